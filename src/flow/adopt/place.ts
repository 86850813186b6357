import { GatehouseError } from '../../core/errors.js'
import type { Git } from '../../ports/machine/git.js'
import type { Files } from '../../ports.js'

/** Where a repository keeps what is written. */
export interface AdoptPlace {
  /** The root of the run: policy and waivers belong here. */
  readonly root: string
  /** The top of the repository: workflows and CODEOWNERS belong here. */
  readonly top: string
  /** From `top` to `root`; absent when they are one. */
  readonly prefix?: string
  readonly isRepository: boolean
  readonly branch: string
  /** The branch is assumed: git does not say which one is the default. */
  readonly isAssumed: boolean
}

/** Names that a branch has because it is the default one. */
const usual: ReadonlySet<string> = new Set(['main', 'master', 'trunk', 'develop'])

/** @throws GatehouseError TARGET_MISSING when there is no such folder. */
export async function findPlace(path: string, { files, git }: { files: Files; git: Git }): Promise<AdoptPlace> {
  const root = await files.realPath(path).catch(() => undefined)
  if (root === undefined || (await files.stat(root))?.type !== 'directory')
    throw new GatehouseError('TARGET_MISSING', `There is no folder ${path}.`, {
      hint: 'Name the folder of a repository.',
    })
  const [{ prefix, commit, ref }, remote] = await Promise.all([git.head(root), git.defaultBranch(root)])
  const isInside = prefix !== undefined && root.endsWith(`/${prefix}`)
  const current = ref?.replace(/^refs\/heads\//, '')
  const known = remote?.replace(/^origin\//, '') ?? (current !== undefined && usual.has(current) ? current : undefined)
  return {
    root,
    top: isInside ? root.slice(0, -prefix.length - 1) : root,
    ...(isInside ? { prefix } : {}),
    isRepository: commit !== undefined || ref !== undefined,
    branch: known ?? 'main',
    isAssumed: known === undefined,
  }
}
