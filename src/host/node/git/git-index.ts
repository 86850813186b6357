import * as fs from 'node:fs/promises'
import { resolve } from 'node:path'
import type { GitIndex, StagedFiles } from '../../../ports/machine/git.js'
import type { Exec } from '../../../ports.js'
import { createGitCommand, type GitCommand } from './git-command.js'
import { withoutFilters } from './git-export.js'
import { readStaged, readTree, splitNul } from './git-output.js'

/** Paths in one command: far below what a system takes. */
const atOnce = 500

/** Where the index is: `git commit --all` and `git commit FILE` name another one to their hooks, relative to the top of the work tree. */
async function indexOf(git: GitCommand, root: string, named: string | undefined): Promise<Record<string, string>> {
  if (named === undefined || named === '') return {}
  const top = (await git(root, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '') ?? root
  return { GIT_INDEX_FILE: resolve(top, named) }
}

async function read(git: GitCommand, root: string, index: Record<string, string>): Promise<StagedFiles | undefined> {
  const [staged, changed, head] = await Promise.all([
    git(root, ['ls-files', '-z', '--cached', '--stage'], index),
    git(root, ['diff', '--cached', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative'], index),
    git(root, ['ls-tree', '-r', '-z', 'HEAD']),
  ])
  if (staged === undefined || changed === undefined) return undefined
  return {
    index: readStaged(staged).files,
    head: readTree(head ?? '').map(({ path }) => path),
    changed: splitNul(changed),
  }
}

interface Order {
  readonly from: 'index' | 'head'
  readonly paths: readonly string[]
  readonly folder: string
}

/** Checks the files out into the folder, from an index of their own where they are those of the last commit. */
async function write(git: GitCommand, root: string, index: Record<string, string>, order: Order): Promise<boolean> {
  const { from, paths, folder } = order
  const [place, prefix, filters] = await Promise.all([
    git(root, ['rev-parse', '--absolute-git-dir']),
    git(root, ['rev-parse', '--show-prefix']),
    withoutFilters(git, root),
  ])
  if (place === undefined || prefix === undefined || filters === undefined) return false
  await fs.mkdir(folder, { recursive: true })
  const own = `${folder}.index`
  const variables = {
    GIT_DIR: place.replace(/\n$/, ''),
    GIT_WORK_TREE: folder,
    ...(from === 'head' ? { GIT_INDEX_FILE: own } : index),
  }
  const settings = [...filters, '-c', 'core.sparseCheckout=false', '-c', 'core.symlinks=true']
  const inside = (...words: readonly string[]) => git(folder, [...settings, ...words], variables)
  try {
    if (from === 'head' && (await inside('read-tree', 'HEAD')) === undefined) return false
    const within = prefix.replace(/\n$/, '')
    for (let at = 0; at < paths.length; at += atOnce) {
      const some = paths.slice(at, at + atOnce).map((path) => `${within}${path}`)
      if ((await inside('checkout-index', '--force', '--quiet', '--', ...some)) === undefined) return false
    }
    return true
  } finally {
    await fs.rm(own, { force: true })
  }
}

/** Asks git as `GitIndex` promises; the variable that names the index to hooks counts, no other one of git's own does. */
export function createGitIndex(exec: Exec, environment: Readonly<Record<string, string | undefined>>): GitIndex {
  const git = createGitCommand(exec, environment)
  const index = (root: string) => indexOf(git, root, environment['GIT_INDEX_FILE'])
  return {
    read: async (root) => read(git, root, await index(root)),
    write: async (root, from, paths, folder) => write(git, root, await index(root), { from, paths, folder }),
  }
}
