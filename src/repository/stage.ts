import picomatch from 'picomatch'
import { GatehouseError } from '../core/errors.js'
import type { Digest, Gap } from '../core/evidence.js'
import { sha256Hex } from '../core/hash.js'
import { compareText } from '../core/order.js'
import type { Files, SurveyedFile } from '../ports.js'
import { mapConcurrently } from './concurrently.js'
import type { Inventory, InventoryFile } from './inventory.js'
import { neutralise, type SkipRule } from './skips.js'

/** Files to plant for one scanner and format. */
export interface PlantedCanary {
  readonly scanner: string
  readonly format: string
  readonly files: Readonly<Record<string, string>>
}

export interface StageOptions {
  /** An empty folder of this run. */
  readonly root: string
  /** Globs of scanner configuration, which is never staged. */
  readonly ownConfig: readonly string[]
  readonly skipRules: readonly SkipRule[]
  readonly canaries: readonly PlantedCanary[]
}

/** A clean copy of the tree that tools may look at: hard links, no links out, no configuration, canaries planted. */
export interface Stage {
  readonly root: string
  /** The folder that holds the canaries, relative to the root; no file of the repository is in it. */
  readonly canaryFolder: string
  readonly files: readonly InventoryFile[]
  /** Every path in it, canaries included. */
  readonly paths: ReadonlySet<string>
  readonly gaps: readonly Gap[]
  /** Files whose size, time or bytes are not those that were staged, relative to the root. */
  changed(): Promise<readonly string[]>
}

const atOnce = 32

/** Where one canary's files are, relative to the root. */
export const canaryPath = (folder: string, scanner: string, format: string): string =>
  `${folder}/${scanner.replace('/', '-')}/${format}`

/** DESIGN 3, "stage". The caller removes the folder. */
export async function buildStage(inventory: Inventory, options: StageOptions, files: Files): Promise<Stage> {
  const isConfig = picomatch([...options.ownConfig], { dot: true })
  const staged = inventory.files.filter((file) => !isConfig(file.path))
  const config = inventory.files.filter((file) => isConfig(file.path))
  await makeFolders(options.root, staged, files)
  const results = await mapConcurrently(staged, atOnce, (file) => tryPlace(inventory.root, file, options, files))
  const placed = results.flatMap((result) => ('digest' in result ? [result] : []))
  const lost = results.flatMap((result) => ('digest' in result ? [] : [result]))
  const canaryFolder = freeFolder(inventory.files)
  const planted = await plant(options.root, canaryFolder, options.canaries, files)
  const stamps = await stampsOf(options.root, files)
  return {
    root: options.root,
    canaryFolder,
    files: placed,
    paths: new Set([...placed.map(({ path }) => path), ...planted]),
    gaps: [...config.map(({ path }): Gap => ({ path, reason: 'own-config-ignored' })), ...lost],
    changed: () => findChanged(options.root, placed, stamps, files),
  }
}

/** In place of a stage that could not be built: what it was to hold, with nothing in it. */
export const unbuiltStage = (inventory: Inventory): Stage => ({
  root: '',
  canaryFolder: freeFolder(inventory.files),
  files: inventory.files,
  paths: new Set(),
  gaps: [],
  changed: async () => [],
})

async function makeFolders(root: string, staged: readonly InventoryFile[], files: Files): Promise<void> {
  const folders = new Set(staged.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))
  await files.makeDirectory(root)
  await mapConcurrently([...folders].sort(compareText), atOnce, (folder) => files.makeDirectory(`${root}/${folder}`))
}

/** A file that went away since it was listed, or was closed, is a gap; that nothing can be written is trouble. */
async function tryPlace(
  from: string,
  file: InventoryFile,
  options: StageOptions,
  files: Files,
): Promise<InventoryFile | Gap> {
  try {
    return await place(from, file, options, files)
  } catch (error) {
    if (error instanceof GatehouseError) throw error
    const isThere = await files.stat(`${from}/${file.path}`).catch(() => 'closed')
    return { path: file.path, reason: isThere === undefined ? 'changed-while-scanning' : 'unreadable' }
  }
}

async function place(from: string, file: InventoryFile, options: StageOptions, files: Files): Promise<InventoryFile> {
  const target = `${options.root}/${file.path}`
  const rules = options.skipRules.filter((rule) => rule.neutralise)
  const asked = file.skips.some((skip) => rules.some((rule) => rule.tool === skip.tool))
  if (!asked) {
    await files.linkOrCopy(`${from}/${file.path}`, target)
    return file
  }
  const original = Buffer.from(await files.read(`${from}/${file.path}`)).toString('latin1')
  const bytes = Buffer.from(neutralise(original, rules), 'latin1')
  await files.write(target, bytes)
  return { ...file, digest: sha256Hex(bytes) }
}

/** Size and times of everything in the stage, by path. */
async function stampsOf(root: string, files: Files): Promise<ReadonlyMap<string, SurveyedFile>> {
  return new Map((await files.survey(root)).map((file) => [file.path, file]))
}

async function findChanged(
  root: string,
  placed: readonly InventoryFile[],
  before: ReadonlyMap<string, SurveyedFile>,
  files: Files,
): Promise<readonly string[]> {
  const now = await stampsOf(root, files).catch(() => new Map<string, SurveyedFile>()) // Not even the folder is left.
  const isChanged = await mapConcurrently(placed, atOnce, async ({ path, digest }) => {
    const [was, is] = [before.get(path), now.get(path)]
    if (was === undefined || is === undefined) return true
    if (is.type !== 'file' || is.size !== was.size || is.mtimeMs !== was.mtimeMs) return true
    // Another scan that links the same file moves its ctime too.
    return is.ctimeMs !== was.ctimeMs && (await files.sha256(`${root}/${path}`).catch(() => 'unreadable')) !== digest
  })
  return placed.filter((_, index) => isChanged[index] === true).map(({ path }) => path)
}

/** A repository may have a folder of that name itself, and must not hide its findings behind it. */
function freeFolder(files: readonly InventoryFile[]): string {
  const taken = new Set(files.map(({ path }) => path.split('/')[0]?.toLowerCase()))
  for (let number = 0; number <= taken.size; number += 1) {
    const name = number === 0 ? 'gatehouse-canary' : `gatehouse-canary-${number}`
    if (!taken.has(name)) return name
  }
  throw new GatehouseError('INTERNAL', 'No free name for the canary folder was found.')
}

async function plant(
  root: string,
  folder: string,
  canaries: readonly PlantedCanary[],
  files: Files,
): Promise<readonly string[]> {
  const planted = canaries.flatMap(({ scanner, format, files: contents }) =>
    Object.entries(contents).map(([name, content]) => ({
      path: `${canaryPath(folder, scanner, format)}/${name}`,
      content,
    })),
  )
  for (const { path, content } of planted) await files.write(`${root}/${path}`, content)
  return planted.map(({ path }) => path)
}

/** `inputs.tree` of DESIGN 5: what was given, whatever the order in which it was listed. */
export const digestTree = (files: readonly InventoryFile[]): Digest =>
  `sha256:${sha256Hex(
    [...files]
      .sort((a, b) => compareText(a.path, b.path))
      .map(({ path, digest }) => `${path}\u001f${digest}`)
      .join('\n'),
  )}`
