import { describe, expect, it } from 'vitest'
import { compileMatch } from '../../../src/core/policy/match.js'
import { allMatchKeys, type MatchKey, matchKeys, type WaiverMatch } from '../../../src/core/policy/match-key.js'
import { severities } from '../../../src/core/severity.js'
import { aFinding, aVulnerability, names } from './samples.js'

const fits = (match: WaiverMatch, finding = aFinding()): boolean => compileMatch(match, names)(finding)

describe('a match', () => {
  it.each<[string, WaiverMatch, boolean]>([
    ['kind', { kind: ['misconfiguration'] }, true],
    ['another kind', { kind: ['secret', 'license'] }, false],
    ['one of several kinds', { kind: ['secret', 'misconfiguration'] }, true],
    ['the very severity', { severity: ['high'] }, true],
    ['another severity', { severity: ['critical', 'medium'] }, false],
    ['a concept as rule', { rule: ['s3-block-public-acls'] }, true],
    ['an older id', { rule: ['AVD-AWS-0086'] }, true],
    ["a source's id", { rule: ['CKV_AWS_53'] }, true],
    ['the beginning of an id', { rule: ['CKV_AWS_5'] }, false],
    ['a concept', { concept: ['s3-block-public-acls'] }, true],
    ['a rule id as concept', { concept: ['CKV_AWS_53'] }, false],
    ['either tool', { tool: ['trivy'] }, true],
    ['the path', { path: ['modules/**'] }, true],
    ['the path of the caller', { path: ['infra/prod/*.tf'] }, true],
    ['another path', { path: ['infra/dev/**'] }, false],
    ['the format', { format: ['terraform'] }, true],
    ['the address, brackets and all', { resource: ['module.site.aws_s3_bucket.b["a/b"]'] }, true],
    ['any key of for_each', { resource: ['module.site.aws_s3_bucket.b["*"]'] }, true],
    ['any address of the type', { resource: ['module.*.aws_s3_bucket.*'] }, true],
    ['type and address', { resource: ['aws_s3_bucket.module.site.*'] }, true],
    ['the address of another module', { resource: ['module.shop.*'] }, false],
    ['no package', { package: ['**'] }, false],
    ['eight digits of the identity', { id: ['7f3a91c2'] }, true],
    ['another of its identities', { id: ['1234567890abcdef1234567890abcdef'] }, true],
    ['digits from the middle', { id: ['91c2d4e5'] }, false],
    ['two keys that fit', { kind: ['misconfiguration'], tool: ['checkov'] }, true],
    ['two keys of which one fits', { kind: ['misconfiguration'], path: ['x'] }, false],
    ['nothing', {}, false],
  ])('on %s', (_, match, expected) => {
    expect(fits(match)).toBe(expected)
  })

  it.each<[string, WaiverMatch, boolean]>([
    ['its purl as written', { package: ['pkg:npm/%40acme/lodash'] }, true],
    ['its purl spelled out', { package: ['pkg:npm/@acme/*'] }, true],
    ['its name', { package: ['@acme/lodash'] }, true],
    ['another name', { package: ['lodash'] }, false],
    ['something that is no percent-encoding', { package: ['100%'] }, false],
    ['its other advisory', { rule: ['GHSA-35jh-r3h4-6jhm'] }, true],
    ['a resource it does not have', { resource: ['**'] }, false],
  ])('knows a package by %s', (_, match, expected) => {
    expect(fits(match, aVulnerability())).toBe(expected)
  })

  it('compares severities upwards and downwards', () => {
    const fitting = (condition: string) =>
      severities.filter((severity) => fits({ severity: [condition] }, aFinding({ severity })))
    expect(fitting('>=high')).toEqual(['critical', 'high'])
    expect(fitting('<=medium')).toEqual(['medium', 'low', 'info'])
    expect(fitting('info')).toEqual(['info'])
    expect(fitting('none')).toEqual([])
  })
})

describe('the table of match keys', () => {
  it('has each key once', () => {
    expect(new Set(allMatchKeys.map((entry) => entry.key)).size).toBe(matchKeys.length)
  })

  it('does not compile with a key that reads no field', () => {
    // @ts-expect-error Reads nothing.
    const silent: MatchKey = { key: 'x', reads: [], compares: 'rule', docs: '', example: '' }
    // @ts-expect-error Reads what no finding has.
    const wrong: MatchKey = { key: 'x', reads: ['rule.name'], compares: 'rule', docs: '', example: '' }
    expect([silent, wrong]).toHaveLength(2)
  })
})
