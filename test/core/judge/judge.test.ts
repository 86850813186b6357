import { describe, expect, it } from 'vitest'
import type { Evidence, Gap } from '../../../src/core/evidence.js'
import type { Finding } from '../../../src/core/finding/finding.js'
import type { PolicyRule } from '../../../src/core/policy/policy.js'
import type { Waiver } from '../../../src/core/policy/waiver.js'
import { type Mode, modes } from '../../../src/core/verdict.js'
import { evidence, judged, misconfiguration, onlyOne, policy, run, waiver } from '../builders.js'

const failed = run({
  scanner: 'checkov',
  outcome: 'failed',
  problems: [{ code: 'TOOL_TIMED_OUT', sentence: 'Stopped.' }],
})
const withFindings = (...findings: readonly Finding[]): Evidence => run({ findings })
const warnAll: PolicyRule = { id: 'warn', match: { kind: ['misconfiguration'] }, action: 'warn' }

describe('the verdict', () => {
  it('is `pass` when nothing blocks or warns', () => {
    expect(judged([misconfiguration({ severity: 'low' })])).toMatchObject({
      verdict: 'pass',
      reason: 'Nothing blocks.',
    })
  })

  it('is a `pass` that says so when there is nothing to scan', () => {
    const nothing = evidence([], { files: 0, formats: [] })
    expect(judged(nothing)).toMatchObject({ verdict: 'pass', reason: 'There is nothing to scan here.' })
    expect(judged(evidence([], { files: 2, formats: [] })).reason).toBe('There is nothing to scan here.')
  })

  it('does not say so when the policy keeps the files from every tool', () => {
    expect(judged(evidence([])).reason).toBe('Nothing blocks.')
  })

  it('is `block` when a finding blocks, and counts', () => {
    expect(judged([misconfiguration()])).toMatchObject({ verdict: 'block', reason: '1 finding blocks.' })
    expect(judged([misconfiguration(), misconfiguration({ address: 'other' })]).reason).toBe('2 findings block.')
  })

  it('is `block` before `error`, and the problems are listed too', () => {
    const verdict = judged(evidence([withFindings(misconfiguration()), failed]))
    expect(verdict).toMatchObject({ verdict: 'block', problems: [{ code: 'TOOL_TIMED_OUT', scanner: 'checkov' }] })
  })

  it('is `error` before `warn`, with the first problem as the reason', () => {
    const verdict = judged(evidence([withFindings(misconfiguration()), failed]), {
      policy: policy({ rules: [warnAll] }),
    })
    expect(verdict).toMatchObject({ verdict: 'error', reason: 'Stopped.' })
    expect(verdict.warnings).toHaveLength(1)
  })

  it('is `error` when a canary was not found', () => {
    expect(judged(evidence([run({ canaries: [{ format: 'terraform', seen: false }] })]))).toMatchObject({
      verdict: 'error',
      problems: [{ code: 'CANARY_MISSING' }],
    })
  })

  it('is `warn` when there is a warning', () => {
    expect(judged([misconfiguration()], { policy: policy({ rules: [warnAll] }) })).toMatchObject({
      verdict: 'warn',
      reason: 'There are warnings; nothing blocks.',
    })
  })

  it('is `warn` for a failed tool under `on-tool-error: warn`, never `pass`', () => {
    expect(judged(evidence([failed]), { policy: policy({}, { onToolError: 'warn' }) })).toMatchObject({
      verdict: 'warn',
      reason: 'Stopped.',
      warningsOfTheGate: ['Stopped.'],
      problems: [{ code: 'TOOL_TIMED_OUT' }],
    })
  })

  it('is at least `warn` when something is wrong with the policy', () => {
    const problems = [{ code: 'POLICY_INVALID', sentence: 'The policy cannot be read.' }] as const
    const origin = { layer: 'default', source: '.gatehouse/policy.yml', problems } as const
    expect(judged([], { origin })).toMatchObject({ verdict: 'warn', reason: 'The policy cannot be read.' })
    expect(judged([misconfiguration()], { origin }).verdict).toBe('block')
  })
})

describe('the mode', () => {
  const verdicts = {
    pass: evidence(),
    block: evidence([withFindings(misconfiguration())]),
    error: evidence([failed]),
  }

  it('never changes the verdict', () => {
    for (const mode of modes) {
      for (const [name, of] of Object.entries(verdicts)) expect(judged(of, { mode }).verdict).toBe(name)
    }
  })

  it('fails the step on `block` and `error` when it enforces, and on nothing in `audit`', () => {
    const enforced = (mode: Mode) => Object.values(verdicts).map((of) => judged(of, { mode }).enforced)
    expect(enforced('enforce')).toEqual([false, true, true])
    expect(enforced('audit')).toEqual([false, false, false])
  })

  it('is the policy’s unless another is given', () => {
    expect(judged([], { policy: policy({ mode: 'enforce' }) }).mode).toBe('enforce')
    expect(judged([], { policy: policy({ mode: 'enforce' }), mode: 'audit' }).mode).toBe('audit')
  })
})

