import { toProblem } from '../core/errors.js'
import type { Ports } from '../ports.js'

/** Works in a folder of this run's own, and removes it whatever happens. That it stays is told, and changes nothing. */
export async function inOwnFolder<T>(
  folder: string,
  work: () => Promise<T>,
  { files, progress }: Pick<Ports, 'files' | 'progress'>,
): Promise<T> {
  try {
    return await work()
  } finally {
    await files.remove(folder).catch((error: unknown) => {
      progress.step(`remove ${folder}`, 'failed', toProblem(error).sentence)
    })
  }
}
