import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean } from '../../../../src/core/policy/reading/did-you-mean.js'

describe('a suggestion', () => {
  const keys = ['kind', 'severity', 'path', 'package', 'resource']

  it.each([
    ['pathh', 'path'],
    ['ptah', 'path'],
    ['PATH', 'path'],
    ['severty', 'severity'],
    ['resources', 'resource'],
    ['kid', 'kind'],
    ['reso', 'resource'],
  ])('for %s is %s', (word, expected) => {
    expect(didYouMean(word, keys)).toBe(expected)
  })

  it.each(['', 'x', 'res', 'owner', 'severityseverity', 'p'.repeat(100_000)])('is not made for %.20s', (word) => {
    expect(didYouMean(word, keys)).toBeUndefined()
  })

  it('takes the first of two that are equally near', () => {
    expect(didYouMean('bat', ['cat', 'hat'])).toBe('cat')
  })

  it('finds every word with one letter changed, and is always a candidate', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.nat(), fc.constantFrom('', 'z', 'zz'), (key, at, letters) => {
        const place = at % key.length
        const word = key.slice(0, place) + letters + key.slice(place + 1)
        expect(keys).toContain(didYouMean(word, [...keys]) ?? key)
        expect(letters.length < 2 ? didYouMean(word, [key]) : key).toBe(key)
      }),
    )
  })
})
