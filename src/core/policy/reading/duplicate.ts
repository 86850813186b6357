import type { PolicyProblem } from './problem.js'
import { code } from './wording.js'

/** An id and where it is written. */
export interface PlacedId {
  readonly id: string
  readonly file?: string
  readonly line: number
  readonly column: number
}

/** A problem for every id that an earlier entry has; reports name rules and waivers by id. */
export function findDuplicates(ids: readonly PlacedId[]): readonly PolicyProblem[] {
  const first = new Map<string, PlacedId>()
  return ids.flatMap(({ id, ...place }) => {
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, { id, ...place })
      return []
    }
    const where = earlier.file === place.file || earlier.file === undefined ? '' : ` of ${earlier.file}`
    return [
      {
        ...place,
        sentence: `The id ${code(id)} is taken: line ${earlier.line}${where} has it too.`,
        hint: 'Give each its own id.',
      },
    ]
  })
}
