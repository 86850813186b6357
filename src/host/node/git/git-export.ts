import * as fs from 'node:fs/promises'
import type { GitCommand } from './git-command.js'
import { findCommit } from './git-history.js'

/** What the configuration of a filter may name: programs all of them, or that a program must not fail. */
const filterKeys = ['clean=', 'smudge=', 'process=', 'required=false']

/**
 * Settings that turn off every filter that any configuration names: a filter is a program, and one of a repository that somebody else
 * made must not run. A file of Git LFS stays the pointer that it is in the commit.
 */
export async function withoutFilters(git: GitCommand, root: string): Promise<readonly string[]> {
  const named = (await git(root, ['config', '--null', '--name-only', '--get-regexp', '^filter\\.'])) ?? ''
  const filters = named.split('\0').flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? [])
  return [...new Set(filters)].flatMap((name) => filterKeys.flatMap((key) => ['-c', `filter.${name}.${key}`]))
}

/**
 * The files of a commit, or of a folder in it, in a new folder, with the line ends that a checkout would have. The index is one of its
 * own: the user's is not touched.
 */
export async function exportTree(
  git: GitCommand,
  root: string,
  revision: string,
  { within, folder }: { readonly within: string; readonly folder: string },
): Promise<boolean> {
  const [commit, place] = await Promise.all([
    findCommit(git, root, revision),
    git(root, ['rev-parse', '--absolute-git-dir']),
  ])
  if (commit === undefined || place === undefined) return false
  await fs.mkdir(folder, { recursive: true })
  const index = `${folder}.index`
  const variables = { GIT_DIR: place.replace(/\n$/, ''), GIT_WORK_TREE: folder, GIT_INDEX_FILE: index }
  const settings = [...(await withoutFilters(git, root)), '-c', 'core.sparseCheckout=false', '-c', 'core.symlinks=true']
  const inside = (...words: readonly string[]): Promise<string | undefined> =>
    git(folder, [...settings, ...words], variables)
  try {
    const isNew = within !== '' && (await inside('ls-tree', '-d', '-z', commit, '--', within)) === ''
    if (isNew) return true // The change brings the folder, and there is nothing to be compared with.
    if ((await inside('read-tree', within === '' ? commit : `${commit}:${within}`)) === undefined) return false
    return (await inside('checkout-index', '--all', '--force', '--quiet')) !== undefined
  } finally {
    await fs.rm(index, { force: true })
  }
}
