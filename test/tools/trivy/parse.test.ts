import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GatehouseError } from '../../../src/core/errors.js'
import { parseConfig, parsePackages } from '../../../src/tools/trivy/parse.js'
import { mutate } from '../mutate.js'
import { asGolden, recorded, trees } from '../recorded.js'

const run = { report: '{"SchemaVersion":2}', stderr: '', exit: 0, root: '/stage' }
const codeOf = (work: () => unknown): unknown => {
  try {
    work()
    return undefined
  } catch (error) {
    return error instanceof GatehouseError ? error.code : error
  }
}

describe('reports of Trivy 0.74.0', () => {
  test.each(trees)('what trivy/config said about %s', async (tree) => {
    const parsed = parseConfig(recorded('trivy', tree, 'config'))
    await expect(asGolden(parsed)).toMatchFileSnapshot(`../../fixtures/trivy/${tree}.config.golden.json`)
  })

  test.each(trees)('what trivy/packages said about %s', async (tree) => {
    const parsed = parsePackages(recorded('trivy', tree, 'packages'))
    await expect(asGolden(parsed)).toMatchFileSnapshot(`../../fixtures/trivy/${tree}.packages.golden.json`)
  })

  test('no part of a secret is taken over', () => {
    const text = JSON.stringify(trees.map((tree) => parseConfig(recorded('trivy', tree, 'config')).findings))
    expect(text).toContain('aws-access-key-id')
    expect(text).not.toMatch(/AKIA[A-Z0-9]|kR7vT2/)
  })
})

