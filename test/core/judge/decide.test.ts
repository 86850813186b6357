import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/finding/finding.js'
import { type Severity, severities } from '../../../src/core/finding/severity.js'
import type { Layers } from '../../../src/core/policy/layers.js'
import type { FloorName, PolicyRule, Settings } from '../../../src/core/policy/policy.js'
import type { Waiver } from '../../../src/core/policy/waiver.js'
import type { Judged } from '../../../src/core/verdict.js'
import { judged, license, misconfiguration, onlyOne, policy, secret, vulnerability, waiver } from '../builders.js'

interface Given {
  readonly block?: readonly FloorName[]
  readonly rules?: readonly PolicyRule[]
  readonly settings?: Partial<Settings>
  readonly waivers?: readonly Waiver[]
  readonly today?: string
}

const decide = (
  finding: Finding,
  { block = ['high', 'secret'], rules = [], settings = {}, ...given }: Given = {},
): Judged => onlyOne(judged([finding], { policy: policy({ block, rules }, settings), ...given }))

describe('the floor', () => {
  it('blocks from its lowest severity upwards', () => {
    const blocked = (block: readonly FloorName[]): readonly Severity[] =>
      severities.filter((severity) => decide(misconfiguration({ severity }), { block }).action === 'block')
    expect(blocked(['critical'])).toEqual(['critical'])
    expect(blocked(['medium'])).toEqual(['critical', 'high', 'medium'])
    expect(blocked(['critical', 'low'])).toEqual(['critical', 'high', 'medium', 'low'])
    expect(blocked(['secret'])).toEqual([])
    expect(blocked([])).toEqual([])
  })

  it('notes what is below it, and says that no rule decided', () => {
    expect(decide(misconfiguration({ severity: 'low' }))).toMatchObject({ action: 'note', by: { layer: 'repository' } })
  })

  it('blocks vulnerabilities', () => {
    expect(decide(vulnerability()).action).toBe('block')
  })

  it('never blocks a licence', () => {
    expect(decide(license({ severity: 'critical' }), { block: ['low', 'secret'] }).action).toBe('note')
  })

  it('blocks a secret whatever its severity when it names `secret`', () => {
    expect(decide(secret({ severity: 'low' }), { block: ['secret'] }).action).toBe('block')
  })

  it('blocks a secret by its severity when it does not', () => {
    expect(decide(secret({ severity: 'high' }), { block: ['high'] }).action).toBe('block')
    expect(decide(secret({ severity: 'low' }), { block: ['high'] }).action).toBe('note')
  })

  it('notes a secret that only looks random', () => {
    expect(decide(secret({ tags: ['entropy'], severity: 'critical' })).action).toBe('note')
  })

  it('blocks a secret that a named detector saw too', () => {
    const both = [secret({ tool: 'checkov', tags: ['entropy'], line: 'x' }), secret({ line: 'x' })]
    expect(onlyOne(judged(both)).action).toBe('block')
  })
})

describe('rules', () => {
  const high: PolicyRule = { id: 'high', match: { severity: ['>=high'] }, action: 'warn' }

  it('decide before the floor; the first that matches does', () => {
    const all: PolicyRule = { id: 'all', match: { kind: ['misconfiguration'] }, action: 'note' }
    expect(decide(misconfiguration(), { rules: [high, all] })).toMatchObject({ action: 'warn', by: { rule: 'high' } })
    expect(decide(misconfiguration(), { rules: [all, high] })).toMatchObject({ action: 'note', by: { rule: 'all' } })
  })

  it('leave to the floor what none matches', () => {
    const { by, action } = decide(misconfiguration({ severity: 'medium' }), { rules: [high], block: ['medium'] })
    expect([action, by]).toEqual(['block', { layer: 'repository' }])
  })

  it('can block a licence, and a secret that only looks random', () => {
    const rules: readonly PolicyRule[] = [{ id: 'strict', match: { kind: ['license', 'secret'] }, action: 'block' }]
    expect(decide(license(), { rules }).action).toBe('block')
    expect(decide(secret({ tags: ['entropy'] }), { rules }).action).toBe('block')
  })

  it('give their reason and the way out', () => {
    const rule: PolicyRule = {
      ...high,
      why: 'Incident 2026-014.',
      how: { text: 'Use module acme/web.', url: 'https://wiki.example/web' },
    }
    expect(decide(misconfiguration(), { rules: [rule] })).toMatchObject({ why: rule.why, how: rule.how })
  })
})

