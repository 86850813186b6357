import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/finding/finding.js'
import { skipOf } from '../../../src/core/finding/finding.js'
import { joinFindings } from '../../../src/core/merge/join.js'
import { mergeFindings } from '../../../src/core/merge/merge.js'
import { license, misconfiguration, secret, vulnerability } from '../builders.js'

const only = (findings: readonly Finding[]): Finding => {
  const [first, ...others] = mergeFindings(findings)
  if (first === undefined || others.length > 0) throw new Error(`There are ${others.length + 1} findings.`)
  return first
}

const trivy = (given: Parameters<typeof misconfiguration>[0] = {}) => misconfiguration({ concept: 'open', ...given })
const checkov = (given: Parameters<typeof misconfiguration>[0] = {}) =>
  misconfiguration({ tool: 'checkov', ruleId: 'CKV_AWS_24', severitySource: 'vendor', concept: 'open', ...given })

describe('the severity of a joined finding', () => {
  it('is the highest that a tool or vendor gives', () => {
    const joined = only([trivy({ severity: 'low' }), checkov({ severity: 'critical' })])
    expect([joined.severity, joined.severitySource]).toEqual(['critical', 'vendor'])
  })

  it('is never the one that nobody gave, while there is another', () => {
    const joined = only([trivy({ severity: 'low' }), checkov({ severity: 'critical', severitySource: 'default' })])
    expect([joined.severity, joined.severitySource]).toEqual(['low', 'tool'])
  })

  it('is the default when there is no other', () => {
    const joined = only([checkov({ severitySource: 'default' }), trivy({ severitySource: 'default' })])
    expect(joined.severitySource).toBe('default')
  })
})

describe('the words of a joined finding', () => {
  it('are those of the narrowest region', () => {
    const joined = only([
      checkov({ lines: [1, 20], message: 'wide', title: 'Wide' }),
      trivy({ lines: [5, 5], message: 'narrow', title: 'Narrow' }),
    ])
    expect([joined.message, joined.rule.title, joined.place.region]).toEqual([
      'narrow',
      'Narrow',
      { startLine: 5, endLine: 5 },
    ])
  })

  it('are those of the first tool by name where regions are as narrow', () => {
    expect(only([trivy({ message: 'trivy' }), checkov({ message: 'checkov' })]).message).toBe('checkov')
  })

  it('take help and link from the first that has one', () => {
    const joined = only([
      trivy({ lines: [5, 5], url: 'https://trivy.example' }),
      checkov({ lines: [1, 20], help: 'Close it.', url: 'https://checkov.example' }),
    ])
    expect([joined.rule.help, joined.rule.url]).toEqual(['Close it.', 'https://trivy.example'])
  })

  it('have the tags of both, sorted', () => {
    expect(only([trivy({ tags: ['b', 'a'] }), checkov({ tags: ['c', 'a'] })]).rule.tags).toEqual(['a', 'b', 'c'])
  })
})

describe('the identity of a joined finding', () => {
  it('has the hashes of all, so that either tool alone is met', () => {
    const [one, other] = [trivy(), checkov()]
    const joined = only([one, other])
    expect(joined.identity.logical).toBe(one.identity.logical)
    expect(joined.identity.also).toEqual(expect.arrayContaining([...one.identity.also, ...other.identity.also]))
  })
})

describe('a skip', () => {
  const skip = { by: 'inline', reason: 'known' } as const

  it('lifts only what every source was asked to be quiet about', () => {
    expect(skipOf(only([trivy({ skip }), checkov()]))).toBeUndefined()
    expect(skipOf(only([trivy({ skip }), checkov({ skip })]))).toEqual(skip)
  })
})

