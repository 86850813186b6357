import { join } from 'node:path'
import type { Submodule } from '../../../ports/machine/git.js'
import type { GitCommand } from './git-command.js'
import { exportTree } from './git-export.js'
import { findCommit } from './git-history.js'
import { readSubmodules } from './git-output.js'
import { deepest, isOwnTop } from './work-tree.js'

/** Those that a commit names below a folder, sorted, relative to it; `undefined` when git does not hold the commit. */
export async function listSubmodules(
  git: GitCommand,
  root: string,
  revision: string,
): Promise<readonly Submodule[] | undefined> {
  const commit = await findCommit(git, root, revision)
  const tree = commit && (await git(root, ['ls-tree', '-r', '-z', commit, '--', '.']))
  return tree === undefined ? undefined : readSubmodules(tree)
}

interface Place {
  readonly root: string
  readonly folder: string
  readonly depth: number
}

/**
 * Writes submodules that are checked out below `root`, each at its commit, below a folder that holds the tree they are part of: what they
 * hold themselves too. Gives the paths of those that are checked out and whose clone does not hold that commit.
 */
export async function exportSubmodules(
  git: GitCommand,
  submodules: readonly Submodule[],
  { root, folder, depth }: Place,
): Promise<readonly string[]> {
  const missing: string[] = []
  for (const { path, commit } of submodules) {
    const [from, to] = [join(root, path), join(folder, path)]
    if (depth >= deepest || !(await isOwnTop(git, from))) continue
    if (!(await exportTree(git, from, commit, { within: '', folder: to }))) missing.push(path)
    else {
      const inner = (await listSubmodules(git, from, commit)) ?? []
      const lacking = await exportSubmodules(git, inner, { root: from, folder: to, depth: depth + 1 })
      missing.push(...lacking.map((name) => `${path}/${name}`))
    }
  }
  return missing
}
