import { describe, expect, it } from 'vitest'
import type { Layers } from '../../src/core/policy/layers.js'
import { judgeEvidence } from '../../src/flow/judge-evidence.js'
import { foundPolicy } from '../../src/flow/policy/found-policy.js'
import { planDigest } from '../../src/flow/policy/plan-part.js'
import { evidence, policy } from '../core/builders.js'

const clock = { now: () => new Date('2026-11-28T23:59:59Z') }
const origin = { layer: 'repository', source: '.gatehouse/policy.yml', problems: [] } as const
const layersOf = (exclude: readonly string[]): Layers => [{ layer: 'repository', policy: policy({ exclude }) }]
const scanned = {
  plan: { exclude: ['vendor/**'], tools: new Map() },
  checks: [],
  layers: layersOf(['vendor/**']),
}
const taken = (plan?: string) => ({
  ...evidence(),
  inputs: { ...evidence().inputs, ...(plan === undefined ? {} : { plan }) },
})

describe('evidence that is judged', () => {
  it('is judged on the day of the clock, UTC, and as the policy found says', () => {
    const found = foundPolicy({ layers: layersOf(['vendor/**']), waivers: [], origin })
    const verdict = judgeEvidence(taken(planDigest(scanned)), found, { feeds: {} }, clock)
    expect(verdict).toMatchObject({ verdict: 'pass', mode: 'audit', judged: '2026-11-28', problems: [] })
    expect(judgeEvidence(taken(), found, { mode: 'enforce', feeds: {} }, clock)).toMatchObject({
      verdict: 'pass',
      mode: 'enforce',
    })
  })

  it('under a policy that would have scanned otherwise cannot be decided on', () => {
    const found = foundPolicy({ layers: layersOf([]), waivers: [], origin })
    expect(judgeEvidence(taken(planDigest(scanned)), found, { feeds: {} }, clock)).toMatchObject({
      verdict: 'error',
      problems: [{ code: 'POLICY_CHANGED', sentence: expect.stringMatching(/^The policy changed during the run: /) }],
    })
  })

  it('under a policy that would have asked something else of base images cannot be decided on', () => {
    const asking = (pinned: boolean): Layers => [
      { layer: 'repository', policy: policy({ supplyChain: [{ attestations: [], baseImages: { pinned } }] }) },
    ]
    const [found, same] = [true, true].map((pinned) => foundPolicy({ layers: asking(pinned), waivers: [], origin }))
    const other = foundPolicy({ layers: asking(false), waivers: [], origin })
    const digestOf = (one: typeof other | undefined) => one && planDigest(one)
    expect(digestOf(found)).toBe(digestOf(same))
    expect(judgeEvidence(taken(digestOf(found)), other, { feeds: {} }, clock).problems.map(({ code }) => code)).toEqual(
      ['POLICY_CHANGED'],
    )
  })

  it('without the policy says that, and nothing about a change of it', () => {
    const trouble = [{ code: 'POLICY_UNREADABLE', sentence: 'The policy of main could not be read.' }] as const
    const found = foundPolicy({ layers: layersOf([]), waivers: [], origin, trouble })
    const { verdict, problems } = judgeEvidence(taken(planDigest(scanned)), found, { feeds: {} }, clock)
    expect([verdict, problems]).toEqual(['error', trouble])
  })
})
