import type { RunContext } from '../../ports/run-context.js'

/** The commit that holds the policy, or the branch whose tip does. */
export type PolicySource =
  | { readonly type: 'commit'; readonly commit: string; readonly branch?: string }
  | { readonly type: 'branch'; readonly branch: string }
  /** The event does not say what the default branch is. */
  | { readonly type: 'unknown' }

/**
 * DESIGN 6, "Where the policy is read": for a change the tip of its base branch, on the default branch the commit itself, for
 * anything else the tip of the default branch. Never the change: it may not loosen what it is judged by.
 */
export function policySource(context: RunContext): PolicySource {
  const { event, pullRequest, mergeGroup, defaultBranch, ref, sha } = context
  if (pullRequest !== undefined) return { type: 'branch', branch: pullRequest.base.ref }
  if (mergeGroup !== undefined) return { type: 'branch', branch: branchOf(mergeGroup.baseRef) }
  const named = defaultBranch === undefined ? {} : { branch: defaultBranch }
  if (event === 'schedule') return { type: 'commit', commit: sha, ...named }
  if (defaultBranch === undefined) return { type: 'unknown' }
  if (ref === `refs/heads/${defaultBranch}`) return { type: 'commit', commit: sha, branch: defaultBranch }
  return { type: 'branch', branch: defaultBranch }
}

const branchOf = (ref: string): string => ref.replace(/^refs\/heads\//, '')
