import * as fs from 'node:fs/promises'
import { makeFolder } from '../files/folder.js'
import type { GitCommand } from './git-command.js'
import { findCommit } from './git-history.js'

/** What the configuration of a filter may name: programs all of them, or that a program must not fail. */
const filterKeys = ['clean=', 'smudge=', 'process=', 'required=false']

/**
 * Settings that turn off every filter that any configuration names: a filter is a program, and one of a repository that somebody else
 * made must not run. A file of Git LFS stays the pointer that it is in the commit. Nothing where one has a name that `-c` cannot say.
 */
export async function withoutFilters(git: GitCommand, root: string): Promise<readonly string[] | undefined> {
  const named = (await git(root, ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'])) ?? ''
  const filters = named.split('\0').flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? [])
  if (filters.some((name) => name.includes('='))) return undefined
  return [...new Set(filters)].flatMap((name) => filterKeys.flatMap((key) => ['-c', `filter.${name}.${key}`]))
}

/** What the user's own checkout leaves out, or writes otherwise, is no matter of this one. */
const asWhole: readonly string[] = ['-c', 'core.sparseCheckout=false', '-c', 'core.symlinks=true']

export interface ExportPlace {
  /** From the top of the repository; empty for all of it. */
  readonly within: string
  /** New. */
  readonly folder: string
}

/**
 * The files of a commit, or of a folder in it, in a new folder, with the bytes that a checkout would have. The index is one of its own:
 * the user's is not touched. It holds the whole commit also where a part is wanted, because attributes above that part count for it.
 */
export async function exportTree(
  git: GitCommand,
  root: string,
  revision: string,
  { within, folder }: ExportPlace,
): Promise<boolean> {
  const [commit, place, filters] = await Promise.all([
    findCommit(git, root, revision),
    git(root, ['rev-parse', '--absolute-git-dir']),
    withoutFilters(git, root),
  ])
  if (commit === undefined || place === undefined || filters === undefined) return false
  const [tree, index] = within === '' ? [folder, `${folder}.index`] : [`${folder}.whole`, `${folder}.index`]
  const part = within === '' ? tree : `${tree}/${within}`
  await makeFolder(part)
  const variables = { GIT_DIR: place.replace(/\n$/, ''), GIT_WORK_TREE: tree, GIT_INDEX_FILE: index }
  const settings = [...filters, ...asWhole]
  const inside = (...words: readonly string[]) => git(part, [...settings, ...words], variables)
  try {
    if ((await inside('read-tree', commit)) === undefined) return false
    // From within a folder, git checks out that folder. One that the commit does not have stays empty: the change brings it.
    return (await inside('checkout-index', '--all', '--force', '--quiet')) !== undefined
  } finally {
    await fs.rm(index, { force: true })
    if (part !== tree) await fs.rename(part, folder)
    if (part !== tree) await fs.rm(tree, { recursive: true, force: true })
  }
}
