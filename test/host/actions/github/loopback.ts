import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { createGitHub } from '../../../../src/host/actions/github/github.js'
import type { Time } from '../../../../src/host/actions/github/request/ask.js'
import type { GitHub } from '../../../../src/ports/github.js'
import { startOrigin } from '../../node/servers.js'

/** What the server does with one request; the last of a list is done again and again. */
export type Step =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** Bytes as they are, with whatever type is said. */
  | { readonly status: number; readonly raw: string; readonly type: string }
  | { readonly fault: 'hang' | 'hang-in-body' | 'cut' | 'cut-in-body' }

export interface Asked {
  readonly what: string
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

export interface Api {
  readonly url: string
  readonly asked: readonly Asked[]
}

function fail(fault: 'hang' | 'hang-in-body' | 'cut' | 'cut-in-body', response: ServerResponse): void {
  if (fault === 'hang') return
  if (fault === 'cut') {
    response.socket?.destroy()
    return
  }
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
  response.write('{"id": 1, "body": "half', () => {
    if (fault === 'cut-in-body') response.socket?.destroy()
  })
}

function answer(step: Step, response: ServerResponse): void {
  if ('fault' in step) fail(step.fault, response)
  else if ('raw' in step) response.writeHead(step.status, { 'content-type': step.type }).end(step.raw)
  else {
    const headers = { 'content-type': 'application/json; charset=utf-8', ...step.headers }
    response.writeHead(step.status, headers).end(step.body === undefined ? undefined : JSON.stringify(step.body))
  }
}

const parse = (body: string): unknown => (body === '' ? undefined : JSON.parse(body))

/** A server of this machine that follows a script, route by route (`GET /user`, without the query). What is not in it is answered 501. */
export async function startApi(script: Readonly<Record<string, readonly Step[]>>): Promise<Api> {
  const asked: Asked[] = []
  const counts = new Map<string, number>()
  const { url } = await startOrigin(async (request, response) => {
    const what = `${request.method ?? ''} ${request.url ?? ''}`
    asked.push({ what, headers: request.headers, body: parse(await text(request)) })
    const route = what.replace(/\?.*$/, '')
    const count = counts.get(route) ?? 0
    counts.set(route, count + 1)
    answer(script[route]?.at(Math.min(count, script[route].length - 1)) ?? { status: 501 }, response)
  })
  return { url, asked }
}

export interface FakeTime extends Time {
  /** Milliseconds of every wait, in order. */
  readonly waits: readonly number[]
}

export const beginning = new Date('2027-01-15T10:00:00.000Z')

/** A clock that moves only while somebody waits, which takes no time. */
export function fakeTime(): FakeTime {
  const waits: number[] = []
  const elapsed = (): number => waits.reduce((sum, ms) => sum + ms, 0)
  return {
    waits,
    now: () => new Date(beginning.getTime() + elapsed()),
    monotonicMs: elapsed,
    wait: async (ms) => {
      waits.push(ms)
    },
    random: () => 0.5,
  }
}

export const token = 'example-token-of-this-test'

export const connectTo = (api: Api, time: Time = fakeTime(), server = 'https://github.com'): GitHub =>
  createGitHub({ context: { server, api: api.url, repository: 'acme/app' }, token, time })
