import type { ComparisonName } from './comparison.js'
import type { FieldPath } from './field-path.js'

/** Something a policy rule or a waiver can ask of a finding. */
export interface MatchKey {
  readonly key: string
  /** The fields it reads; any may match. A pair is joined by a dot: `type.address`. */
  readonly reads: readonly [FieldRead, ...FieldRead[]]
  readonly compares: ComparisonName
  /** One sentence for a person who writes a policy. */
  readonly docs: string
  /** Valid YAML for the value. */
  readonly example: string
  /** What it says about a waiver: which finding, or where. A waiver needs one of each. */
  readonly narrows?: 'what' | 'where'
  /** Means one finding of one repository: too narrow for a rule. */
  readonly waiversOnly?: true
}

export type FieldRead = FieldPath | readonly [FieldPath, FieldPath]

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
  },
  {
    key: 'resource',
    reads: ['subject.resource.address', ['subject.resource.type', 'subject.resource.address']],
    compares: 'address',
    docs: 'The address of the resource, alone or as `type.address`. Brackets mean themselves.',
    example: '"module.site.aws_s3_bucket.*"',
    narrows: 'where',
  },
  {
    key: 'package',
    reads: ['subject.package.purl', 'subject.package.name'],
    compares: 'package',
    docs: 'The package, by its purl or its name, both without a version.',
    example: '"pkg:npm/lodash"',
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
] as const satisfies readonly MatchKey[]

type Entry = (typeof matchKeys)[number]
export type WaiverKeyName = Entry['key']
export type RuleKeyName = Exclude<Entry, { readonly waiversOnly: true }>['key']

/** Values of each key; one has to fit (OR), for every key (AND), and one of `any`. Never empty. */
export type Match = { readonly [Key in RuleKeyName]?: readonly string[] } & { readonly any?: readonly Match[] }
export type WaiverMatch = { readonly [Key in WaiverKeyName]?: readonly string[] }

/** The same table, each entry seen as what all entries have. */
export const allMatchKeys: readonly MatchKey[] = matchKeys
export const ruleMatchKeys: readonly MatchKey[] = allMatchKeys.filter((entry) => entry.waiversOnly !== true)
