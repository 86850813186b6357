import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeEvidence } from '../../src/core/codec/evidence-codec.js'
import { decodeVerdict } from '../../src/core/codec/verdict-codec.js'
import type { EvidenceFile } from '../../src/core/evidence.js'
import { allJudged, type Judged, type Verdict } from '../../src/core/verdict.js'
import { sarifFaults } from '../report/schema.js'
import { makeFolder } from '../temporary.js'
import { example, gatehouse, type Ran, root } from './gatehouse.js'

/** The examples through `dist/cli.js`, with the real tools and the example's database. */

const database = ['--vulnerability-db', example('vulnerability-db')] as const

interface Scan extends Ran {
  readonly evidence: EvidenceFile
  readonly verdict: Verdict
  /** What was printed and written, by the name of the output. */
  readonly texts: Readonly<Record<string, string>>
}

/** Every output that there is. */
function scanWithEverything(name: string): Scan {
  const folder = makeFolder()
  const outputs = ['json', 'sarif', 'console'].flatMap((format) => ['--output', `${format}=${join(folder, format)}`])
  const ran = gatehouse([
    ...['scan', '--everything', example(name), ...database, ...outputs],
    ...['--evidence', join(folder, 'evidence')],
  ])
  const read = (file: string): readonly [string, string] => [file, readFileSync(join(folder, file), 'utf8')]
  const files = Object.fromEntries(['json', 'sarif', 'console', 'evidence'].map(read))
  return {
    ...ran,
    evidence: decodeEvidence(files['evidence'] ?? ''),
    verdict: decodeVerdict(files['json'] ?? ''),
    texts: { ...files, stdout: ran.stdout, stderr: ran.stderr },
  }
}

const rulesOf = (list: readonly Judged[]): readonly string[] =>
  list.flatMap(({ finding }) => [finding.rule.id, ...finding.sources.map(({ ruleId }) => ruleId)])

const withoutTimings = (text: string): string => text.replace(/"timings": \{[^}]*\}/, '"timings": {}')

