import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/core/verdict.js'
import { renderJson } from '../../src/report/json.js'
import { anyVerdict } from './arbitrary.js'
import { closed, enforced, hostile } from './sample.js'

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

describe('the JSON of a verdict', () => {
  it.each([
    ['closed', closed],
    ['enforced', enforced],
    ['hostile', hostile],
  ])('is the whole sample %s', async (name, of) => {
    await expect(renderJson(of).text).toMatchFileSnapshot(`../fixtures/report/verdict-${name}.json`)
  })

  it('holds everything, in an order that does not depend on the one given', () => {
    fc.assert(
      fc.property(anyVerdict, (of) => {
        const { text, leftOut } = renderJson(of)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(of)))
        expect(renderJson(reversed(of) as Verdict).text).toBe(text)
        expect(leftOut).toEqual([])
        expect(text).not.toMatch(/##\[|^\s*::/m)
      }),
    )
  })

  it('ends with a line break and is indented by two', () => {
    expect(renderJson(closed).text).toMatch(/^\{\n {2}"schema": 1,\n {2}"gatehouse": "0\.1\.0",[\s\S]*\n\}\n$/)
  })
})
