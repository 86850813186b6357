import type { Verdict } from '../../../core/verdict.js'
import type { GitHub } from '../../../ports/github.js'
import { type PullRequest, runUrl } from '../../../ports/run-context.js'
import { commentMarker, renderComment } from '../../../report/markdown/comment.js'
import { scopeOf } from '../../../report/subject.js'
import { commentTrouble } from '../../../report/words/refusal.js'
import { factsOf, refusalOf } from '../refusal-of.js'
import type { PublishRequest } from '../request.js'
import { siteOf } from '../site.js'
import { keepOneComment } from './keep-one-comment.js'
import { Refused } from './own-comments.js'

/** Says in the pull request what blocks, and that nothing does any more. What GitHub refuses is a sentence. */
export async function commentOnChange(request: PublishRequest, github: GitHub | undefined): Promise<readonly string[]> {
  const { context, options } = request
  const { pullRequest } = context
  if (!options.comment || context.event !== 'pull_request' || pullRequest === undefined) return []
  if (github === undefined) return [commentTrouble('no-token', {})]
  try {
    await keepOneComment(wantedBy(request, pullRequest), github)
    return []
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    // Whoever may not read comments should not be told to ask for that alone.
    return [
      commentTrouble(refusalOf(error.failure, context), { ...factsOf(error.failure), needs: 'pull-requests: write' }),
    ]
  }
}

const wantedBy = ({ verdict, context }: PublishRequest, { number, head }: PullRequest) => ({
  number,
  commit: head.sha,
  marker: commentMarker(scopeOf(verdict.subject)),
  isNeeded: isTrouble(verdict),
  bodyFor: (before: 'no-comment' | 'a-comment') =>
    renderComment(verdict, {
      site: siteOf(context, verdict),
      details: runUrl(context),
      wasClosed: before === 'a-comment',
    }).text,
})

/** A gate that is open is told by its green mark. */
const isTrouble = ({ verdict }: Verdict): boolean => verdict === 'block' || verdict === 'error'
