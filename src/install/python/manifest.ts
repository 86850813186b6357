import { z } from 'zod'
import { sha256Hex } from '../../core/hash.js'
import { compareText } from '../../core/order.js'
import type { Ports, SurveyedFile } from '../../ports.js'

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
  const found = [...(await ports.files.survey(root))].sort((a, b) => compareText(a.path, b.path))
  const files = await inGroups(found, async ({ path, type, size, mtimeMs }): Promise<ManifestEntry> => {
    return { path, size, mtimeMs, sha256: type === 'file' ? await hashFile(`${root}/${path}`, size, ports) : '' }
  })
  return { schema: 1, digest: digestOf(files), origin, files }
}

/**
 * Paths that are not as the manifest says, sorted: changed, missing or added. Files are told by size and mtime; only where
 * those differ are they read. A guard against accidents, not against somebody who can write here (DESIGN 10).
 */
export async function compareManifest(root: string, manifest: Manifest, ports: Ports): Promise<readonly string[]> {
  const expected = new Map(manifest.files.map((entry) => [entry.path, entry]))
  const found = await ports.files.survey(root)
  const present = new Set(found.map(({ path }) => path))
  const missing = manifest.files.filter(({ path }) => !present.has(path)).map(({ path }) => path)
  const suspects = found.filter((file) => !isUntouched(file, expected.get(file.path)))
  const same = await inGroups(suspects, (file) => isSame(root, file, expected.get(file.path), ports))
  const others = suspects.filter((_, index) => same[index] !== true).map(({ path }) => path)
  return [...missing, ...others].sort(compareText)
}

const isUntouched = (file: SurveyedFile, entry: ManifestEntry | undefined): boolean =>
  file.type === 'file' && file.size === entry?.size && file.mtimeMs === entry.mtimeMs

async function isSame(
  root: string,
  file: SurveyedFile,
  entry: ManifestEntry | undefined,
  ports: Ports,
): Promise<boolean> {
  if (entry === undefined || file.type !== 'file' || file.size !== entry.size) return false
  return (await hashFile(`${root}/${file.path}`, file.size, ports)) === entry.sha256
}
