import { type Problem, toError } from '../../core/errors.js'
import type { GitHub } from '../../ports/github.js'
import type { RunContext } from '../../ports/run-context.js'
import type { Ports } from '../../ports.js'
import { inOwnFolder } from '../own-folder.js'
import { unreadable } from '../policy/unreadable.js'
import { type BaseSource, baseMissing, isProblem } from './base-source.js'
import { bringTree } from './bring-tree.js'
import { readEarlier } from './default-branch-evidence.js'

export interface RunRequest {
  readonly context: RunContext
  readonly github: GitHub
  /** The clone that is scanned. */
  readonly checkout: { readonly top: string; readonly prefix: string; readonly commit?: string }
  readonly scope: string
}

/** What the change of this run is compared with; nothing for a run on a branch itself, where everything counts. */
export async function baseOfRun(request: RunRequest, ports: Ports): Promise<BaseSource | undefined> {
  const { context, github, checkout, scope } = request
  const name = branchOf(context)
  if (name === undefined) return undefined
  const commit = await commitOf(request, name, ports)
  return {
    name,
    commit,
    async bring(folder) {
      if (isProblem(commit)) throw toError(commit)
      const root = checkout.prefix === '' ? checkout.top : `${checkout.top}/${checkout.prefix}`
      return bringTree({ root, commit, within: checkout.prefix, name }, folder, github, ports)
    },
    async earlier() {
      const { defaultBranch } = context
      if (isProblem(commit) || defaultBranch === undefined) return []
      const folder = await ports.files.makeTemporary('gatehouse-earlier-')
      return inOwnFolder(
        folder,
        () => readEarlier({ github, scope, defaultBranch, base: commit, folder }, ports),
        ports,
      )
    },
  }
}

/** On pull_request_target it is the base that is checked out: there is no change to judge. */
function branchOf({ event, pullRequest, mergeGroup }: RunContext): string | undefined {
  if (event === 'merge_group') return mergeGroup?.baseRef.replace(/^refs\/heads\//, '')
  return event === 'pull_request' ? pullRequest?.base.ref : undefined
}

/**
 * In a queue the event names it. A pull request is tested as the merge of its head into the base, whose first parent is the base as it was
 * merged; where the workflow checked out the head itself, what both have in common.
 */
async function commitOf(
  { context, github, checkout }: RunRequest,
  name: string,
  { git }: Pick<Ports, 'git'>,
): Promise<string | Problem> {
  if (context.event === 'merge_group') return context.mergeGroup?.baseSha ?? unknownBase(name)
  const head = checkout.commit ?? context.sha
  if (head !== context.sha && context.pullRequest !== undefined) {
    const { base } = context.pullRequest
    const answer = await github.mergeBase(base.sha, head)
    return answer.ok ? answer.value : unreadable(`${name}, to compare with,`, answer.failure, 'BASE_MISSING')
  }
  const known = await git.parents(checkout.top, head)
  if (known !== undefined) return known[0] ?? unknownBase(name)
  const answer = await github.parents(head)
  if (!answer.ok) return unreadable(`${name}, to compare with,`, answer.failure, 'BASE_MISSING')
  return answer.value[0] ?? unknownBase(name)
}

const unknownBase = (name: string): Problem =>
  baseMissing(
    `It is not known which commit of ${name} this change is made for.`,
    'Check out the commit of the run: actions/checkout without `ref`.',
  )
