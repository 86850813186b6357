import { readdirSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { vi } from 'vitest'

const bytesIn = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

/**
 * Announces the whole and sends a part; breaks off once the part lies in `folder`, where nothing else does: of a connection that
 * is closed, what has arrived and was not read yet is lost.
 */
export async function breakOff(
  response: ServerResponse,
  whole: string | Uint8Array,
  { sent, folder }: { readonly sent: number; readonly folder: string },
): Promise<void> {
  response.writeHead(200, { 'content-length': whole.length }).write(whole.slice(0, sent))
  const isKept = (): boolean => {
    try {
      return bytesIn(folder) === sent
    } catch {
      return false
    }
  }
  await vi.waitUntil(isKept, { interval: 5, timeout: 10_000 })
  response.destroy()
}