describe('a severity that nobody gave', () => {
  const unknown = misconfiguration({ severity: 'medium', severitySource: 'default' })

  it('is what the policy says', () => {
    expect(decide(unknown, { settings: { unknownSeverity: 'critical' } })).toMatchObject({
      action: 'block',
      finding: { severity: 'critical', severitySource: 'default' },
    })
    expect(decide(unknown, { settings: { unknownSeverity: 'info' }, block: ['low'] }).action).toBe('note')
  })

  it('is what rules match on', () => {
    const rules: readonly PolicyRule[] = [{ id: 'low', match: { severity: ['low'] }, action: 'warn' }]
    expect(decide(unknown, { settings: { unknownSeverity: 'low' }, rules }).action).toBe('warn')
  })

  it('takes its place in the order of the list', () => {
    const others = [misconfiguration({ address: 'a' }), misconfiguration({ address: 'b', severity: 'low' })]
    const verdict = judged([...others, unknown], {
      policy: policy({ block: ['low'] }, { unknownSeverity: 'critical' }),
    })
    expect(verdict.blocking.map(({ finding }) => finding.severity)).toEqual(['critical', 'high', 'low'])
  })
})

describe('a waiver', () => {
  const expires = '2026-11-24'

  it('lifts a block, with its reason, and leaves the rule named', () => {
    const rules: readonly PolicyRule[] = [
      { id: 'all', match: { kind: ['misconfiguration'] }, action: 'block', why: 'No.' },
    ]
    expect(decide(misconfiguration(), { rules, waivers: [waiver()] })).toMatchObject({
      action: 'waive',
      why: 'Behind a VPN.',
      by: { layer: 'repository', rule: 'all', waiver: 'W-1' },
    })
  })

  it.each([
    ['on its last day', '2026-11-24', 'waive'],
    ['in the days of grace', '2026-11-27', 'waive'],
    ['after them', '2026-11-28', 'block'],
  ] as const)('counts %s: %s', (_, today, action) => {
    expect(decide(misconfiguration(), { waivers: [waiver({ expires })], today }).action).toBe(action)
  })

  it('that has expired leaves the way to one that has not', () => {
    const waivers = [waiver({ expires: '2020-01-01' }), waiver({ id: 'W-2' })]
    expect(decide(misconfiguration(), { waivers }).by.waiver).toBe('W-2')
  })

  it('reaches only what it matches', () => {
    const elsewhere = misconfiguration({ path: 'prod/main.tf' })
    expect(decide(elsewhere, { waivers: [waiver()] }).action).toBe('block')
  })

  it('comes before a comment in the file', () => {
    const skipped = misconfiguration({ skip: { by: 'inline', reason: 'quiet' } })
    const { by, why } = decide(skipped, { waivers: [waiver()], settings: { inlineSkips: 'honour' } })
    expect([by, why]).toEqual([{ layer: 'repository', waiver: 'W-1' }, 'Behind a VPN.'])
  })
})

