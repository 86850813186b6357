import type { Compiling } from './comparing/comparison.js'
import { comparisonOf } from './comparing/comparisons.js'
import { type FieldReader, fieldReader, type Seen } from './field-path.js'
import type { FieldRead } from './match-entry.js'
import { type AnyMatch, allMatchKeys, valuesOf } from './match-key.js'

export type FindingMatcher = (seen: Seen) => boolean

/**
 * Keys are AND, the values of a key OR, and one of `any` has to fit. Compile once for a policy, use for every finding. A match without
 * keys fits nothing, and a finding that lacks what a key asks for does not fit.
 */
export function compileMatch(match: AnyMatch, compiling: Compiling): FindingMatcher {
  const matchers = keyReaders.flatMap(({ key, compares, reads, has, feed }): FindingMatcher[] => {
    const values = valuesOf(match, key)
    if (values === undefined) return []
    const fits = comparisonOf(compares).compile(values, compiling)
    const isUnknown = feed !== undefined && compiling.feeds?.includes(feed) === false
    const isSure = (found: readonly unknown[]): boolean => !isUnknown || found.length > 0
    return [(seen) => has(seen) && reads.map((read) => read(seen)).some((found) => isSure(found) && fits(found))]
  })
  const all = match.any === undefined ? matchers : [...matchers, compileAny(match.any, compiling)]
  return (seen) => all.length > 0 && all.every((matches) => matches(seen))
}

function compileAny(branches: readonly AnyMatch[], compiling: Compiling): FindingMatcher {
  const matchers = branches.map((branch) => compileMatch(branch, compiling))
  return (seen) => matchers.some((matches) => matches(seen))
}

const readerOf = (read: FieldRead): FieldReader => {
  if (typeof read === 'string') return fieldReader(read)
  const [first, second] = [fieldReader(read[0]), fieldReader(read[1])]
  return (seen) => first(seen).flatMap((a) => second(seen).map((b) => `${String(a)}.${String(b)}`))
}

const hasField = (path: FieldRead | undefined): ((seen: Seen) => boolean) => {
  if (path === undefined) return () => true
  const read = readerOf(path)
  return (seen) => read(seen).length > 0
}

const keyReaders = allMatchKeys.map(({ key, compares, reads, onlyWith, feed }) => ({
  key,
  feed,
  compares,
  reads: reads.map(readerOf),
  has: hasField(onlyWith),
}))
