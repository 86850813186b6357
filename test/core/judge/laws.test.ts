import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeVerdict } from '../../../src/core/codec/verdict-codec.js'
import type { Base, EvidenceFile } from '../../../src/core/evidence.js'
import type { Feeds } from '../../../src/core/feeds.js'
import type { Finding } from '../../../src/core/finding/finding.js'
import { mergeFindings } from '../../../src/core/merge/merge.js'
import type { FloorName, Policy, PolicyRule } from '../../../src/core/policy/policy.js'
import { allJudged, type Verdict } from '../../../src/core/verdict.js'
import { arbitraryFindings } from '../arbitrary-findings.js'
import { digest, evidence, judged, misconfiguration, onlyOne, policy, run, waiver } from '../builders.js'
import { arbitraryPolicy } from '../policy/arbitrary-policy.js'
import { names } from '../policy/samples.js'

const days = ['2020-02-29', '2026-10-24', '2026-11-24', 'no day', undefined]

/** Findings with the days of their advisories. */
const findings = arbitraryFindings.map((all) =>
  all.map((finding, index): Finding => {
    const published = days[index % days.length]
    const { advisory } = finding
    return advisory === undefined || published === undefined
      ? finding
      : { ...finding, advisory: { ...advisory, published } }
  }),
)

const dataOf = (name: string) => ({ name, digest: digest(name), updated: '2026-11-20T00:00:00Z' })
const feeds: fc.Arbitrary<Feeds> = fc.record(
  {
    kev: fc.constant({ data: dataOf('kev'), entries: new Map([['CVE-2021-1', { added: '2025-01-01' }]]) }),
    epss: fc.constant({ data: dataOf('epss'), entries: new Map([['CVE-2021-2', 0.7]]) }),
  },
  { requiredKeys: [] },
)

const base: fc.Arbitrary<Base | undefined> = fc.option(
  fc
    .record({ older: arbitraryFindings, from: fc.constantFrom('scan' as const, 'head' as const) })
    .map(({ older, from }): Base => {
      const runs = [{ scanner: 'trivy/config', from, findings: from === 'head' ? [] : older }]
      return { commit: 'b', runs, problems: [], touched: ['infra/main.tf'] }
    }),
  { nil: undefined },
)

const evidenceOf = (of: readonly Finding[], against: Base | undefined): EvidenceFile => ({
  ...evidence([run({ findings: of })]),
  ...(against === undefined ? {} : { base: against }),
})

const keysOf = (of: Verdict): readonly string[] =>
  of.blocking.map(({ finding }) => JSON.stringify([finding.identity, finding.place.region, finding.place.path]))

