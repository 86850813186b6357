import type { FormatCount, Gap } from '../../src/core/evidence.js'
import type { Finding, Package, Resource, Rule, Source, Subject } from '../../src/core/finding/finding.js'
import type { Place, Region } from '../../src/core/finding/place.js'
import type { Severity } from '../../src/core/finding/severity.js'
import { sha256Hex } from '../../src/core/hash.js'
import type { Action, Judged, ScannerReport, Verdict } from '../../src/core/verdict.js'

/** Builders of verdicts for the tests of presenters: everything has a plain value, a test names what it cares about. */

const digest = `sha256:${'0'.repeat(64)}`

export const region = (startLine: number, endLine = startLine, startColumn = 3, endColumn = 40): Region => ({
  startLine,
  endLine,
  startColumn,
  endColumn,
})

export const place = (path: string, line?: number, more: Partial<Place> = {}): Place => ({
  path,
  related: [],
  ...(line === undefined ? {} : { region: region(line) }),
  ...more,
})

export const resource = (address: string, more: Partial<Resource> = {}): Subject => ({
  resource: { format: 'terraform', type: address.split('.').at(-2) ?? 'resource', stack: 'infra', address, ...more },
})

export const dependency = (name: string, installed: string, fixed?: string): { readonly package: Package } => ({
  package: { purl: `pkg:npm/${name}`, name, installed: [installed], ...(fixed === undefined ? {} : { fixed }) },
})

export const trivy = (ruleId: string, severity: Severity): Source => ({
  tool: 'trivy',
  ruleId,
  severity,
  severitySource: 'tool',
})
export const checkov = (ruleId: string, severity?: Severity): Source => ({
  tool: 'checkov',
  ruleId,
  severitySource: severity === undefined ? 'default' : 'vendor',
  ...(severity === undefined ? {} : { severity }),
})

export const rule = (id: string, title: string, more: Partial<Rule> = {}): Rule => ({ id, title, tags: [], ...more })

export function finding(more: Partial<Finding> & Pick<Finding, 'rule' | 'place'>): Finding {
  const subject = more.subject ?? {}
  const logical = sha256Hex(JSON.stringify([more.kind, more.rule.id, more.place.path, subject])).slice(0, 32)
  return {
    kind: 'misconfiguration',
    severity: 'high',
    severitySource: 'tool',
    message: more.rule.title,
    subject,
    identity: { logical, also: [logical] },
    sources: [trivy(more.rule.id, more.severity ?? 'high')],
    ...more,
  }
}

export const judged = (action: Action, of: Finding, more: Partial<Judged> = {}): Judged => ({
  finding: of,
  action,
  by: { layer: 'default' },
  introduced: true,
  id: of.identity.logical.slice(0, 8),
  ...more,
})

export const scanner = (
  name: string,
  examined: readonly FormatCount[],
  more: Partial<ScannerReport> = {},
): ScannerReport => {
  const tool = name.split('/')[0] ?? name
  const version = tool === 'trivy' ? '0.74.0' : '3.3.30'
  return {
    scanner: name,
    tool: { name: tool, version, digest, origin: 'path' },
    outcome: 'complete',
    examined,
    data: [],
    ...more,
  }
}

export const scanners: readonly ScannerReport[] = [
  scanner('checkov', [
    { format: 'terraform', files: 12 },
    { format: 'kubernetes', files: 8 },
    { format: 'github-actions', files: 2 },
    { format: 'dockerfile', files: 2 },
  ]),
  scanner('trivy/config', [
    { format: 'terraform', files: 12 },
    { format: 'kubernetes', files: 8 },
    { format: 'dockerfile', files: 2 },
  ]),
  scanner(
    'trivy/packages',
    [
      { format: 'npm', files: 1 },
      { format: 'pip', files: 1 },
    ],
    {
      data: [{ name: 'vulnerability-db', digest, updated: '2026-11-24T06:12:41.123Z' }],
    },
  ),
]

