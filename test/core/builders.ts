import type { Evidence, EvidenceFile } from '../../src/core/evidence.js'
import type {
  Advisory,
  Finding,
  Kind,
  License,
  Package,
  Resource,
  Skip,
  Subject,
} from '../../src/core/finding/finding.js'
import { identify } from '../../src/core/finding/identity.js'
import type { Severity, SeveritySource } from '../../src/core/finding/severity.js'
import { sha256Hex } from '../../src/core/hash.js'
import { type JudgeInput, judge } from '../../src/core/judge/judge.js'
import { defaultPolicy, type Policy, type PolicyNames, type Settings } from '../../src/core/policy/policy.js'
import type { Waiver } from '../../src/core/policy/waiver.js'
import type { Judged, Verdict } from '../../src/core/verdict.js'

/** Builders for the tests of core: everything has a plain value, a test names what it cares about. */

export const digest = (of: string): string => `sha256:${sha256Hex(of)}`

/** What one tool says about one place, before anything is merged. */
export interface Statement {
  readonly tool: string
  readonly ruleId: string
  readonly concept?: string
  readonly severity: Severity
  readonly severitySource: SeveritySource
  readonly title: string
  readonly message: string
  readonly help?: string
  readonly url?: string
  readonly tags: readonly string[]
  readonly path: string
  readonly lines?: readonly [start: number, end: number]
  readonly columns?: readonly [start: number, end: number]
  readonly block?: readonly [start: number, end: number]
  readonly skip?: Skip
}

const plain: Statement = {
  tool: 'trivy',
  ruleId: 'AWS-0107',
  severity: 'high',
  severitySource: 'tool',
  title: 'Ingress is open',
  message: 'Anybody can connect.',
  tags: [],
  path: 'infra/main.tf',
  lines: [5, 8],
}

interface Identified {
  readonly kind: Kind
  readonly format: string
  readonly subject: Subject
  readonly advisory?: Advisory
  readonly secret?: { readonly line: string; readonly ordinal: number }
}

/** A finding as it is located: one source, and the identity that core gives it. */
function build(given: Partial<Statement>, { kind, format, subject, advisory, secret }: Identified): Finding {
  const of: Statement = { ...plain, ...given }
  const { tool, ruleId, concept, severity, severitySource, path, lines, columns, block } = of
  const named = concept === undefined ? {} : { concept }
  const known = advisory === undefined ? {} : { advisory }
  const span = secret === undefined ? {} : { secret }
  return {
    kind,
    rule: {
      id: concept ?? ruleId,
      ...named,
      title: of.title,
      ...(of.help === undefined ? {} : { help: of.help }),
      ...(of.url === undefined ? {} : { url: of.url }),
      tags: of.tags,
    },
    severity,
    severitySource,
    message: of.message,
    place: {
      path,
      ...(lines === undefined
        ? {}
        : {
            region: {
              startLine: lines[0],
              endLine: lines[1],
              ...(columns === undefined ? {} : { startColumn: columns[0], endColumn: columns[1] }),
            },
          }),
      ...(block === undefined
        ? {}
        : { block: { label: 'block', startLine: block[0], endLine: block[1], digest: digest(`${path}:${block[0]}`) } }),
      related: [],
    },
    subject,
    ...known,
    identity: identify({ kind, format, ruleId, path, subject, ...named, ...known, ...span }),
    sources: [
      {
        tool,
        ruleId,
        ...(severitySource === 'default' ? {} : { severity }),
        severitySource,
        ...(of.skip === undefined ? {} : { skip: of.skip }),
      },
    ],
  }
}

export const misconfiguration = (given: Partial<Statement & Omit<Resource, 'type'>> = {}): Finding => {
  const { format = 'terraform', stack = 'infra', address = 'aws_security_group.web', part } = given
  const resource: Resource = { format, type: 'thing', stack, address, ...(part === undefined ? {} : { part }) }
  return build(given, { kind: 'misconfiguration', format, subject: { resource } })
}

export const vulnerability = (given: Partial<Statement & Package & Advisory> = {}): Finding => {
  const { ruleId = 'CVE-2021-44906', path = 'web/package-lock.json', name = 'minimist' } = given
  const { purl = `pkg:npm/${name}`, installed = ['1.2.5'], fixed, scope } = given
  const { ids = [ruleId], cwe = [], published, cvss, kev, epss } = given
  return build(
    { ruleId, path, ...given },
    {
      kind: 'vulnerability',
      format: 'npm',
      subject: {
        package: {
          purl,
          name,
          installed,
          ...(fixed === undefined ? {} : { fixed }),
          ...(scope === undefined ? {} : { scope }),
        },
      },
      advisory: {
        ids,
        cwe,
        ...(published === undefined ? {} : { published }),
        ...(cvss === undefined ? {} : { cvss }),
        ...(kev === undefined ? {} : { kev }),
        ...(epss === undefined ? {} : { epss }),
      },
    },
  )
}

