import { z } from 'zod'
import { kinds } from '../finding.js'
import { isAtLeast, isSeverity, severities } from '../severity.js'
import { bracesPattern, compileGlobs } from './glob.js'
import type { PolicyNames } from './policy.js'

/** How the values of a match key are written and how a field is compared with them. */
export interface Comparison {
  /** One value. Its messages complete the sentence "`key` must ...". */
  schema(names: PolicyNames): z.ZodType<string, string>
  /** True for a text of a finding that fits one of the values. */
  compile(values: readonly string[], names: PolicyNames): (text: string) => boolean
  /** For the reference: how it compares, in a few words. */
  readonly docs: string
}

const oneOf = (values: readonly string[]): ((text: string) => boolean) => {
  const wanted = new Set(values)
  return (text) => wanted.has(text)
}

/** `high` alone, or `>=high` and `<=high`; `>` and `<` are left out, because `>critical` would never match. */
const severityConditions = ['', '>=', '<='].flatMap((operator) => severities.map((severity) => operator + severity))

const fitsSeverity = (condition: string, severity: string): boolean => {
  const bound = condition.replace(/^[<>]=/, '')
  if (!isSeverity(bound) || !isSeverity(severity)) return false
  if (condition.startsWith('>=')) return isAtLeast(severity, bound)
  return condition.startsWith('<=') ? isAtLeast(bound, severity) : severity === bound
}

/** One demand at a time: a text that fails the first is not told the others. */
const demand = (error: string) => ({ error, abort: true })

const glob = (): z.ZodString =>
  z
    .string()
    .regex(/^[^\p{Cc}]{1,256}$/u, demand('be 1 to 256 characters on one line'))
    .regex(/^(?!!)/u, demand('say what it means, since a glob cannot be turned round with `!`'))
    .regex(
      bracesPattern,
      demand('use braces as in `{a,b}`: at most two groups, each of two to eight words, none in another'),
    )

/** A glob for files; also the values of `exclude`. */
export const pathGlob: z.ZodString = glob().regex(
  /^(?!\/|\.{1,2}\/)(?!.*\/$)[^\\]*$/u,
  demand('be files seen from the root of the scan, such as `infra/prod/**`'),
)

/** In a key such as `["a/b"]` a slash separates nothing, so that `*` stands for any key. */
const withoutKeySlashes = (address: string): string =>
  address.replace(/\["[^"]*"\]/g, (key) => key.replaceAll('/', '\u001f'))

/** purls encode what names spell out: `pkg:npm/%40acme/ui` is `pkg:npm/@acme/ui`. */
const decoded = (purl: string): string => {
  try {
    return decodeURIComponent(purl)
  } catch {
    return purl
  }
}

const globsThrough = (normalise: (text: string) => string) => (globs: readonly string[]) => {
  const matches = compileGlobs(globs.map(normalise))
  return (text: string): boolean => matches(normalise(text))
}

const comparisons = {
  kind: { schema: () => z.enum(kinds), compile: oneOf, docs: `one of ${kinds.join(', ')}` },
  severity: {
    schema: () => z.enum(severityConditions),
    compile: (conditions) =>
      oneOf(severities.filter((severity) => conditions.some((one) => fitsSeverity(one, severity)))),
    docs: `${severities.join(', ')}; with \`>=\` or \`<=\``,
  },
  rule: {
    schema: () => z.string().regex(/^[^\p{Cc}*]{1,200}$/u, 'name one rule, without wildcards'),
    compile: (ids, names) => oneOf(ids.flatMap((id) => [id, ...names.canonicalRules(id)])),
    docs: 'exact',
  },
  concept: {
    schema: () => z.string().regex(/^[a-z0-9-]{1,100}$/u, 'be the name of a concept, such as `s3-block-public-acls`'),
    compile: oneOf,
    docs: 'exact',
  },
  tool: { schema: (names) => z.enum(names.tools), compile: oneOf, docs: 'name of a tool' },
  format: { schema: (names) => z.enum(names.formats), compile: oneOf, docs: 'name of a format' },
  path: { schema: () => pathGlob, compile: globsThrough((path) => path), docs: 'glob' },
  address: { schema: () => glob(), compile: globsThrough(withoutKeySlashes), docs: 'glob' },
  package: {
    schema: () => glob().regex(/^(?!.*[^/]@)/u, demand('name the package without its version')),
    compile: globsThrough(decoded),
    docs: 'glob',
  },
  id: {
    schema: () => z.string().regex(/^[0-9a-f]{8,32}$/u, 'be 8 to 32 of the digits 0-9 and a-f, as a report shows it'),
    compile: (ids) => (hash) => ids.some((id) => hash.startsWith(id)),
    docs: 'first digits',
  },
} as const satisfies Record<string, Comparison>

export type ComparisonName = keyof typeof comparisons

export const comparisonOf = (name: ComparisonName): Comparison => comparisons[name]
