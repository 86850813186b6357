import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkProfile, isRefused, type ProfileFault, profileRules } from '../../../src/report/github/profile.js'
import { renderSarif } from '../../../src/report/sarif/sarif.js'
import { anyVerdict } from '../arbitrary.js'
import { samples, verdict } from '../sample.js'

const uri = 'infra/main.tf'
const region = { startLine: 3, startColumn: 3, endLine: 3, endColumn: 20 }
const place = { artifactLocation: { uri }, region }
const result = {
  ruleId: 'AWS-0086',
  ruleIndex: 0,
  level: 'error',
  message: { text: 'The bucket is public.' },
  locations: [{ physicalLocation: place }],
  partialFingerprints: { primaryLocationLineHash: '0123456789abcdef:1' },
}
const descriptor = {
  id: 'AWS-0086',
  name: 'Public bucket',
  shortDescription: { text: 'Public bucket' },
  fullDescription: { text: 'A bucket that everybody reads.' },
  help: { text: 'Close it.' },
  properties: { tags: ['security'], 'security-severity': '8.0' },
}
const run = {
  tool: { driver: { name: 'Gatehouse', rules: [descriptor] }, extensions: [{ name: 'Trivy' }] },
  automationDetails: { id: 'gatehouse/repository/' },
  invocations: [{ executionSuccessful: true }],
  results: [result],
}
const good = { version: '2.1.0', runs: [run] }

const check = (log: unknown, bytes = 1000): readonly ProfileFault[] => checkProfile(JSON.stringify(log), bytes)
const withRun = (more: object): object => ({ ...good, runs: [{ ...run, ...more }] })
const withResult = (more: object): object => withRun({ results: [{ ...result, ...more }] })
const withRule = (more: object): object =>
  withRun({ tool: { driver: { name: 'Gatehouse', rules: [{ ...descriptor, ...more }] } } })
const withPlace = (more: object): object => withResult({ locations: [{ physicalLocation: { ...place, ...more } }] })
const withUri = (text: string): object => withPlace({ artifactLocation: { uri: text } })
const times = (count: number, of: (index: number) => object): object[] => Array.from({ length: count }, (_, i) => of(i))
const many = (count: number): object =>
  withRun({
    results: times(count, (index) => ({ ...result, partialFingerprints: { primaryLocationLineHash: `${index}:1` } })),
  })

/** For each rule of the profile a log that breaks it and no other rule that refuses. */
const bad: Record<string, readonly [log: object, pointer: string]> = {
  version: [{ ...good, version: '2.0.0' }, '/version'],
  'no-runs': [{ ...good, runs: [] }, '/runs'],
  'too-many-runs': [
    { ...good, runs: times(21, (index) => ({ ...run, automationDetails: { id: `gatehouse/${index}/` } })) },
    '/runs',
  ],
  'same-category': [
    { ...good, runs: [run, { ...run, automationDetails: { id: 'gatehouse/repository/7' } }] },
    '/runs/1',
  ],
  'no-results': [withRun({ results: undefined }), '/runs/0/results'],
  'too-many-results': [many(25_001), '/runs/0/results'],
  'results-cut': [many(5_001), '/runs/0/results'],
  'too-many-rules': [
    withRun({
      tool: {
        driver: {
          name: 'Gatehouse',
          rules: times(25_001, (index) => (index === 0 ? descriptor : { ...descriptor, id: `R${index}` })),
        },
      },
    }),
    '/runs/0/tool/driver/rules',
  ],
  'too-many-extensions': [
    withRun({ tool: { ...run.tool, extensions: times(101, (index) => ({ name: `x${index}` })) } }),
    '/runs/0/tool/extensions',
  ],
  'driver-name': [withRun({ tool: { driver: { name: '', rules: [descriptor] } } }), '/runs/0/tool/driver/name'],
  'driver-codeql': [withRun({ tool: { driver: { name: 'CodeQL', rules: [descriptor] } } }), '/runs/0/tool/driver/name'],
  'no-category': [withRun({ automationDetails: { id: 'gatehouse' } }), '/runs/0/automationDetails/id'],
  unsuccessful: [
    withRun({ invocations: [{ executionSuccessful: false }] }),
    '/runs/0/invocations/0/executionSuccessful',
  ],
  'same-rule': [
    withRun({ tool: { driver: { name: 'Gatehouse', rules: [descriptor, descriptor] } } }),
    '/runs/0/tool/driver/rules/1',
  ],
  'rule-not-described': [withResult({ ruleIndex: 1 }), '/runs/0/results/0'],
  'same-alert': [
    withRun({ results: [result, result] }),
    '/runs/0/results/1/partialFingerprints/primaryLocationLineHash',
  ],
  'rule-text-missing': [withRule({ help: { text: ' ' } }), '/runs/0/tool/driver/rules/0/help/text'],
  'rule-text-long': [withRule({ name: 'n'.repeat(256) }), '/runs/0/tool/driver/rules/0/name'],
  'too-many-tags': [
    withRule({ properties: { tags: ['security', ...times(20, () => ({})).map((_, i) => `t${i}`)] } }),
    '/runs/0/tool/driver/rules/0/properties/tags',
  ],
  'tags-cut': [
    withRule({ properties: { tags: ['security', ...times(10, () => ({})).map((_, i) => `t${i}`)] } }),
    '/runs/0/tool/driver/rules/0/properties/tags',
  ],
  'severity-not-text': [
    withRule({ properties: { tags: ['security'], 'security-severity': 8 } }),
    '/runs/0/tool/driver/rules/0/properties/security-severity',
  ],
  'severity-out-of-range': [
    withRule({ properties: { tags: ['security'], 'security-severity': '0.0' } }),
    '/runs/0/tool/driver/rules/0/properties/security-severity',
  ],
  'severity-without-tag': [
    withRule({ properties: { tags: ['aws'], 'security-severity': '8.0' } }),
    '/runs/0/tool/driver/rules/0/properties/tags',
  ],
  'no-message': [withResult({ message: { id: 'default' } }), '/runs/0/results/0/message/text'],
  'no-rule': [withResult({ ruleId: undefined, ruleIndex: undefined }), '/runs/0/results/0/ruleId'],
  'no-location': [withResult({ locations: [] }), '/runs/0/results/0/locations'],
  'too-many-locations': [
    withResult({ locations: times(1001, () => ({ physicalLocation: place })) }),
    '/runs/0/results/0/locations',
  ],
  'locations-cut': [
    withResult({ locations: times(2, () => ({ physicalLocation: place })) }),
    '/runs/0/results/0/locations',
  ],
  'too-many-steps': [
    withResult({ codeFlows: [{ threadFlows: [{ locations: times(10_001, () => ({})) }] }] }),
    '/runs/0/results/0/codeFlows/0/threadFlows/0/locations',
  ],
  suppressed: [withResult({ suppressions: [{ kind: 'inSource' }] }), '/runs/0/results/0/suppressions'],
  'not-a-failure': [withResult({ kind: 'pass' }), '/runs/0/results/0/kind'],
  'no-fingerprint': [
    withResult({ partialFingerprints: {} }),
    '/runs/0/results/0/partialFingerprints/primaryLocationLineHash',
  ],
  'no-uri': [withUri(''), '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri'],
  'uri-not-valid': [withUri('infra/my file.tf'), '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri'],
  'uri-scheme': [withUri('git::main.tf'), '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri'],
  'uri-absolute': [withUri('/src/main.tf'), '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri'],
  'uri-outside': [withUri('../main.tf'), '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri'],
  'uri-base': [
    withPlace({ artifactLocation: { uri, uriBaseId: 'ROOT' } }),
    '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uriBaseId',
  ],
  'no-line': [withPlace({ region: undefined }), '/runs/0/results/0/locations/0/physicalLocation/region/startLine'],
  'region-in-part': [withPlace({ region: { startLine: 3 } }), '/runs/0/results/0/locations/0/physicalLocation/region'],
  'region-backwards': [
    withPlace({ region: { ...region, endLine: 2 } }),
    '/runs/0/results/0/locations/0/physicalLocation/region',
  ],
  'region-first-character': [
    withPlace({ region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } }),
    '/runs/0/results/0/locations/0/physicalLocation/region',
  ],
}

