import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/finding/finding.js'
import { defaultPolicy, type Policy, type PolicyRule, ruleActions } from '../../../src/core/policy/policy.js'
import type { Waiver } from '../../../src/core/policy/waiver.js'
import { allJudged, type Verdict } from '../../../src/core/verdict.js'
import { arbitraryFindings } from '../arbitrary-findings.js'
import { digest, evidence, judged, misconfiguration, onlyOne, policy, run, vulnerability, waiver } from '../builders.js'

const today = '2026-11-24'
const rule = (more: Partial<PolicyRule> = {}): Policy =>
  policy({ rules: [{ id: 'one', match: { severity: ['>=low'] }, action: 'block', ...more }] })
const decide = (finding: Finding, of: Policy, waivers: readonly Waiver[] = []) =>
  onlyOne(judged([finding], { policy: of, waivers, today }))

describe('a rule that is not effective yet', () => {
  it('warns, and says from when on it blocks', () => {
    const young = decide(misconfiguration(), rule({ effective: '2027-01-15' }))
    expect(young).toMatchObject({ action: 'warn', blocksFrom: '2027-01-15', by: { rule: 'one' } })
  })

  it('blocks on the day itself', () => {
    const now = decide(misconfiguration(), rule({ effective: today }))
    expect(now.action).toBe('block')
    expect(now.blocksFrom).toBeUndefined()
  })

  it('has no countdown where it never blocks', () => {
    expect(decide(misconfiguration(), rule({ action: 'note', effective: '2027-01-15' }))).toMatchObject({
      action: 'note',
    })
  })

  it('is not lifted by a comment, since what will block is no mere warning', () => {
    const asked = misconfiguration({ skip: { by: 'inline', reason: 'known' } })
    expect(decide(asked, rule({ effective: '2027-01-15' })).action).toBe('warn')
    expect(decide(asked, rule({ action: 'warn' })).action).toBe('waive')
  })
})

describe('a rule with a time to mend', () => {
  const sla = { from: 'published' as const, days: { critical: 7, high: 30 } }
  const published = (day: string): Finding => vulnerability({ severity: 'high', published: day })

  it('warns until the last day, and blocks from the next', () => {
    expect(decide(published('2026-10-25'), rule({ sla }))).toMatchObject({
      action: 'warn',
      due: '2026-11-24',
      blocksFrom: '2026-11-25',
    })
    expect(decide(published('2026-10-24'), rule({ sla }))).toMatchObject({ action: 'block', due: '2026-11-23' })
  })

  it('does what it says for what has no date, and for a severity without a limit', () => {
    expect(decide(vulnerability({ severity: 'high' }), rule({ sla })).action).toBe('block')
    expect(
      decide(vulnerability({ severity: 'low', published: '2020-01-01' }), rule({ sla, action: 'note' })).action,
    ).toBe('note')
  })

  it('takes a day that is none for no day', () => {
    expect(decide(published('soon'), rule({ sla })).action).toBe('block')
    expect(decide(published('soon'), rule({ sla })).due).toBeUndefined()
  })

  it('waits for its own day too', () => {
    expect(decide(published('2020-01-01'), rule({ sla, effective: '2027-01-15' }))).toMatchObject({
      action: 'warn',
      due: '2020-01-31',
      blocksFrom: '2027-01-15',
    })
  })
})

describe('a severity that the policy gives', () => {
  it('decides and is shown', () => {
    const of = policy({ severity: [{ match: { rule: ['AWS-0107'] }, is: 'low' }], block: ['high'] })
    expect(decide(misconfiguration(), of)).toMatchObject({
      action: 'note',
      finding: { severity: 'low', severitySource: 'override' },
    })
  })

  it('does not soften another layer', () => {
    const layers = [
      { layer: 'organisation' as const, policy: policy({ block: ['high'] }) },
      {
        layer: 'repository' as const,
        policy: policy({ severity: [{ match: { rule: ['AWS-0107'] }, is: 'low' }], block: ['high'] }),
      },
    ] as const
    const verdict = judged([misconfiguration()], { layers })
    expect(onlyOne(verdict)).toMatchObject({ action: 'block', by: { layer: 'organisation' } })
  })
})

