import { describe, expect, it } from 'vitest'
import type { FileMistake, VerdictPolicy } from '../../../src/core/verdict.js'
import { evidence, judged, misconfiguration, policy, run } from '../builders.js'

const mistake: FileMistake = { path: '.gatehouse/policy.yml', line: 2, column: 1, sentence: 'The key is unknown.' }
const originWith = (...broken: readonly FileMistake[]): VerdictPolicy => ({
  layer: 'repository',
  source: '.gatehouse/policy.yml of main',
  problems: [],
  broken,
})
const failed = run({ outcome: 'failed', problems: [{ code: 'TOOL_TIMED_OUT', sentence: 'Stopped.' }] })
const unreadable = { code: 'POLICY_UNREADABLE', sentence: 'The policy could not be read.' } as const

describe('a mistake that a change brings into the policy files', () => {
  it('blocks though no finding does', () => {
    const verdict = judged([], { origin: originWith(mistake), mode: 'enforce' })
    expect(verdict).toMatchObject({
      verdict: 'block',
      enforced: true,
      reason: '1 mistake in the policy files blocks.',
      policy: { broken: [mistake] },
    })
  })

  it('is counted beside the findings that block', () => {
    const { reason } = judged([misconfiguration()], { origin: originWith(mistake, { ...mistake, line: 3 }) })
    expect(reason).toBe('1 finding and 2 mistakes in the policy files block.')
  })

  it('comes before trouble of the gate, as findings do', () => {
    expect(judged(evidence([failed]), { origin: originWith(mistake) }).verdict).toBe('block')
  })
})

describe('a policy that could not be asked for', () => {
  it.each([
    ['when nothing blocks', [], {}],
    ['when something blocks under the policy that stands in', [misconfiguration()], {}],
    ['when a policy file of the change is broken', [], { origin: originWith(mistake) }],
    ['whatever a policy says about trouble', [], { policy: policy({}, { onToolError: 'warn' as const }) }],
  ])('leaves nothing decided: %s', (_, findings, given) => {
    const of = evidence([run({ findings })])
    expect(judged(of, { ...given, trouble: [unreadable], mode: 'enforce' })).toMatchObject({
      verdict: 'error',
      enforced: true,
      reason: 'The policy could not be read.',
    })
  })

  it('is another matter than trouble that only concerns the scan', () => {
    const trouble = [{ code: 'POLICY_CHANGED', sentence: 'It changed.' }] as const
    expect(judged([misconfiguration()], { trouble }).verdict).toBe('block')
    expect(judged([], { trouble }).verdict).toBe('error')
  })
})
