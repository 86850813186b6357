import { z } from 'zod'
import { kinds } from '../../finding/finding.js'
import { isAtLeast, isSeverity, severities } from '../../finding/severity.js'
import type { Comparison } from './comparison.js'
import {
  asWritten,
  decoded,
  globs,
  globText,
  imageGlob,
  licenseName,
  packageGlob,
  pathGlob,
  requirementName,
  withoutKeySlashes,
} from './globs.js'
import { age, bound } from './numbers.js'
import { oneOf, presence, truth } from './sets.js'

/** `high` alone, or `>=high` and `<=high`; `>` and `<` are left out, because `>critical` would never match. */
const severityConditions = ['', '>=', '<='].flatMap((operator) => severities.map((severity) => operator + severity))

const fitsSeverity = (condition: string, severity: string): boolean => {
  const limit = condition.replace(/^[<>]=/, '')
  if (!isSeverity(limit) || !isSeverity(severity)) return false
  if (condition.startsWith('>=')) return isAtLeast(severity, limit)
  return condition.startsWith('<=') ? isAtLeast(limit, severity) : severity === limit
}

/** One of these names; where there is none, nothing is right. */
const named = (names: readonly string[]): z.ZodType<string> => (names.length === 0 ? z.never() : z.enum(names))

const conceptName = z.string().regex(/^[a-z0-9-]{1,100}$/u, 'be the name of a concept, such as `s3-block-public-acls`')

const cweNumber = z
  .union([
    z.string().regex(/^(?:CWE-)?[1-9]\d{0,4}$/u, 'be a weakness such as CWE-79 or 79'),
    z.int('be a whole number').min(1).max(99_999),
  ])
  .transform((value) => `CWE-${String(value).replace('CWE-', '')}`)

const trueOrFalse = (): z.ZodType<string> => z.boolean().transform(String)

export const comparisons = {
  kind: oneOf({ schema: () => z.enum(kinds), universe: kinds, docs: `one of ${kinds.join(', ')}` }),
  severity: oneOf({
    schema: () => z.enum(severityConditions),
    expand: (conditions) => severities.filter((severity) => conditions.some((one) => fitsSeverity(one, severity))),
    universe: severities,
    docs: `${severities.join(', ')}; with \`>=\` or \`<=\``,
  }),
  rule: oneOf({
    schema: () => z.string().regex(/^[^\p{Cc}*]{1,200}$/u, 'name one rule, without wildcards'),
    expand: (ids, names) => ids.flatMap((id) => [id, ...names.canonicalRules(id)]),
    docs: 'exact',
  }),
  concept: oneOf({
    schema: ({ concepts }) => (concepts === undefined ? conceptName : named(concepts)),
    docs: 'name of a concept',
  }),
  group: oneOf({
    schema: ({ groups }) => named([...(groups ?? new Map()).keys()]),
    expand: (groups, names) => groups.flatMap((group) => names.groups?.get(group) ?? []),
    docs: 'name of a group',
  }),
  tool: oneOf({
    schema: ({ tools, programs = [] }) => named([...tools, ...programs]),
    docs: 'name of a tool',
  }),
  format: oneOf({ schema: (names) => named(names.formats), docs: 'name of a format' }),
  path: globs(() => pathGlob, asWritten, { hasAll: true }),
  address: globs(globText, withoutKeySlashes),
  package: globs(() => packageGlob, decoded),
  image: globs(() => imageGlob, asWritten),
  license: globs(globText, licenseName, { docs: 'glob, whatever the case' }),
  requirement: globs(globText, requirementName, { docs: 'glob, whose `*` takes slashes too' }),
  id: {
    ...oneOf({
      schema: () => z.string().regex(/^[0-9a-f]{8,32}$/u, 'be 8 to 32 of the digits 0-9 and a-f, as a report shows it'),
      docs: 'first digits',
    }),
    compile: (ids: readonly string[]) => (found: readonly unknown[]) =>
      found.some((hash) => ids.some((id) => String(hash).startsWith(id))),
  },
  cwe: oneOf({ schema: () => cweNumber, docs: 'exact' }),
  fix: presence('available', 'none', () => z.enum(['available', 'none']), '`available` or `none`'),
  known: presence('true', 'false', trueOrFalse, 'true or false'),
  truth: truth(trueOrFalse),
  score: bound('10(?:\\.0)?|\\d(?:\\.\\d{1,2})?', '>=7.5', 'from 0 to 10'),
  probability: bound('1(?:\\.0+)?|0(?:\\.\\d{1,6})?', '>=0.5', 'from 0 to 1'),
  age,
} as const satisfies Record<string, Comparison>

type Comparisons = typeof comparisons

/** Names of the comparisons for fields that hold such a value. */
export type ComparisonName<Value = unknown> = {
  [Name in keyof Comparisons]: Comparisons[Name] extends Comparison<Value> ? Name : never
}[keyof Comparisons]

export const comparisonOf = (name: ComparisonName): Comparison => comparisons[name]
