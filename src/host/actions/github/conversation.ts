import { z } from 'zod'
import type { Answer, Comment, GitHub } from '../../../ports/github.js'
import { type Ask, bodyAs } from './request/ask.js'
import { askAll } from './request/pages.js'

const reading = 'pull-requests: read'
const writing = 'pull-requests: write'

const accountSchema = z
  .object({ login: z.string(), type: z.string().optional() })
  .transform(({ login, type }) => ({ login, isBot: type === 'Bot' }))

/** Whom GitHub shows in the place of an account that is gone. */
const nobody = { login: 'ghost', isBot: false }

const commentSchema = z
  .object({ id: z.int().positive(), body: z.string().nullish(), user: accountSchema.nullish() })
  .transform(({ id, body, user }): Comment => ({ id, body: body ?? '', author: user ?? nobody }))

const headSchema = z
  .object({ head: z.object({ sha: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/) }) })
  .transform(({ head }) => head.sha)

const nothing = (): Answer<undefined> => ({ ok: true, value: undefined })

async function deleteComment(ask: Ask, id: number): Promise<Answer<undefined>> {
  const answer = await ask({
    route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: id },
    read: nothing,
    needs: writing,
  })
  // Gone is what was wanted, also where an attempt before this one did it and its answer was lost.
  return !answer.ok && answer.failure.kind === 'not-found' ? nothing() : answer
}

/** A pull request and what is said under it. */
export const conversation = (
  ask: Ask,
): Pick<GitHub, 'pullRequestHead' | 'comments' | 'createComment' | 'updateComment' | 'deleteComment' | 'viewer'> => ({
  pullRequestHead: (number) =>
    ask({
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      parameters: { pull_number: number },
      read: bodyAs(headSchema),
      needs: reading,
    }),
  comments: (number) =>
    askAll(
      ask,
      {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: number },
        needs: reading,
      },
      z.array(commentSchema),
    ),
  createComment: (number, body) =>
    ask({
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: number, body },
      read: bodyAs(commentSchema),
      needs: writing,
      repeatable: false,
    }),
  updateComment: (id, body) =>
    ask({
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { comment_id: id, body },
      read: bodyAs(commentSchema),
      needs: writing,
    }),
  deleteComment: (id) => deleteComment(ask, id),
  viewer: () => ask({ route: 'GET /user', read: bodyAs(accountSchema) }),
})
