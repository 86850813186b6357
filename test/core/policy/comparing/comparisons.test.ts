import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparisonName, comparisonOf } from '../../../../src/core/policy/comparing/comparisons.js'
import { compiling, names } from '../samples.js'

const decode = (name: ComparisonName, value: unknown): unknown => comparisonOf(name).schema(names).safeParse(value).data

describe('a value of a match', () => {
  it.each<[ComparisonName, unknown, unknown]>([
    ['cwe', 79, 'CWE-79'],
    ['cwe', '79', 'CWE-79'],
    ['cwe', 'CWE-79', 'CWE-79'],
    ['known', true, 'true'],
    ['truth', false, 'false'],
    ['score', '>=7.5', '>=7.5'],
    ['score', '<10', '<10'],
    ['probability', '>0.000043', '>0.000043'],
    ['age', '>=4w', '>=4w'],
    ['license', 'GPL-?.0*', 'GPL-?.0*'],
    ['image', 'ghcr.io/acme/*', 'ghcr.io/acme/*'],
    ['image', 'localhost:5000/web', 'localhost:5000/web'],
  ])('%s %j is decoded to %s', (name, value, expected) => {
    expect(decode(name, value)).toBe(expected)
  })

  it.each<[ComparisonName, unknown]>([
    ['cwe', 0],
    ['cwe', 'cwe-79'],
    ['cwe', 'CWE-079'],
    ['cwe', 1.5],
    ['known', 'true'],
    ['score', '7.5'],
    ['score', '>= 7.5'],
    ['score', '>=11'],
    ['score', '=7'],
    ['probability', '>=50%'],
    ['probability', '>=1.5'],
    ['age', '>30'],
    ['age', '>30h'],
    ['fix', 'yes'],
    ['group', 's3-block-public-acls'],
    ['image', '!a'],
    ['image', 'ghcr.io/acme/web:1.2'],
    ['image', 'ghcr.io/acme/web@sha256:00'],
  ])('%s does not take %j', (name, value) => {
    expect(decode(name, value)).toBeUndefined()
  })
})

describe('a bound', () => {
  const bound = fc.tuple(fc.constantFrom('>=', '<=', '>', '<'), fc.constantFrom('3', '3.1', '4', '9', '10'))
  const bounds = fc.array(
    bound.map(([operator, value]) => operator + value),
    { minLength: 1, maxLength: 2 },
  )
  const numbers = [0, 2.9, 3, 3.05, 3.1, 3.5, 4, 8, 9, 9.5, 10]

  it('covers another only if whatever fits that one fits it', () => {
    const { compile, covers } = comparisonOf('score')
    let covered = 0
    fc.assert(
      fc.property(bounds, bounds, (wide, narrow) => {
        if (!covers(wide, narrow, names)) return
        covered += 1
        const [outer, inner] = [compile(wide, compiling), compile(narrow, compiling)]
        expect(numbers.filter((number) => inner([number]) && !outer([number]))).toEqual([])
      }),
      { numRuns: 1000 },
    )
    expect(covered).toBeGreaterThan(100)
  })

  it.each<[string, string, boolean]>([
    ['>=3', '>3', true],
    ['>3', '>=3', false],
    ['>3', '>3.1', true],
    ['<=4', '<4', true],
    ['<4', '<=3.1', true],
    ['<4', '>9', false],
  ])('%s covers %s: %s', (wide, narrow, expected) => {
    expect(comparisonOf('score').covers([wide], [narrow], names)).toBe(expected)
  })

  it('counts an age in days, whatever its unit', () => {
    const isOld = comparisonOf('age').compile(['>=2w'], compiling)
    expect([['2026-11-10'], ['2026-11-11'], ['not a day'], []].map((found) => isOld(found))).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(comparisonOf('age').covers(['>=14d'], ['>=2w'], names)).toBe(true)
  })
})

describe('globs', () => {
  const glob = fc.constantFrom('a', 'a/*', 'a/**', 'a/b/**', '{a,b}/*', '**', '*', 'a/*/c', 'a/b/c', '**/c', 'b/**')
  const texts = ['a', 'b', 'c', 'a/b', 'a/c', 'b/c', 'a/b/c', 'a/x/c', 'a/b/c/d', 'x/y/c']

  it.each<ComparisonName>(['path', 'address', 'image', 'package'])('of a %s cover only what they fit', (name) => {
    const { compile, covers } = comparisonOf(name)
    fc.assert(
      fc.property(
        fc.array(glob, { minLength: 1, maxLength: 2 }),
        fc.array(glob, { minLength: 1, maxLength: 2 }),
        (wide, narrow) => {
          if (!covers(wide, narrow, names)) return
          const [outer, inner] = [compile(wide, compiling), compile(narrow, compiling)]
          expect(texts.filter((text) => inner([text]) && !outer([text]))).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})