describe('what a waiver must look like', () => {
  const rules = { ...defaultPolicy.waiverRules, maxDays: { high: 30 } }
  const of = policy({ waiverRules: rules })
  const notes = (verdict: Verdict) => verdict.waivers.map(({ state }) => state)

  it('may end at most so many days ahead, by the severity of what it lifts', () => {
    const near = waiver({ expires: '2026-12-24' })
    const far = waiver({ expires: '2026-12-25' })
    expect(decide(misconfiguration(), of, [near]).action).toBe('waive')
    expect(decide(misconfiguration(), of, [far]).action).toBe('block')
    expect(judged([misconfiguration()], { policy: of, waivers: [far], today }).waivers).toEqual([
      {
        waiver: 'W-1',
        state: 'refused',
        expires: '2026-12-25',
        sentence: 'It ends on 2026-12-25; for a high finding at most 30 days from today are allowed.',
      },
    ])
    const daily = policy({ waiverRules: { ...rules, maxDays: { high: 1 } } })
    expect(judged([misconfiguration()], { policy: daily, waivers: [far], today }).waivers[0]?.sentence).toBe(
      'It ends on 2026-12-25; for a high finding at most 1 day from today is allowed.',
    )
    const medium = misconfiguration({ severity: 'medium' })
    expect(decide(medium, policy({ waiverRules: rules, block: ['medium'] }), [far]).action).toBe('waive')
  })

  it('is warned of before its end and counts for some days after it, as the policy says', () => {
    const strict = policy({ waiverRules: { ...rules, maxDays: {}, warnBeforeDays: 2, graceDays: 0 } })
    const ends = (expires: string) =>
      judged([misconfiguration()], { policy: strict, waivers: [waiver({ expires })], today })
    expect(notes(ends('2026-11-27'))).toEqual([])
    expect(notes(ends('2026-11-26'))).toEqual(['expiring'])
    expect([notes(ends('2026-11-23')), onlyOne(ends('2026-11-23')).action]).toEqual([['expired'], 'block'])
  })

  it('is told when it lifts more than one thing', () => {
    const many = Array.from({ length: 11 }, (_, index) => misconfiguration({ address: `aws_x.y${index}` }))
    const verdict = judged(many, { waivers: [waiver()], today })
    expect(verdict.waived).toHaveLength(11)
    expect(verdict.waivers).toEqual([
      { waiver: 'W-1', state: 'over-broad', expires: '2027-03-31', sentence: 'It lifts 11 findings.' },
    ])
  })

  it('lifts nothing of the organisation where that does not let it', () => {
    const of = (may: Policy['repositoriesMay']) =>
      [
        { layer: 'organisation' as const, policy: policy({ ...(may === undefined ? {} : { repositoriesMay: may }) }) },
        { layer: 'repository' as const, policy: policy() },
      ] as const
    const action = (may: Policy['repositoriesMay']): string =>
      onlyOne(judged([misconfiguration()], { layers: of(may), waivers: [waiver()] })).action
    expect([action(undefined), action(['waive']), action(['tighten']), action([])]).toEqual([
      'waive',
      'waive',
      'block',
      'block',
    ])
  })
})

describe('a waiver that the change itself brings', () => {
  it('lifts nothing, and is named at what it will lift', () => {
    const verdict = judged([misconfiguration()], { pendingWaivers: [waiver({ id: 'W-9' })], today })
    expect(onlyOne(verdict)).toMatchObject({ action: 'block', waivedAfterMerge: 'W-9' })
    expect(verdict.waivers).toEqual([])
  })
})

describe('a layer that a repository may not tighten', () => {
  it('has no say, and the mode is the organisation’s', () => {
    const layers = [
      { layer: 'organisation' as const, policy: policy({ block: ['critical'], repositoriesMay: ['waive'] }) },
      { layer: 'repository' as const, policy: policy({ mode: 'enforce', block: ['low'] }) },
    ] as const
    expect(judged([misconfiguration()], { layers })).toMatchObject({ verdict: 'pass', mode: 'audit' })
  })
})

describe('data with an age', () => {
  const old = { name: 'vulnerability-db', digest: digest('db'), updated: '2026-11-20T06:00:00Z' }
  const of = evidence([run({ inputs: { ...run().inputs, data: [old] } })])
  const aged = (onStaleData: 'error' | 'warn') =>
    judged(of, {
      policy: policy({}, { onStaleData, maxAgeMs: new Map([['vulnerability-db', 48 * 3_600_000]]) }),
      today,
      now: '2026-11-24T06:00:00Z',
    })

  it('is an error or a warning past what the policy allows, and nothing where it names none', () => {
    expect(aged('error')).toMatchObject({ verdict: 'error', problems: [{ code: 'DATA_STALE' }] })
    expect(aged('warn').verdict).toBe('warn')
    expect(aged('error').reason).toBe(
      'The data `vulnerability-db` is 4 days old, and the policy allows 48 hours: newer findings may be missing.',
    )
    expect(judged(of, { today }).verdict).toBe('pass')
  })
})

