import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWithBase } from '../../../src/core/baseline/compare.js'
import type { Base } from '../../../src/core/evidence.js'
import type { Finding } from '../../../src/core/finding/finding.js'
import { mergeFindings } from '../../../src/core/merge/merge.js'
import { allJudged } from '../../../src/core/verdict.js'
import { arbitraryFindings } from '../arbitrary-findings.js'
import { digest, evidence, judged, misconfiguration, policy, run, secret, vulnerability } from '../builders.js'

const baseOf = (findings: readonly Finding[], gone: readonly string[] = []): Base => ({
  commit: 'b'.repeat(40),
  runs: [{ scanner: 'trivy/config', from: 'scan', findings }],
  problems: [],
  touched: [],
  gone,
})

/** What is new in the head, by message. */
function introduced(head: readonly Finding[], base: readonly Finding[], gone: readonly string[] = []): string[] {
  const merged = mergeFindings(head)
  const { twinOf } = compareWithBase(merged, [run({ findings: head })], baseOf(base, gone))
  return merged
    .filter((finding) => twinOf(finding) === undefined)
    .map(({ message }) => message)
    .sort()
}

/** The text of the block, which is what its digest is of. */
const withBlock = (finding: Finding, text: string): Finding => {
  const { startLine = 1, endLine = 1 } = finding.place.region ?? {}
  return {
    ...finding,
    place: { ...finding.place, block: { label: 'block', startLine, endLine, digest: digest(text) } },
  }
}
const withSnippet = (finding: Finding, snippet: string): Finding => ({
  ...finding,
  place: { ...finding.place, snippet },
})

