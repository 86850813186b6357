import { describe, expect, it } from 'vitest'
import { readCheckovBaseline, resourceGlob } from '../../../../src/flow/adopt/from/checkov-baseline.js'
import { readCheckovConfig } from '../../../../src/flow/adopt/from/checkov-config.js'
import { readInlineSkips } from '../../../../src/flow/adopt/from/inline-skips.js'
import type { Taken } from '../../../../src/flow/adopt/from/taken.js'
import { readTrivyConfig } from '../../../../src/flow/adopt/from/trivy-config.js'
import { readTrivyIgnore, readTrivyIgnoreYaml } from '../../../../src/flow/adopt/from/trivy-ignore.js'
import { findSkips } from '../../../../src/repository/skips.js'
import { allSkipRules } from '../../../../src/tools/index.js'
import { today } from '../scene.js'

const file = (path: string, formats: readonly string[] = []) => ({ path, size: 1, digest: '', formats, skips: [] })
const scene = { today, files: ['main.tf', 'test/a.tf', 'infra/test/b.tf', 'k8s.yaml'].map((path) => file(path)) }

/** Without where it stands, which has tests of its own. */
const plain = ({ waivers, rules, excludes, everywhere, left, ...rest }: Taken) => ({
  ...(everywhere.length === 0 ? {} : { everywhere: everywhere.map(({ id, until }) => `${id} until ${until}`) }),
  ...(waivers.length === 0 ? {} : { waivers: waivers.map(({ file: _, line: __, ...waiver }) => waiver) }),
  ...(rules.length === 0 ? {} : { rules: rules.map(({ match, action }) => ({ match, action })) }),
  ...(excludes.length === 0 ? {} : { excludes: excludes.map(({ glob }) => glob) }),
  ...(left.length === 0 ? {} : { left: left.map(({ what }) => what) }),
  ...rest,
})

describe('.checkov.yaml', () => {
  const read = (text: string) => readCheckovConfig({ file: '.checkov.yaml', text }, scene)
  const note = (rule: string) => ({ match: { rule: [rule] }, action: 'note' })

  it.each([
    ['skip-check: CKV_AWS_18, CKV_AWS_19', { rules: [note('CKV_AWS_18'), note('CKV_AWS_19')] }],
    ['skip-check:\n  - CKV_AWS_18\n  - CVE-2020-8203', { rules: [note('CKV_AWS_18'), note('CVE-2020-8203')] }],
    ['skip-check: [CKV_AWS_*]', { left: ['skip-check: CKV_AWS_*'] }],
    ['skip-check: [LOW, BC_AWS_1, other]', { left: ['skip-check: LOW', 'skip-check: BC_AWS_1', 'skip-check: other'] }],
    ['soft-fail-on: CKV_AWS_18', { rules: [{ match: { rule: ['CKV_AWS_18'] }, action: 'warn' }] }],
    ['hard-fail-on: CKV_AWS_18', { rules: [{ match: { rule: ['CKV_AWS_18'] }, action: 'block' }] }],
    ['soft-fail: true', { audit: { file: '.checkov.yaml', line: 1 } }],
    ['soft-fail: false', {}],
    ['skip-path: test', { excludes: ['**/test/**'] }],
    ['skip-path: [infra/test/]', { excludes: ['infra/test/**'] }],
    ['skip-path: [nowhere]', { excludes: ['**/*nowhere*', '**/*nowhere*/**'] }],
    ["skip-path: ['.*\\.yaml$']", { excludes: ['**/*.yaml', '**/*.yaml/**'] }],
    ["skip-path: ['te[s]t', '(a+)+$']", { left: ['skip-path: te[s]t', 'skip-path: (a+)+$'] }],
    [
      'skip-cve-package: lodash',
      { rules: [{ match: { kind: ['vulnerability'], package: ['lodash'] }, action: 'note' }] },
    ],
    ['framework: [terraform, helm]', { left: ['framework: terraform, helm'] }],
    ['check: CKV_AWS_1', { left: ['check: CKV_AWS_1'] }],
    ['external-checks-dir: [checks]', { left: ['external-checks-dir: checks'] }],
    ['baseline: .checkov.baseline', {}],
    ['baseline: old/base.json', { left: ['baseline: old/base.json'] }],
    ['download-external-modules: true', { left: ['download-external-modules'] }],
    ['quiet: true\noutput: [cli, sarif]\ncompact: true', {}],
    ['', {}],
    ['- a list', {}],
    ['a: [', { left: ['the whole file'] }],
  ])('%j', (text, taken) => {
    expect(plain(read(text))).toEqual(taken)
  })

  it('says where each thing stands', () => {
    const { rules, left } = read('quiet: true\nskip-check:\n  - CKV_AWS_18\n  - CKV_AWS_*\n')
    expect([rules[0]?.line, left[0]?.line]).toEqual([3, 4])
  })
})

