import type { AnyMatch } from '../../../core/policy/match-key.js'
import type { PolicyProblem } from '../../../core/policy/reading/problem.js'
import { onOneLine } from '../../../report/escape.js'
import type { At, Left } from './taken.js'

interface Named {
  readonly glob?: string
  readonly match?: AnyMatch
}

/** What a reader of our files took, and what it refused. */
export interface Tried<Draft> {
  readonly sound: readonly Draft[]
  readonly left: readonly Left[]
}

/** Few enough that a reader, which compares them with each other, is quick. */
const mostAtOnce = 25

/** Tries each with a reader of our files, which says what it does not take. */
export function tryAll<From extends At, Draft extends Named>(
  taken: readonly From[],
  toDraft: (one: From, index: number) => Draft,
  attempt: (drafts: readonly Draft[]) => readonly PolicyProblem[],
): Tried<Draft> {
  const made = taken.map((one, index) => ({ at: one, draft: toDraft(one, index) }))
  const parts = Array.from({ length: Math.ceil(made.length / mostAtOnce) }, (_, part) =>
    tryHalves(made.slice(part * mostAtOnce, (part + 1) * mostAtOnce), attempt),
  )
  return { sound: parts.flatMap(({ sound }) => sound), left: parts.flatMap(({ left }) => left) }
}

interface Made<Draft extends Named> {
  readonly at: At
  readonly draft: Draft
}

/** Nearly all are sound, so that they are tried together; where one is not, the halves say which. */
function tryHalves<Draft extends Named>(
  made: readonly Made<Draft>[],
  attempt: (drafts: readonly Draft[]) => readonly PolicyProblem[],
): Tried<Draft> {
  const [problem] = attempt(made.map(({ draft }) => draft))
  if (problem === undefined) return { sound: made.map(({ draft }) => draft), left: [] }
  const [only, ...more] = made
  if (only !== undefined && more.length === 0) {
    const { file, line } = only.at
    return { sound: [], left: [{ file, line, what: nameOf(only.draft), why: problem.sentence }] }
  }
  const middle = Math.ceil(made.length / 2)
  const halves = [made.slice(0, middle), made.slice(middle)].map((half) => tryHalves(half, attempt))
  return { sound: halves.flatMap(({ sound }) => sound), left: halves.flatMap(({ left }) => left) }
}

/** What it is about, for a person. */
function nameOf({ glob, match: { any: _, ...keys } = {} }: Named): string {
  const words = Object.entries(keys).map(([key, values]) => `${key} ${(values ?? []).join(', ')}`)
  return onOneLine(glob ?? words.join(', '), 120)
}
