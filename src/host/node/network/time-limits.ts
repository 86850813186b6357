/** The two clocks of one request. */
export interface TimeLimits {
  /** Aborted when either clock runs out; its reason is an `Error` with the sentence's end: "no data came for 15 s". */
  readonly signal: AbortSignal
  /** Waits for one step: a connection, an answer, the next bytes. */
  wait<T>(step: Promise<T>): Promise<T>
  /** Ends both clocks. */
  finish(): void
}

/** The longest that a timer can wait; more would fire at once. */
const longestMs = 2 ** 31 - 1

const seconds = (ms: number): string => `${Math.round(ms / 100) / 10} s`

/** Thrown into a request that takes too long. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow'
}

/**
 * Starts the clock of the whole request; `wait` runs the idle clock, only while something is awaited, so that a reader
 * who takes its time is not mistaken for a server that does. The first clock alone keeps no program alive.
 */
export function startTimeLimits(idleMs: number, deadlineMs: number): TimeLimits {
  const controller = new AbortController()
  const { signal } = controller
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  stopped.catch(() => undefined)
  const stopAfter = (ms: number, sentence: string): NodeJS.Timeout =>
    setTimeout(() => controller.abort(new TooSlow(sentence)), Math.min(ms, longestMs))
  const total = stopAfter(deadlineMs, `it was not done within ${seconds(deadlineMs)}`).unref()
  return {
    signal,
    wait: async (step) => {
      const idle = stopAfter(idleMs, `no data came for ${seconds(idleMs)}`)
      try {
        return await Promise.race([step, stopped])
      } finally {
        clearTimeout(idle)
      }
    },
    finish: () => clearTimeout(total),
  }
}
