import * as fs from 'node:fs/promises'
import { dirname } from 'node:path'
import { GatehouseError } from '../../../core/errors.js'
import type { Downloads } from '../../../ports.js'
import { makeFolder } from '../files/folder.js'
import { codeOf, writing } from '../system-error.js'

async function openAt(path: string, from: number): Promise<fs.FileHandle> {
  if (from === 0) {
    await makeFolder(dirname(path))
    return fs.open(path, 'w')
  }
  const handle = await fs.open(path, 'r+')
  try {
    await handle.truncate(from)
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** A resumed download whose first part is not there any more would leave a hole of zeros. */
async function requireBytes(path: string, from: number): Promise<void> {
  const size = await fs.stat(path).then(
    (found) => found.size,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return 0
      throw error
    },
  )
  if (size >= from) return
  throw new GatehouseError('DOWNLOAD_FAILED', `Cannot go on with ${path}: it has ${size} bytes, not ${from}.`, {
    hint: 'Something else changed it; the download has to begin again.',
  })
}

/** Writes all of a chunk: one call may write less. */
async function writeAll(handle: fs.FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  let done = 0
  while (done < chunk.length) {
    const { bytesWritten } = await handle.write(chunk, done, chunk.length - done, position + done)
    done += bytesWritten
  }
}

/** Keeps what has arrived when the body breaks off, so that the next attempt goes on from there. */
export const downloads: Downloads = {
  append: async (path, from, body, onBytes) => {
    await requireBytes(path, from)
    const handle = await writing(path, () => openAt(path, from))
    let total = from
    try {
      for await (const chunk of body) {
        await writing(path, () => writeAll(handle, chunk, total))
        total += chunk.length
        onBytes(total)
      }
    } finally {
      await handle.close()
    }
    return total
  },
}