describe('a change', () => {
  const bucket = withBlock(misconfiguration({ address: 'aws_s3_bucket.a', lines: [5, 8] }), 'bucket a')

  it('introduces nothing when lines move', () => {
    const moved = withBlock(misconfiguration({ address: 'aws_s3_bucket.a', lines: [45, 48] }), 'bucket a')
    expect(introduced([moved], [bucket])).toEqual([])
  })

  it('introduces nothing when a file is renamed', () => {
    const file = (path: string): Finding =>
      withBlock(
        misconfiguration({ format: 'dockerfile', stack: path, address: 'final', part: 'RUN', path, ruleId: 'DS-0001' }),
        'RUN sudo id',
      )
    expect(introduced([file('build/Dockerfile')], [file('Dockerfile')])).toEqual([])
  })

  it('introduces nothing when a resource moves into a module', () => {
    const inside = withBlock(
      misconfiguration({
        stack: 'infra',
        address: 'module.site.aws_s3_bucket.a',
        path: 'modules/site/main.tf',
        lines: [1, 4],
      }),
      'bucket a',
    )
    expect(introduced([inside], [bucket])).toEqual([])
  })

  it('introduces nothing when `count` becomes `for_each`, which changes the block and gives the instance a key', () => {
    const keyed = withBlock(misconfiguration({ address: 'aws_s3_bucket.a["eu"]', lines: [5, 9] }), 'bucket a for_each')
    expect(introduced([keyed], [bucket])).toEqual([])
  })

  it('introduces nothing when one piece of code gets instances, or loses them, as more of `count` are none either', () => {
    const instance = (key: string): Finding =>
      withBlock(misconfiguration({ address: `aws_s3_bucket.a["${key}"]`, message: key }), 'bucket a for_each')
    expect(introduced([instance('eu'), instance('us]')], [bucket])).toEqual([])
    expect(introduced([bucket], [instance('eu'), instance('us]')])).toEqual([])
    const another = withBlock(
      misconfiguration({ address: 'aws_s3_bucket.a["eu"]', lines: [20, 23], message: 'another' }),
      'another block',
    )
    expect(introduced([instance('eu'), another], [bucket])).toEqual(['another'])
  })

  it('introduces nothing when a rule gets another id, or a concept', () => {
    const old = misconfiguration({ ruleId: 'AVD-AWS-0086' })
    const renamed: Finding = {
      ...misconfiguration({ ruleId: 'AWS-0086', concept: 's3-block-public-acls' }),
      identity: {
        logical: misconfiguration({ concept: 's3-block-public-acls' }).identity.logical,
        also: [old.identity.logical],
      },
    }
    expect(introduced([renamed], [old])).toEqual([])
  })

  it('introduces nothing when a tool is upgraded and words or severities change', () => {
    const newer = { ...bucket, severity: 'critical' as const, message: 'Everybody can read it.' }
    expect(introduced([newer], [bucket])).toEqual([])
  })

  it('introduces nothing when a package goes from one vulnerable version to another', () => {
    const [older, newer] = [vulnerability({ installed: ['1.2.5'] }), vulnerability({ installed: ['1.2.6'] })]
    expect(introduced([newer], [older])).toEqual([])
  })

  it('introduces nothing when an advisory gets a CVE beside its GHSA', () => {
    const older = vulnerability({ ruleId: 'GHSA-xvch-5gv4-984h' })
    const newer = vulnerability({ ruleId: 'CVE-2021-44906', ids: ['CVE-2021-44906', 'GHSA-xvch-5gv4-984h'] })
    expect(introduced([newer], [older])).toEqual([])
  })

  it('introduces nothing when a manifest moves', () => {
    const at = (path: string): Finding => vulnerability({ path })
    const [now, before] = ['shop/package-lock.json', 'web/package-lock.json']
    expect(introduced([at(now)], [at(before)], [before])).toEqual([])
    expect(introduced([at(now)], [at(before)])).toHaveLength(1)
  })

  it('introduces nothing when an image is built again', () => {
    const image = (of: string): Finding => ({
      ...vulnerability(),
      subject: { ...vulnerability().subject, image: { name: 'ghcr.io/acme/shop', digest: digest(of) } },
    })
    expect(introduced([image('today')], [image('yesterday')])).toEqual([])
  })

  it('does not answer for a CVE that was published meanwhile: the base is scanned with the same data', () => {
    const both = [vulnerability(), vulnerability({ ruleId: 'CVE-2026-0001', ids: ['CVE-2026-0001'] })]
    expect(introduced(both, both)).toEqual([])
  })

  it('introduces nothing with a fix that half works', () => {
    const ingress = (text: string, line: number): Finding =>
      withBlock(misconfiguration({ lines: [line, line + 3], message: text }), text)
    expect(introduced([ingress('port 22', 5)], [ingress('port 22', 5), ingress('port 0', 10)])).toEqual([])
    expect(introduced([ingress('port 0', 5)], [ingress('port 22', 5), ingress('port 0', 10)])).toEqual([])
  })

  it('introduces the same finding added twice: the second one', () => {
    const ingress = (text: string, line: number): Finding =>
      withBlock(misconfiguration({ lines: [line, line + 3], message: `${text} at ${line}` }), text)
    expect(introduced([ingress('port 22', 5), ingress('port 22', 10)], [ingress('port 22', 5)])).toEqual([
      'port 22 at 10',
    ])
    const copy = withBlock(misconfiguration({ address: 'aws_s3_bucket.copy', message: 'copy' }), 'bucket copy')
    expect(introduced([bucket, copy], [bucket])).toEqual(['copy'])
  })

  it('introduces nothing when one resource is renamed, and both when one becomes two', () => {
    const named = (name: string): Finding =>
      withSnippet(
        withBlock(misconfiguration({ address: `aws_s3_bucket.${name}`, message: name }), `bucket ${name}`),
        `resource "aws_s3_bucket" "${name}" {\n  acl = "public"`,
      )
    expect(introduced([named('b')], [named('a')])).toEqual([])
    expect(introduced([named('b'), named('c')], [named('a')])).toEqual(['b', 'c'])
    expect(introduced([named('c')], [named('a'), named('b')])).toEqual(['c'])
  })

  it('does not pay for a hole in one thing with the repair of another', () => {
    const at = (name: string, ruleId: string): Finding =>
      withSnippet(
        withBlock(
          misconfiguration({ address: `aws_security_group.${name}`, ruleId, message: name }),
          'the same ingress',
        ),
        '  cidr_blocks = ["0.0.0.0/0"]',
      )
    const both = [at('web', 'OTHER'), at('db', 'OTHER')]
    expect(introduced([at('db', 'OPEN'), ...both], [at('web', 'OPEN'), ...both])).toEqual(['db'])
    const key = (path: string): Finding =>
      withSnippet(secret({ path, line: 'key = "***"', message: path }), 'key = "***"')
    expect(introduced([key('b.py')], [key('a.py')])).toEqual(['b.py'])
  })

  it('introduces another rule on the same block, and the same rule in another folder', () => {
    expect(
      introduced([withBlock(misconfiguration({ ruleId: 'AWS-0001', message: 'other rule' }), 'x')], [bucket]),
    ).toEqual(['other rule'])
    const elsewhere = withBlock(
      misconfiguration({ stack: 'prod', path: 'prod/main.tf', message: 'elsewhere' }),
      'another bucket',
    )
    expect(introduced([elsewhere], [bucket])).toEqual(['elsewhere'])
  })

  it('keeps a secret old when its file is renamed, and a second one new', () => {
    const at = (path: string, line: string): Finding => withSnippet(secret({ path, line, message: path }), line)
    expect(introduced([at('b.py', 'key = "***"')], [at('a.py', 'key = "***"')], ['a.py'])).toEqual([])
    expect(introduced([at('a.py', 'key = "***"'), at('b.py', 'key = "***"')], [at('a.py', 'key = "***"')])).toEqual([
      'b.py',
    ])
  })

  it('introduces what a scanner found that has nothing to be compared with, unless another tool knows it', () => {
    const ours = misconfiguration({ concept: 'open', message: 'open' })
    const theirs = misconfiguration({ concept: 'open', tool: 'checkov', ruleId: 'CKV_AWS_1', message: 'open' })
    const alone = misconfiguration({ tool: 'checkov', ruleId: 'CKV_AWS_2', address: 'x.y', message: 'alone' })
    expect(introduced([ours, theirs, alone], [ours])).toEqual(['alone'])
  })

  it('compares with itself where a scanner reads the same files', () => {
    const { twinOf } = compareWithBase([bucket], [run({ findings: [bucket] })], {
      ...baseOf([]),
      runs: [{ scanner: 'trivy/config', from: 'head', findings: [] }],
    })
    expect(twinOf(bucket)).toBeDefined()
  })
})

