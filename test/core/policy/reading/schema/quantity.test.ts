import { describe, expect, it } from 'vitest'
import { durationSchema, memorySchema } from '../../../../../src/core/policy/reading/schema/quantity.js'

describe('a duration', () => {
  it.each([
    ['90s', 90_000],
    ['10m', 600_000],
    ['2h', 7_200_000],
    ['24h', 86_400_000],
  ])('%s is %d ms', (text, expected) => {
    expect(durationSchema.parse(text)).toBe(expected)
  })

  it.each(['0s', '10', '10 m', '1.5h', '-1s', '25h', '1000m', '10M', '1d', '', '1s\n'])('is not %j', (text) => {
    expect(durationSchema.safeParse(text).success).toBe(false)
  })
})

describe('an amount of memory', () => {
  it.each([
    ['512m', 536_870_912],
    ['4g', 4_294_967_296],
  ])('%s is %d bytes', (text, expected) => {
    expect(memorySchema.parse(text)).toBe(expected)
  })

  it.each(['99m', '0g', '4', '4gb', '1000g', '4G', ''])('is not %j', (text) => {
    expect(memorySchema.safeParse(text).success).toBe(false)
  })
})
