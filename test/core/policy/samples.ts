import type { Finding } from '../../../src/core/finding/finding.js'
import type { Compiling } from '../../../src/core/policy/comparing/comparison.js'
import type { Seen } from '../../../src/core/policy/field-path.js'
import type { PolicyNames } from '../../../src/core/policy/policy.js'

const aliases: Readonly<Record<string, readonly string[]>> = {
  'AVD-AWS-0086': ['AWS-0086'],
  's3-block-public-acls': ['AWS-0086', 'CKV_AWS_53'],
}

export const names: PolicyNames = {
  tools: ['checkov', 'trivy'],
  programs: ['cosign', 'syft'],
  checkTools: ['checkov', 'trivy'],
  formats: ['dockerfile', 'helm', 'kubernetes', 'terraform'],
  concepts: ['s3-access-logging', 's3-block-public-acls', 's3-block-public-policy'],
  groups: new Map([['s3-public-access', ['s3-block-public-acls', 's3-block-public-policy']]]),
  canonicalRules: (id) => aliases[id] ?? [],
}

export const compiling: Compiling = { names, today: '2026-11-24' }

const bucket: Finding = {
  kind: 'misconfiguration',
  rule: { id: 's3-block-public-acls', concept: 's3-block-public-acls', title: 'Public ACLs are blocked', tags: [] },
  severity: 'high',
  severitySource: 'vendor',
  message: 'The bucket does not block public ACLs.',
  place: {
    path: 'modules/site/main.tf',
    related: [{ path: 'infra/prod/main.tf', label: 'module "site"' }],
  },
  subject: {
    resource: {
      format: 'terraform',
      type: 'aws_s3_bucket',
      stack: 'infra/prod',
      address: 'module.site.aws_s3_bucket.b["a/b"]',
    },
  },
  identity: {
    logical: '7f3a91c2d4e5f60718293a4b5c6d7e8f',
    also: ['00aa11bb22cc33dd44ee55ff66778899', '1234567890abcdef1234567890abcdef'],
  },
  sources: [
    { tool: 'checkov', ruleId: 'CKV_AWS_53', severitySource: 'vendor' },
    { tool: 'trivy', ruleId: 'AWS-0086', severity: 'high', severitySource: 'tool' },
  ],
}

/** A misconfigured bucket in a module, or what a test makes of it. */
export const aFinding = (changes: Partial<Finding> = {}): Finding => ({ ...bucket, ...changes })

/** A vulnerable package, which is no resource. */
export const aVulnerability = (): Finding =>
  aFinding({
    kind: 'vulnerability',
    rule: { id: 'CVE-2021-23337', title: 'Command injection in lodash', tags: [] },
    place: { path: 'web/package-lock.json', related: [] },
    subject: { package: { purl: 'pkg:npm/%40acme/lodash', name: '@acme/lodash', installed: ['4.17.20'] } },
    advisory: { ids: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'], cwe: [] },
    sources: [{ tool: 'trivy', ruleId: 'CVE-2021-23337', severity: 'high', severitySource: 'tool' }],
  })

/** As a change brings it. */
export const seen = (finding: Finding, introduced = true): Seen => ({ ...finding, introduced })