describe('the verdict on a change', () => {
  const old = misconfiguration({ address: 'aws_s3_bucket.old' })
  const young = misconfiguration({ address: 'aws_s3_bucket.young', ruleId: 'AWS-0001' })
  const change = (head: readonly Finding[], base: readonly Finding[]) => ({
    ...evidence([run({ findings: head })]),
    base: baseOf(base),
  })

  it('notes what is older, and says what the policy makes of it', () => {
    const verdict = judged(change([old, young], [old]))
    expect(verdict).toMatchObject({ verdict: 'block', comparison: { commit: 'b'.repeat(40), problems: [] } })
    expect(verdict.blocking.map(({ finding }) => finding.rule.id)).toEqual(['AWS-0001'])
    expect(verdict.noted).toMatchObject([{ introduced: false, spared: 'block', action: 'note' }])
  })

  it('counts everything where the policy says so, or where nothing can be compared', () => {
    const everything = judged(change([old, young], [old]), { policy: policy({}, { judge: 'everything' }) })
    expect(everything.blocking).toHaveLength(2)
    expect(everything.comparison).toBeUndefined()
    const problem = { code: 'BASE_MISSING', sentence: 'It cannot be read.' } as const
    const alone = { ...change([old, young], []), base: { runs: [], problems: [problem], touched: [] } }
    expect(judged(alone)).toMatchObject({ verdict: 'block', comparison: { problems: [problem] } })
    expect(judged(alone).blocking).toHaveLength(2)
  })

  it('does not spare what was moved to where the policy is stricter', () => {
    const strict = policy({
      block: [],
      rules: [{ id: 'prod', match: { path: ['prod/**'] }, action: 'block' }],
    })
    const at = (folder: string): Finding =>
      withBlock(misconfiguration({ stack: folder, path: `${folder}/main.tf`, ruleId: 'AWS-0003' }), 'the same')
    expect(judged(change([at('prod')], [at('dev')]), { policy: strict }).blocking).toMatchObject([{ introduced: true }])
    expect(judged(change([at('dev')], [at('prod')]), { policy: strict }).blocking).toEqual([])
  })
})

describe('whatever was found', () => {
  it('nothing is introduced where the base is the head', () => {
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const verdict = judged({ ...evidence([run({ findings })]), base: baseOf(findings) })
        expect(allJudged(verdict).filter((one) => one.introduced)).toEqual([])
        expect([...verdict.blocking, ...verdict.warnings]).toEqual([])
      }),
    )
  })

  it('every finding ends in one list, whatever the base', () => {
    fc.assert(
      fc.property(arbitraryFindings, arbitraryFindings, (head, base) => {
        const verdict = judged({ ...evidence([run({ findings: head })]), base: baseOf(base) })
        expect(allJudged(verdict)).toHaveLength(mergeFindings(head).length)
      }),
    )
  })

  it('at least as many are new as there are more of them, and no more than there are', () => {
    fc.assert(
      fc.property(arbitraryFindings, arbitraryFindings, (head, base) => {
        const [now, before] = [mergeFindings(head), mergeFindings(base)]
        const count = introduced(head, base).length
        expect(count).toBeGreaterThanOrEqual(now.length - before.length)
        expect(count).toBeLessThanOrEqual(now.length)
      }),
    )
  })

  it('the order in which tools speak decides nothing', () => {
    fc.assert(
      fc.property(arbitraryFindings, arbitraryFindings, (head, base) => {
        expect(introduced(head.toReversed(), base.toReversed())).toEqual(introduced(head, base))
      }),
    )
  })

  it('a base that holds all of the head and more makes nothing of it new', () => {
    fc.assert(
      fc.property(arbitraryFindings, (head) => {
        const other = misconfiguration({ address: 'aws_x.other', stack: 'other', path: 'other/main.tf' })
        expect(introduced(head, [...head, other])).toEqual([])
      }),
    )
  })
})
