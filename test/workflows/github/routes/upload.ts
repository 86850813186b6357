import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { decodeSarif } from '../code-scanning/log.js'
import { processUpload } from '../code-scanning/process.js'
import { invalidRequest, notFound, type Reply, refuse, reply } from '../server/answer.js'
import type { Call } from '../server/routes.js'
import { isKnownCommit, isKnownRef, type State } from '../server/state.js'
import { refuseFeature } from './code-scanning.js'

const bodySchema = z.object({
  commit_sha: z.string(),
  ref: z.string(),
  sarif: z.string(),
  checkout_uri: z.string().optional(),
  started_at: z.string().optional(),
  tool_name: z.string().optional(),
  validate: z.boolean().optional(),
})
type Body = z.infer<typeof bodySchema>

const permitted = ({ edition }: State): readonly string[] =>
  Object.keys(bodySchema.shape).filter((name) => name !== 'validate' || edition === 'cloud')

const sentenceOf = (issue: z.core.$ZodIssue, body: unknown): string => {
  const name = issue.path.join('.')
  const isMissing = typeof body === 'object' && body !== null && !(name in body)
  return isMissing
    ? `"${name}" wasn't supplied.`
    : `For 'properties/${name}', the value is not of the type that is required.`
}

/** GitHub's sentences on a body that its schema does not allow. */
function mistakesIn(state: State, body: unknown): readonly string[] {
  const keys = typeof body === 'object' && body !== null ? Object.keys(body) : []
  const extra = keys.filter((key) => !permitted(state).includes(key)).map((key) => `"${key}" is not a permitted key.`)
  const decoded = bodySchema.safeParse(body)
  if (!decoded.success) return [...extra, ...decoded.error.issues.map((issue) => sentenceOf(issue, body))]
  const { commit_sha: commit, ref } = decoded.data
  const short = commit.length < 40 ? [`At least 40 characters are required; only ${commit.length} were supplied.`] : []
  const wrong = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(commit)
    ? short
    : [...short, `${commit} does not match /^[0-9a-f]+$/.`]
  const badRef = /^refs\/(?:heads|tags|pull)\/.*$/.test(ref)
    ? []
    : [`${ref} does not match /^refs\\/(heads|tags|pull)\\/.*$/.`]
  return [...extra, ...wrong, ...badRef]
}

const tooLarge = (documentation: string): Reply =>
  refuse(413, 'SARIF upload is rejected (bigger than allowed size for zip archive)', documentation)

const statusUrl = (state: State, id: string): string =>
  `${state.address}/repos/${state.repository}/code-scanning/sarifs/${id}`

function accept({ state, token }: Call, body: Body, text: string): Reply {
  const id = randomUUID()
  processUpload(state, {
    id,
    text,
    ref: body.ref,
    commit: body.commit_sha,
    toolName: body.tool_name ?? 'API',
    by: token?.name ?? '',
    ...(body.started_at === undefined ? {} : { startedAt: body.started_at }),
    ...(body.checkout_uri === undefined ? {} : { checkoutUri: body.checkout_uri }),
  })
  return reply({ id, url: statusUrl(state, id) }, 202)
}

export function uploadSarif(call: Call): Reply {
  const { state, documentation, body } = call
  const off = refuseFeature(state, documentation)
  if (off !== undefined) return off
  const mistakes = mistakesIn(state, body)
  if (mistakes.length > 0) return invalidRequest(documentation, mistakes)
  const sent = bodySchema.parse(body)
  const decoded = decodeSarif(sent.sarif)
  if (decoded.state === 'too-large') return tooLarge(documentation)
  if (!isKnownCommit(state, sent.commit_sha)) return notFound(documentation, 'commit not found')
  if (!isKnownRef(state, sent.ref)) return notFound(documentation, `ref '${sent.ref}' not found in this repository`)
  if (decoded.state === 'invalid') return refuse(400, 'Invalid request.\n\nThe sarif field is invalid.', documentation)
  return accept(call, sent, decoded.text)
}
