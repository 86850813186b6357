import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allJudged } from '../../../src/core/verdict.js'
import { renderSarif } from '../../../src/report/sarif/sarif.js'
import type { Result, Run, SarifLog } from '../../../src/report/sarif/sarif-types.js'
import { anyVerdict } from '../arbitrary.js'
import {
  closed,
  enforced,
  finding,
  hostile,
  judged,
  openIngress,
  place,
  rule,
  samples,
  scanner,
  undecided,
  verdict,
} from '../sample.js'
import { sarifFaults } from '../schema.js'

const hashOf = ({ partialFingerprints }: Result): string => partialFingerprints.primaryLocationLineHash

/** Of every location in a run. */
const urisOf = ({ results, invocations }: Run): readonly string[] =>
  [
    ...results.flatMap(({ locations, relatedLocations = [] }) => [...locations, ...relatedLocations]),
    ...invocations[0].toolExecutionNotifications.flatMap(({ locations = [] }) => locations),
  ].map(({ physicalLocation }) => physicalLocation.artifactLocation.uri)

const runOf = (text: string): SarifLog['runs'][0] => (JSON.parse(text) as SarifLog).runs[0]

describe('SARIF', () => {
  it.each(Object.keys(samples))('is valid and as agreed for the sample %s', async (name) => {
    const { text } = renderSarif(samples[name] ?? verdict())
    expect(sarifFaults(text)).toEqual([])
    await expect(text).toMatchFileSnapshot(`../../fixtures/report/sarif-${name}.json`)
  })

  it('would be told invalid by the schema', () => {
    expect(sarifFaults(renderSarif(closed).text.replace('"level": "error"', '"level": "bad"'))).not.toEqual([])
  })

  it('has one run with a category that ends in a slash, and names the tools it wraps', () => {
    const { tool, automationDetails } = runOf(renderSarif(closed).text)
    expect(automationDetails.id).toBe('gatehouse/repository/')
    expect(tool.driver).toMatchObject({ name: 'Gatehouse', version: '0.1.0', semanticVersion: '0.1.0' })
    expect(tool.extensions).toEqual([
      { name: 'Checkov', version: '3.3.30' },
      { name: 'Trivy', version: '0.74.0' },
    ])
  })

  it('stands in its scope at its place in the repository, with the fingerprints it has anywhere', () => {
    const gap = { path: 'infra/link.tf', reason: 'symbolic-link' } as const
    const of = { ...closed, coverage: { ...closed.coverage, gaps: [gap] } }
    const here = runOf(renderSarif(of).text)
    const there = runOf(renderSarif({ ...of, subject: { prefix: 'apps/web', scope: 'apps/web' } }).text)
    expect(there.automationDetails.id).toBe('gatehouse/apps/web/')
    expect(urisOf(there)).toEqual(urisOf(here).map((uri) => `apps/web/${uri}`))
    expect(urisOf(here)).toContain('main.tf')
    expect(urisOf(here)).toContain('infra/link.tf')
    expect(there.results.map(hashOf)).toEqual(here.results.map(hashOf))
    expect(there.tool).toEqual(here.tool)
  })

  it('says what was decided as level, and leaves out what is waived or only informs, by name', () => {
    const info = judged('note', finding({ rule: rule('X', 'X'), severity: 'info', place: place('a.tf', 1) }))
    const { text, leftOut } = renderSarif({ ...enforced, noted: [...enforced.noted, info] })
    expect(runOf(text).results.map(({ level }) => level)).toEqual([
      'error',
      'warning',
      'error', // Older: its alert keeps the level that it has on the default branch.
      'note',
      'note',
      'note',
    ])
    expect(leftOut).toEqual([
      { reason: 'waived', count: 1, names: enforced.waived.map(({ id }) => id) },
      { reason: 'informational', count: 1, names: [info.id] },
    ])
  })

  it('tells findings of one identity apart by their order in the file', () => {
    const same = [9, 3].map((line) => judged('block', { ...openIngress, place: place('infra/network.tf', line) }))
    const { results } = runOf(renderSarif(verdict({ verdict: 'block', blocking: same })).text)
    const prefix = openIngress.identity.logical.slice(0, 16)
    expect(
      results.map((result) => [
        result.locations[0].physicalLocation.region?.startLine,
        result.partialFingerprints.primaryLocationLineHash,
      ]),
    ).toEqual([
      [3, `${prefix}:1`],
      [9, `${prefix}:2`],
    ])
  })

  it('keeps the 5,000 results that matter most and names the others', () => {
    const noted = Array.from({ length: 5000 }, (_, index) =>
      judged('note', finding({ rule: rule('N', 'N'), severity: 'low', place: place(`f${index}.tf`, 1) })),
    )
    const { text, leftOut } = renderSarif(
      verdict({ verdict: 'block', noted, blocking: [judged('block', openIngress)] }),
    )
    const { results } = runOf(text)
    expect(results).toHaveLength(5000)
    expect(results[0]?.level).toBe('error')
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([['beyond-limit', 1]])
  })

  it('holds no more than it is asked for, and the rules of these alone', () => {
    const { text, leftOut } = renderSarif(closed, 2)
    const { results, tool } = runOf(text)
    expect(results.map(({ level }) => level)).toEqual(['error', 'error'])
    expect(tool.driver.rules.map(({ id }) => id).sort()).toEqual(results.map(({ ruleId }) => ruleId).sort())
    expect(leftOut).toMatchObject([{ reason: 'beyond-limit', count: closed.blocking.length + closed.noted.length - 2 }])
    expect(sarifFaults(text)).toEqual([])
  })

  it('says that the run failed, so that no alert is closed by it', () => {
    const [invocation] = runOf(renderSarif(undecided).text).invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(invocation.toolExecutionNotifications[0]).toEqual({
      descriptor: { id: 'TOOL_TIMED_OUT' },
      level: 'error',
      message: {
        text: 'Checkov was stopped after 10 min (limit 10m). Run again, or raise `tools.checkov.timeout` in the policy.',
      },
    })
    expect(runOf(renderSarif(closed).text).invocations[0].executionSuccessful).toBe(true)
  })

  it('says once why data is not known to be the newest', () => {
    const notice = { kind: 'unavailable', sentence: 'No registry gave a newer one' } as const
    const data = [{ name: 'vulnerability-db', digest: 'sha256:ab', updated: '2026-11-20T00:00:00Z', notice }]
    const scanners = [scanner('trivy/packages', [], { data }), scanner('trivy/config', [], { data })]
    const [invocation] = runOf(renderSarif(verdict({ scanners })).text).invocations
    expect(invocation.toolExecutionNotifications).toEqual([
      { descriptor: { id: 'data-unavailable' }, level: 'warning', message: { text: 'No registry gave a newer one.' } },
    ])
    expect(invocation.executionSuccessful).toBe(true)
  })

  it('names every gap with its file, up to 500', () => {
    const gaps = Array.from({ length: 501 }, (_, index) => ({ path: `f${index}.tf`, reason: 'too-large' }) as const)
    const { text, leftOut } = renderSarif(verdict({ coverage: { files: 501, formats: [], gaps, skips: [] } }))
    const [invocation] = runOf(text).invocations
    expect(invocation.toolExecutionNotifications).toHaveLength(500)
    expect(invocation.toolExecutionNotifications[0]).toEqual({
      descriptor: { id: 'too-large' },
      level: 'note',
      message: { text: '1 file is too large.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'f0.tf' } } }],
    })
    expect(leftOut).toEqual([{ reason: 'gaps-beyond-limit', count: 1, names: ['f99.tf'] }])
  })

  it('is valid, complete and within what GitHub accepts, whatever the verdict holds', () => {
    fc.assert(
      fc.property(anyVerdict, (of) => {
        const { text, leftOut } = renderSarif(of)
        expect(sarifFaults(text)).toEqual([])
        expect(renderSarif(of).text).toBe(text)
        expect(text).not.toContain('##[')
        expectGitHubProfile(runOf(text))
        const left = leftOut
          .filter(({ reason }) => reason !== 'gaps-beyond-limit')
          .reduce((sum, { count }) => sum + count, 0)
        expect(runOf(text).results.length + left).toBe(allJudged(of).length)
      }),
      { numRuns: 150 },
    )
  })

  it('offers no link and no command of a hostile text', () => {
    const { text } = renderSarif(hostile)
    for (const { message } of runOf(text).results) expect(message.text).not.toMatch(/\]\(/)
  })
})

/** What makes GitHub refuse or hide a result (docs "SARIF support for code scanning"), and the schema does not say. */
function expectGitHubProfile({ tool, results }: SarifLog['runs'][0]): void {
  const { rules } = tool.driver
  expect(rules.map(({ id }) => id)).toEqual([...new Set(rules.map(({ id }) => id))].sort((a, b) => (a < b ? -1 : 1)))
  for (const { id, name, shortDescription, fullDescription, help, properties } of rules) {
    expect([id, name, shortDescription.text, fullDescription.text, help.text]).not.toContain('')
    expect(name.length).toBeLessThanOrEqual(255)
    expect(Math.max(shortDescription.text.length, fullDescription.text.length)).toBeLessThanOrEqual(1024)
    expect(properties.tags.length).toBeLessThanOrEqual(10)
    expect(properties.tags[0]).toBe('security')
    expect(properties['security-severity']).toMatch(/^(?:10\.0|[1-9]\.\d|0\.[1-9])$/)
  }
  for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results) {
    expect(rules[ruleIndex]?.id).toBe(ruleId)
    expect(message.text).not.toBe('')
    expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:[1-9]\d*$/)
    const { artifactLocation, region } = locations[0].physicalLocation
    expect(artifactLocation.uri).toMatch(/^[^/:?#\s][^:?#\s]*$/)
    expect(artifactLocation.uri.split('/')).not.toContain('..')
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {}
    expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true)
  }
}
