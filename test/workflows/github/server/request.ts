import type { IncomingMessage } from 'node:http'
import { type Match, matchRoute, type RouteName } from './routes.js'
import type { State } from './state.js'
import type { Token } from './tokens.js'

/** One call as it came. */
export interface Received {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** Absent: GitHub has no such call, or the fake does not know it. */
  readonly route?: RouteName
  /** Without `authorization`. */
  readonly headers: Readonly<Record<string, string>>
  /** Name of the token; `unknown` when nobody gave it out; absent when none came. */
  readonly token?: string
  readonly body?: unknown
  /** Absent when a fault left it without an answer. */
  readonly status?: number
}

export type Asked = Omit<Received, 'status'>

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.isBuffer(part) ? part : Buffer.from(String(part)))
  return Buffer.concat(parts).toString()
}

const parse = (text: string): { readonly ok: boolean; readonly value?: unknown } => {
  if (text === '') return { ok: true }
  try {
    const value: unknown = JSON.parse(text)
    return { ok: true, value }
  } catch {
    return { ok: false, value: text }
  }
}

const tokenValue = ({ headers }: IncomingMessage): string | undefined =>
  /^(?:token|bearer) +(.+)$/i.exec(headers.authorization ?? '')?.[1]

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'authorization')
      .map(([name, value]): [string, string] => [name, String(value)]),
  )

/** A call, read to its end. */
export interface Incoming {
  readonly asked: Asked
  readonly match: Match | undefined
  readonly token: Token | undefined
  /** Its body is JSON, or there is none. */
  readonly isReadable: boolean
}

export async function readRequest(state: State, request: IncomingMessage): Promise<Incoming> {
  const { method = '', url = '' } = request
  const { pathname, searchParams } = new URL(url, 'http://fake')
  const { ok, value } = parse(await readBody(request))
  const match = matchRoute(method, pathname)
  const given = tokenValue(request)
  const token = given === undefined ? undefined : state.tokens.get(given)
  const asked = {
    method,
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: headersOf(request),
    ...(match === undefined ? {} : { route: match.name }),
    ...(given === undefined ? {} : { token: token?.name ?? 'unknown' }),
    ...(value === undefined ? {} : { body: value }),
  }
  return { asked, match, token, isReadable: ok }
}
