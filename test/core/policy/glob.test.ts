import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { bracesPattern, compileGlobs } from '../../../src/core/policy/glob.js'

const matches = (glob: string, text: string): boolean => compileGlobs([glob])(text)

describe('a glob', () => {
  it.each([
    ['infra/prod/**', 'infra/prod/a/b.tf', true],
    ['infra/prod/**', 'infra/prod', false],
    ['*/**', 'main.tf', false],
    ['infra/prod/**', 'infra/production/a.tf', false],
    ['**/*.tf', 'main.tf', true],
    ['**/*.tf', '.hidden/.x.tf', true],
    ['*.tf', 'a/main.tf', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b/**/c', 'a/x/b/b/y/c', true],
    ['**', 'a/b', true],
    ['a**b', 'a-b', true],
    ['a**b', 'a/b', false],
    ['a*', 'a', true],
    ['?.tf', 'a.tf', true],
    ['?.tf', 'ab.tf', false],
    ['{a,b/c}/x', 'b/c/x', true],
    ['{a,b}.{tf,json}', 'b.json', true],
    ['{a,b}.{tf,json}', 'c.json', false],
    ['app/[slug]/(group)/+page.ts', 'app/[slug]/(group)/+page.ts', true],
    ['app/[slug]/x', 'app/s/x', false],
    ['a$b^c|d', 'a$b^c|d', true],
    ['caf\u00e9/*', 'cafe\u0301/x', true],
    ['', '', true],
    ['', 'a', false],
  ])('%s against %s: %s', (glob, text, expected) => {
    expect(matches(glob, text)).toBe(expected)
  })

  it('fits when one of several fits', () => {
    const isEither = compileGlobs(['a/*', 'b/*'])
    expect([isEither('a/x'), isEither('b/x'), isEither('c/x')]).toEqual([true, true, false])
    expect(compileGlobs([])('a')).toBe(false)
  })

  it('means what picomatch means by it', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-', '*', '?'), minLength: 1, maxLength: 6 })
    const glob = fc
      .array(fc.oneof({ weight: 3, arbitrary: part }, fc.constantFrom('**', '{a,b}', 'a{b,aa}*')), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join('/').replace(/^\.\//, ''))
      .filter((text) => text.split('/').every((one) => one === '**' || !/\*\*|^\.{1,2}$/.test(one)))
    const path = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 5 }), {
        minLength: 1,
        maxLength: 5,
      })
      .filter((parts) => parts.every((one) => !one.endsWith('.')))
      .map((parts) => parts.join('/'))
    fc.assert(
      fc.property(glob, path, (pattern, text) => {
        const outer = pattern.replace(/(?:\/\*\*)+$/, '')
        fc.pre(outer === pattern || !matches(outer, text))
        expect(matches(pattern, text)).toBe(picomatch(pattern, { dot: true })(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('takes no time to speak of for a pattern that makes a backtracking expression hang', () => {
    expect(matches('*a*a*a*a*a*a*a*b', 'a'.repeat(5000))).toBe(false)
    expect(matches('**/a/**/a/**/a/**/a/**/b', 'a/'.repeat(2000))).toBe(false)
    expect(matches('{a,aa}{a,aa}*a*a*b', 'a'.repeat(5000))).toBe(false)
  })
})

describe('braces', () => {
  it.each(['a', '{a,b}', '{a,b}/{c,d}', '{,a}', '{1,2,3,4,5,6,7,8}', 'a,b'])('%s is allowed', (glob) => {
    expect(glob).toMatch(bracesPattern)
  })

  it.each(['{', '}', '{a}', '{a,{b,c}}', '{a,b}{c,d}{e,f}', '{1,2,3,4,5,6,7,8,9}', '{a,b'])('%s is not', (glob) => {
    expect(glob).not.toMatch(bracesPattern)
  })
})
