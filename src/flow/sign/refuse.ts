import { GatehouseError } from '../../core/errors.js'
import { isFork, type RunContext } from '../../ports/run-context.js'

/** Runs in which anybody's change may be what runs: a signature made there would say that it is ours. */
const unsafeEvents: Readonly<Record<string, string>> = {
  pull_request: 'a pull request is not merged yet',
  pull_request_target: 'a pull request is not merged yet',
  pull_request_review: 'a pull request is not merged yet',
  merge_group: 'a merge queue may still throw it out',
  issue_comment: 'anybody may comment',
  issues: 'anybody may open an issue',
  discussion: 'anybody may begin a discussion',
  discussion_comment: 'anybody may comment',
  workflow_run: 'what it follows may be a pull request of a fork',
}

/**
 * Nothing is signed by accident.
 * @throws GatehouseError `SIGNING_REFUSED`.
 */
export function refuseUnsafeRun(context: Pick<RunContext, 'event' | 'ref' | 'pullRequest' | 'repository'>): void {
  const why = Object.hasOwn(unsafeEvents, context.event)
    ? unsafeEvents[context.event]
    : context.ref.startsWith('refs/heads/gh-readonly-queue/')
      ? 'a merge queue may still throw it out'
      : context.ref.startsWith('refs/pull/') || context.pullRequest !== undefined || isFork(context)
        ? 'a pull request is not merged yet'
        : undefined
  if (why === undefined) return
  throw new GatehouseError('SIGNING_REFUSED', `Nothing is signed on ${context.event}: ${why}.`, {
    hint: 'Sign in a workflow that runs on push to a branch that is protected, or on a tag.',
  })
}