export const verdict = (more: Partial<Verdict> = {}): Verdict => ({
  schema: 1,
  gatehouse: '0.1.0',
  verdict: 'pass',
  mode: 'audit',
  enforced: false,
  reason: 'Nothing blocks.',
  policy: { layer: 'default', source: 'no policy file in the working tree', problems: [] },
  subject: {},
  blocking: [],
  warnings: [],
  noted: [],
  waived: [],
  problems: [],
  warningsOfTheGate: [],
  coverage: { files: 41, formats: [{ format: 'terraform', files: 12 }], gaps: [], skips: [] },
  waivers: [],
  scanners,
  judged: '2026-11-24',
  ...more,
})

const aws = 'https://avd.aquasec.com/misconfig'

const publicAcl = (address: string): Finding =>
  finding({
    rule: rule('s3-block-public-acls', 'S3 public access block blocks public ACLs', {
      concept: 's3-block-public-acls',
      help: 'Enable blocking any PUT calls with a public ACL specified. Buckets stay private then.',
      url: `${aws}/aws-0086`,
      tags: ['aws', 's3'],
    }),
    message: 'Public access block does not block public ACLs',
    place: place('modules/bucket/main.tf', 14, {
      region: region(14, 14, 3, 28),
      snippet: '  block_public_acls       = false',
      block: {
        label: 'resource "aws_s3_bucket_public_access_block" "this"',
        startLine: 11,
        endLine: 17,
        digest: 'sha256:ab',
      },
      related: [{ path: 'main.tf', region: region(22, 31), label: 'module "site" is called here' }],
    }),
    subject: resource(address),
    sources: [checkov('CKV_AWS_53', 'medium'), trivy('AWS-0086', 'high')],
  })

export const bucketOfSite = publicAcl('module.site.aws_s3_bucket_public_access_block.this')
export const bucketOfLogs = publicAcl('module.logs["eu"].aws_s3_bucket_public_access_block.this')

export const openIngress = finding({
  rule: rule('AWS-0107', 'An ingress security group rule allows traffic from /0.', {
    help: 'Set a more restrictive CIDR range\nNever 0.0.0.0/0.',
    url: `${aws}/aws-0107`,
    tags: ['aws', 'ec2'],
  }),
  severity: 'critical',
  message: 'Security group rule allows unrestricted ingress from any IP address.',
  place: place('infra/network.tf', 37, {
    snippet: '    cidr_blocks = ["0.0.0.0/0"]',
    block: { label: 'ingress', startLine: 33, endLine: 39, digest: 'sha256:cd' },
  }),
  subject: resource('aws_security_group.web'),
  sources: [trivy('AWS-0107', 'critical')],
})

export const privileged = finding({
  rule: rule('k8s-no-privileged', 'Container is not privileged', {
    concept: 'k8s-no-privileged',
    help: "Change 'containers[].securityContext.privileged' to 'false'.",
    url: `${aws}/ksv-0017`,
    tags: ['kubernetes'],
  }),
  message: "Container 'web' of Deployment 'shop' should set 'securityContext.privileged' to false",
  place: place('deploy/shop.yaml', 24, { region: region(24, 24, 13, 29) }),
  subject: resource('Deployment/shop/web', { format: 'kubernetes', type: 'Deployment', stack: 'deploy', part: 'web' }),
  sources: [checkov('CKV_K8S_16'), trivy('KSV-0017', 'high')],
})

export const minimist = finding({
  kind: 'vulnerability',
  rule: rule('CVE-2021-44906', 'minimist: prototype pollution', {
    help: 'minimist before 1.2.6 is vulnerable to prototype pollution.',
    url: 'https://avd.aquasec.com/nvd/cve-2021-44906',
  }),
  severity: 'critical',
  message: 'Minimist <=1.2.5 is vulnerable to Prototype Pollution via file index.js, function setKey() (lines 69-95).',
  place: place('package-lock.json', 41, { region: region(41, 45, 5, 6) }),
  subject: dependency('minimist', '1.2.5', '1.2.6, 0.2.4'),
  advisory: {
    ids: ['CVE-2021-44906', 'GHSA-xvch-5gv4-984h'],
    cwe: ['CWE-1321'],
    cvss: 9.8,
    published: '2022-03-17',
    kev: { added: '2025-02-03', due: '2025-02-24' },
    epss: 0.0123,
  },
  sources: [trivy('CVE-2021-44906', 'critical')],
})