describe('vulnerabilities', () => {
  it('are one finding for several installed versions, with all of them', () => {
    const joined = only([
      vulnerability({ installed: ['1.2.5'], lines: [40, 40], fixed: '1.2.6' }),
      vulnerability({ installed: ['0.0.8'], lines: [12, 12], scope: 'dev' }),
    ])
    expect(joined.subject.package).toMatchObject({ installed: ['0.0.8', '1.2.5'], fixed: '1.2.6', scope: 'dev' })
    expect(joined.place.region?.startLine).toBe(12)
  })

  it('are one finding for two manifests of a folder: the first is the place, the other related', () => {
    const joined = only([
      vulnerability({ path: 'web/yarn.lock', lines: [3, 4] }),
      vulnerability({ path: 'web/package-lock.json', lines: [40, 44] }),
    ])
    expect(joined.place.path).toBe('web/package-lock.json')
    expect(joined.place.related).toEqual([
      { path: 'web/yarn.lock', region: { startLine: 3, endLine: 4 }, label: 'also here' },
    ])
  })

  it('name a related manifest without lines, and each once', () => {
    const elsewhere = vulnerability({ path: 'web/yarn.lock' })
    const withoutLines: Finding = { ...elsewhere, place: { path: 'web/yarn.lock', related: [] } }
    const joined = only([vulnerability(), withoutLines, withoutLines])
    expect(joined.place.related).toEqual([{ path: 'web/yarn.lock', label: 'also here' }])
    expect(joined.sources).toHaveLength(3)
  })

  it('are told for each folder', () => {
    expect(mergeFindings([vulnerability(), vulnerability({ path: 'api/package-lock.json' })])).toHaveLength(2)
  })

  it('are told for each package', () => {
    expect(mergeFindings([vulnerability(), vulnerability({ name: 'lodash' })])).toHaveLength(2)
  })

  it('meet through any chain of aliases, and take the canonical name', () => {
    const joined = only([
      vulnerability({ path: 'web/a.json', ruleId: 'GHSA-a', ids: ['GHSA-a'], message: 'from GHSA' }),
      vulnerability({ path: 'web/b.json', ruleId: 'VENDOR-1', ids: ['VENDOR-1', 'GHSA-a'] }),
      vulnerability({ path: 'web/c.json', ruleId: 'CVE-2021-1', ids: ['CVE-2021-1', 'VENDOR-1'] }),
    ])
    expect(joined.advisory?.ids).toEqual(['CVE-2021-1', 'GHSA-a', 'VENDOR-1'])
    expect(joined.rule.id).toBe('CVE-2021-1')
    expect(joined.identity.logical).toBe(vulnerability({ ruleId: 'CVE-2021-1' }).identity.logical)
    expect([joined.place.path, joined.message]).toEqual(['web/a.json', 'from GHSA'])
  })

  it('keep what any of the advisories knows: the worst scores, the first dates', () => {
    const joined = only([
      vulnerability({ path: 'web/a.json', cwe: ['CWE-79'], cvss: 5.3, epss: 0.2 }),
      vulnerability({ path: 'web/b.json', cwe: ['CWE-20'], cvss: 9.8, epss: 0.1, published: '2021-02-15' }),
      vulnerability({ path: 'web/c.json', kev: { added: '2024-01-01' }, published: '2022-01-01' }),
    ])
    expect(joined.advisory).toEqual({
      ids: ['CVE-2021-44906'],
      cwe: ['CWE-20', 'CWE-79'],
      published: '2021-02-15',
      cvss: 9.8,
      kev: { added: '2024-01-01' },
      epss: 0.2,
    })
  })

  it('follow a chain of many thousand aliases', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      vulnerability({ ruleId: `X-${index + 1}`, ids: [`X-${index + 1}`, `X-${index}`] }),
    )
    expect(only(chain).sources).toHaveLength(10_000)
  })
})

describe('licences', () => {
  it('are one finding per package and folder', () => {
    expect(only([license(), license()]).sources).toHaveLength(2)
    expect(mergeFindings([license(), license({ name: 'right-pad' })])).toHaveLength(2)
  })
})

describe('related places', () => {
  it('are told once and in order', () => {
    const call = (line: number, end: number) => ({
      path: 'main.tf',
      region: { startLine: line, endLine: end },
      label: 'module call',
    })
    const withCalls = (finding: Finding, ...related: Finding['place']['related']): Finding => ({
      ...finding,
      place: { ...finding.place, related },
    })
    const joined = only([withCalls(trivy(), call(9, 12), call(3, 4)), withCalls(checkov(), call(3, 4), call(3, 3))])
    expect(joined.place.related).toEqual([call(3, 3), call(3, 4), call(9, 12)])
  })
})

describe('joining', () => {
  it('needs something to join', () => {
    expect(() => joinFindings([])).toThrow('There is nothing to join.')
  })

  it('leaves a finding that is alone as it is', () => {
    const alone = secret()
    expect(joinFindings([alone])).toBe(alone)
  })
})
