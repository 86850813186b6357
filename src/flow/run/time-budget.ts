import type { Clock } from '../../ports.js'

/** Time that several runs share, one after the other. */
export interface TimeBudget {
  isSpent(): boolean
  /** For the next run, in milliseconds: a quarter of what is left, so that a run which hangs leaves time for those after it. */
  share(): number
}

/** Less is too short for a tool to start and read one file. */
const shortestMs = 10_000

export function startTimeBudget(totalMs: number, clock: Pick<Clock, 'monotonicMs'>): TimeBudget {
  const end = clock.monotonicMs() + totalMs
  const left = (): number => Math.max(0, end - clock.monotonicMs())
  return {
    isSpent: () => left() <= 0,
    share: () => Math.ceil(Math.min(left(), Math.max(shortestMs, left() / 4))),
  }
}
