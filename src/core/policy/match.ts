import type { Finding } from '../finding.js'
import { comparisonOf } from './comparison.js'
import { type FieldReader, fieldReader } from './field-path.js'
import { allMatchKeys, type FieldRead, type WaiverMatch } from './match-key.js'
import type { PolicyNames } from './policy.js'

export type FindingMatcher = (finding: Finding) => boolean

/** Keys are AND, the values of a key OR. Compile once for a policy, use for every finding. A match without keys fits nothing. */
export function compileMatch(match: WaiverMatch, names: PolicyNames): FindingMatcher {
  const given: Readonly<Record<string, readonly string[] | undefined>> = match
  const matchers = keyReaders.flatMap(({ key, compares, readers }): FindingMatcher[] => {
    const values = given[key]
    if (values === undefined) return []
    const fits = comparisonOf(compares).compile(values, names)
    return [(finding) => readers.some((read) => read(finding).some(fits))]
  })
  return (finding) => matchers.length > 0 && matchers.every((matches) => matches(finding))
}

const readerOf = (read: FieldRead): FieldReader => {
  if (typeof read === 'string') return fieldReader(read)
  const [first, second] = [fieldReader(read[0]), fieldReader(read[1])]
  return (finding) => first(finding).flatMap((a) => second(finding).map((b) => `${a}.${b}`))
}

const keyReaders = allMatchKeys.map((entry) => ({ ...entry, readers: entry.reads.map(readerOf) }))
