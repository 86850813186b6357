import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The cache of these tests. */
export const cache = process.env['GATEHOUSE_CACHE'] ?? join(homedir(), '.cache', 'gatehouse')

/** Where programs that only tests need are kept. */
export const kept = join(cache, 'test-programs')

/** The lock for what has this name. */
export async function lockFor(name: string): Promise<string> {
  await mkdir(kept, { recursive: true })
  return join(kept, `.${name}.lock`)
}
