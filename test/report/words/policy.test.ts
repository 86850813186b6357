import { describe, expect, it } from 'vitest'
import type { FileMistake, VerdictPolicy } from '../../../src/core/verdict.js'
import { decisionInWords } from '../../../src/report/words/decision.js'
import { headline, headlineInWords } from '../../../src/report/words/headline.js'
import { mistakesInWords, policyInWords, policyNews, ruleInWords } from '../../../src/report/words/policy.js'
import { judged, openIngress, verdict } from '../sample.js'

const digest = `sha256:${'0'.repeat(64)}`
const repository: VerdictPolicy = { layer: 'repository', source: '.gatehouse/policy.yml of main', problems: [] }
const organisation = { source: 'org/gate.yml', digest }
const mistake: FileMistake = { path: '.gatehouse/policy.yml', line: 2, column: 1, sentence: 'Unknown', hint: 'Mend it' }
const unreadable = { code: 'POLICY_UNREADABLE', sentence: 'The policy of main could not be read.' } as const

describe('which policy judged', () => {
  it.each<[string, VerdictPolicy]>([
    ['organisation (org/gate.yml) and .gatehouse/policy.yml of main: audit', { ...repository, organisation }],
    [
      'organisation (org/gate.yml); no policy file in main: audit',
      { layer: 'organisation', source: 'no policy file in main', organisation, problems: [] },
    ],
    [
      'organisation (org/gate.yml); .gatehouse/policy.yml of main cannot be used: audit',
      {
        ...repository,
        layer: 'organisation',
        organisation,
        problems: [{ code: 'POLICY_INVALID', sentence: 'Broken.' }],
      },
    ],
    [
      'organisation (org/gate.yml) and default (The policy of main could not be read): audit',
      { layer: 'default', source: 'The policy of main could not be read', organisation, problems: [] },
    ],
  ])('is %s', (words, policy) => {
    expect(policyInWords(verdict({ policy }))).toBe(words)
  })
})

describe('who decided', () => {
  it('is said of a rule of the organisation', () => {
    expect(ruleInWords({ layer: 'organisation', rule: 'public-storage' })).toBe('rule public-storage (organisation)')
    expect(ruleInWords({ layer: 'repository', rule: 'ours' })).toBe('rule ours')
    expect(ruleInWords({ layer: 'organisation' })).toBe('')
  })

  it('is explained', () => {
    const policy = { ...repository, organisation }
    const explained = (rule?: string) => {
      const by = { layer: 'organisation' as const, ...(rule === undefined ? {} : { rule }) }
      return decisionInWords(judged('block', openIngress, { by }), verdict({ policy, mode: 'enforce' }))
    }
    expect(explained('public-storage')).toBe("blocks: rule public-storage of the organisation's policy.")
    expect(explained()).toBe("blocks: `block` in the organisation's policy names its severity or kind.")
  })
})

describe('a mistake that a change brings', () => {
  const closed = (count: number, blocking = 0, mode: 'audit' | 'enforce' = 'enforce') => {
    const broken = Array.from({ length: count }, (_, index) => ({ ...mistake, line: index + 1 }))
    const findings = Array.from({ length: blocking }, () => judged('block', openIngress))
    return verdict({ verdict: 'block', mode, policy: { ...repository, broken }, blocking: findings })
  }

  it.each([
    ['closed. 1 mistake in its policy files blocks it.', closed(1)],
    ['closed. 2 mistakes in its policy files block it.', closed(2)],
    ['closed. 1 finding and 1 mistake in its policy files block it.', closed(1, 1)],
    ['closed (audit). 1 mistake in its policy files would block.', closed(1, 0, 'audit')],
  ])('is in the first sentence: %s', (words, of) => {
    expect(headlineInWords(headline(of))).toBe(`Gatehouse: ${words}`)
  })

  it('is told with its place and what to do; a flood is counted', () => {
    expect(mistakesInWords(closed(1))).toEqual(['.gatehouse/policy.yml:1:1: Unknown. Mend it.'])
    expect(mistakesInWords(closed(13))).toHaveLength(11)
    expect(mistakesInWords(closed(13)).at(-1)).toBe('And 3 more mistakes in the policy files.')
  })
})

describe('what has no effect, or not yet', () => {
  it('is told, so that nobody wonders', () => {
    const pending = ['.gatehouse/policy.yml', '.gatehouse/waivers/a.yml']
    const policy = { ...repository, pending, ignored: ['The exclude does not count.'] }
    expect(policyNews(verdict({ policy, subject: { base: 'main' } }))).toEqual([
      'Changed here, and in effect after the merge into main: .gatehouse/policy.yml, .gatehouse/waivers/a.yml.',
      'The exclude does not count.',
    ])
    expect(policyNews(verdict({ policy: repository }))).toEqual([])
  })
})

describe('a policy that could not be asked for', () => {
  it('leaves open what blocks, and the first sentence claims nothing else', () => {
    const of = { verdict: 'error', problems: [unreadable], reason: unreadable.sentence } as const
    const words = (blocking: number) => {
      const findings = Array.from({ length: blocking }, () => judged('block', openIngress))
      return headlineInWords(headline(verdict({ ...of, blocking: findings })))
    }
    expect(words(1)).toMatch(/^Gatehouse: could not decide\. Not your code: The policy of main could not be read\. /)
    expect(words(1)).toMatch(/ finished: what blocks is not known\.$/)
    expect(words(0)).toMatch(/ finished: nothing blocks\.$/)
  })
})
