import { describe, expect, it } from 'vitest'
import { leftOut, leftOutInWords } from '../../src/report/presented.js'

describe('what a report leaves out', () => {
  it('is no entry when it is nothing', () => {
    expect(leftOut('waived', [])).toEqual([])
    expect(leftOut('waived', ['7f3a91c2'])).toEqual([{ reason: 'waived', count: 1, names: ['7f3a91c2'] }])
  })

  it.each([
    ['beyond-limit', '2 beyond the limit of this report'],
    ['folded', '2 shown as numbers only'],
    ['waived', '2 waived'],
    ['informational', '2 of severity info'],
    ['gaps-beyond-limit', '2 gaps in coverage shown as a number only'],
  ] as const)('for the reason %s is "%s"', (reason, words) => {
    expect(leftOut(reason, ['a', 'b']).map(leftOutInWords)).toEqual([words])
  })
})
