import type { Git } from '../../../ports/machine/git.js'
import type { Files } from '../../../ports.js'

/** Where in the workspace the repository is that a run is about. */
export interface Checkout {
  /** Absolute. */
  readonly top: string
  /** From its top to the root of the run; empty when they are one. */
  readonly prefix: string
  readonly commit?: string
}

/**
 * The clone that the root of a run is in. Git is not asked where it begins: a change may make a submodule of a folder, or fill it so that git
 * takes it for a repository of its own, and would so choose where its policy is read. No change can bring a folder `.git`; of a submodule it
 * is a file. Without a clone the workspace is the repository. `path` is in the workspace.
 */
export async function findCheckout(
  path: string,
  workspace: string,
  { files, git }: { readonly files: Pick<Files, 'stat'>; readonly git: Pick<Git, 'head'> },
): Promise<Checkout> {
  const folders = foldersBetween(workspace, path)
  const types = await Promise.all(folders.map(async (folder) => (await files.stat(`${folder}/.git`))?.type))
  const clone = folders[types.lastIndexOf('directory')] ?? folders[types.indexOf('file')]
  const { commit } = clone === undefined ? {} : await git.head(clone)
  const top = clone ?? workspace
  return { top, prefix: path.slice(top.length + 1), ...(commit === undefined ? {} : { commit }) }
}

/** From the workspace down to a folder in it, both of them included. */
export function foldersBetween(workspace: string, path: string): readonly string[] {
  const steps = path.slice(workspace.length + 1).split('/')
  return path === workspace
    ? [workspace]
    : [workspace, ...steps.map((_, index) => [workspace, ...steps.slice(0, index + 1)].join('/'))]
}
