import { describe, expect, it } from 'vitest'
import { leftOut, leftOutInSentence, leftOutInWords } from '../../src/report/presented.js'

describe('what a report leaves out', () => {
  it('is no entry when it is nothing', () => {
    expect(leftOut('waived', [])).toEqual([])
    expect(leftOut('waived', ['7f3a91c2'])).toEqual([{ reason: 'waived', count: 1, names: ['7f3a91c2'] }])
  })

  it.each([
    ['beyond-limit', '2 findings beyond its limit'],
    ['folded', '2 shown as numbers only'],
    ['waived', '2 waived'],
    ['informational', '2 of severity info'],
    ['gaps-beyond-limit', '2 gaps in coverage beyond its limit'],
  ] as const)('for the reason %s is "%s"', (reason, words) => {
    expect(leftOut(reason, ['a', 'b']).map(leftOutInWords)).toEqual([words])
  })

  it('is told in one sentence', () => {
    const list = [
      ...leftOut('waived', ['a']),
      ...leftOut('informational', ['b', 'c']),
      ...leftOut('beyond-limit', ['d']),
    ]
    expect(leftOutInSentence('x.sarif', list)).toBe(
      'x.sarif leaves out 1 waived, 2 of severity info and 1 finding beyond its limit. The report `json` holds everything.',
    )
  })
})
