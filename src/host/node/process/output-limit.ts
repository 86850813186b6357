import { statSync } from 'node:fs'

const pollMs = 200

/** Watches files grow. */
export interface SizeWatch {
  /** Stops watching and looks a last time: true if a file is larger than the limit. */
  finish(): boolean
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** One call that waits for the disk costs a tenth of one that is awaited, and this is asked five times a second. */
function exceeds(paths: readonly string[], limit: number): boolean {
  try {
    return paths.some((path) => sizeOf(path) > limit)
  } catch {
    return false // What may not be looked at is found out by whoever reads it.
  }
}

/** Calls `onExceeded` once a file is larger than `limit` bytes; looks five times a second. */
export function watchSizes(paths: readonly string[], limit: number, onExceeded: () => void): SizeWatch {
  const look = (): void => {
    if (exceeds(paths, limit)) onExceeded()
  }
  const timer = paths.length === 0 ? undefined : setInterval(look, pollMs)
  return {
    finish: () => {
      clearInterval(timer)
      return exceeds(paths, limit)
    },
  }
}