export const awsKey = finding({
  kind: 'secret',
  rule: rule('aws-access-key-id', 'AWS Access Key ID', { tags: ['secret'] }),
  severity: 'critical',
  message: 'AWS Access Key ID',
  place: place('app/settings.py', 9, { snippet: 'KEY = "********************"' }),
  sources: [checkov('CKV_SECRET_2', 'low'), trivy('aws-access-key-id', 'critical')],
})

const noteRules: readonly (readonly [string, string, Severity, number])[] = [
  ['s3-access-logging', 'S3 bucket writes access logs', 'medium', 9],
  ['docker-base-tag', 'Image has a fixed tag', 'medium', 6],
  ['k8s-cpu-limit', 'Container has a CPU limit', 'low', 8],
  ['k8s-readonly-root', 'Root file system is read-only', 'low', 8],
]

export const notes: readonly Judged[] = noteRules.flatMap(([concept, title, severity, count]) =>
  Array.from({ length: count }, (_, number) =>
    judged(
      'note',
      finding({
        rule: rule(concept, title, { concept }),
        severity,
        place: place(`infra/file-${number}.tf`, number + 1),
        subject: resource(`aws_thing.t${number}`),
      }),
    ),
  ),
)

export const gaps: readonly Gap[] = [
  { path: 'infra/broken.tf', reason: 'not-parsed', tool: 'checkov' },
  { path: 'infra/broken.tf', reason: 'not-parsed', tool: 'trivy' },
  { path: 'infra/link.tf', reason: 'symbolic-link' },
  { path: 'main.tf', line: 31, reason: 'module-not-loaded', tool: 'trivy', detail: 'git::https://example.com/vpc.git' },
  { path: '.checkov.yaml', reason: 'own-config-ignored' },
]

/** The sample of the documentation: a repository with everything in it, and no policy file. */
export const closed = verdict({
  verdict: 'block',
  reason: '6 findings block.',
  blocking: [openIngress, minimist, awsKey, bucketOfSite, bucketOfLogs, privileged].map((each) =>
    judged('block', each),
  ),
  noted: notes,
  coverage: {
    files: 41,
    formats: [{ format: 'terraform', files: 12 }],
    gaps,
    skips: [{ path: 'infra/network.tf', line: 3, tool: 'checkov', rules: ['CKV_AWS_24'], matched: false }],
  },
})

