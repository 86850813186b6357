import { randomUUID } from 'node:crypto'
import { throttling } from '@octokit/plugin-throttling'
import { z } from 'zod'
import { version } from '../../../../core/version.js'
import { type Fetch, fetchWithin, NoAnswer } from './transport.js'
import { hideToken } from './words.js'

export interface Request {
  /** As GitHub documents it: `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly route: string
  /** What the route names goes there; the rest is the query, or the body. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly deadlineMs: number
  /** An answer that leads elsewhere is the answer. */
  readonly isRedirect?: boolean
}

export interface Reply {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** One attempt: what GitHub answered, whatever its status, or that there was no answer. Never rejects. */
export type Send = (request: Request) => Promise<Reply | NoAnswer>

export interface Connection {
  /** `https://api.github.com`. */
  readonly api: string
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const texts = z
  .record(z.string(), z.unknown())
  .transform((headers) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
  )
const replySchema = z
  .object({ status: z.number(), headers: texts, data: z.unknown() })
  .transform(({ status, headers, data }) => ({ status, headers, body: data }))
/** Octokit throws every status from 400 on. */
const refusalSchema = z.object({ response: replySchema }).transform(({ response }) => response)
const optionsSchema = z.object({
  request: z.object({ fetch: z.custom<Fetch>((value) => typeof value === 'function') }),
})

/**
 * Loaded when it is first needed: the module reads the event file while it is loaded, and dies of one that is no JSON. Its `fetch` goes through the
 * proxies that HTTPS_PROXY and NO_PROXY name, as every action of GitHub's does. The throttling plugin paces us as GitHub asks (ten requests at once,
 * a second between writes); asking again is `ask.ts`.
 */
async function createOctokit({ api, token }: Connection) {
  const { GitHub, defaults } = await import('@actions/github/lib/utils')
  const { fetch } = optionsSchema.parse(defaults).request
  const Octokit = GitHub.plugin(throttling)
  const octokit = new Octokit({
    auth: token,
    baseUrl: api.replace(/\/+$/, ''),
    log: silent,
    throttle: { id: randomUUID(), onRateLimit: () => false, onSecondaryRateLimit: () => false },
  })
  return { octokit, fetch }
}

const headers = {
  accept: 'application/vnd.github+json',
  'user-agent': `gatehouse/${version}`,
  'x-github-api-version': '2022-11-28',
}

function readThrown(error: unknown): Reply | NoAnswer {
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof NoAnswer) return cause
  const refusal = refusalSchema.safeParse(error)
  return refusal.success ? refusal.data : new NoAnswer('unexpected', 'The answer cannot be read.', true, error)
}

export function createSend(connection: Connection): Send {
  const [owner = '', repo = ''] = connection.repository.split('/')
  let client: ReturnType<typeof createOctokit> | undefined
  const send: Send = async ({ route, parameters, deadlineMs, isRedirect = false }) => {
    try {
      client ??= createOctokit(connection)
      const { octokit, fetch } = await client
      const redirect = isRedirect ? ({ redirect: 'manual' } as const) : {}
      const request = { fetch: fetchWithin(fetch, deadlineMs), log: silent, ...redirect }
      return replySchema.parse(await octokit.request(route, { owner, repo, ...parameters, headers, request }))
    } catch (error) {
      return readThrown(error)
    }
  }
  return async (request) => {
    const reply = await send(request)
    if (reply instanceof NoAnswer) return reply
    return { ...reply, body: hideToken(reply.body, connection.token) }
  }
}
