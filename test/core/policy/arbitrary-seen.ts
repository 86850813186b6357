import fc from 'fast-check'
import type { Finding, Subject } from '../../../src/core/finding/finding.js'
import { severities } from '../../../src/core/finding/severity.js'
import type { Seen } from '../../../src/core/policy/field-path.js'
import { names } from './samples.js'

/** Findings in the words of `arbitrary-match.ts`, with the fields that their kind has, so that matches meet them. */

const path = fc.constantFrom('infra/main.tf', 'infra/prod/main.tf', 'web/package-lock.json', 'a.tf', 'main.tf')
const tool = fc.constantFrom(...names.tools)
const concept = fc.option(fc.constantFrom(...(names.concepts ?? [])), { nil: undefined })
const image = fc.option(fc.constantFrom('ghcr.io/acme/web', 'web', 'ghcr.io/acme/a/web'), { nil: undefined })

const base = fc.record({
  severity: fc.constantFrom(...severities),
  path,
  related: fc.array(path, { maxLength: 1 }),
  tool,
  introduced: fc.boolean(),
  image,
})
type Base = typeof base extends fc.Arbitrary<infer Of> ? Of : never

interface Kindly {
  readonly kind: Finding['kind']
  readonly ruleId: string
  readonly concept?: string | undefined
  readonly subject: Subject
  readonly advisory?: Finding['advisory']
}

const build = (of: Base, { kind, ruleId, concept: known, subject, advisory }: Kindly): Seen => ({
  kind,
  rule: { id: known ?? ruleId, ...(known === undefined ? {} : { concept: known }), title: ruleId, tags: [] },
  severity: of.severity,
  severitySource: 'tool',
  message: 'm',
  place: { path: of.path, related: of.related.map((one) => ({ path: one, label: 'caller' })) },
  subject: { ...subject, ...(of.image === undefined ? {} : { image: { name: of.image } }) },
  ...(advisory === undefined ? {} : { advisory }),
  identity: { logical: '0'.repeat(32), also: [] },
  sources: [{ tool: of.tool, ruleId, severity: of.severity, severitySource: 'tool' }],
  introduced: of.introduced,
})

const misconfiguration = fc
  .tuple(
    base,
    fc.constantFrom('CKV_AWS_20', 'CKV_AWS_53', 'AWS-0086'),
    concept,
    fc.constantFrom(...names.formats),
    fc.constantFrom('module.a.x', 'aws_s3_bucket.b["a/b: #"]', 'Deployment/default/web', ''),
  )
  .map(([of, ruleId, known, format, address]) =>
    build(of, {
      kind: 'misconfiguration',
      ruleId,
      concept: known,
      subject: { resource: { format, type: 't', stack: 's', address } },
    }),
  )

const dependency = fc.constantFrom('lodash', '@acme/ui', 'left-pad')
const packageOf = (name: string) => ({ purl: `pkg:npm/${name.replace('@', '%40')}`, name, installed: ['1.0.0'] })

const vulnerability = fc
  .tuple(
    base,
    dependency,
    fc.record(
      {
        cwe: fc.subarray(['CWE-79', 'CWE-1321']),
        published: fc.constantFrom('2026-11-20', '2026-10-25', '2026-01-01'),
        cvss: fc.constantFrom(3.9, 7, 7.5, 9.8, 10),
        kev: fc.constant({ added: '2026-01-01' }),
        epss: fc.constantFrom(0, 0.009, 0.5, 0.97),
      },
      { requiredKeys: ['cwe'] },
    ),
    fc.boolean(),
  )
  .map(([of, name, advisory, isFixed]) =>
    build(of, {
      kind: 'vulnerability',
      ruleId: 'CVE-2021-23337',
      subject: { package: { ...packageOf(name), ...(isFixed ? { fixed: '2.0.0' } : {}) } },
      advisory: { ids: ['CVE-2021-23337'], ...advisory },
    }),
  )

const license = fc.tuple(base, dependency, fc.constantFrom('AGPL-3.0-only', 'MIT')).map(([of, name, spdx]) =>
  build(of, {
    kind: 'license',
    ruleId: spdx,
    subject: { package: packageOf(name), license: { spdx, category: spdx === 'MIT' ? 'notice' : 'forbidden' } },
  }),
)

const secret = base.map((of) => build(of, { kind: 'secret', ruleId: 'secret', subject: {} }))

const requirement = fc.constantFrom('signature', 'attestation:https://acme.example/a/v1', 'base-image:known')
const integrity = fc
  .tuple(base, requirement)
  .map(([of, name]) => build(of, { kind: 'integrity', ruleId: 'integrity', subject: { requirement: name } }))

export const arbitrarySeen: fc.Arbitrary<Seen> = fc.oneof(misconfiguration, vulnerability, license, secret, integrity)
