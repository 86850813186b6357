import type { MatchKey } from '../../match-entry.js'
import { type AnyMatch, allMatchKeys, valuesOf } from '../../match-key.js'
import type { Path } from '../placed.js'

/** One key of a match and where it is, seen from the match. */
export interface Demand {
  readonly entry: MatchKey
  readonly values: readonly string[]
  readonly path: Path
}

/** Demands that have to be met together; a key may be among them twice. */
export type Conjunction = readonly Demand[]

export const demandsOf = (match: AnyMatch, path: Path = []): Conjunction =>
  allMatchKeys.flatMap((entry) => {
    const values = valuesOf(match, entry.key)
    return values === undefined ? [] : [{ entry, values, path: [...path, entry.key] }]
  })

/** What a match asks for, without alternatives: a finding fits the match when it fits one of these. */
export const conjunctionsOf = (match: AnyMatch): readonly Conjunction[] => {
  const own = demandsOf(match)
  return match.any?.map((branch, index) => [...own, ...demandsOf(branch, ['any', index])]) ?? [own]
}

/** How many values there are to compare. */
export const sizeOf = (match: AnyMatch): number =>
  conjunctionsOf(match)
    .flat()
    .reduce((sum, { values }) => sum + values.length, 1)
