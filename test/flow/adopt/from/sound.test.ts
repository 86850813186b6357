import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../../../src/core/policy/reading/read-policy.js'
import { readWaivers } from '../../../../src/core/policy/waiver.js'
import { draft } from '../../../../src/flow/adopt/from/sound.js'
import { nothingTaken, type Taken } from '../../../../src/flow/adopt/from/taken.js'
import { policyText } from '../../../../src/flow/adopt/policy-text.js'
import { waiverFiles } from '../../../../src/flow/adopt/waiver-files.js'
import { policyNames } from '../../../../src/tools/index.js'
import { pin, today } from '../scene.js'

const terms = { today, owner: '@acme/web', expires: '2027-02-26' }
const at = { file: '.trivyignore', line: 1 }
const drafted = (taken: Partial<Taken>) => draft({ ...nothingTaken, ...taken }, terms)

/** Everything that is written, as the readers of policies and waivers see it. */
function readBack(taken: Partial<Taken>) {
  const { waivers, rules, excludes, left } = drafted(taken)
  const files = waiverFiles(waivers, { ...terms, pin }).map(({ path, text }) => [path, text] as const)
  const policy = policyText({ pin, mode: 'enforce', block: ['critical'], contact: terms.owner, rules, excludes })
  return { policy: readPolicy(policy, policyNames), waivers: readWaivers(new Map(files), policyNames), left, files }
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    'main.tf',
    '**',
    '*',
    '',
    'a: b',
    '"',
    "'",
    '# x',
    '&a',
    '*a',
    '!x',
    '{a,b}',
    '{{a}}',
    '../x',
    '/etc',
    'a/',
  ),
)
const texts = fc.array(hostile, { minLength: 1, maxLength: 3 })

describe('what was taken over', () => {
  it('is read by our own readers without a problem, whatever it holds; the rest is left with a reason', () => {
    const waiver = fc.record({
      ...{ file: hostile },
      line: fc.nat(),
      reason: hostile,
      match: fc.record({ rule: texts, path: texts }),
    })
    const rule = fc.record({
      ...{ file: hostile },
      line: fc.nat(),
      why: hostile,
      match: fc.record({ rule: texts }),
      action: fc.constant('note' as const),
    })
    const exclude = fc.record({ file: fc.constant('.checkov.yaml'), line: fc.nat(), glob: hostile })
    const taken = fc.record({ waivers: fc.array(waiver), rules: fc.array(rule), excludes: fc.array(exclude) })
    fc.assert(
      fc.property(taken, ({ waivers, rules, excludes }) => {
        const ofWaivers = readBack({ waivers })
        expect(ofWaivers.waivers.problems).toEqual([])
        expect(ofWaivers.waivers.waivers.length + ofWaivers.left.length).toBe(waivers.length)
        const ofExcludes = readBack({ excludes })
        expect(ofExcludes.policy.problems).toEqual([])
        expect((ofExcludes.policy.policy?.exclude.length ?? 0) + ofExcludes.left.length).toBe(
          new Set(excludes.map(({ glob }) => glob)).size,
        )
        const ofRules = readBack({ rules })
        expect(ofRules.policy.problems).toEqual([])
        const written = new Set(ofRules.policy.policy?.rules.flatMap(({ match }) => match.rule ?? []))
        const refused = rules.filter(({ match }) => !match.rule.every((id) => written.has(id)))
        expect(refused.length).toBeLessThanOrEqual(ofRules.left.length)
        for (const { why } of [...ofWaivers.left, ...ofExcludes.left, ...ofRules.left]) expect(why).not.toBe('')
      }),
      { numRuns: 60 },
    )
  })

  it('ends on the day that was asked for, or on its own end if that is earlier', () => {
    const match = { rule: ['CKV_AWS_18'], path: ['main.tf'] }
    const ends = drafted({
      waivers: [
        { ...at, match },
        { ...at, match, until: '2027-01-30' },
        { ...at, match, until: '2099-01-01' },
      ],
    }).waivers.map(({ expires }) => expires)
    expect(ends).toEqual(['2027-02-26', '2027-01-30', '2027-02-26'])
  })

  it('names each waiver after where it comes from, once', () => {
    const match = { rule: ['CKV_AWS_18'], path: ['main.tf'] }
    const files = ['.checkov.baseline', 'main.tf', '.checkov.baseline', '.trivyignore.yaml']
    expect(drafted({ waivers: files.map((file) => ({ file, line: 1, match })) }).waivers.map(({ id }) => id)).toEqual([
      'W-checkov-baseline-1',
      'W-checkov-baseline-2',
      'W-inline-1',
      'W-trivyignore-yaml-1',
    ])
  })

  it('is one rule where only the ids differ', () => {
    const rule = (id: string, why?: string) => ({
      ...at,
      match: { rule: [id] },
      action: 'note' as const,
      ...(why ? { why } : {}),
    })
    const { rules } = drafted({ rules: [rule('DS002'), rule('DS001'), rule('DS003', 'Reviewed'), rule('DS002')] })
    expect(rules.map(({ id, match, why }) => [id, match.rule, why])).toEqual([
      ['trivyignore-1', ['DS001', 'DS002'], `Taken over from .trivyignore on ${today}.`],
      ['trivyignore-2', ['DS003'], 'Reviewed'],
    ])
  })

  it('of a baseline of many hundreds is cut into files that our reader takes', () => {
    const waivers = Array.from({ length: 1500 }, (_, index) => ({
      file: '.checkov.baseline',
      line: index,
      match: {
        rule: ['CKV_AWS_18', 'CKV_AWS_19'],
        path: [`infra/${index}/main.tf`],
        resource: [`aws_s3_bucket.bucket_${index}`],
      },
    }))
    const read = readBack({ waivers })
    expect(read.waivers.problems).toEqual([])
    expect(read.waivers.waivers).toHaveLength(1500)
    expect(read.files.map(([path]) => path).slice(0, 2)).toEqual([
      '.gatehouse/waivers/checkov-baseline.yml',
      '.gatehouse/waivers/checkov-baseline-2.yml',
    ])
  }, 60_000)

  it('is not more than a policy may hold: the rest is counted', () => {
    const excludes = Array.from({ length: 405 }, (_, index) => ({ ...at, glob: `a${index}/**` }))
    const { excludes: kept, left } = drafted({ excludes })
    expect(kept).toHaveLength(400)
    expect(left.map(({ what }) => what)).toEqual(['5 globs'])
  })

  it('of a file with thousands of ids is cut and counted', () => {
    const rules = Array.from({ length: 4500 }, (_, index) => ({
      ...at,
      match: { rule: [`CVE-2020-${10_000 + index}`] },
      action: 'note' as const,
    }))
    const read = readBack({ rules })
    expect(read.policy.problems).toEqual([])
    expect(read.policy.policy?.rules.flatMap(({ match }) => match.rule)).toHaveLength(4000)
    expect(read.left.map(({ what }) => what)).toEqual(['500 ids'])
  }, 60_000)
})
