import * as fs from 'node:fs/promises'
import type { GitCommand } from './git-command.js'
import { findCommit } from './git-history.js'

/** What the configuration of a filter may name: programs all of them, or that a program must not fail. */
const filterKeys = ['clean=', 'smudge=', 'process=', 'required=false']

/**
 * Settings that turn off every filter that any configuration names: a filter is a program, and one of a repository that somebody else
 * made must not run. A file of Git LFS stays the pointer that it is in the commit.
 */
async function withoutFilters(git: GitCommand, root: string): Promise<readonly string[]> {
  const named = (await git(root, ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'])) ?? ''
  const filters = named.split('\0').flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? [])
  return [...new Set(filters)].flatMap((name) => filterKeys.flatMap((key) => ['-c', `filter.${name}.${key}`]))
}

/**
 * The files of a commit below `root`, in a new folder, with the line ends that a checkout would have. The index is one of its own: the
 * user's is not touched.
 */
export async function exportTree(git: GitCommand, root: string, revision: string, folder: string): Promise<boolean> {
  const [commit, place, prefix] = await Promise.all([
    findCommit(git, root, revision),
    git(root, ['rev-parse', '--absolute-git-dir']),
    git(root, ['rev-parse', '--show-prefix']),
  ])
  if (commit === undefined || place === undefined || prefix === undefined) return false
  const below = prefix.replace(/\/?\n$/, '')
  await fs.mkdir(folder, { recursive: true })
  const index = `${folder}.index`
  const variables = { GIT_DIR: place.replace(/\n$/, ''), GIT_WORK_TREE: folder, GIT_INDEX_FILE: index }
  const settings = [...(await withoutFilters(git, root)), '-c', 'core.sparseCheckout=false', '-c', 'core.symlinks=true']
  try {
    const read = await git(folder, [...settings, 'read-tree', below === '' ? commit : `${commit}:${below}`], variables)
    if (read === undefined) return await holdsNothing(git, root, commit, below) // The folder is new in the change.
    return (await git(folder, [...settings, 'checkout-index', '--all', '--force', '--quiet'], variables)) !== undefined
  } finally {
    await fs.rm(index, { force: true })
  }
}

/** The commit is whole and has no such folder, which is another thing than a clone that lacks it. */
async function holdsNothing(git: GitCommand, root: string, commit: string, below: string): Promise<boolean> {
  if (below === '') return false
  const top = (await git(root, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '')
  const listed = top === undefined ? undefined : await git(top, ['ls-tree', '-z', commit, '--', below])
  return listed === ''
}