describe('where a finding is', () => {
  const findings = parseConfig(recorded('trivy', 'modules', 'config')).findings
  const find = (ruleId: string, modulePath?: string) =>
    findings.filter((found) => found.ruleId === ruleId && found.modulePath === modulePath)

  test('a finding in a module has its file, the path of the calls without count indexes, and the calls from the inside out', () => {
    expect(find('AWS-0092', 'module.b["x"].module.inner')).toEqual([
      expect.objectContaining({
        path: 'm/inner/main.tf',
        startLine: 5,
        calls: [
          { path: 'm/main.tf', startLine: 3, endLine: 6 },
          { path: 'main.tf', startLine: 6, endLine: 10 },
        ],
      }),
    ])
  })

  test('a for_each key is kept, a count index is not', () => {
    const keys = find('AWS-0086').map(({ instanceKey, startLine }) => [startLine, instanceKey])
    expect(keys).toContainEqual([12, '["k1"]'])
    expect(keys).toContainEqual([12, '["k.2"]'])
    expect(keys).toContainEqual([17, undefined])
  })

  test('a module from elsewhere is placed at its call', () => {
    const report = {
      SchemaVersion: 2,
      Results: [
        {
          Target: 'git::https://example.invalid/vpc/main.tf',
          Class: 'config',
          Type: 'terraform',
          Misconfigurations: [
            {
              ID: 'AWS-0178',
              Title: 'Flow logs',
              CauseMetadata: {
                Resource: 'module.vpc',
                StartLine: 9,
                EndLine: 12,
                Occurrences: [
                  {
                    Resource: 'aws_vpc.this["a"]',
                    Filename: 'git::https://example.invalid/vpc/main.tf',
                    Location: { StartLine: 1 },
                  },
                  { Resource: 'module.vpc[0]', Filename: 'net/main.tf', Location: { StartLine: 3, EndLine: 5 } },
                  { Resource: 'module.net', Filename: 'main.tf', Location: { StartLine: 1, EndLine: 2 } },
                ],
              },
            },
          ],
        },
      ],
    }
    const placed = {
      path: 'net/main.tf',
      startLine: 3,
      endLine: 5,
      modulePath: 'module.net.module.vpc',
      instanceKey: '["a"]',
    }
    const calls = [{ path: 'main.tf', startLine: 1, endLine: 2 }]
    for (const files of [undefined, new Set(['main.tf', 'net/main.tf'])]) {
      const [found] = parseConfig({
        ...run,
        report: JSON.stringify(report),
        ...(files === undefined ? {} : { files }),
      }).findings
      expect(found).toMatchObject({ ...placed, calls })
    }
  })

  test('lines of a rendered chart are no lines of its template, so there are none', () => {
    const chart = parseConfig(recorded('trivy', 'formats', 'config')).findings.filter(({ format }) => format === 'helm')
    expect(chart.length).toBeGreaterThan(10)
    expect(chart.filter(({ startLine }) => startLine !== undefined)).toEqual([])
    expect(chart.find(({ ruleId }) => ruleId === 'KSV-0017')).toMatchObject({
      path: 'chart/templates/pod.yaml',
      concept: 'k8s-no-privileged',
      resourceHint: expect.stringMatching(/^Pod\/default\/shop-pod#/),
    })
  })

  test('the entry file of an Ansible role gets its ending back, which Trivy leaves out', () => {
    const paths = parseConfig(recorded('trivy', 'formats', 'config'))
      .findings.filter(({ format }) => format === 'ansible')
      .map(({ path }) => path)
    expect(new Set(paths)).toEqual(new Set(['roles/web/tasks/main.yml']))
  })

  test('a range in place of a logical id is taken for the lines', () => {
    const cause = { Resource: 'cfn/template.yaml:10-29' }
    const report = {
      SchemaVersion: 2,
      Results: [
        {
          Target: 'cfn/template.yaml',
          Class: 'config',
          Type: 'cloudformation',
          Misconfigurations: [{ ID: 'AWS-0107', CauseMetadata: cause }],
        },
      ],
    }
    expect(parseConfig({ ...run, report: JSON.stringify(report) }).findings).toMatchObject([
      { startLine: 10, endLine: 29 },
    ])
  })

  test('line 0 is no line', () => {
    const report = {
      SchemaVersion: 2,
      Results: [
        {
          Target: 'Dockerfile',
          Class: 'config',
          Type: 'dockerfile',
          Misconfigurations: [{ ID: 'DS002', CauseMetadata: { StartLine: 0, EndLine: 0 } }],
        },
      ],
    }
    const [found] = parseConfig({ ...run, report: JSON.stringify(report) }).findings
    expect(found).toMatchObject({ ruleId: 'DS-0002', format: 'dockerfile', severitySource: 'default' })
    expect(found).not.toHaveProperty('startLine')
  })
})

describe('vulnerabilities and licences', () => {
  const vulnerable = (more: object) =>
    parsePackages({
      ...run,
      report: JSON.stringify({
        SchemaVersion: 2,
        Results: [
          {
            Target: 'a/package-lock.json',
            Class: 'lang-pkgs',
            Type: 'npm',
            Packages: null,
            Vulnerabilities: [
              { VulnerabilityID: 'GHSA-2222-3333-4444', PkgName: '@acme/x', InstalledVersion: '1.0.0', ...more },
            ],
          },
        ],
      }),
    }).findings[0]

  test('the CVE is the canonical id whatever Trivy calls it, the others are aliases', () => {
    expect(vulnerable({ VendorIDs: ['NSWG-1', 'CVE-2020-1'] })).toMatchObject({
      ruleId: 'CVE-2020-1',
      advisory: { ids: ['CVE-2020-1', 'GHSA-2222-3333-4444', 'NSWG-1'] },
    })
  })

  test('the purl has no version and no qualifiers, and there is always one', () => {
    expect(vulnerable({ PkgIdentifier: { PURL: 'pkg:npm/%40acme/x@1.0.0?arch=x#y' } })?.package?.purl).toBe(
      'pkg:npm/%40acme/x',
    )
    expect(vulnerable({})?.package?.purl).toBe('pkg:generic/%40acme%2Fx')
  })

  test('an unrated advisory has no severity', () => {
    const found = vulnerable({ Severity: 'UNKNOWN' })
    expect(found).not.toHaveProperty('severity')
    expect(found?.severitySource).toBe('default')
  })

  test('the highest score of any source counts, version 4 too; no score is no score', () => {
    expect(vulnerable({ CVSS: { nvd: { V3Score: 7.5 }, ghsa: { V40Score: 9.3 } } })?.advisory?.cvss).toBe(9.3)
    expect(vulnerable({ CVSS: { nvd: {} } })?.advisory).not.toHaveProperty('cvss')
  })

  test('a fix is said, and so is that there is none', () => {
    expect(vulnerable({ FixedVersion: '1.0.1, 2.0.0' })?.message).toBe(
      '@acme/x 1.0.0 is affected by GHSA-2222-3333-4444; fixed in 1.0.1, 2.0.0.',
    )
    expect(vulnerable({ FixedVersion: '' })?.message).toBe(
      '@acme/x 1.0.0 is affected by GHSA-2222-3333-4444; no fixed version is known.',
    )
  })

  test('the day of publication is a day', () => {
    expect(vulnerable({ PublishedDate: '2020-07-15T17:15:11Z' })?.advisory?.published).toBe('2020-07-15')
    expect(vulnerable({ PublishedDate: 'yesterday' })?.advisory).not.toHaveProperty('published')
  })

  test('only web addresses become links', () => {
    expect(vulnerable({ PrimaryURL: 'javascript:alert(1)' })).not.toHaveProperty('url')
  })

  test('a package is found in its manifest by line', () => {
    const found = parsePackages(recorded('trivy', 'packages', 'packages')).findings.find(
      ({ ruleId }) => ruleId === 'CVE-2021-44906',
    )
    expect(found).toMatchObject({
      path: 'npm/package-lock.json',
      startLine: 16,
      endLine: 19,
      package: { scope: 'direct', name: 'minimist' },
    })
  })

  test('a licence carries its package', () => {
    const licenses = parsePackages(recorded('trivy', 'packages', 'packages')).findings.filter(
      ({ kind }) => kind === 'license',
    )
    expect(licenses.find(({ ruleId }) => ruleId === 'GPL-3.0-or-later')).toMatchObject({
      path: 'php/composer.lock',
      license: { spdx: 'GPL-3.0-or-later', category: 'restricted' },
      package: { purl: 'pkg:composer/acme/gpl', installed: ['v1.0.0'] },
      severity: 'high',
    })
  })
})

describe('runs that cannot be believed', () => {
  test('a report without results is a clean one', () => {
    expect(parseConfig(run)).toEqual({ findings: [], gaps: [], listed: new Set(), problems: [] })
  })

  test.each([
    ['', 'OUTPUT_EMPTY'],
    [' \n', 'OUTPUT_EMPTY'],
    ['{"SchemaVersion":2,"Results":[{"Tar', 'OUTPUT_INVALID'],
    ['[]', 'OUTPUT_INVALID'],
    ['{"SchemaVersion":3}', 'OUTPUT_INVALID'],
    ['{"SchemaVersion":2,"Results":[{}]}', 'OUTPUT_INVALID'],
  ])('%j', (report, code) => {
    expect(codeOf(() => parseConfig({ ...run, report }))).toBe(code)
    expect(codeOf(() => parsePackages({ ...run, report }))).toBe(code)
  })

  test('a changed report is understood or refused with an error of ours, never anything else', () => {
    const whole: unknown = JSON.parse(recorded('trivy', 'packages', 'packages').report)
    const junk = fc.oneof(fc.constant(undefined), fc.jsonValue())
    fc.assert(
      fc.property(fc.nat(), junk, (at, value) => {
        const report = JSON.stringify(mutate(whole, at, value)) ?? ''
        for (const parse of [parseConfig, parsePackages])
          expect(['undefined', 'string']).toContain(typeof codeOf(() => parse({ ...run, report })))
      }),
      { numRuns: 200 },
    )
  })
})

describe('licences', () => {
  const parsed = parsePackages(recorded('trivy', 'packages', 'packages'))

  test('are findings where they are forbidden, restricted, reciprocal or unknown', () => {
    const found = parsed.findings.filter(({ kind }) => kind === 'license')
    expect(found.map(({ ruleId, license }) => [ruleId, license?.category]).sort()).toEqual([
      ['GPL-3.0-only', 'restricted'],
      ['GPL-3.0-or-later', 'restricted'],
    ])
  })

  test('are counted by category, those that are no finding too', () => {
    expect(parsed.licenses).toEqual([
      { category: 'notice', count: 2 },
      { category: 'restricted', count: 2 },
    ])
  })

  test('are not the business of a scanner that does not ask for them', () => {
    expect(parseConfig(recorded('trivy', 'packages', 'config')).licenses).toBeUndefined()
  })
})