describe('.checkov.baseline', () => {
  const read = (value: unknown) =>
    readCheckovBaseline({ file: '.checkov.baseline', text: JSON.stringify(value) }, scene)
  const entry = (path: string, resource: string, ids: readonly unknown[]) => ({
    failed_checks: [{ file: path, findings: [{ resource, check_ids: ids }] }],
  })

  it('gives one waiver for each resource of a file that is there', () => {
    expect(plain(read(entry('/main.tf', 'aws_s3_bucket.a', ['CKV_AWS_19', 'CKV_AWS_18', 'CKV_AWS_18'])))).toEqual({
      waivers: [{ match: { rule: ['CKV_AWS_18', 'CKV_AWS_19'], path: ['main.tf'], resource: ['aws_s3_bucket.a'] } }],
    })
    expect(plain(read(entry('/gone.tf', 'aws_s3_bucket.a', ['CKV_AWS_18'])))).toEqual({ left: ['gone.tf'] })
    expect(plain(read(entry('/../main.tf', 'x', ['CKV_AWS_18'])))).toEqual({ left: ['../main.tf'] })
    expect(plain(read(entry('/main.tf', 'x', ['other', 7])))).toEqual({ left: ['other', '7'] })
  })

  it.each([[[]], [null], [{ failed_checks: {} }], [{ failed_checks: [7, null, { file: 7 }] }]])('bears %j', (value) => {
    expect(read(value).waivers).toEqual([])
  })

  it.each([
    ['aws_s3_bucket.a', 'aws_s3_bucket.a'],
    ['aws_s3_bucket.a[0]', 'aws_s3_bucket.a'],
    ['module.b["x"].aws_s3_bucket.a["k"]', 'module.b["x"].aws_s3_bucket.a["k"]'],
    ['aws_s3_bucket.a["*"]', 'aws_s3_bucket.a["?"]'],
    ['AWS::S3::Bucket.Data', 'AWS::S3::Bucket.Data'],
    ['Deployment.default.shop.v2', 'Deployment/default/shop.v2'],
    ['Pod.default.shop.app-shop', undefined],
    ['/Dockerfile.FROM', undefined],
    ['jobs(deploy).steps[2](Say)', undefined],
    ['36a931db531adde69e608ea10c983cbbee7650eb', undefined],
  ])('knows the resource %s as %s', (name, glob) => {
    expect(resourceGlob(name)).toBe(glob)
  })
})

describe('.trivyignore', () => {
  const read = (text: string) => readTrivyIgnore({ file: '.trivyignore', text }, scene)

  it('makes a rule of an id, with the comment above as its reason', () => {
    expect(read('# Reviewed\n# in SEC-12\nAVD-AWS-0089\n\nCVE-2020-8203\n').rules).toEqual([
      { file: '.trivyignore', line: 3, match: { rule: ['AVD-AWS-0089'] }, action: 'note', why: 'Reviewed in SEC-12' },
      { file: '.trivyignore', line: 5, match: { rule: ['CVE-2020-8203'] }, action: 'note' },
    ])
  })

  it.each([
    ['CVE-2020-1 exp:2026-11-28', 'It has ended: from 2026-11-28 on Trivy does not obey it.'],
    ['CVE-2020-1 exp:soon', 'Its end, soon, is no day: Trivy does not obey it.'],
  ])('leaves %s', (text, why) => {
    expect(read(text)).toEqual({
      waivers: [],
      rules: [],
      excludes: [],
      everywhere: [],
      left: [{ file: '.trivyignore', line: 1, what: 'CVE-2020-1', why }],
    })
  })
})

