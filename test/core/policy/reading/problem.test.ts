import { describe, expect, it } from 'vitest'
import { orderProblems } from '../../../../src/core/policy/reading/problem.js'

describe('problems', () => {
  const at = (line: number, file?: string) => ({
    line,
    column: 1,
    sentence: `In line ${line}.`,
    ...(file === undefined ? {} : { file }),
  })

  it('are in the order of files and lines', () => {
    expect(orderProblems([at(1, 'b'), at(3, 'a'), at(2, 'a')])).toEqual([at(2, 'a'), at(3, 'a'), at(1, 'b')])
  })

  it('are counted after the fiftieth', () => {
    const many = Array.from({ length: 53 }, (_, index) => at(index + 1, 'a'))
    const told = orderProblems(many)
    expect(told.slice(0, 50)).toEqual(many.slice(0, 50))
    expect(told.slice(50)).toEqual([
      { file: 'a', line: 51, column: 1, sentence: 'Problems from here on are only counted: 3.' },
    ])
  })
})
