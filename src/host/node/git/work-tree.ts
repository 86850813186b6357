import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import type { GitCommand } from './git-command.js'

/** Repositories inside repositories deeper than this are not entered: a hostile tree could nest without end. */
export const deepest = 8

/** The real top of the work tree that holds a folder; `undefined` without git, outside of one, or when git refuses it. */
export async function findTop(git: GitCommand, folder: string): Promise<string | undefined> {
  const top = (await git(folder, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '')
  if (top === undefined || top === '') return undefined
  const real = await fs.realpath(folder).catch(() => undefined)
  // A configuration may name a work tree elsewhere; what it lists would not be what is scanned.
  return real === top || real?.startsWith(top === '/' ? top : `${top}/`) ? top : undefined
}

/** A folder that is a work tree of its own: a submodule that is checked out, or a clone inside a clone. */
export async function isOwnTop(git: GitCommand, folder: string): Promise<boolean> {
  const marker = await fs.lstat(join(folder, '.git')).catch(() => undefined)
  if (marker === undefined) return false
  const [top, real] = await Promise.all([findTop(git, folder), fs.realpath(folder).catch(() => undefined)])
  return top !== undefined && top === real
}
