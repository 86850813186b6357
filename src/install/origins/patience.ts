import type { Clock } from '../../ports.js'

/** How long the installer waits for others, in milliseconds; tests are less patient. */
export interface Patience {
  /** For a connection, the first byte and every next one. */
  readonly answerMs: number
  /** For all registries together to say which database is the newest. */
  readonly resolveMs: number
  /** For one download. */
  readonly downloadMs: number
  /** For a package manager. */
  readonly managerMs: number
  /** For a build from source. */
  readonly buildMs: number
  /** Attempts per download. */
  readonly attempts: number
  /** Before the second attempt; doubled before each next one. */
  readonly pauseMs: number
  /** The longest that a server may ask us to wait (`Retry-After`). */
  readonly longestPauseMs: number
}

/** A host that hangs is known after 10 s; all of a database's registries after 14 s. */
export const defaultPatience: Patience = {
  answerMs: 10_000,
  resolveMs: 14_000,
  downloadMs: 20 * 60_000,
  managerMs: 10 * 60_000,
  buildMs: 20 * 60_000,
  attempts: 4,
  pauseMs: 500,
  longestPauseMs: 20_000,
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** How long to wait before the next attempt: what the server asks for (RFC 9110, 10.2.3), else twice as long each time. */
export function pauseBefore(
  attempt: number,
  retryAfter: string | undefined,
  patience: Patience,
  clock: Pick<Clock, 'now'>,
): number {
  const asked = retryAfter === undefined ? Number.NaN : readRetryAfter(retryAfter, clock)
  const own = patience.pauseMs * 2 ** (attempt - 1)
  return Math.min(Number.isNaN(asked) ? own : Math.max(asked, own), patience.longestPauseMs)
}

const readRetryAfter = (text: string, clock: Pick<Clock, 'now'>): number =>
  /^[0-9]{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - clock.now().getTime()