/** `line` has every secret starred; without it the secret was not found again in the file. */
export const secret = (
  given: Partial<Statement> & { readonly line?: string; readonly ordinal?: number } = {},
): Finding =>
  build(
    { ruleId: 'aws-access-key-id', path: 'app/settings.py', lines: [9, 9], columns: [7, 27], ...given },
    {
      kind: 'secret',
      format: 'secrets',
      subject: {},
      ...(given.line === undefined ? {} : { secret: { line: given.line, ordinal: given.ordinal ?? 0 } }),
    },
  )

export const license = (given: Partial<Statement & License & Pick<Package, 'name'>> = {}): Finding => {
  const { spdx = 'GPL-3.0-only', category = 'restricted', name = 'left-pad', path = 'web/package-lock.json' } = given
  return build(
    { ruleId: spdx, path, ...given },
    {
      kind: 'license',
      format: 'npm',
      subject: { license: { spdx, category }, package: { purl: `pkg:npm/${name}`, name, installed: ['1.0.0'] } },
    },
  )
}

export const integrity = (image: string, requirement: string): Finding =>
  build(
    { tool: 'cosign', ruleId: requirement, path: image },
    { kind: 'integrity', format: 'image', subject: { image: { name: image }, requirement } },
  )

/** A complete run of one scanner that saw its canary and read what it was given. */
export const run = (given: Partial<Evidence> = {}): Evidence => ({
  scanner: 'trivy/config',
  tool: { name: 'trivy', version: '0.74.0', digest: digest('trivy'), origin: 'path' },
  target: { type: 'tree', name: '.' },
  inputs: { tree: digest('tree'), options: digest('options'), data: [] },
  outcome: 'complete',
  problems: [],
  planned: [{ format: 'terraform', files: 3 }],
  examined: [{ format: 'terraform', files: 3 }],
  gaps: [],
  canaries: [{ format: 'terraform', seen: true }],
  findings: [],
  ...given,
})

export const evidence = (
  head: readonly Evidence[] = [run()],
  inventory: Partial<EvidenceFile['inventory']> = {},
): EvidenceFile => ({
  schema: 1,
  subject: { repository: 'acme/shop', commit: '0'.repeat(40), ref: 'refs/heads/main' },
  inputs: { policy: digest('policy'), lock: digest('lock') },
  inventory: { files: 3, formats: [{ format: 'terraform', files: 3 }], gaps: [], skips: [], ...inventory },
  head,
  timings: { stage: 3, 'trivy/config': 1200 },
})

export const names: PolicyNames = {
  tools: ['checkov', 'trivy'],
  checkTools: ['checkov', 'trivy'],
  formats: ['kubernetes', 'terraform'],
  canonicalRules: () => [],
}

export const policy = (given: Partial<Policy> = {}, settings: Partial<Settings> = {}): Policy => ({
  ...defaultPolicy,
  ...given,
  settings: { ...defaultPolicy.settings, ...settings },
})

export const waiver = (given: Partial<Waiver> = {}): Waiver => ({
  id: 'W-1',
  match: { rule: ['AWS-0107'], path: ['infra/**'] },
  reason: 'Behind a VPN.',
  owner: '@acme/web',
  expires: '2027-03-31',
  file: '.gatehouse/waivers/w-1.yml',
  ...given,
})

/** One policy is the repository's alone. */
interface JudgeGiven extends Partial<JudgeInput> {
  readonly policy?: Policy
}

/** The verdict on findings, or on a whole evidence file. */
export const judged = (
  of: readonly Finding[] | EvidenceFile,
  { policy: only = policy(), ...given }: JudgeGiven = {},
): Verdict => {
  const origin = given.origin ?? { layer: 'repository', source: '.gatehouse/policy.yml', problems: [] }
  return judge({
    evidence: 'schema' in of ? of : evidence([run({ findings: of })]),
    layers: [{ layer: origin.layer, policy: only }],
    origin,
    waivers: [],
    names,
    today: '2026-11-24',
    version: '0.1.0',
    ...given,
  })
}

/** The only judged finding of a verdict. */
export function onlyOne(verdict: Verdict): Judged {
  const all = [...verdict.blocking, ...verdict.warnings, ...verdict.noted, ...verdict.waived]
  const [one] = all
  if (one === undefined || all.length > 1) throw new Error(`There are ${all.length} findings.`)
  return one
}
