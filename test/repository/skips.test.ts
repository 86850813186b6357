import { describe, expect, it } from 'vitest'
import { findSkips, isExpired, neutralise, type SkipRule } from '../../src/repository/skips.js'

const rules: readonly SkipRule[] = [
  {
    tool: 'loud',
    pattern: /loud:ignore:([\w*,-]+)(?:[ \t]+([^\n]*))?/,
    canonical: (id) => id.toUpperCase(),
    expires: (comment) => /until=(\S+)/.exec(comment)?.[1],
    neutralise: true,
  },
  { tool: 'open', pattern: /open:skip=([\w,]+)(?::([^\n]*))?/, canonical: (id) => id, neutralise: false },
]

describe('findSkips', () => {
  it('finds every comment with its line, canonical rules and reason', () => {
    expect(findSkips('a\n# loud:ignore:x-1,y-2 because\nb # open:skip=Q_1:public site\n', rules)).toEqual([
      { line: 2, tool: 'loud', rules: ['X-1', 'Y-2'], reason: 'because' },
      { line: 3, tool: 'open', rules: ['Q_1'], reason: 'public site' },
    ])
  })

  it('reads a reason in UTF-8 although bytes are counted', () => {
    const bytes = Buffer.from('# open:skip=Q:öffentlich', 'utf8').toString('latin1')
    expect(findSkips(bytes, rules)[0]?.reason).toBe('öffentlich')
  })

  it('keeps the day that ends a comment, wherever it stands on the line', () => {
    const text = '# loud:ignore:x-1 for now, until=2027-01-01\n# loud:ignore:x-1,until=soon\n'
    expect(findSkips(text, rules).map(({ line, expires }) => [line, expires])).toEqual([
      [1, '2027-01-01'],
      [2, 'soon'],
    ])
  })

  it('finds nothing in a file without such words', () => {
    expect(findSkips('resource "a" "b" {}\n', rules)).toEqual([])
  })
})

describe('isExpired', () => {
  it.each<[string | undefined, boolean]>([
    [undefined, false],
    ['2026-11-25', false],
    ['2026-11-24', true],
    ['2020-01-01', true],
    ['9999', true],
    ['soon', true],
    ['', true],
  ])('on 2026-11-24 a comment until %s: %s', (expires, expired) => {
    expect(isExpired(expires === undefined ? {} : { expires }, '2026-11-24')).toBe(expired)
  })
})

describe('neutralise', () => {
  it('changes one byte of a comment and leaves every other byte where it was', () => {
    const text = 'a # loud:ignore:x\nb # open:skip=Q\n'
    const result = neutralise(text, rules)
    expect(result).toBe('a # loud_ignore:x\nb # open:skip=Q\n')
    expect(result).toHaveLength(text.length)
  })

  it('is done after once: there is nothing left to find', () => {
    expect(findSkips(neutralise('# loud:ignore:x loud:ignore:y', rules), rules)).toEqual([])
  })
})