/** A change under a policy of the repository that says why and how, in force. */
export const enforced = verdict({
  verdict: 'block',
  mode: 'enforce',
  enforced: true,
  policy: { layer: 'repository', source: '.gatehouse/policy.yml', contact: '#appsec-help', problems: [] },
  subject: { base: 'main' },
  comparison: {
    commit: '3f86537cf9abd5a5710e7653eec1f8c5d91ee43f',
    problems: [
      {
        code: 'BASE_MISSING',
        sentence: 'main could not be scanned by trivy/packages: what it found counts as new.',
        hint: 'Run again.',
      },
    ],
  },
  feeds: [
    { name: 'epss', digest, updated: '2026-11-23T00:00:00Z' },
    { name: 'kev', digest, updated: '2026-10-01T00:00:00Z' },
  ],
  blocking: [
    judged('block', openIngress, {
      by: { layer: 'repository', rule: 'no-open-ports' },
      why: 'Open ports caused incident 2026-014.',
      how: { text: 'Use module acme/web-ingress.', url: 'https://wiki.example.com/ingress' },
    }),
  ],
  warnings: [
    judged('warn', privileged, {
      by: { layer: 'repository', rule: 'no-privileged' },
      blocksFrom: '2027-01-15',
      waivedAfterMerge: 'W-2026-009',
    }),
  ],
  noted: [...notes.slice(0, 3), judged('note', minimist, { introduced: false, spared: 'block', due: '2026-11-20' })],
  waived: [judged('waive', bucketOfSite, { by: { layer: 'repository', waiver: 'W-2026-001' } })],
  waivers: [
    { waiver: 'W-2026-001', state: 'expiring', expires: '2026-12-01' },
    { waiver: 'W-2025-007', state: 'expired', expires: '2026-10-31' },
    { waiver: 'W-2026-004', state: 'unused' },
    { waiver: 'W-2026-005', state: 'over-broad', expires: '2027-03-31', sentence: 'It lifts 14 findings.' },
    {
      waiver: 'W-2026-006',
      state: 'refused',
      expires: '2027-09-30',
      sentence: 'It ends on 2027-09-30; for a high finding at most 30 days from today are allowed.',
    },
  ],
})

/** A change under an organisation's policy and its own, which it changes and breaks. */
export const organised = verdict({
  verdict: 'block',
  mode: 'enforce',
  enforced: true,
  reason: '1 finding and 1 mistake in the policy files block.',
  policy: {
    layer: 'repository',
    source: '.gatehouse/policy.yml of main at 1a2b3c4',
    organisation: { source: 'the input organisation-policy', digest },
    contact: '#appsec-help',
    problems: [],
    ignored: [
      "The repository's `exclude` (vendor/**) does not count: only the organisation's policy says what is left out.",
    ],
    pending: ['.gatehouse/policy.yml', '.gatehouse/waivers/buckets.yml'],
    broken: [
      {
        path: '.gatehouse/policy.yml',
        line: 3,
        column: 1,
        sentence: 'There is no key `blok` in the policy.',
        hint: 'Did you mean `block`?',
      },
    ],
  },
  subject: { base: 'main' },
  comparison: {
    problems: [
      {
        code: 'BASE_MISSING',
        sentence: 'main, to compare with, could not be read: the token may not read the repository.',
        hint: 'Give the job the permission `contents: read`, and this action the token of the job.',
      },
    ],
  },
  blocking: [
    judged('block', openIngress, {
      by: { layer: 'organisation', rule: 'no-open-ports' },
      why: 'Open ports caused incident 2026-014.',
    }),
  ],
})

export const undecided = verdict({
  verdict: 'error',
  reason: 'Checkov was stopped after 10 min (limit 10m).',
  policy: { layer: 'repository', source: '.gatehouse/policy.yml', contact: '#appsec-help', problems: [] },
  problems: [
    {
      code: 'TOOL_TIMED_OUT',
      sentence: 'Checkov was stopped after 10 min (limit 10m).',
      hint: 'Run again, or raise `tools.checkov.timeout` in the policy.',
      scanner: 'checkov',
    },
  ],
  noted: notes.slice(0, 3),
  scanners: scanners.map((each) => (each.scanner === 'checkov' ? { ...each, outcome: 'failed', examined: [] } : each)),
})

export const nothing = verdict({
  scanners: [],
  coverage: { files: 3, formats: [], gaps: [], skips: [] },
})

export const warned = verdict({ verdict: 'warn', warnings: [judged('warn', privileged)], noted: notes.slice(0, 12) })

/** Thirty blocking findings over all severities. */
export const many = verdict({
  verdict: 'block',
  blocking: Array.from({ length: 30 }, (_, index) =>
    judged(
      'block',
      finding({
        rule: rule(`AWS-${String(index).padStart(4, '0')}`, `Rule number ${index}`, { url: `${aws}/aws-${index}` }),
        severity: index % 3 === 0 ? 'critical' : index % 3 === 1 ? 'high' : 'medium',
        place: place(`infra/part-${index}.tf`, index + 1),
        subject: resource(`aws_thing.number_${index}`),
        sources: [trivy(`AWS-${String(index).padStart(4, '0')}`, 'high')],
      }),
    ),
  ),
})

