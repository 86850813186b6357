import type { ApiFailure } from '../../../../ports/github.js'

/** An attempt that brought nothing. */
export interface Attempt {
  readonly failure: ApiFailure
  /** The server may have done what it was asked for. */
  readonly mayBeDone: boolean
}

const mostRepeats = 3
/** A job that waits costs somebody money: what takes longer is told instead. */
const longestMs = 60_000

const isPassing = ({ kind }: ApiFailure): boolean =>
  kind === 'unavailable' || kind === 'unreachable' || kind === 'rate-limited'

/** 1, 2, 4 s, each between half and one and a half, so that jobs which failed together do not come back together. */
const backOff = (repeats: number, random: () => number): number => 1000 * 2 ** repeats * (0.5 + random())

/**
 * Milliseconds until a call is repeated, or nothing when it is not: what does not pass by itself (400, 401, 403 of permissions, 404, 413, 422,
 * a deadline), what lasts too long, and what may be done already where `repeatable` is false: a second comment is worse than none.
 */
export function pauseBefore(
  { failure, mayBeDone }: Attempt,
  repeats: number,
  repeatable: boolean,
  now: Date,
  random: () => number,
): number | undefined {
  if (repeats >= mostRepeats || !isPassing(failure)) return undefined
  if (mayBeDone && !repeatable) return undefined
  if (failure.retryAt === undefined) return backOff(repeats, random)
  const wait = Math.max(0, Date.parse(failure.retryAt) - now.getTime())
  return wait > longestMs ? undefined : wait + 1000 * random()
}
