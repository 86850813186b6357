import type { MatchKey } from './match-entry.js'

/**
 * The one table of match keys. Types, decoding, JSON Schema, the reference in docs/policy.md and matching are made from
 * it: to add a key, add an entry. An entry that reads no field of a finding does not compile.
 */
export const matchKeys = [
  {
    key: 'kind',
    reads: ['kind'],
    compares: 'kind',
    docs: 'What sort of finding it is.',
    example: 'vulnerability',
  },
  {
    key: 'severity',
    reads: ['severity'],
    compares: 'severity',
    docs: 'How bad it is: one severity, or that one and everything above (`>=`) or below (`<=`) it.',
    example: '">=high"',
  },
  {
    key: 'rule',
    reads: ['rule.id', 'rule.concept', 'sources.ruleId', 'advisory.ids'],
    compares: 'rule',
    docs: 'A rule by any of its names: concept, id in any tool, older id of the same rule, or advisory (CVE, GHSA).',
    example: 'CKV_AWS_20',
    narrows: 'what',
  },
  {
    key: 'concept',
    reads: ['rule.concept'],
    compares: 'concept',
    docs: 'One control, whatever each tool calls it.',
    example: 's3-block-public-acls',
    narrows: 'what',
    kinds: ['misconfiguration'],
  },
  {
    key: 'group',
    reads: ['rule.concept'],
    compares: 'group',
    docs: 'Several controls that serve one purpose, by the name of their group.',
    example: 's3-public-access',
    kinds: ['misconfiguration'],
  },
  {
    key: 'tool',
    reads: ['sources.tool'],
    compares: 'tool',
    docs: 'A tool that reports it; others may report it too.',
    example: 'checkov',
  },
  {
    key: 'path',
    reads: ['place.path', 'place.related.path'],
    compares: 'path',
    docs: 'The file, from the root of the scan, or a file that leads to it, such as the caller of a module.',
    example: '"infra/prod/**"',
    narrows: 'where',
  },
  {
    key: 'format',
    reads: ['subject.resource.format'],
    compares: 'format',
    docs: 'The format of the file that holds the resource.',
    example: 'terraform',
    kinds: ['misconfiguration'],
  },
  {
    key: 'resource',
    reads: ['subject.resource.address', ['subject.resource.type', 'subject.resource.address']],
    compares: 'address',
    docs: 'The address of the resource, alone or as `type.address`. Brackets mean themselves.',
    example: '"module.site.aws_s3_bucket.*"',
    narrows: 'where',
    kinds: ['misconfiguration'],
  },
  {
    key: 'package',
    reads: ['subject.package.purl', 'subject.package.name'],
    compares: 'package',
    docs: 'The package, by its purl or its name, both without a version.',
    example: '"pkg:npm/lodash"',
    narrows: 'where',
    kinds: ['vulnerability', 'license'],
  },
  {
    key: 'image',
    reads: ['subject.image.name'],
    compares: 'image',
    docs: 'The image, by its name without tag and digest.',
    example: '"ghcr.io/acme/*"',
    narrows: 'where',
  },
  {
    key: 'id',
    reads: ['identity.logical', 'identity.also'],
    compares: 'id',
    docs: 'The id that a report shows for one finding: 8 or more hex digits.',
    example: '"7f3a91c2"',
    narrows: 'what',
    waiversOnly: true,
  },
  {
    key: 'cwe',
    reads: ['advisory.cwe'],
    compares: 'cwe',
    docs: 'The weakness behind a vulnerability.',
    example: 'CWE-79',
    kinds: ['vulnerability'],
  },
  {
    key: 'license',
    reads: ['subject.license.spdx', 'subject.license.category'],
    compares: 'license',
    docs: 'The licence by its SPDX id, or its category: `forbidden`, `restricted`, `reciprocal`, `notice`, `permissive`, `unencumbered`, `unknown`.',
    example: '"AGPL-*"',
    kinds: ['license'],
  },
  {
    key: 'requirement',
    reads: ['subject.requirement'],
    compares: 'requirement',
    docs: 'What is not met: `signature`, `attestation:TYPE`, `base-image:known`, `base-image:allowed:NAME`, `base-image:pinned:NAME`, `sbom FIELD`, `sbom packages`, `sbom parity`.',
    example: '"attestation:*"',
    kinds: ['integrity'],
  },
  {
    key: 'fix',
    reads: ['subject.package.fixed'],
    compares: 'fix',
    docs: 'Whether there is a version of the package without the vulnerability.',
    example: 'available',
    onlyWith: 'advisory.ids',
    kinds: ['vulnerability'],
  },
  {
    key: 'cvss',
    reads: ['advisory.cvss'],
    compares: 'score',
    docs: 'The CVSS base score. A vulnerability without one does not fit.',
    example: '">=7.5"',
    kinds: ['vulnerability'],
  },
  {
    key: 'kev',
    reads: ['advisory.kev.added'],
    compares: 'known',
    docs: 'Whether the vulnerability is known to be exploited: it is in the catalogue of CISA.',
    example: 'true',
    onlyWith: 'advisory.ids',
    kinds: ['vulnerability'],
    feed: 'kev',
  },
  {
    key: 'epss',
    reads: ['advisory.epss'],
    compares: 'probability',
    docs: 'The probability that it is exploited within 30 days. A vulnerability that EPSS does not list does not fit.',
    example: '">=0.5"',
    kinds: ['vulnerability'],
    feed: 'epss',
  },
  {
    key: 'age',
    reads: ['advisory.published'],
    compares: 'age',
    docs: 'Days since the advisory was published. A vulnerability without the day does not fit.',
    example: '">30d"',
    kinds: ['vulnerability'],
  },
  {
    key: 'introduced',
    reads: ['introduced'],
    compares: 'truth',
    docs: 'Whether the change brings it. Everything is introduced where there is nothing to compare with.',
    example: 'true',
  },
] as const satisfies readonly MatchKey[]

type Entry = (typeof matchKeys)[number]
export type WaiverKeyName = Entry['key']
export type RuleKeyName = Exclude<Entry, { readonly waiversOnly: true }>['key']

/** Values of each key, decoded to text; one has to fit (OR), for every key (AND), and one of `any`. Never empty. */
export type Match = { readonly [Key in RuleKeyName]?: readonly string[] } & { readonly any?: readonly Match[] }
export type WaiverMatch = { readonly [Key in WaiverKeyName]?: readonly string[] }
/** Of a rule or of a waiver. */
export type AnyMatch = WaiverMatch & { readonly any?: readonly AnyMatch[] }

/** The values of a key by its name. */
export const valuesOf = (match: AnyMatch, key: string): readonly string[] | undefined => {
  const { any: _any, ...keys } = match
  const given: Readonly<Record<string, readonly string[] | undefined>> = keys
  return Object.hasOwn(given, key) ? given[key] : undefined
}

/** The same table, each entry seen as what all entries have. */
export const allMatchKeys: readonly MatchKey[] = matchKeys
export const ruleMatchKeys: readonly MatchKey[] = allMatchKeys.filter((entry) => entry.waiversOnly !== true)
