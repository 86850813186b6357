import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileMatch } from '../../../../../src/core/policy/match.js'
import type { Match } from '../../../../../src/core/policy/match-key.js'
import { implies } from '../../../../../src/core/policy/reading/lint/implied.js'
import { match } from '../../arbitrary-match.js'
import { arbitrarySeen } from '../../arbitrary-seen.js'
import { compiling, names } from '../../samples.js'

describe('a match implies another', () => {
  it.each<[string, Match, Match]>([
    ['itself', { kind: ['secret'], path: ['a/*'] }, { path: ['a/*'], kind: ['secret'] }],
    ['one with fewer keys', { kind: ['secret'], path: ['a'] }, { path: ['a'] }],
    ['one with more values', { kind: ['secret'] }, { kind: ['license', 'secret'] }],
    ['a lower severity', { severity: ['critical'] }, { severity: ['>=high'] }],
    ['one that everything fits', { tool: ['trivy'] }, { severity: ['>=info'] }],
    ['every file', { tool: ['trivy'] }, { path: ['**'] }],
    ['every kind', {}, { kind: ['misconfiguration', 'vulnerability', 'secret', 'license', 'integrity'] }],
    ['what is new and what is not', { tool: ['trivy'] }, { introduced: ['true', 'false'] }],
    ['a folder around it', { path: ['infra/prod/**'] }, { path: ['infra/**'] }],
    ['a glob that its file fits', { path: ['infra/a.tf'] }, { path: ['infra/*.tf'] }],
    ['both words of its braces', { path: ['{a,b}/x'] }, { path: ['a/**', 'b/**'] }],
    ['an older name of the rule', { rule: ['AWS-0086'] }, { rule: ['AVD-AWS-0086'] }],
    ['the group of a concept', { concept: ['s3-block-public-acls'] }, { group: ['s3-public-access'] }],
    ['all concepts of a group', { group: ['s3-public-access'] }, { concept: [...(names.concepts ?? [])] }],
    ['a concept as a rule', { concept: ['s3-block-public-acls'] }, { rule: ['s3-block-public-acls'] }],
    ['a lower score', { cvss: ['>=9'] }, { cvss: ['>7.5'] }],
    ['a shorter age', { age: ['>4w'] }, { age: ['>=28d'] }],
    ['a licence whatever the case', { license: ['AGPL-3.0-only'] }, { license: ['agpl-*'] }],
    ['one of its alternatives', { kind: ['secret'] }, { any: [{ kind: ['secret'] }, { tool: ['trivy'] }] }],
    ['what all alternatives imply', { any: [{ cvss: ['>9'] }, { cvss: ['>8'], kev: ['true'] }] }, { cvss: ['>=8'] }],
    ['another order', { any: [{ kev: ['true'] }], fix: ['none'] }, { any: [{ fix: ['none'], kev: ['true'] }] }],
  ])('%s', (_, narrow, wide) => {
    expect(implies(narrow, wide, names)).toBe(true)
  })

  it.each<[string, Match, Match]>([
    ['one with more keys', { path: ['a'] }, { path: ['a'], kind: ['secret'] }],
    ['one with fewer values', { kind: ['license', 'secret'] }, { kind: ['secret'] }],
    ['a higher severity', { severity: ['>=high'] }, { severity: ['critical'] }],
    ['a folder inside', { path: ['infra/**'] }, { path: ['infra/prod/**'] }],
    ['files of one folder', { path: ['infra/**'] }, { path: ['infra/*'] }],
    ['a folder that begins alike', { path: ['infra-old/**'] }, { path: ['infra/**'] }],
    ['every resource', { kind: ['secret'] }, { resource: ['**'] }],
    ['every package', { kind: ['vulnerability'] }, { package: ['**'] }],
    ['its concept', { rule: ['CKV_AWS_53'] }, { concept: ['s3-block-public-acls'] }],
    ['the concept that a rule may be the id of', { rule: ['s3-access-logging'] }, { concept: ['s3-access-logging'] }],
    ['a concept of its group', { group: ['s3-public-access'] }, { concept: ['s3-block-public-acls'] }],
    ['the same score without the equal', { cvss: ['>=7.5'] }, { cvss: ['>7.5'] }],
    ['the other side', { cvss: ['>=7.5'] }, { cvss: ['<=7.5'] }],
    ['known and not known to be exploited', { kind: ['secret'] }, { kev: ['true', 'false'] }],
    ['one of its own alternatives', { any: [{ kind: ['secret'] }, { tool: ['trivy'] }] }, { kind: ['secret'] }],
    ['no match at all', { kind: ['secret'] }, { any: [] }],
  ])('not %s', (_, narrow, wide) => {
    expect(implies(narrow, wide, names)).toBe(false)
  })

  /** The second is often the first with something left out or added, so that one implies the other. */
  const pairs = fc.oneof(
    fc.tuple(match(2), match(2)),
    fc.tuple(match(3), match(1), fc.nat()).map(([narrow, more, at]) => {
      const { any, ...keys } = narrow
      const kept = Object.entries(keys).filter((_, index) => index !== at % Object.keys(keys).length)
      const wide = Object.fromEntries(kept.map(([key, values]) => [key, [...values, ...(more[key as 'kind'] ?? [])]]))
      return [narrow, { ...wide, ...(any === undefined || at % 2 === 0 ? {} : { any }) }] as const
    }),
  )

  it('only if whatever fits the one fits the other', () => {
    let implied = 0
    fc.assert(
      fc.property(pairs, fc.array(arbitrarySeen, { minLength: 30, maxLength: 30 }), ([narrow, wide], all) => {
        fc.pre(Object.keys(wide).length > 0)
        if (!implies(narrow, wide, names)) return
        implied += 1
        const [inner, outer] = [compileMatch(narrow, compiling), compileMatch(wide, compiling)]
        expect(all.filter((one) => inner(one) && !outer(one))).toEqual([])
      }),
      { numRuns: 500 },
    )
    expect(implied).toBeGreaterThan(50)
  })
})
