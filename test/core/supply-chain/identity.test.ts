import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitsIdentity, identityPattern, identityPatternOf } from '../../../src/core/supply-chain/identity.js'

const release = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

describe('the glob of an identity', () => {
  it('becomes an expression that is anchored at both ends and means every other mark literally', () => {
    expect(identityPattern('https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main')).toBe(
      '^https://github\\.com/acme/[^/@\\s]*/\\.github/workflows/release\\.yml@refs/heads/main$',
    )
    expect(identityPattern('a+b|c(d)[e]{2}^$\\')).toBe('^a\\+b\\|c\\(d\\)\\[e\\]\\{2\\}\\^\\$\\\\$')
  })

  it.each([
    ['https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main', release, true],
    ['https://github.com/acme/**', release, true],
    [release, `${release}-evil`, false],
    [release, `x${release}`, false],
    [release, release.replace('.github', 'xgithub'), false],
    ['https://github.com/acme/*', release, false],
    ['https://github.com/acme/app/.github/workflows/*@refs/heads/main', `${release}@refs/heads/main`, false],
    ['https://github.com/acme/app/.github/workflows/*@refs/heads/main', release, true],
    ['https://github.com/acme/a?p/**', release, true],
    ['*@acme.com', 'release@acme.com', true],
    ['*@acme.com', 'release@acme.com.evil.org', false],
    ['*@acme.com', 'a@b@acme.com', false],
    ['https://github.com/acme/**', 'https://github.com/acme/app x', false],
    ['https://github.com/acme/**', 'https://github.com/acme/app\n', false],
    ['https://github.com/acme/**', `evil\n${release}`, false],
  ])('%s fits %s: %s', (glob, identity, expected) => {
    expect(fitsIdentity([glob], identity)).toBe(expected)
    expect(new RegExp(identityPattern(glob), 'u').test(identity)).toBe(expected)
  })

  it('is one of several', () => {
    const globs = ['https://github.com/acme/*', '*@acme.com']
    expect(identityPatternOf(globs)).toBe('^(?:https://github\\.com/acme/[^/@\\s]*|[^/@\\s]*@acme\\.com)$')
    expect(fitsIdentity(globs, 'release@acme.com')).toBe(true)
    expect(fitsIdentity(globs, 'release@acme.org')).toBe(false)
    expect(new RegExp(identityPatternOf(globs)).test('xhttps://github.com/acme/a@acme.com')).toBe(false)
  })

  it('means the same to our own matcher and as an expression', () => {
    const text = fc.stringMatching(/^[a.@/ *?]{0,12}$/)
    fc.assert(
      fc.property(text, text, (glob, identity) => {
        expect(fitsIdentity([glob], identity)).toBe(
          !/\s/.test(identity) && new RegExp(identityPattern(glob)).test(identity),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('is compared in bounded time, whatever stars it has', () => {
    const started = performance.now()
    expect(fitsIdentity([`${'*a'.repeat(100)}b`], 'a'.repeat(500))).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
