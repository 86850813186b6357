import { GatehouseError } from '../../core/errors.js'
import type { Git } from '../../ports/machine/git.js'
import { isFork, type RunContext } from '../../ports/run-context.js'
import type { Ports } from '../../ports.js'

/** Events whose runs hold secrets and a token that may write, whoever caused them. */
const privilegedEvents: readonly string[] = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
]

/**
 * A run with secrets must not touch code that anybody may send: what a scanner or a later step does with it is out of our
 * hands, and its alerts would be those of the default branch (DESIGN 11).
 * @throws GatehouseError `EVENT_REFUSED`.
 */
export async function refuseForeignCode(context: RunContext, root: string, git: Git): Promise<void> {
  if (!privilegedEvents.includes(context.event)) return
  const { commit } = await git.head(root)
  if (commit === context.sha) return
  const isOwn = context.pullRequest !== undefined && !isFork(context)
  if (isOwn && commit === context.pullRequest?.head.sha) return
  throw new GatehouseError(
    'EVENT_REFUSED',
    `This workflow runs on ${context.event} with the secrets of the repository, and has checked out code that is not the repository's own.`,
    { hint: 'Run Gatehouse on pull_request instead: it needs no secret there.' },
  )
}

/**
 * Paths, process groups and tools of ours are those of Linux and macOS.
 * @throws GatehouseError `TOOL_MISSING`.
 */
export function refuseWindows({ platform }: Pick<Ports, 'platform'>): void {
  if (platform !== 'win32') return
  throw new GatehouseError('TOOL_MISSING', 'Gatehouse does not scan on Windows, and this is a runner with Windows.', {
    hint: 'Write `runs-on: ubuntu-latest` for this job; the others may stay where they are.',
  })
}
