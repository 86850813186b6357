import { describe, expect, it } from 'vitest'
import type { Advisory, Finding } from '../../../src/core/finding/finding.js'
import { severities } from '../../../src/core/finding/severity.js'
import { compileMatch } from '../../../src/core/policy/match.js'
import type { MatchKey } from '../../../src/core/policy/match-entry.js'
import { type AnyMatch, allMatchKeys, matchKeys } from '../../../src/core/policy/match-key.js'
import { aFinding, aVulnerability, compiling, seen } from './samples.js'

const fits = (match: AnyMatch, finding = aFinding()): boolean => compileMatch(match, compiling)(seen(finding))

describe('a match', () => {
  it.each<[string, AnyMatch, boolean]>([
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

  it.each<[string, AnyMatch, boolean]>([
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

  const known = (advisory: Partial<Advisory>, fixed?: string): Finding => {
    const { subject, ...rest } = aVulnerability()
    return {
      ...rest,
      subject: {
        package: { purl: 'pkg:npm/a', name: 'a', installed: ['1'], ...(fixed === undefined ? {} : { fixed }) },
      },
      advisory: { ids: ['CVE-2021-23337'], cwe: [], ...advisory },
    }
  }
  it.each<[string, AnyMatch, Finding, boolean]>([
    ['a weakness', { cwe: ['CWE-79'] }, known({ cwe: ['CWE-20', 'CWE-79'] }), true],
    ['another weakness', { cwe: ['CWE-7'] }, known({ cwe: ['CWE-79'] }), false],
    ['a fix', { fix: ['available'] }, known({}, '2.0.0'), true],
    ['no fix', { fix: ['none'] }, known({}), true],
    ['no fix where there is one', { fix: ['none'] }, known({}, '2.0.0'), false],
    ['no fix of what is no vulnerability', { fix: ['none'] }, aFinding(), false],
    ['its score', { cvss: ['>=7.5'] }, known({ cvss: 7.5 }), true],
    ['a lower score', { cvss: ['>7.5'] }, known({ cvss: 7.5 }), false],
    ['a score that nobody gave', { cvss: ['<=10', '>=0'] }, known({}), false],
    ['that it is exploited', { kev: ['true'] }, known({ kev: { added: '2026-01-01' } }), true],
    ['that it is not', { kev: ['false'] }, known({}), true],
    ['that a misconfiguration is not exploited', { kev: ['false'] }, aFinding(), false],
    ['its probability', { epss: ['>=0.5'] }, known({ epss: 0.97 }), true],
    ['a probability that is not listed', { epss: ['<0.5'] }, known({}), false],
    ['its age', { age: ['>30d'] }, known({ published: '2026-10-24' }), true],
    ['its age, to the day', { age: ['>31d'] }, known({ published: '2026-10-24' }), false],
    ['its age in weeks', { age: ['<=2w'] }, known({ published: '2026-11-10' }), true],
    ['an age that is not known', { age: ['<9999d'] }, known({}), false],
  ])('knows a vulnerability by %s', (_, match, finding, expected) => {
    expect(fits(match, finding)).toBe(expected)
  })

  const licensed = aFinding({
    kind: 'license',
    rule: { id: 'AGPL-3.0-only', title: 'AGPL', tags: [] },
    subject: { license: { spdx: 'AGPL-3.0-only', category: 'forbidden' } },
  })
  const image = aFinding({ subject: { image: { name: 'ghcr.io/acme/web' } } })
  const unproven = aFinding({
    kind: 'integrity',
    subject: { requirement: 'attestation:https://acme.example/tests/v1' },
  })
  it.each<[string, AnyMatch, Finding, boolean]>([
    ['a concept of a group', { group: ['s3-public-access'] }, aFinding(), true],
    ['a group without its concept', { group: ['s3-public-access'] }, licensed, false],
    ['the id of a licence', { license: ['agpl-*'] }, licensed, true],
    ['its category', { license: ['forbidden', 'restricted'] }, licensed, true],
    ['another licence', { license: ['GPL-*'] }, licensed, false],
    ['a requirement', { requirement: ['attestation:https://acme.example/tests/v1'] }, unproven, true],
    ['requirements, slashes and all', { requirement: ['attestation:*'] }, unproven, true],
    ['another requirement', { requirement: ['signature', 'attestation:cyclonedx'] }, unproven, false],
    ['a requirement whatever the case', { requirement: ['Attestation:*'] }, unproven, false],
    ['a requirement of what asks for none', { requirement: ['**'] }, image, false],
    ['an image', { image: ['ghcr.io/acme/*'] }, image, true],
    ['another image', { image: ['ghcr.io/*'] }, image, false],
    ['one of several', { any: [{ kind: ['secret'] }, { tool: ['trivy'] }] }, aFinding(), true],
    ['none of several', { any: [{ kind: ['secret'] }, { tool: ['trivy'], path: ['x'] }] }, aFinding(), false],
    ['one of several, and not the rest', { kind: ['secret'], any: [{ tool: ['trivy'] }] }, aFinding(), false],
  ])('finds by %s', (_, match, finding, expected) => {
    expect(fits(match, finding)).toBe(expected)
  })

  it('fits no finding by what a feed would say that is not there', () => {
    const without = (match: AnyMatch, finding: Finding) =>
      compileMatch(match, { ...compiling, feeds: ['epss'] })(seen(finding))
    expect(without({ kev: ['false'] }, known({}))).toBe(false)
    expect(without({ kev: ['true', 'false'] }, known({}))).toBe(false)
    expect(without({ kev: ['true'] }, known({ kev: { added: '2026-01-01' } }))).toBe(true)
    expect(without({ epss: ['<0.5'] }, known({ epss: 0.1 }))).toBe(true)
  })

  it('tells what a change introduces from what is older', () => {
    const introduced = compileMatch({ introduced: ['true'] }, compiling)
    expect([introduced(seen(aFinding(), true)), introduced(seen(aFinding(), false))]).toEqual([true, false])
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
    // @ts-expect-error Compares a text as a number.
    const text: MatchKey = { key: 'x', reads: ['severity'], compares: 'score', docs: '', example: '' }
    // @ts-expect-error Compares a number as a text.
    const number: MatchKey = { key: 'x', reads: ['advisory.cvss'], compares: 'path', docs: '', example: '' }
    expect([silent, wrong, text, number]).toHaveLength(4)
  })
})