describe('any policy that can be written', () => {
  it('judges anything, and puts every finding in one list, in whatever order the tools reported', () => {
    fc.assert(
      fc.property(findings, arbitraryPolicy, base, feeds, (found, of, against, given) => {
        const [one, other] = [found, found.toReversed()].map((all) =>
          judged(evidenceOf(all, against), { policy: of, feeds: given, names }),
        )
        if (one === undefined || other === undefined) throw new Error('Two were judged.')
        expect(allJudged(one)).toHaveLength(mergeFindings(found).length)
        expect(encodeVerdict(other)).toBe(encodeVerdict(one))
      }),
      { numRuns: 200 },
    )
  })

  it('blocks no more with a waiver more, in a change too', () => {
    fc.assert(
      fc.property(
        findings,
        arbitraryPolicy,
        base,
        fc.constantFrom('web/a.json', '**/*.tf', '**'),
        (found, of, against, path) => {
          const one = waiver({ match: { kind: ['misconfiguration', 'vulnerability'], path: [path] } })
          const blocked = (waivers: readonly (typeof one)[]) =>
            keysOf(judged(evidenceOf(found, against), { policy: of, waivers, names }))
          const without = blocked([])
          for (const key of blocked([one])) expect(without).toContain(key)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('blocks no less with comments in the files, under `below-block`', () => {
    fc.assert(
      fc.property(findings, arbitraryPolicy, base, (found, written, against) => {
        const of = { ...written, settings: { ...written.settings, inlineSkips: 'below-block' as const } }
        const skip = { by: 'inline' as const, reason: 'quiet' }
        const quiet = found.map((one) => ({ ...one, sources: one.sources.map((each) => ({ ...each, skip })) }))
        const blocked = (all: readonly Finding[]) => keysOf(judged(evidenceOf(all, against), { policy: of, names }))
        expect([...blocked(quiet)].sort()).toEqual([...blocked(found)].sort())
      }),
      { numRuns: 200 },
    )
  })

  it('blocks no less where a rule or the floor is tightened', () => {
    const stricter = { note: 'warn', warn: 'block', block: 'block' } as const
    const half = (sla: NonNullable<PolicyRule['sla']>): NonNullable<PolicyRule['sla']> => ({
      ...sla,
      days: Object.fromEntries(Object.entries(sla.days).map(([severity, most]) => [severity, Math.floor(most / 2)])),
    })
    const each =
      (change: (rule: PolicyRule) => PolicyRule) =>
      (of: Policy): Policy => ({ ...of, rules: of.rules.map(change) })
    const ways = fc.constantFrom<((of: Policy) => Policy)[]>(
      each((rule) => ({ ...rule, action: stricter[rule.action] })),
      each(({ effective: _, ...rule }) => rule),
      each((rule) => (rule.sla === undefined ? rule : { ...rule, sla: half(rule.sla) })),
      (of) => ({ ...of, block: [...new Set<FloorName>([...of.block, 'low', 'kev'])] }),
      (of) => ({ ...of, settings: { ...of.settings, judge: 'everything' } }),
    )
    fc.assert(
      fc.property(findings, arbitraryPolicy, feeds, ways, (found, of, given, tighten) => {
        const blocked = (by: Policy) => keysOf(judged(found, { policy: by, feeds: given, names }))
        const after = blocked(tighten(of))
        for (const key of blocked(of)) expect(after).toContain(key)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a finding that moved', () => {
  const [before, after] = ['dev/main.tf', 'prod/main.tf'].map((path) => misconfiguration({ path, block: [1, 9] }))
  const content = { label: 'block', startLine: 1, endLine: 9, digest: digest('same') }
  const moved = (of: Policy, waivers = [waiver({ match: { rule: ['AWS-0107'], path: ['dev/**'] } })]) => {
    const [older, newer] = [before, after].map((one) => one && { ...one, place: { ...one.place, block: content } })
    if (older === undefined || newer === undefined) throw new Error('There are two.')
    const runs = [{ scanner: 'trivy/config', from: 'scan' as const, findings: [older] }]
    const against = { commit: 'b', runs, problems: [], touched: [] }
    return onlyOne(judged(evidenceOf([newer], against), { policy: of, waivers }))
  }

  it('is new where the rules are stricter, and older where only a waiver stayed behind', () => {
    const dev: PolicyRule = { id: 'dev', match: { path: ['dev/**'] }, action: 'note' }
    expect(moved(policy({ rules: [dev] }), [])).toMatchObject({ action: 'block', introduced: true })
    expect(moved(policy())).toMatchObject({ action: 'note', spared: 'block', introduced: false })
  })
})

describe('an organisation that does not let repositories waive', () => {
  const layers = (organisation: Partial<Policy>) =>
    [
      { layer: 'organisation' as const, policy: policy({ ...organisation, repositoriesMay: ['tighten'] }) },
      { layer: 'repository' as const, policy: policy({ block: ['low'] }) },
    ] as const
  const warnAll: PolicyRule = { id: 'all', match: { kind: ['misconfiguration'] }, action: 'warn' }

  it('leaves what it decides itself, and says so at the waiver', () => {
    const verdict = judged([misconfiguration()], { layers: layers({ rules: [warnAll] }), waivers: [waiver()] })
    expect(onlyOne(verdict)).toMatchObject({ action: 'warn', by: { layer: 'organisation', rule: 'all' } })
    expect(verdict.waivers).toMatchObject([
      {
        state: 'refused',
        sentence: "What the organisation's policy decides stands: it does not let repositories waive.",
      },
    ])
    expect(onlyOne(judged([misconfiguration()], { layers: layers({ block: [] }), waivers: [waiver()] })).action).toBe(
      'waive',
    )
  })

  it('is not promised to change its mind when the change is merged', () => {
    const pendingWaivers = [waiver()]
    const at = (organisation: Partial<Policy>) =>
      onlyOne(judged([misconfiguration()], { layers: layers(organisation), pendingWaivers })).waivedAfterMerge
    expect([at({ rules: [warnAll] }), at({ block: [] })]).toEqual([undefined, 'W-1'])
  })
})

describe('a warning that will block', () => {
  it('stands before one that will not, so that no comment lifts it', () => {
    const rule: PolicyRule = { id: 'later', match: { kind: ['misconfiguration'] }, action: 'warn' }
    const layers = [
      { layer: 'organisation' as const, policy: policy({ rules: [rule] }) },
      {
        layer: 'repository' as const,
        policy: policy({ rules: [{ ...rule, action: 'block', effective: '2027-01-15' }] }),
      },
    ] as const
    const skipped = misconfiguration({ skip: { by: 'inline', reason: 'quiet' } })
    expect(onlyOne(judged([skipped], { layers }))).toMatchObject({ action: 'warn', blocksFrom: '2027-01-15' })
  })
})