describe('files that were not looked at', () => {
  const gaps: readonly Gap[] = [
    { path: 'b.tf', reason: 'not-parsed', tool: 'trivy' },
    { path: 'a.tf', reason: 'symbolic-link' },
  ]
  const of = evidence([run({ gaps: [...gaps, { path: 'b.tf', reason: 'not-parsed', tool: 'checkov' }] })], { gaps })

  it.each([
    ['note', 'pass', []],
    ['warn', 'warn', ['2 files were not looked at, or only in part.']],
    ['error', 'error', []],
  ] as const)('under `on-unscanned: %s` make it `%s`', (onUnscanned, verdict, warnings) => {
    expect(judged(of, { policy: policy({}, { onUnscanned }) })).toMatchObject({ verdict, warningsOfTheGate: warnings })
  })

  it('say so as the reason of an error', () => {
    expect(judged(of, { policy: policy({}, { onUnscanned: 'error' }) }).reason).toBe(
      'Files were not looked at, and the policy makes that an error.',
    )
  })

  it('are told once each, by path', () => {
    expect(judged(of).coverage.gaps.map(({ path, tool }) => [path, tool])).toEqual([
      ['a.tf', undefined],
      ['b.tf', 'checkov'],
      ['b.tf', 'trivy'],
    ])
  })

  it('do not count when the policy or another tool took them', () => {
    const taken: readonly Gap[] = [
      { path: 'a.tf', reason: 'excluded' },
      { path: '.checkov.yaml', reason: 'own-config-ignored' },
      { path: 'k/kustomization.yaml', reason: 'rendered-elsewhere' },
    ]
    const strict = policy({}, { onUnscanned: 'error' })
    expect(judged(evidence([run()], { gaps: taken }), { policy: strict }).verdict).toBe('pass')
  })

  it('are counted in the singular', () => {
    const one = evidence([run()], { gaps: gaps.slice(0, 1) })
    expect(judged(one, { policy: policy({}, { onUnscanned: 'warn' }) }).reason).toBe(
      '1 file was not looked at, or only in part.',
    )
  })
})

describe('what is said about waivers', () => {
  const notes = (given: Partial<Waiver>, today = '2026-11-24') =>
    judged([misconfiguration()], { waivers: [waiver(given)], today }).waivers.map((note) => note.state)

  it('is nothing while they are of use and hold for long', () => {
    expect(notes({})).toEqual([])
  })

  it.each([
    ['2026-12-01', ['expiring']],
    ['2026-11-22', ['in-grace']],
    ['2026-11-01', ['expired']],
  ])('is their end: %s', (expires, states) => {
    expect(notes({ expires })).toEqual(states)
  })

  it('is that they match nothing', () => {
    const match = { rule: ['CKV_AWS_1'], path: ['infra/**'] }
    expect(notes({ match })).toEqual(['unused'])
    expect(notes({ match, expires: '2026-11-01' })).toEqual(['expired', 'unused'])
  })

  it('comes in the order of their ids', () => {
    const waivers = ['W-2', 'W-1'].map((id) => waiver({ id, match: { rule: ['X'], path: ['y'] } }))
    expect(judged([], { waivers }).waivers).toEqual([
      { waiver: 'W-1', state: 'unused', expires: '2027-03-31' },
      { waiver: 'W-2', state: 'unused', expires: '2027-03-31' },
    ])
  })
})

describe('a verdict', () => {
  it('carries what a presenter needs', () => {
    const given = judged([misconfiguration()], { policy: policy({ contact: '#appsec' }) })
    expect(given).toMatchObject({
      gatehouse: '0.1.0',
      judged: '2026-11-24',
      policy: { layer: 'repository', source: '.gatehouse/policy.yml', contact: '#appsec', problems: [] },
      subject: { repository: 'acme/shop', ref: 'refs/heads/main' },
      scanners: [{ scanner: 'trivy/config', outcome: 'complete', tool: { name: 'trivy' } }],
      coverage: { files: 3, formats: [{ format: 'terraform', files: 3 }] },
    })
  })

  it('gives a short id to each finding', () => {
    const one = onlyOne(judged([misconfiguration()]))
    expect(one.id).toBe(one.finding.identity.logical.slice(0, 8))
  })
})
