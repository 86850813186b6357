import { describe, expect, test } from 'vitest'
import { categoryOf, countLicenses, isNotable } from '../../../src/core/license/categories.js'

describe('a licence is a finding', () => {
  test.each(['forbidden', 'restricted', 'reciprocal', 'unknown'])('when it is %s', (category) => {
    expect(isNotable(category)).toBe(true)
  })

  test.each(['notice', 'permissive', 'unencumbered'])('not when it is %s: that is coverage', (category) => {
    expect(isNotable(category)).toBe(false)
  })

  test.each([undefined, ''])('when nobody gave it a category (%o)', (said) => {
    expect(isNotable(categoryOf(said))).toBe(true)
  })

  test('when its category is one that this release has not heard of', () => {
    expect(isNotable('cursed')).toBe(true)
  })
})

test('licences are counted by category, sorted, and none is lost', () => {
  expect(
    countLicenses([
      { category: 'notice', count: 2 },
      { category: 'forbidden', count: 1 },
      { category: 'notice', count: 3 },
    ]),
  ).toEqual([
    { category: 'forbidden', count: 1 },
    { category: 'notice', count: 5 },
  ])
})
