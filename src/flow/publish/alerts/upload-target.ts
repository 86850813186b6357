import type { PublishReason } from '../../../core/publication.js'
import type { Verdict } from '../../../core/verdict.js'
import type { RunContext } from '../../../ports/run-context.js'

/** Under which ref and commit GitHub keeps the alerts. */
export interface UploadTarget {
  readonly ref: string
  readonly commit: string
}

export type UploadDecision =
  | { readonly type: 'upload'; readonly target: UploadTarget }
  | {
      readonly type: 'keep'
      readonly reason: Extract<PublishReason, 'incomplete' | 'queue-ref' | 'ref-not-publishable'>
    }

type Run = Pick<RunContext, 'event' | 'ref' | 'sha' | 'pullRequest'>
type Judgement = Pick<Verdict, 'verdict' | 'problems' | 'scanners' | 'subject'>

/**
 * Whether the alerts of this verdict may replace those that are open, and where. A run that is not complete would close alerts; the
 * ref of a merge queue is gone too soon, whatever the event; and what was scanned must be what the ref stands for.
 */
export function decideUpload(verdict: Judgement, run: Run): UploadDecision {
  if (isQueue(run)) return { type: 'keep', reason: 'queue-ref' }
  if (isIncomplete(verdict)) return { type: 'keep', reason: 'incomplete' }
  const target = targetOf(run, verdict.subject.commit)
  return target === undefined ? { type: 'keep', reason: 'ref-not-publishable' } : { type: 'upload', target }
}

/**
 * The same for a step with GitHub's own action, which finds the ref itself: under `pull_request_target` the default branch, whose alerts
 * those of a change must not replace.
 */
export function decideUploadElsewhere(verdict: Judgement, run: Run): UploadDecision {
  const decision = decideUpload(verdict, run)
  const isMisplaced = decision.type === 'upload' && run.event === 'pull_request_target'
  return isMisplaced ? { type: 'keep', reason: 'ref-not-publishable' } : decision
}

const isQueue = ({ event, ref }: Run): boolean =>
  event === 'merge_group' || ref.startsWith('refs/heads/gh-readonly-queue/')

const isIncomplete = ({ verdict, problems, scanners }: Judgement): boolean =>
  verdict === 'error' || problems.length > 0 || scanners.some(({ outcome }) => outcome !== 'complete')

/** `scanned`: the commit that was checked out, where somebody knows. */
function targetOf({ event, ref, sha, pullRequest }: Run, scanned: string | undefined): UploadTarget | undefined {
  if (pullRequest !== undefined && scanned === pullRequest.head.sha)
    return { ref: `refs/pull/${pullRequest.number}/head`, commit: scanned }
  // Its ref is the default branch, where alerts of a change do not belong.
  if (event === 'pull_request_target') return undefined
  // The event may name the tag object; what it points at was checked out.
  if (ref.startsWith('refs/tags/')) return { ref, commit: scanned ?? sha }
  return /^refs\/(heads|pull)\//.test(ref) ? matching(ref, sha, scanned) : undefined
}

const matching = (ref: string, commit: string, scanned: string = commit): UploadTarget | undefined =>
  scanned === commit ? { ref, commit } : undefined
