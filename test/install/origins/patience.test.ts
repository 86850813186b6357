import { describe, expect, it } from 'vitest'
import { defaultPatience, pauseBefore } from '../../../src/install/origins/patience.js'

const clock = { now: () => new Date('2026-11-24T00:00:00Z') }
const wait = (attempt: number, retryAfter?: string): number => pauseBefore(attempt, retryAfter, defaultPatience, clock)

describe('the pause before the next attempt', () => {
  it('doubles', () => {
    expect([1, 2, 3].map((attempt) => wait(attempt))).toEqual([500, 1000, 2000])
  })

  it.each([
    ['seconds', '7', 7000],
    ['a date', 'Tue, 24 Nov 2026 00:00:03 GMT', 3000],
    ['less than our own', '0', 500],
    ['a date that is over', 'Tue, 24 Nov 2020 00:00:03 GMT', 500],
    ['an hour, but only so long', '3600', 20_000],
    ['nonsense', 'soon', 500],
  ])('is what the server asks for: %s', (_, text, expected) => {
    expect(wait(1, text)).toBe(expected)
  })
})

describe('the patience of a release', () => {
  it('knows a host that hangs within 15 s', () => {
    expect(defaultPatience.answerMs).toBeLessThan(15_000)
    expect(defaultPatience.resolveMs).toBeLessThan(15_000)
  })
})
