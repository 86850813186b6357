import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/finding/finding.js'
import type { Severity } from '../../../src/core/finding/severity.js'
import { rulesOf } from '../../../src/report/sarif/sarif-rule.js'
import { bucketOfSite, finding, judged, minimist, openIngress, place, rule } from '../sample.js'

const severityOf = (...findings: readonly Finding[]): string | undefined =>
  rulesOf(findings.map((each) => judged('note', each)))[0]?.properties['security-severity']

const scored = (severity: Severity, cvss?: number): Finding =>
  finding({
    rule: rule('R', 'R'),
    severity,
    place: place('a.tf', 1),
    ...(cvss === undefined ? {} : { advisory: { ids: [], cwe: [], cvss } }),
  })

describe('the security severity of a rule', () => {
  it.each<[Severity, number | undefined, string]>([
    ['critical', undefined, '9.5'],
    ['high', undefined, '8.0'],
    ['medium', undefined, '5.5'],
    ['low', undefined, '2.0'],
    ['critical', 9.8, '9.8'],
    ['critical', 7.1, '9.1'],
    ['high', 9.8, '8.9'],
    ['medium', 0, '4.0'],
    ['low', 10, '3.9'],
  ])('for %s with a CVSS score of %s is %s', (severity, cvss, expected) => {
    expect(severityOf(scored(severity, cvss))).toBe(expected)
  })

  it('is that of its worst result', () => {
    expect(severityOf(scored('low', 3), scored('high', 7.5), scored('medium', 6))).toBe('7.5')
  })
})

describe('a rule', () => {
  it('says the same whatever the order of its results', () => {
    const results = [scored('low'), { ...scored('high'), rule: rule('R', 'Another title') }, minimist].map((each) =>
      judged('note', each),
    )
    expect(rulesOf(results.toReversed())).toEqual(rulesOf(results))
  })

  it('is a control that is not met when it has a concept', () => {
    const [described] = rulesOf([judged('block', bucketOfSite)])
    expect(described).toMatchObject({
      id: 's3-block-public-acls',
      name: 'Not met: S3 public access block blocks public ACLs',
      helpUri: 'https://avd.aquasec.com/misconfig/aws-0086',
      defaultConfiguration: { level: 'error' },
    })
    expect(described?.help.markdown).toContain('Known as Checkov CKV\\_AWS\\_53, Trivy AWS-0086.')
  })

  it('carries weaknesses as tags that GitHub knows, ten tags at most', () => {
    expect(rulesOf([judged('block', minimist)])[0]?.properties.tags).toEqual([
      'security',
      'vulnerability',
      'external/cwe/cwe-1321',
    ])
    const many = {
      ...openIngress,
      rule: rule('R', 'R', { tags: Array.from({ length: 20 }, (_, index) => `t${index}`) }),
    }
    expect(rulesOf([judged('block', many)])[0]?.properties.tags).toHaveLength(10)
  })

  it('links only to the web', () => {
    const linked = (url: string) =>
      rulesOf([judged('note', finding({ rule: rule('R', 'R', { url }), place: place('a.tf') }))])[0]
    expect(linked('javascript:alert(1)')).not.toHaveProperty('helpUri')
    expect(linked('http://example.com')).not.toHaveProperty('helpUri')
    expect(linked('https://example.com/a b')).not.toHaveProperty('helpUri')
    expect(linked('https://me:secret@example.com/a[1]#b#c')).toHaveProperty(
      'helpUri',
      'https://example.com/a%5B1%5D#b%23c',
    )
  })
})
