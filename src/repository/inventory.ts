import type { FormatCount, Gap, GapReason } from '../core/evidence.js'
import { sha256Hex } from '../core/hash.js'
import { compareText, sortedUnique } from '../core/order.js'
import { compileGlobs } from '../core/policy/glob.js'
import type { Git } from '../ports/machine/git.js'
import type { Files } from '../ports.js'
import { mapConcurrently } from './concurrently.js'
import { formatsOf, needsContent, secretsFormat } from './formats.js'
import { findSkips, type SkipComment, type SkipRule } from './skips.js'
import { expandsTooFar, searchableBytes, tooLarge } from './too-large.js'
import { listTree } from './tree.js'

export interface InventoryFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly size: number
  /** Hex sha256 of the content. */
  readonly digest: string
  readonly formats: readonly string[]
  readonly skips: readonly SkipComment[]
}

/** The tree as the gate sees it: every file once, what it is, and by name what cannot be looked at. */
export interface Inventory {
  readonly root: string
  readonly files: readonly InventoryFile[]
  readonly formats: readonly FormatCount[]
  readonly gaps: readonly Gap[]
}

export interface InventoryOptions {
  readonly root: string
  /** Untracked files that git does not ignore count too: on a laptop yes, on a runner no. */
  readonly untracked: boolean
  /** Globs of the policy. */
  readonly exclude: readonly string[]
  readonly skipRules: readonly SkipRule[]
}

const atOnce = 24
const lfsPointer = 'version https://git-lfs.github.com/spec/'

/** Lists the files once: in a git work tree those of git, else every file below the root. */
export async function takeInventory(options: InventoryOptions, ports: { files: Files; git: Git }): Promise<Inventory> {
  const tree = await listTree(options.root, options.untracked, ports)
  const isExcluded = compileGlobs(options.exclude)
  const [excluded, kept] = [
    tree.paths.filter((path) => isExcluded(path)),
    tree.paths.filter((path) => !isExcluded(path)),
  ]
  const looked = await mapConcurrently(kept, atOnce, (path) => lookAt(path, options, ports.files))
  const files = withCharts(looked.flatMap((result) => (result.type === 'file' ? [result.file] : [])))
  const gaps = [
    ...tree.gaps,
    ...excluded.map((path): Gap => ({ path, reason: 'excluded' })),
    ...looked.flatMap((result) => (result.type === 'gap' ? [result.gap] : [])),
    ...files
      .filter((file) => /(?:^|\/)kustomization\.ya?ml$/.test(file.path))
      .map((file): Gap => ({ path: file.path, reason: 'rendered-elsewhere' })),
  ].sort((a, b) => compareText(a.path, b.path))
  return { root: options.root, files, formats: countFormats(files), gaps }
}

/** Files per format, sorted by format. */
export function countFormats(files: readonly InventoryFile[]): FormatCount[] {
  const counts = new Map<string, number>()
  for (const format of files.flatMap((file) => file.formats)) counts.set(format, (counts.get(format) ?? 0) + 1)
  return [...counts]
    .map(([format, count]) => ({ format, files: count }))
    .sort((a, b) => compareText(a.format, b.format))
}

type Look =
  | { readonly type: 'file'; readonly file: InventoryFile }
  | { readonly type: 'gap'; readonly gap: Gap }
  | { readonly type: 'none' }

const gapAt = (path: string, reason: GapReason, detail?: string): Look => ({
  type: 'gap',
  gap: { path, reason, ...(detail === undefined ? {} : { detail }) },
})

async function lookAt(path: string, options: InventoryOptions, files: Files): Promise<Look> {
  const absolute = `${options.root}/${path}`
  const stat = await files.stat(absolute).catch(() => 'closed' as const)
  if (stat === 'closed') return gapAt(path, 'unreadable')
  if (stat?.type === 'link') return gapAt(path, 'symbolic-link')
  if (stat?.type !== 'file') return { type: 'none' }
  const large = tooLarge(path, stat.size)
  if (large !== undefined) return gapAt(path, 'too-large', large)
  if (stat.size > searchableBytes) return lookAtLarge(path, absolute, stat.size, files)
  const bytes = await files.read(absolute).catch(() => undefined)
  return bytes === undefined ? gapAt(path, 'unreadable') : lookInside(path, bytes, options.skipRules)
}

/** Never in memory as a whole. */
async function lookAtLarge(path: string, absolute: string, size: number, files: Files): Promise<Look> {
  const digest = await files.sha256(absolute).catch(() => undefined)
  if (digest === undefined) return gapAt(path, 'unreadable')
  return { type: 'file', file: { path, size, digest, formats: withSecrets(formatsOf(path, undefined)), skips: [] } }
}

function lookInside(path: string, bytes: Uint8Array, skipRules: readonly SkipRule[]): Look {
  const text = isBinary(bytes)
    ? undefined
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (text?.startsWith(lfsPointer)) return gapAt(path, 'not-checked-out')
  const bomb = text === undefined ? undefined : expandsTooFar(path, text)
  if (bomb !== undefined) return gapAt(path, 'too-large', bomb)
  const formats = withSecrets(formatsOf(path, needsContent(path) ? text : undefined))
  const skips = text === undefined ? [] : findSkips(text, skipRules)
  return { type: 'file', file: { path, size: bytes.length, digest: sha256Hex(bytes), formats, skips } }
}

const withSecrets = (formats: readonly string[]): string[] => [...formats, secretsFormat].sort(compareText)

const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 8000).includes(0)

/** Files below a chart's `templates/` are Helm's; what they are besides stays, since tools decide by content. */
function withCharts(files: readonly InventoryFile[]): InventoryFile[] {
  const chart = /(?:^|\/)Chart\.yaml$/
  const folders = new Set(
    files.flatMap(({ path }) => (chart.test(path) ? [path.replace(/Chart\.yaml$/, 'templates/')] : [])),
  )
  const isTemplate = (path: string): boolean =>
    /\.(?:ya?ml|tpl)$/.test(path) &&
    [...path.matchAll(/templates\//g)].some(({ index }) => folders.has(path.slice(0, index + 'templates/'.length)))
  if (folders.size === 0) return [...files]
  return files.map((file) =>
    isTemplate(file.path) ? { ...file, formats: sortedUnique([...file.formats, 'helm']) } : file,
  )
}
