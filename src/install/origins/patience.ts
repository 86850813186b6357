import type { Pauses } from '../../core/http-answer.js'

/** How long the installer waits for others, in milliseconds; tests are less patient. */
export interface Patience extends Pauses {
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
