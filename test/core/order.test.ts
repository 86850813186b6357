import { describe, expect, it } from 'vitest'
import { compareAll, compareText, groupBy, sortedUnique } from '../../src/core/order.js'

describe('the order of texts', () => {
  it('is that of their code units, in any locale', () => {
    expect(['ä', 'z', 'Z', 'a', '10', '9'].sort(compareText)).toEqual(['10', '9', 'Z', 'a', 'z', 'ä'])
  })

  it('is decided by the first comparison that is not zero', () => {
    expect([compareAll(0, -1, 1), compareAll(0, 0), compareAll()]).toEqual([-1, 0, 0])
  })

  it('has each text once', () => {
    expect(sortedUnique(['b', 'a', 'b'])).toEqual(['a', 'b'])
  })
})

describe('groups', () => {
  it('come in the order of their first members', () => {
    expect([...groupBy([3, 1, 2, 5], (item) => (item % 2 === 0 ? 'even' : 'odd'))]).toEqual([
      ['odd', [3, 1, 5]],
      ['even', [2]],
    ])
  })
})
