import { z } from 'zod'
import { sha256Hex } from '../core/hash.js'
import { compareText } from '../core/order.js'
import type { Ports } from '../ports.js'

const entrySchema = z.object({ path: z.string(), size: z.number(), mtimeMs: z.number(), sha256: z.string() })
export type ManifestEntry = z.infer<typeof entrySchema>

/** `manifest.json`: every file of an installed set, written when it was complete. */
export const manifestSchema = z.object({
  schema: z.literal(1),
  /** Hex, see `digestOf`. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  origin: z.enum(['uv', 'pip']),
  files: z.array(entrySchema),
})
export type Manifest = z.infer<typeof manifestSchema>

/** Smaller files are read whole: opening a stream for each of ten thousand costs more than reading them. */
const smallBytes = 4 * 1024 * 1024
/** So many files are looked at together. */
const together = 64

/** What the package manager writes of its own: with it, the same packages would have another digest by `pip` than by `uv`. */
const ofInstaller = /^(?:bin\/|\.lock$)|\.dist-info\/(?:INSTALLER|RECORD|REQUESTED|direct_url\.json|uv_cache\.json)$/

/** sha256 over the sorted lines `path sha256` of the packages' own files, so that it does not depend on who installed them. */
export function digestOf(files: readonly Pick<ManifestEntry, 'path' | 'sha256'>[]): string {
  const lines = files.filter(({ path }) => !ofInstaller.test(path)).map(({ path, sha256 }) => `${path} ${sha256}\n`)
  return sha256Hex(lines.sort(compareText).join(''))
}

/** Relative paths of everything below a folder that is no folder, sorted. */
async function listBelow(root: string, ports: Ports, below = ''): Promise<string[]> {
  const entries = await ports.files.list(`${root}${below}`)
  const parts = await Promise.all(
    entries.map(({ name, type }) =>
      type === 'directory' ? listBelow(root, ports, `${below}/${name}`) : [`${below}/${name}`.slice(1)],
    ),
  )
  return parts.flat().sort(compareText)
}

async function inGroups<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += together) {
    results.push(...(await Promise.all(items.slice(at, at + together).map(work))))
  }
  return results
}

async function hashFile(path: string, size: number, ports: Ports): Promise<string> {
  return size > smallBytes ? ports.files.sha256(path) : sha256Hex(await ports.files.read(path))
}

/** Reads every file of a set. */
export async function takeManifest(root: string, origin: Manifest['origin'], ports: Ports): Promise<Manifest> {
  const paths = await listBelow(root, ports)
  const files = await inGroups(paths, async (path): Promise<ManifestEntry> => {
    const stat = await ports.files.stat(`${root}/${path}`)
    const { size = 0, mtimeMs = 0 } = stat ?? {}
    return { path, size, mtimeMs, sha256: stat?.type === 'file' ? await hashFile(`${root}/${path}`, size, ports) : '' }
  })
  return { schema: 1, digest: digestOf(files), origin, files }
}

/**
 * Paths that are not as the manifest says, sorted: changed, missing or added. Files are told by size and mtime; only where
 * those differ are they read. A guard against accidents, not against somebody who can write here (DESIGN 10).
 */
export async function compareManifest(root: string, manifest: Manifest, ports: Ports): Promise<readonly string[]> {
  const expected = new Map(manifest.files.map((entry) => [entry.path, entry]))
  const present = new Set(await listBelow(root, ports))
  const missing = [...expected.keys()].filter((path) => !present.has(path))
  const added = [...present].filter((path) => !expected.has(path))
  const common = manifest.files.filter(({ path }) => present.has(path))
  const same = await inGroups(common, (entry) => isSame(`${root}/${entry.path}`, entry, ports))
  const changed = common.filter((_, index) => same[index] !== true).map(({ path }) => path)
  return [...missing, ...added, ...changed].sort(compareText)
}

async function isSame(path: string, entry: ManifestEntry, ports: Ports): Promise<boolean> {
  const stat = await ports.files.stat(path)
  if (stat?.type !== 'file' || stat.size !== entry.size) return false
  return stat.mtimeMs === entry.mtimeMs || (await hashFile(path, stat.size, ports)) === entry.sha256
}
