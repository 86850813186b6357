import { GatehouseError } from '../core/errors.js'
import type { Gap } from '../core/evidence.js'
import { compareText } from '../core/order.js'
import type { Git } from '../ports/machine/git.js'
import type { Files } from '../ports.js'

export interface Tree {
  /** Relative to the root, sorted. */
  readonly paths: readonly string[]
  readonly gaps: readonly Gap[]
}

/** U+FFFD stands for bytes that are not UTF-8: such a file cannot be opened by its name again. */
const isNotUtf8 = (path: string): boolean => path.includes('\ufffd')

/**
 * Every file below the root: those of git where there is a work tree, else all but `.git`. Links are not followed. A root of which
 * git knows no file (it is untracked there) is walked: a folder that somebody names must not look empty.
 * @throws GatehouseError TARGET_UNREADABLE when the root itself may not be read.
 */
export async function listTree(root: string, untracked: boolean, ports: { files: Files; git: Git }): Promise<Tree> {
  const known = await ports.git.files(root, { untracked })
  const tree = known === undefined || known.length === 0 ? await walk(root, ports.files) : { paths: known, gaps: [] }
  const submodules = known === undefined ? [] : await ports.git.emptySubmodules(root)
  return {
    paths: [...new Set(tree.paths)].filter((path) => !isNotUtf8(path)).sort(compareText),
    gaps: [
      ...tree.gaps,
      ...tree.paths.filter(isNotUtf8).map((path): Gap => ({ path, reason: 'name-not-utf8' })),
      ...submodules.map((path): Gap => ({ path, reason: 'not-checked-out', detail: 'submodule' })),
    ],
  }
}

async function walk(root: string, files: Files): Promise<Tree> {
  const paths: string[] = []
  const gaps: Gap[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await files.list(`${root}/${folder}`).catch(() => undefined)
    if (entries === undefined && folder === '') throw closedRoot(root)
    if (entries === undefined) {
      gaps.push({ path: folder, reason: 'unreadable' })
      continue
    }
    for (const entry of entries) {
      const path = `${folder}${entry.name}`
      if (entry.name === '.git') continue
      if (!entry.openable) gaps.push({ path, reason: 'name-not-utf8' })
      else if (entry.type === 'directory') folders.push(`${path}/`)
      else paths.push(path)
    }
  }
  return { paths, gaps }
}

/** Nothing is known of what is in it, so that to go on would call it empty. */
const closedRoot = (root: string): GatehouseError =>
  new GatehouseError('TARGET_UNREADABLE', `The folder ${root} may not be read.`, {
    hint: 'Run as a user who may read it.',
  })
