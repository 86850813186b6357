import { createHash } from 'node:crypto'
import { dirname, resolve } from 'node:path'

/** How `@actions/cache` 6 packs, by the programs that a machine has (`getCompressionMethod`). */
export type Compression = 'gzip' | 'zstd-without-long'

/** What `@actions/cache` 6 calls the version of an entry (`getCacheVersion`): only entries of the same paths and compression serve. */
export const versionOf = (paths: readonly string[], compression: Compression): string =>
  createHash('sha256')
    .update([...paths, compression, '1.0'].join('|'))
    .digest('hex')

/**
 * Where a member of an archive may be written: its name counts from the workspace, as `@actions/cache` writes it, and only what was asked
 * for is put back: a path itself, or a file in it.
 */
export function placeOf(name: string, paths: readonly string[], workspace: string): string | undefined {
  if (name.includes('\0')) return undefined
  const target = resolve(workspace, name)
  return paths.includes(target) || paths.includes(dirname(target)) ? target : undefined
}
