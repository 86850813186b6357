import { stat } from 'node:fs/promises'

const pollMs = 200

/** Watches files grow. */
export interface SizeWatch {
  /** Stops watching and looks a last time: true if a file is larger than the limit. */
  finish(): Promise<boolean>
}

const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path).catch(() => undefined)
  return found?.size ?? 0
}

const exceeds = async (paths: readonly string[], limit: number): Promise<boolean> => {
  const sizes = await Promise.all(paths.map(sizeOf))
  return sizes.some((size) => size > limit)
}

/** Calls `onExceeded` once a file is larger than `limit` bytes; looks five times a second. */
export function watchSizes(paths: readonly string[], limit: number, onExceeded: () => void): SizeWatch {
  const look = async (): Promise<void> => {
    if (await exceeds(paths, limit)) onExceeded()
  }
  const timer = paths.length === 0 ? undefined : setInterval(look, pollMs)
  return {
    finish: () => {
      clearInterval(timer)
      return exceeds(paths, limit)
    },
  }
}