describe('a feed', () => {
  const feeds = {
    kev: {
      data: { name: 'kev', digest: digest('kev'), updated: '2026-08-07T00:00:00Z' },
      entries: new Map([['CVE-2021-44906', { added: '2025-02-03', due: '2025-02-24' }]]),
    },
  }

  it('enriches by any CVE of an advisory, and is in the verdict', () => {
    const finding = vulnerability({
      ruleId: 'GHSA-xvch-5gv4-984h',
      ids: ['CVE-2021-44906', 'GHSA-xvch-5gv4-984h'],
      severity: 'low',
    })
    const verdict = judged([finding], { policy: policy({ block: ['kev'] }), feeds })
    expect(onlyOne(verdict)).toMatchObject({ action: 'block', finding: { advisory: { kev: { added: '2025-02-03' } } } })
    expect(verdict.feeds).toEqual([feeds.kev.data])
  })

  it('that the policy asks for and nobody gave is a problem, never "no match"', () => {
    const of = policy({ rules: [{ id: 'likely', match: { epss: ['>=0.5'] }, action: 'block' }] })
    const verdict = judged([vulnerability({ severity: 'low' })], { policy: of })
    expect(verdict).toMatchObject({ verdict: 'warn', policy: { problems: [{ code: 'DATA_MISSING' }] } })
    expect(verdict.reason).toContain('the rule `likely` asks for EPSS')
  })
})

describe('a file that the change touches', () => {
  it('was looked at when only a module that it calls was not loaded', () => {
    const gap = { path: 'main.tf', reason: 'module-not-loaded', tool: 'trivy' } as const
    const base = { commit: 'b', runs: [], problems: [], touched: ['main.tf'] }
    expect(judged({ ...evidence([run({ gaps: [gap] })]), base }).verdict).toBe('pass')
  })

  it('warns when it was not looked at, where others are only noted', () => {
    const gap = { path: 'main.tf', reason: 'not-parsed', tool: 'trivy' } as const
    const of = {
      ...evidence([run({ gaps: [gap] })]),
      base: { commit: 'b', runs: [], problems: [], touched: ['main.tf'] },
    }
    expect(judged(of)).toMatchObject({
      verdict: 'warn',
      reason: 'This change touches main.tf, which was not looked at, or only in part.',
    })
    expect(judged(of, { policy: policy({}, { judge: 'everything' }) }).verdict).toBe('warn')
    expect(judged({ ...of, base: { ...of.base, touched: ['other.tf'] } }).verdict).toBe('pass')
  })
})

describe('whatever is found, and whatever the policy says', () => {
  const actions = fc.constantFrom(...ruleActions)
  const blocks = (verdict: Verdict): number => verdict.blocking.length

  it('a waiver more never blocks anything', () => {
    fc.assert(
      fc.property(
        arbitraryFindings,
        actions,
        fc.constantFrom('2026-11-01', '2026-12-01', '2028-01-01'),
        (findings, action, expires) => {
          const of = policy({ rules: [{ id: 'one', match: { severity: ['>=medium'] }, action }] })
          const one = waiver({ match: { kind: ['misconfiguration'], path: ['**/*.tf'] }, expires })
          const [without, with_] = [
            judged(findings, { policy: of, today }),
            judged(findings, { policy: of, waivers: [one], today }),
          ]
          expect(blocks(with_)).toBeLessThanOrEqual(blocks(without))
          expect(allJudged(with_)).toHaveLength(allJudged(without).length)
        },
      ),
    )
  })

  it('a rule that is tightened never lets more through', () => {
    const weak = fc.record({ action: actions, effective: fc.constantFrom('2026-11-01', '2027-06-01') })
    fc.assert(
      fc.property(arbitraryFindings, weak, (findings, { action, effective }) => {
        const with_ = (more: Partial<PolicyRule>): Policy =>
          policy({ rules: [{ id: 'one', match: { severity: ['>=medium'] }, action, effective, ...more }] })
        const before = judged(findings, { policy: with_({}), today })
        for (const tighter of [{ action: 'block' as const }, { effective: '2026-01-01' }]) {
          expect(blocks(judged(findings, { policy: with_(tighter), today }))).toBeGreaterThanOrEqual(blocks(before))
        }
      }),
    )
  })

  it('a layer more never removes a block, whatever its severities say', () => {
    fc.assert(
      fc.property(
        arbitraryFindings,
        fc.constantFrom('info' as const, 'critical' as const),
        actions,
        (findings, is, action) => {
          const organisation = { layer: 'organisation' as const, policy: policy({ block: ['medium'] }) }
          const repository = {
            layer: 'repository' as const,
            policy: policy({
              severity: [{ match: { severity: ['>=low'] }, is }],
              rules: [{ id: 'one', match: { severity: ['>=low'] }, action }],
            }),
          }
          const alone = judged(findings, { layers: [organisation], today })
          const both = judged(findings, { layers: [organisation, repository], today })
          expect(blocks(both)).toBeGreaterThanOrEqual(blocks(alone))
        },
      ),
    )
  })
})
