import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { documentationRoot, type Reply } from './answer.js'
import { type Fault, replyOf } from './faults.js'
import type { State } from './state.js'

const standardHeaders = (state: State): Record<string, string> => ({
  'x-github-media-type': 'github.v3; format=json',
  'x-github-request-id': randomUUID(),
  ...(state.edition === 'enterprise'
    ? { 'x-github-enterprise-version': '3.19.2' }
    : {
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '990',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
        'x-ratelimit-resource': 'core',
      }),
})

export function send(state: State, response: ServerResponse, { status, body, headers = {} }: Reply): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...standardHeaders(state), ...type, ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

/** Promises a whole answer, sends half of it, and cuts. */
function sendHalf(response: ServerResponse, { status, body }: Reply): void {
  const text = Buffer.from(JSON.stringify(body ?? {}))
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': text.length })
  response.write(text.subarray(0, Math.floor(text.length / 2)), () => response.socket?.destroy())
}

/** What a fault does to the answer; the status that was sent, if one was. */
export async function fail(
  state: State,
  response: ServerResponse,
  fault: Fault,
  answered: () => Reply,
): Promise<number | undefined> {
  if ('delayMs' in fault) await setTimeout(fault.delayMs, undefined, { ref: false })
  if (!('trouble' in fault)) {
    const whole = 'status' in fault ? replyOf(fault, documentationRoot) : answered()
    send(state, response, whole)
    return whole.status
  }
  switch (fault.trouble) {
    case 'hang':
      return undefined
    case 'cut':
      response.socket?.destroy()
      return undefined
    case 'half':
      sendHalf(response, answered())
      return undefined
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!DOCTYPE html><h1>Unicorn!</h1>')
      return 200
  }
}
