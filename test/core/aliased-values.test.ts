import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../src/core/document/document.js'

const aliased = (text: string): number =>
  readDocuments(text).documents.reduce((sum, document) => sum + document.aliased, 0)

/** Each level is a list of nine times the level before. */
const bomb = (levels: number): string =>
  ['l0: &l0 [x, x, x, x, x, x, x, x, x]']
    .concat(
      Array.from({ length: levels }, (_, index) => `l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`)}]`),
    )
    .join('\n')

describe('the values that aliases stand for', () => {
  it('are none without aliases, also in JSON', () => {
    expect(aliased('a: [1, 2]\nb: &x { c: d }\n')).toBe(0)
    expect(aliased('{"a": [1, 2]}')).toBe(0)
  })

  it('are those of the anchor, for every alias', () => {
    expect(aliased('a: &a x\nb: [*a, *a]\n')).toBe(2)
    expect(aliased('a: &a { k: v, l: [1, 2] }\nb: *a\nc: { <<: *a }\n')).toBe(2 * 5)
  })

  it('are counted through all levels, without following one', () => {
    expect(aliased(bomb(1))).toBe(9 * 10)
    expect(aliased(bomb(2))).toBe(9 * 10 + 9 * (1 + 9 + 9 * 10))
    expect(aliased(bomb(9))).toBeGreaterThan(9 ** 9)
  })

  it('have no end where an alias stands inside its own anchor', () => {
    expect(aliased('a: &a [*a]\n')).toBe(1e12)
  })

  it('stay a number in a bomb of a thousand levels', () => {
    expect(aliased(bomb(1000))).toBe(1e12)
  })

  it('are those of the last anchor of that name above', () => {
    expect(aliased('a: &a [1, 2, 3]\nb: &a x\nc: *a\n')).toBe(1)
  })
})
