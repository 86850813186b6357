import type { AnyMatch } from '../../match-key.js'
import type { PolicyNames } from '../../policy.js'
import { capital, code } from '../wording.js'
import { sizeOf } from './conjunction.js'
import { implies } from './implied.js'
import type { Dubious } from './lint.js'

/** One of a list of which the first that matches decides. */
export interface Candidate {
  readonly match: AnyMatch
  /** How it is called in a sentence, and its line. */
  readonly name: string
  readonly line: number
}

/** More comparisons than this no policy of people needs; what is left is not judged, so nothing false is said. */
const mostComparisons = 500_000

/** Entries that never decide, because an earlier one takes everything that they match. */
export function findUnreachable(
  list: string,
  candidates: readonly Candidate[],
  names: PolicyNames,
): readonly Dubious[] {
  const sizes = candidates.map(({ match }) => sizeOf(match))
  let left = mostComparisons
  return candidates.flatMap((candidate, index) => {
    const earlier = candidates.slice(0, index).find((other, at) => {
      left -= (sizes[at] ?? 0) * (sizes[index] ?? 0)
      return left > 0 && implies(candidate.match, other.match, names)
    })
    return earlier === undefined ? [] : [shadowed([list, index], candidate, earlier)]
  })
}

const shadowed = (path: Dubious['path'], { name }: Candidate, earlier: Candidate): Dubious => ({
  path,
  sentence: `${capital(name)} is never reached: ${earlier.name} on line ${earlier.line} takes everything that it matches.`,
  hint: 'Put it before that one, or remove it.',
})

export const ruleName = (id: string): string => `the rule ${code(id)}`
