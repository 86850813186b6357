import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeVerdict } from '../../../src/core/codec/verdict-codec.js'
import type { Finding } from '../../../src/core/finding/finding.js'
import { compareSeverity, severities } from '../../../src/core/finding/severity.js'
import { mergeFindings } from '../../../src/core/merge/merge.js'
import type { Layers } from '../../../src/core/policy/layers.js'
import { type FloorName, floorNames, type Policy, type PolicyRule } from '../../../src/core/policy/policy.js'
import type { Waiver } from '../../../src/core/policy/waiver.js'
import { type Action, allJudged } from '../../../src/core/verdict.js'
import { arbitraryFinding, arbitraryFindings } from '../arbitrary-findings.js'
import { judged, onlyOne, policy, waiver } from '../builders.js'

const ranks: readonly Action[] = ['waive', 'note', 'warn', 'block']
const strength = (action: Action): number => ranks.indexOf(action)

/** Severity apart, which a layer may raise where nobody knows it. */
const keyOf = ({ identity, place, sources }: Finding): string => JSON.stringify([identity, place, sources])

const anyRule: fc.Arbitrary<PolicyRule> = fc
  .record({
    match: fc.constantFrom<PolicyRule['match'][]>(
      { kind: ['misconfiguration'] },
      { tool: ['trivy'] },
      { concept: ['one'] },
      { path: ['web/**'] },
    ),
    action: fc.constantFrom('block' as const, 'warn' as const, 'note' as const),
  })
  .map((rule) => ({ id: `${rule.action}-${JSON.stringify(rule.match)}`, ...rule }))

const blockFrom: fc.Arbitrary<PolicyRule> = fc
  .constantFrom(...severities)
  .map((severity) => ({ id: severity, match: { severity: [`>=${severity}`] }, action: 'block' }))

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    block: fc.subarray<FloorName>([...floorNames]),
    rules: fc.array(fc.oneof(anyRule, blockFrom), { maxLength: 4 }),
    settings: fc.record({
      inlineSkips: fc.constantFrom('below-block' as const, 'honour' as const, 'ignore' as const),
      unknownSeverity: fc.constantFrom(...severities),
    }),
  })
  .map(({ settings, ...given }) => policy(given, settings))

const anyWaivers: fc.Arbitrary<Waiver[]> = fc.array(
  fc
    .record({
      match: fc.constantFrom({ concept: ['one'], path: ['infra/**'] }, { rule: ['T-3', 'CVE-2021-1'], path: ['**'] }),
      expires: fc.constantFrom('2020-01-01', '2026-11-23', '2027-01-01'),
    })
    .map((given) => waiver(given)),
  { maxLength: 3 },
)

describe('any judgement', () => {
  it('puts every merged finding in one list, and its sources sum to what the tools reported', () => {
    fc.assert(
      fc.property(arbitraryFindings, anyPolicy, anyWaivers, (findings, given, waivers) => {
        const all = allJudged(judged(findings, { policy: given, waivers }))
        const hashes = (of: readonly Finding[]) => of.map(({ identity }) => identity.logical).sort()
        expect(hashes(all.map(({ finding }) => finding))).toEqual(hashes(mergeFindings(findings)))
        const sources = (of: readonly Finding[]) =>
          of
            .flatMap((finding) => finding.sources)
            .map((one) => JSON.stringify(one))
            .sort()
        expect(sources(all.map(({ finding }) => finding))).toEqual(sources(findings))
      }),
    )
  })

  it('keeps each list to its action, worst first', () => {
    fc.assert(
      fc.property(arbitraryFindings, anyPolicy, anyWaivers, (findings, given, waivers) => {
        const { blocking, warnings, noted, waived } = judged(findings, { policy: given, waivers })
        const lists = { block: blocking, warn: warnings, note: noted, waive: waived }
        for (const [action, list] of Object.entries(lists)) {
          expect(list.every((one) => one.action === action)).toBe(true)
          const order = list.map(({ finding }) => finding.severity)
          expect(order).toEqual([...order].sort(compareSeverity))
        }
      }),
    )
  })

  it('is never weaker for a worse severity, under floors and rules that block from a severity upwards', () => {
    fc.assert(
      fc.property(
        arbitraryFinding,
        fc.constantFrom(...severities),
        anyPolicy,
        anyWaivers,
        (finding, other, given, waivers) => {
          const [worse, milder] = [finding.severity, other].sort(compareSeverity)
          const actionAt = (severity: Finding['severity'] = 'info') =>
            onlyOne(judged([{ ...finding, severity, severitySource: 'tool' }], { policy: given, waivers })).action
          expect(strength(actionAt(worse))).toBeGreaterThanOrEqual(strength(actionAt(milder)))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('has no block more with one waiver more', () => {
    fc.assert(
      fc.property(arbitraryFindings, anyPolicy, anyWaivers, (findings, given, waivers) => {
        const blocks = (of: readonly Waiver[]) =>
          judged(findings, { policy: given, waivers: of }).blocking.map(({ id }) => id)
        const without = blocks(waivers.slice(1))
        for (const id of blocks(waivers)) expect(without).toContain(id)
      }),
    )
  })

  it('is never weaker with the policy of an organisation over the repository’s', () => {
    fc.assert(
      fc.property(arbitraryFindings, anyPolicy, anyPolicy, anyWaivers, (findings, over, own, waivers) => {
        const repository = { layer: 'repository', policy: own } as const
        const layers: Layers = [{ layer: 'organisation', policy: over }, repository]
        const actions = (of: Layers) =>
          new Map(allJudged(judged(findings, { layers: of, waivers })).map((one) => [keyOf(one.finding), one.action]))
        const alone = actions([repository])
        const [before, after] = [alone, actions(layers)].map((of) => [...of.keys()].sort())
        expect(after).toEqual(before)
        for (const [key, action] of actions(layers)) {
          expect(strength(action)).toBeGreaterThanOrEqual(strength(alone.get(key) ?? 'block'))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('blocks on the stricter of two floors', () => {
    const anyFloor = fc.subarray<FloorName>([...floorNames])
    fc.assert(
      fc.property(arbitraryFindings, anyFloor, anyFloor, (findings, over, own) => {
        const [one, other] = [policy({ block: over }), policy({ block: own })]
        const blocked = (...of: readonly Policy[]) => {
          const [first = one, ...rest] = of
          const layers: Layers = [
            { layer: 'organisation', policy: first },
            ...rest.map((each) => ({ layer: 'repository' as const, policy: each })),
          ]
          return judged(findings, { layers }).blocking.map(({ finding }) => keyOf(finding))
        }
        expect(blocked(one, other).sort()).toEqual([...new Set([...blocked(one), ...blocked(other)])].sort())
      }),
    )
  })

  it('is the same bytes for the same input, in whatever order the tools reported', () => {
    fc.assert(
      fc.property(arbitraryFindings, anyPolicy, (findings, given) => {
        const [one, other] = [findings, findings.toReversed()].map((of) => encodeVerdict(judged(of, { policy: given })))
        expect(other).toBe(one)
      }),
    )
  })
})
