import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../src/core/finding/finding.js'
import { compileMatch } from '../../../src/core/policy/match.js'
import type { PolicyNames } from '../../../src/core/policy/policy.js'
import { readPolicy } from '../../../src/core/policy/reading/read-policy.js'
import { readWaivers } from '../../../src/core/policy/waiver.js'
import type { Verdict } from '../../../src/core/verdict.js'
import { ruleDraft, waiverDraft } from '../../../src/report/explain/draft.js'
import {
  bucketOfLogs,
  dependency,
  finding,
  judged,
  minimist,
  openIngress,
  place,
  resource,
  rule,
  verdict,
} from '../sample.js'

const names: PolicyNames = { tools: ['trivy', 'checkov'], formats: ['terraform'], canonicalRules: () => [] }
const compiling = { names, today: '2026-11-24' }

/** The draft with the two answers that only a person can give. */
const filledIn = (lines: readonly string[]): string =>
  lines.join('\n').replace('reason: ""', 'reason: "reviewed"').replace('owner: ""', 'owner: "@acme/web"')

const read = (lines: readonly string[]) => readWaivers(new Map([['w.yml', filledIn(lines)]]), names)

describe('a waiver to paste', () => {
  it.each([
    ['a resource', openIngress],
    ['a module with a key', bucketOfLogs],
    ['a package', minimist],
    ['a file', finding({ rule: rule('R', 'R'), place: place('a [1]/{x}*?.tf', 1) })],
  ])('is read and fits %s', (_, of) => {
    const { waivers, problems } = read(waiverDraft(judged('block', of), verdict()).lines)
    expect(problems).toEqual([])
    expect(waivers[0]).toMatchObject({ reason: 'reviewed', owner: '@acme/web', expires: '2026-12-24' })
    expect(compileMatch(waivers[0]?.match ?? {}, compiling)({ ...of, introduced: true })).toBe(true)
  })

  it('is refused until somebody says why and who', () => {
    const { lines, path } = waiverDraft(judged('block', openIngress), verdict())
    expect(path).toBe('.gatehouse/waivers/de2ac102.yml')
    expect(readWaivers(new Map([[path, lines.join('\n')]]), names).problems).toHaveLength(2)
  })

  it('is read and fits whatever the file or the resource is called', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 })
    const word = text.map((tail) => `a${tail}`)
    const subject: fc.Arbitrary<Subject> = fc.oneof(
      fc.constant({}),
      word.map((address) => resource(address)),
      fc.constant(dependency('lodash', '1')),
    )
    fc.assert(
      fc.property(word, subject, (path, about) => {
        const of = finding({ rule: rule('R', 'R'), place: place(path.replace(/\/+$/, ''), 1), subject: about })
        const { waivers, problems } = read(waiverDraft(judged('block', of), verdict()).lines)
        expect(problems).toEqual([])
        expect(compileMatch(waivers[0]?.match ?? {}, compiling)({ ...of, introduced: true })).toBe(true)
      }),
    )
  })
})

describe('a rule to paste', () => {
  it('is read and fits every finding of the rule', () => {
    const lines = ruleDraft(judged('block', bucketOfLogs), 'note')?.lines ?? []
    const text = ['version: 1', ...lines].join('\n').replace('why: ""', 'why: "known"')
    const { policy, problems } = readPolicy(text, names)
    expect(problems).toEqual([])
    expect(policy?.rules[0]).toMatchObject({ id: 'on-s3-block-public-acls', action: 'note' })
    expect(compileMatch(policy?.rules[0]?.match ?? {}, compiling)({ ...bucketOfLogs, introduced: true })).toBe(true)
  })

  it('is not offered for a name that a policy cannot say, nor where it would be in vain', () => {
    const theirs = judged('block', bucketOfLogs, { by: { layer: 'organisation' } })
    expect(ruleDraft(theirs, 'note')).toBeUndefined()
    expect(ruleDraft(theirs, 'block')).toBeDefined()
    expect(ruleDraft(judged('block', finding({ rule: rule('a\nb', 'x'), place: place('a') })), 'note')).toBeUndefined()
  })
})

describe('how long a drafted waiver lasts', () => {
  const lasts = (waiverDays?: Verdict['policy']['waiverDays']): string => {
    const of = verdict()
    const policy = { ...of.policy, ...(waiverDays === undefined ? {} : { waiverDays }) }
    const { lines } = waiverDraft(judged('block', openIngress), { ...of, policy })
    return lines.find((line) => line.startsWith('expires:'))?.slice(9, 19) ?? ''
  }

  it('is thirty days, or what the policy allows for its severity if that is less', () => {
    expect(lasts()).toBe('2026-12-24')
    expect(lasts({ critical: 14 })).toBe('2026-12-08')
    expect(lasts({ critical: 90, high: 7 })).toBe('2026-12-24')
  })
})