describe('.trivyignore.yaml', () => {
  const read = (text: string) => plain(readTrivyIgnoreYaml({ file: '.trivyignore.yaml', text }, scene))

  it('makes a waiver of what has a place, until its own end, and a rule of what has none', () => {
    const text = `vulnerabilities:
  - id: CVE-2020-8203
    purls: ["pkg:npm/%40acme/ui@1.2.3?arch=x", pkg:npm/lodash]
    expired_at: 2027-01-31
    statement: Not reachable
misconfigurations:
  - id: AVD-AWS-0089
    paths: [main.tf, "test/**"]
  - id: DS002
licenses:
  - id: GPL-3.0
`
    expect(read(text)).toEqual({
      waivers: [
        {
          match: {
            rule: ['CVE-2020-8203'],
            kind: ['vulnerability'],
            package: ['pkg:npm/%40acme/ui', 'pkg:npm/lodash'],
          },
          reason: 'Not reachable',
          until: '2027-01-30',
        },
        { match: { rule: ['AVD-AWS-0089'], kind: ['misconfiguration'], path: ['main.tf', 'test/**'] } },
      ],
      rules: [
        { match: { rule: ['DS002'], kind: ['misconfiguration'] }, action: 'note' },
        { match: { rule: ['GPL-3.0'], kind: ['license'] }, action: 'note' },
      ],
    })
  })

  it.each([
    ['secrets:\n  - paths: [a]\n', 'an entry'],
    ['secrets:\n  - {id: x, paths: ["[ab].tf"]}\n', 'x'],
    ['a: &a [b]\nc: *a\n- ', 'the whole file'],
  ])('leaves %j', (text, what) => {
    expect(read(text)).toEqual({ left: [what] })
  })
})

describe('trivy.yaml', () => {
  const read = (text: string) => plain(readTrivyConfig({ file: 'trivy.yaml', text }))

  it.each([
    ['severity: [CRITICAL]', { floor: ['critical', 'secret'] }],
    ['severity: [LOW, HIGH, CRITICAL]', { floor: ['critical', 'high', 'secret'] }],
    [
      'scan:\n  skip-dirs: [./vendor/, "**/test"]\n  skip-files: a.tf',
      { excludes: ['vendor/**', '**/test/**', 'a.tf'] },
    ],
    ['scan:\n  skip-dirs: [../x, /etc]', { left: ['../x', '/etc'] }],
    [
      'vulnerability:\n  ignore-unfixed: true',
      { rules: [{ match: { kind: ['vulnerability'], fix: ['none'] }, action: 'note' }] },
    ],
    ['ignorefile: ./.trivyignore.yaml', {}],
    ['ignorefile: other', { left: ['ignorefile: other'] }],
    ['ignore-policy: a.rego', { left: ['ignore-policy'] }],
    ['format: json\ncache:\n  dir: /tmp\ndb:\n  skip-update: true', {}],
  ])('%j', (text, taken) => {
    expect(read(text)).toEqual(taken)
  })
})

describe('a comment', () => {
  const read = (path: string, formats: readonly string[], text: string) =>
    plain(readInlineSkips({ ...file(path, formats), skips: findSkips(text, allSkipRules) }, text, scene))
  const bucket = { path: ['main.tf'], resource: ['aws_s3_bucket.a', 'module.*.aws_s3_bucket.a'] }

  it('is a waiver for the resource in which it stands, with its reason', () => {
    const text = 'resource "aws_s3_bucket" "a" {\n  # checkov:skip=CKV_AWS_18,CKV_AWS_19:Public pictures\n}\n'
    expect(read('main.tf', ['terraform'], text)).toEqual({
      waivers: [{ match: { rule: ['CKV_AWS_18', 'CKV_AWS_19'], ...bucket }, reason: 'Public pictures' }],
    })
  })

  it('is one for what begins below it, until its end', () => {
    const text = '# trivy:ignore:AVD-AWS-0089:exp:2027-01-31\n# why\nresource "aws_s3_bucket" "a" {\n}\n'
    expect(read('main.tf', ['terraform'], text)).toMatchObject({
      waivers: [{ match: { rule: ['AWS-0089'], ...bucket }, until: '2027-01-30' }],
    })
  })

  it('is one for the manifest, or for the file where there is no resource', () => {
    const text =
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n  annotations:\n    checkov.io/skip1: CKV_K8S_21=ours\n'
    expect(read('k8s.yaml', ['kubernetes'], text)).toEqual({
      waivers: [
        { match: { rule: ['CKV_K8S_21'], path: ['k8s.yaml'], resource: ['Service/default/a'] }, reason: 'ours' },
      ],
    })
    expect(read('x.txt', [], '# tfsec:ignore:AWS002')).toMatchObject({ waivers: [{ match: { path: ['x.txt'] } }] })
  })

  it('is left when it has ended, or silences everything', () => {
    expect(read('main.tf', ['terraform'], '# trivy:ignore:AVD-AWS-0089:exp:2026-01-31\n')).toEqual({
      left: ['trivy: AWS-0089'],
    })
    expect(read('main.tf', ['terraform'], '# trivy:ignore:*\n')).toEqual({ left: ['trivy: *'] })
  })
})