function schemaFaults(name: string, text: string): readonly string[] {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const schema: unknown = JSON.parse(readFileSync(join(root, 'schema', `${name}.schema.json`), 'utf8'))
  const validate = ajv.compile(schema as object)
  return validate(JSON.parse(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('the insecure shop', () => {
  let first: Scan
  beforeAll(() => {
    first = scanWithEverything('insecure-shop')
  })

  it('is closed, and without a policy that fails nothing', () => {
    expect(first.exit).toBe(0)
    expect(first.verdict).toMatchObject({ verdict: 'block', mode: 'audit', enforced: false, problems: [] })
    expect(first.stdout).toMatch(/^Gatehouse: closed \(audit\)\. \d+ findings would block\.\n/)
    expect(first.stdout).toContain('Audit: nothing fails. With `mode: enforce` this exits 1.')
    expect(first.texts['console']).toBe(first.stdout)
  })

  it.each([
    ['a secret in a manifest', ['aws-access-key-id', 'CKV_SECRET_2']],
    ['a public bucket', ['AWS-0092', 'CKV_AWS_20', 's3-block-public-acls']],
    ['an open security group', ['AWS-0107', 'AWS-0104']],
    ['an open database', ['rds-no-public-access', 'rds-instance-encryption']],
    ['a policy that allows everything', ['CKV_AWS_62', 'CKV_AWS_63']],
    ['a container as root', ['DS-0002']],
    ['a privileged container', ['k8s-no-privileged', 'k8s-no-host-network', 'k8s-no-docker-socket']],
    ['vulnerable packages', ['CVE-2021-44906', 'CVE-2021-23337', 'CVE-2022-28346', 'CVE-2020-14343']],
  ])('is closed for %s', (_, rules) => {
    expect(rulesOf(first.verdict.blocking)).toEqual(expect.arrayContaining(rules))
  })

  it.each([
    ['a workflow that pastes a title into a script and may write everything', ['CKV_GHA_2', 'CKV2_GHA_1']],
    [
      'images by a moving tag, an open port and no health check',
      ['docker-base-tag', 'docker-no-ssh-port', 'docker-healthcheck'],
    ],
    ['containers without limits', ['k8s-memory-limit', 'k8s-cpu-limit', 'k8s-image-tag']],
  ])('has notes on %s', (_, rules) => {
    expect(rulesOf(first.verdict.noted)).toEqual(expect.arrayContaining(rules))
  })

  it('tells the buckets of a module by their addresses', () => {
    const addresses = allJudged(first.verdict)
      .filter(({ finding }) => finding.rule.id === 's3-versioning')
      .map(({ finding }) => finding.subject.resource?.address)
    expect(addresses.sort()).toEqual([
      'aws_s3_bucket.assets',
      'module.archive["invoices"].aws_s3_bucket.this',
      'module.archive["reports"].aws_s3_bucket.this',
      'module.uploads.aws_s3_bucket.this',
    ])
  })

  it('is one finding where both tools say the same', () => {
    const both = allJudged(first.verdict)
      .filter(({ finding }) => new Set(finding.sources.map(({ tool }) => tool)).size === 2)
      .map(({ finding }) => finding.rule.id)
    expect(both).toEqual(
      expect.arrayContaining(['docker-healthcheck', 'k8s-no-privileged', 'rds-no-public-access', 's3-versioning']),
    )
  })

  it('loses nothing: judged findings have as many sources as the tools reported', () => {
    const count = (findings: readonly { readonly sources: readonly unknown[] }[]): number =>
      findings.reduce((sum, { sources }) => sum + sources.length, 0)
    expect(count(allJudged(first.verdict).map(({ finding }) => finding))).toBe(
      count(first.evidence.head.flatMap(({ findings }) => findings)),
    )
  })

  it('proves that every scanner looked, and shows nobody the planted files', () => {
    const canaries = first.evidence.head.flatMap((run) =>
      run.canaries.map(({ format, seen }) => `${run.scanner} ${format} ${seen ? 'seen' : 'missing'}`),
    )
    expect(canaries).toEqual([
      'checkov dockerfile seen',
      'checkov github-actions seen',
      'checkov kubernetes seen',
      'checkov secrets seen',
      'checkov terraform seen',
      'trivy/config dockerfile seen',
      'trivy/config kubernetes seen',
      'trivy/config secrets seen',
      'trivy/config terraform seen',
      'trivy/packages lockfile seen',
    ])
    for (const text of Object.values(first.texts)) expect(text).not.toContain('gatehouse-canary')
  })

  it('shows its secret to nobody', () => {
    for (const text of Object.values(first.texts)) expect(text).not.toContain('AKIA0NOT1A8REAL9KEY0')
  })

  it('says which comment does nothing, and what no scanner opened', () => {
    expect(first.stdout).toContain('1 comment asks to skip a rule and fits no finding: main.tf:50 (CKV_AWS_21)')
    expect(
      first.verdict.coverage.gaps.every(({ reason, detail }) => reason === 'left-out' && detail === 'secrets'),
    ).toBe(true)
  })

  it('writes files that fit their schemas', () => {
    expect(schemaFaults('evidence', first.texts['evidence'] ?? '')).toEqual([])
    expect(schemaFaults('verdict', first.texts['json'] ?? '')).toEqual([])
    expect(sarifFaults(first.texts['sarif'] ?? '')).toEqual([])
  })

  it('gives the same bytes again, except for `timings`', () => {
    const second = scanWithEverything('insecure-shop')
    expect(withoutTimings(second.texts['evidence'] ?? '')).toBe(withoutTimings(first.texts['evidence'] ?? ''))
    for (const name of ['json', 'sarif', 'console', 'stdout']) expect(second.texts[name]).toBe(first.texts[name])
  })

  it('is explained by id and by rule', () => {
    const explain = (id: string): Ran => gatehouse(['explain', id, '--path', example('insecure-shop')])
    const [worst] = first.verdict.blocking.filter(({ finding }) => finding.kind === 'secret')
    const byId = explain(worst?.id ?? '')
    expect(byId).toMatchObject({ exit: 0, stderr: '' })
    expect(byId.stdout).toMatch(/^critical {2}kubernetes\/deployment\.yaml:26\n/)
    expect(byId.stdout).toContain(`path: "kubernetes/deployment.yaml"`)
    const byRule = explain('ckv_aws_53')
    expect(byRule.stdout).toMatch(/^CKV_AWS_53: .+\n\ntests {6}s3-block-public-acls\n/)
    expect(byRule.stdout).toContain('tools      Checkov CKV_AWS_53')
    expect(byRule.stdout).toMatch(/main\.tf:25 {3}aws_s3_bucket_public_access_block\.assets/)
    for (const { stdout } of [byId, byRule]) expect(stdout).not.toContain('AKIA0NOT1A8REAL9KEY0')
    const unknown = explain('CKV_AWS_9999')
    expect(unknown).toMatchObject({ exit: 2, stdout: '' })
    expect(unknown.stderr).toContain('No finding, rule or concept is called CKV_AWS_9999.')
  })

  it('fails when enforced, by one tool alone and as SARIF on standard output', () => {
    const { exit, stdout } = gatehouse([
      ...['scan', '--everything', example('insecure-shop'), ...database],
      ...['--tools', 'trivy', '--mode', 'enforce', '--format', 'sarif'],
    ])
    expect(exit).toBe(1)
    expect(sarifFaults(stdout)).toEqual([])
    expect(stdout).toContain('AWS-0107')
    expect(stdout).not.toMatch(/CKV_/)
  })
})

describe('the secure shop', () => {
  it('passes, which says what was looked at', () => {
    const { exit, verdict, stdout } = scanWithEverything('secure-shop')
    expect(exit).toBe(0)
    expect(verdict).toMatchObject({ verdict: 'pass', blocking: [], warnings: [], problems: [] })
    expect(stdout).toMatch(/^Gatehouse: open\. Nothing blocks: \d+ files, no findings\.\n/)
    expect(stdout).toMatch(/^ {3}Licences {8}1 licence notice: no finding$/m)
    expect(stdout).toMatch(/^ {3}Checkov 3\.3\.30 {2}.*2 terraform.*searched for secrets$/m)
    expect(stdout).toMatch(/^ {3}Data {12}vulnerability database of 2026-11-24/m)
    expect(stdout).not.toContain('Audit:')
  })
})
