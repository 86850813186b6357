import { z } from 'zod'
import { invalidRequest, notFound, type Reply, refuse, reply } from '../server/answer.js'
import type { Call } from '../server/routes.js'
import type { State, StoredComment } from '../server/state.js'
import { accountShape } from './shapes.js'

const longestBody = 65_536
const bodySchema = z.looseObject({ body: z.string() })

function commentShape(state: State, comment: StoredComment) {
  const api = `${state.address}/repos/${state.repository}`
  return {
    id: comment.id,
    node_id: 'IC_kwDOAAAAAA',
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    user: accountShape(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.author.type === 'Bot' ? 'NONE' : 'MEMBER',
    body: comment.body,
    performed_via_github_app: null,
  }
}

const wholeNumber = (text: string | null, otherwise: number): number =>
  text !== null && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : otherwise

/** The pages before, after, first and last, as GitHub names them in `Link`. */
function linkHeader(call: Call, perPage: number, page: number, pages: number): Readonly<Record<string, string>> {
  const base = `${call.state.address}/repos/${call.state.repository}/issues/${call.parameter('issue_number')}/comments`
  const link = (to: number, relation: string) => `<${base}?per_page=${perPage}&page=${to}>; rel="${relation}"`
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < pages ? [link(page + 1, 'next'), link(pages, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ]
  return links.length === 0 ? {} : { link: links.join(', ') }
}

export function listComments(call: Call): Reply {
  const { state, parameter, query, documentation } = call
  const issue = Number(parameter('issue_number'))
  if (!state.pulls.has(issue)) return notFound(documentation)
  const all = state.comments.filter((comment) => comment.issue === issue)
  const perPage = Math.min(100, wholeNumber(query.get('per_page'), 30))
  const page = wholeNumber(query.get('page'), 1)
  const shown = all.slice((page - 1) * perPage, page * perPage).map((comment) => commentShape(state, comment))
  return reply(shown, 200, linkHeader(call, perPage, page, Math.ceil(all.length / perPage)))
}

const tooLong = (documentation: string): Reply =>
  refuse(422, 'Validation Failed', documentation, {
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: `Body is too long (maximum is ${longestBody} characters)`,
      },
    ],
  })

/** The text of a comment, or why GitHub does not take it. */
function textOf({ body, documentation }: Call): { readonly text: string } | { readonly refused: Reply } {
  const decoded = bodySchema.safeParse(body)
  if (!decoded.success) return { refused: invalidRequest(documentation, ['"body" wasn\'t supplied.']) }
  const text = decoded.data.body
  if ([...text].length > longestBody) return { refused: tooLong(documentation) }
  const blank = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body cannot be blank' }]
  if (text.trim() === '') return { refused: refuse(422, 'Validation Failed', documentation, { errors: blank }) }
  return { text }
}

export function createComment(call: Call): Reply {
  const { state, token, parameter, documentation } = call
  const issue = Number(parameter('issue_number'))
  const pull = state.pulls.get(issue)
  if (pull === undefined || token === undefined) return notFound(documentation)
  if (pull.locked) return refuse(403, 'Unable to create comment because issue is locked.', documentation)
  const decoded = textOf(call)
  if ('refused' in decoded) return decoded.refused
  const now = state.tick()
  const comment = {
    id: state.nextId(),
    issue,
    author: token.account,
    body: decoded.text,
    createdAt: now,
    updatedAt: now,
  }
  state.comments.push(comment)
  return reply(commentShape(state, comment), 201)
}

export function updateComment(call: Call): Reply {
  const { state, parameter, documentation } = call
  const comment = state.comments.find(({ id }) => String(id) === parameter('comment_id'))
  if (comment === undefined) return notFound(documentation)
  const decoded = textOf(call)
  if ('refused' in decoded) return decoded.refused
  comment.body = decoded.text
  comment.updatedAt = state.tick()
  return reply(commentShape(state, comment))
}

export function deleteComment({ state, parameter, documentation }: Call): Reply {
  const index = state.comments.findIndex(({ id }) => String(id) === parameter('comment_id'))
  if (index < 0) return notFound(documentation)
  state.comments.splice(index, 1)
  return { status: 204 }
}