const evil = [
  '\u001b[2J\u001b[1;1HGatehouse: open. Nothing blocks.',
  '\r\n::error file=x.tf::stolen\r\n::stop-commands::x',
  'a ##[add-matcher]matcher.json',
  '\u202egnp.tfosorcim\u202c zero\u200bwidth\u2066iso\u2069 \u00a0\u3000 wide',
  '</code><script>alert(1)</script> [click](https://evil.example) `tick` | pipe @team',
  '\ud800 lone \u0000 nul \u007f del \u0085 nel \u2028 ls',
].join(' ')

/** Everything in a repository is written by someone else. */
export const hostile = verdict({
  verdict: 'block',
  reason: evil,
  policy: {
    layer: 'repository',
    source: evil,
    organisation: { source: evil, digest },
    contact: evil,
    problems: [{ code: 'POLICY_INVALID', sentence: evil }],
    ignored: [evil],
    pending: [evil],
    broken: [{ path: evil, line: 1, column: 1, sentence: evil, hint: evil }],
  },
  problems: [{ code: 'TOOL_CRASHED', sentence: evil, hint: evil, scanner: evil }],
  warningsOfTheGate: [evil],
  blocking: [
    judged(
      'block',
      finding({
        rule: rule('AWS-0001', evil, {
          help: evil,
          url: `https://example.com/${evil}`,
          tags: [evil, ...evil.split(' ')],
        }),
        message: evil,
        place: place(evil, 3, {
          snippet: `line one\r\n${evil}\n\tlast`,
          related: [{ path: evil, region: region(1), label: evil }],
        }),
        subject: resource(evil),
        sources: [{ ...trivy(evil, 'high'), skip: { by: 'inline', reason: evil } }],
      }),
      { why: evil, how: { text: evil, url: evil }, by: { layer: 'repository', rule: evil } },
    ),
    judged(
      'block',
      finding({
        kind: 'vulnerability',
        rule: rule('CVE-2026-0001', 'x'.repeat(5000)),
        message: 'y '.repeat(5000),
        place: place(`${'deep/'.repeat(400)}package lock #1 100%.json`),
        subject: dependency('z'.repeat(3000), '1.0.0\u001b[31m', '2\n'),
        advisory: { ids: ['CVE-2026-0001'], cwe: ['CWE-79'] },
      }),
    ),
  ],
  noted: [judged('note', finding({ rule: rule(evil, evil), place: place('-x.tf', 1), severity: 'low' }))],
  coverage: {
    files: 9,
    formats: [],
    gaps: [
      { path: evil, reason: 'name-not-utf8', tool: evil, line: 2, detail: evil },
      ...Array.from({ length: 12 }, (_, index): Gap => ({ path: `big-${index}.json`, reason: 'too-large' })),
    ],
    skips: [{ path: evil, line: 1, tool: 'trivy', rules: [evil], matched: false }],
  },
  waivers: [
    { waiver: evil, state: 'expired', expires: evil },
    { waiver: evil, state: 'refused', expires: evil, sentence: evil },
  ],
  feeds: [{ name: evil, digest, updated: evil }],
  comparison: { commit: evil, problems: [{ code: 'BASE_MISSING', sentence: evil, hint: evil }] },
  scanners: [
    {
      scanner: evil,
      tool: { name: evil, version: evil, digest, origin: evil },
      outcome: 'partial',
      examined: [{ format: evil, files: 1 }],
      data: [{ name: evil, digest, updated: evil }],
    },
    scanner('trivy/config', []),
  ],
})

export const samples: Readonly<Record<string, Verdict>> = {
  closed,
  enforced,
  organised,
  undecided,
  nothing,
  warned,
  many,
  hostile,
  clean: verdict(),
}
