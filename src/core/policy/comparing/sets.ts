import type { z } from 'zod'
import type { PolicyNames } from '../policy.js'
import { type Comparison, isText, isTruth, never } from './comparison.js'

interface SetOptions {
  readonly schema: Comparison['schema']
  readonly docs: string
  /** Every text that the values stand for; themselves when it is left out. */
  readonly expand?: (values: readonly string[], names: PolicyNames) => readonly string[]
  /** Every text there can be, where all findings have one of them. */
  readonly universe?: readonly string[]
}

const isSuperset = (wide: readonly string[], narrow: readonly string[]): boolean => {
  const all = new Set(wide)
  return narrow.every((text) => all.has(text))
}

/** Fits the very texts that the values stand for. */
export const oneOf = ({ schema, docs, expand = (values) => values, universe }: SetOptions) =>
  ({
    schema,
    docs,
    isValue: isText,
    compile: (values, { names }) => {
      const wanted = new Set<unknown>(expand(values, names))
      return (found) => found.some((text) => wanted.has(text))
    },
    covers: (wide, narrow, names) => isSuperset(expand(wide, names), expand(narrow, names)),
    isEverything: (values) => universe !== undefined && isSuperset(expand(values, noNames), universe),
    expand,
  }) satisfies Comparison<string> & { readonly expand: unknown }

/** No set that holds everything depends on names. */
const noNames: PolicyNames = { tools: [], formats: [], canonicalRules: () => [] }

/** Whether a finding has the field at all: `yes` when it does. */
export const presence = (yes: string, no: string, schema: Comparison['schema'], docs: string): Comparison<string> => ({
  schema,
  docs,
  isValue: isText,
  compile: (values) => (found) => values.includes(found.length > 0 ? yes : no),
  covers: isSuperset,
  isEverything: never,
})

/** A field that is true or false. */
export const truth = (schema: () => z.ZodType<string>): Comparison<boolean> => ({
  schema,
  docs: 'true or false',
  isValue: isTruth,
  compile: (values) => (found) => found.some((value) => values.includes(String(value))),
  covers: isSuperset,
  isEverything: (values) => isSuperset(values, ['true', 'false']),
})