describe('a comment in the file', () => {
  const skip = { by: 'inline', reason: 'reviewed' } as const
  const [blocked, noted] = [misconfiguration({ skip }), misconfiguration({ skip, severity: 'low' })]

  it.each([
    ['below-block', 'block', 'waive'],
    ['honour', 'waive', 'waive'],
    ['ignore', 'block', 'note'],
  ] as const)('under `%s`: a block ends as %s, a note as %s', (inlineSkips, ofBlock, ofNote) => {
    expect(decide(blocked, { settings: { inlineSkips } }).action).toBe(ofBlock)
    expect(decide(noted, { settings: { inlineSkips } }).action).toBe(ofNote)
  })

  it('is named with its reason where it lifts something', () => {
    expect(decide(noted)).toMatchObject({ why: 'reviewed', by: { layer: 'repository', skip: 'inline' } })
    expect(decide(misconfiguration({ skip: { by: 'vex' }, severity: 'low' })).why).toBeUndefined()
  })

  it('is not enough when another tool was not asked to be quiet', () => {
    const concept = 'no-open-ingress'
    const both = [misconfiguration({ skip, concept }), misconfiguration({ tool: 'checkov', ruleId: 'C-1', concept })]
    expect(onlyOne(judged(both, { policy: policy({}, { inlineSkips: 'honour' }) })).action).toBe('block')
  })
})

describe('two layers', () => {
  const layers = (organisation: Given, repository: Given): Layers => {
    const of = ({ block = [], rules = [], settings = {} }: Given) => policy({ block, rules }, settings)
    return [
      { layer: 'organisation', policy: of(organisation) },
      { layer: 'repository', policy: of(repository) },
    ]
  }
  const rule = (action: PolicyRule['action'], id: string): PolicyRule => ({
    id,
    match: { kind: ['misconfiguration'] },
    action,
    why: `${id} says so.`,
  })
  const decideBoth = (organisation: Given, repository: Given, finding: Finding = misconfiguration()) =>
    onlyOne(judged([finding], { layers: layers(organisation, repository) }))

  it('decide by the strictest, with its words', () => {
    expect(decideBoth({ rules: [rule('block', 'theirs')] }, { rules: [rule('note', 'ours')] })).toMatchObject({
      action: 'block',
      by: { layer: 'organisation', rule: 'theirs' },
      why: 'theirs says so.',
    })
    expect(decideBoth({ rules: [rule('note', 'theirs')] }, { rules: [rule('warn', 'ours')] })).toMatchObject({
      action: 'warn',
      by: { layer: 'repository', rule: 'ours' },
    })
    expect(decideBoth({ block: ['high'] }, { rules: [rule('note', 'ours')] }).by).toEqual({ layer: 'organisation' })
  })

  it('that say the same are told as the organisation says it', () => {
    expect(decideBoth({ rules: [rule('warn', 'theirs')] }, { rules: [rule('warn', 'ours')] }).by).toEqual({
      layer: 'organisation',
      rule: 'theirs',
    })
  })

  it('leave it to the repository to waive', () => {
    const waived = judged([misconfiguration()], { layers: layers({ block: ['high'] }, {}), waivers: [waiver()] })
    expect(onlyOne(waived)).toMatchObject({ action: 'waive', by: { layer: 'organisation', waiver: 'W-1' } })
  })

  it('hear a comment only as far as both do', () => {
    const skipped = misconfiguration({ skip: { by: 'inline' }, severity: 'low' })
    const [honour, ignore] = [{ settings: { inlineSkips: 'honour' } }, { settings: { inlineSkips: 'ignore' } }] as const
    expect(decideBoth(honour, honour, skipped).action).toBe('waive')
    expect(
      [decideBoth(ignore, honour, skipped), decideBoth(honour, ignore, skipped)].map(({ action }) => action),
    ).toEqual(['note', 'note'])
  })

  it('each see an unknown severity as they name it; the higher is shown', () => {
    const unknown = misconfiguration({ severity: 'info', severitySource: 'default' })
    const low = { id: 'low', match: { severity: ['low'] }, action: 'block' } as const
    const { action, by, finding } = decideBoth(
      { settings: { unknownSeverity: 'high' } },
      { settings: { unknownSeverity: 'low' }, rules: [low] },
      unknown,
    )
    expect([action, by, finding.severity]).toEqual(['block', { layer: 'repository', rule: 'low' }, 'high'])
  })
})