describe('the profile of GitHub', () => {
  it('finds nothing in a good log', () => {
    expect(check(good)).toEqual([])
  })

  it.each(Object.entries(bad))('finds %s, where it is', (id, [log, pointer]) => {
    const faults = check(log)
    const rule = profileRules.find((each) => each.id === id)
    expect(faults.find((fault) => fault.rule === id)).toMatchObject({ effect: rule?.effect, pointer })
    expect(faults.filter(({ rule: other, effect }) => effect === 'refused' && other !== id)).toEqual([])
    expect(isRefused(faults)).toBe(rule?.effect === 'refused')
  })

  it('says what is wrong by the number and the rule of the result, and what to do', () => {
    expect(check(withUri(''))).toEqual([
      {
        rule: 'no-uri',
        effect: 'refused',
        pointer: '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri',
        sentence: 'Result 1 (AWS-0086) is in no file: its URI is empty. Give it the path of a file in the repository.',
      },
    ])
  })

  it('refuses what is not JSON, and what is too large when compressed', () => {
    expect(checkProfile('{', 10).map(({ rule }) => rule)).toEqual(['not-json'])
    expect(check(good, 10 * 1024 ** 2)).toEqual([])
    expect(check(good, 10 * 1024 ** 2 + 1).map(({ rule }) => rule)).toEqual(['too-large'])
  })

  it('tests every rule with a bad log', () => {
    const tested = new Set([...Object.keys(bad), 'not-json', 'too-large'])
    expect(profileRules.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([])
    expect(new Set(profileRules.map(({ id }) => id)).size).toBe(profileRules.length)
  })

  it('stands anything in place of a log', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(isRefused(checkProfile(text, 10))).toBe(true)
      }),
    )
  })
})

describe('our own SARIF', () => {
  /** Told, and sent all the same: a finding without a line, and a run that is not uploaded anyway. */
  const tolerated = new Set(['region-first-character', 'unsuccessful'])
  const faultsOf = (text: string): readonly ProfileFault[] =>
    checkProfile(text, text.length).filter(({ rule }) => !tolerated.has(rule))

  it.each(Object.keys(samples))('is taken as it is meant: sample %s', (name) => {
    expect(faultsOf(renderSarif(samples[name] ?? verdict()).text)).toEqual([])
  })

  it('is never refused, whatever the verdict holds', () => {
    fc.assert(
      fc.property(anyVerdict, (any) => {
        expect(faultsOf(renderSarif(any).text).filter(({ effect }) => effect === 'refused')).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
