import { GatehouseError, type Problem, toError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import { type BaseSource, baseMissing, isProblem } from './base-source.js'
import { bringTree } from './bring-tree.js'

/**
 * What the work on this machine is compared with: the commit at which it left `since`, or else the default branch. On that branch itself
 * it is what is committed. Where git knows no default branch, why everything counts; nothing outside of git.
 * @throws GatehouseError ARGUMENT_INVALID for a revision that is none.
 */
export async function baseOfWork(
  root: string,
  since: string | undefined,
  ports: Ports,
): Promise<BaseSource | undefined> {
  const { commit: head, prefix: within = '' } = await ports.git.head(root)
  const name = since ?? (await ports.git.defaultBranch(root))
  if (name === undefined) return head === undefined ? undefined : withoutBase(noDefaultBranch)
  const named = await ports.git.commitOf(root, name)
  if (since !== undefined && named === undefined) throw unknownRevision(since)
  if (head === undefined || named === undefined) return undefined
  const commit = (await ports.git.mergeBase(root, named, head)) ?? noCommon(name)
  return {
    name,
    commit,
    async bring(folder) {
      if (isProblem(commit)) throw toError(commit)
      return bringTree({ root, commit, within, name }, folder, undefined, ports)
    },
    earlier: async () => [],
  }
}

const withoutBase = (problem: Problem): BaseSource => ({
  name: 'the default branch',
  commit: problem,
  bring: async () => {
    throw toError(problem)
  },
  earlier: async () => [],
})

const noDefaultBranch = baseMissing(
  'Git does not know the default branch of this clone, so everything counts.',
  'Tell it with `git remote set-head origin --auto`, or name a commit with --since.',
)

const noCommon = (name: string) =>
  baseMissing(
    `This clone does not hold the commit at which this work left ${name}, so everything counts.`,
    'Fetch its history: `git fetch --unshallow`.',
  )

const unknownRevision = (since: string): GatehouseError =>
  new GatehouseError('ARGUMENT_INVALID', `--since ${since} is no commit, branch or tag that git knows here.`, {
    hint: 'Name one that is fetched, such as `origin/main` or `HEAD~1`.',
  })
