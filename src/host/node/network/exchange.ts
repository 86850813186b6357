import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { GatehouseError } from '../../../core/errors.js'
import type { HttpResponse } from '../../../ports.js'
import { connectTo, proxyHeaders } from './connection.js'
import { toNetworkError } from './network-error.js'
import { findProxy } from './proxy.js'
import type { TimeLimits } from './time-limits.js'

export type Headers = Readonly<Record<string, string>>
export type Environment = Readonly<Record<string, string | undefined>>

function proxyOf(url: URL, environment: Environment): URL | undefined {
  const proxy = findProxy(url, environment)
  if (typeof proxy !== 'string') return proxy
  const scheme = proxy.slice(0, Math.max(0, proxy.indexOf('://')))
  throw new GatehouseError('ORIGIN_UNREACHABLE', `Gatehouse cannot use a proxy of this kind: ${scheme}.`, {
    hint: 'Let HTTPS_PROXY name a proxy as http://host:port, or let NO_PROXY name the address.',
  })
}

/** What is asked besides an address. */
export interface Question {
  readonly headers: Headers
  /** Sent with POST. */
  readonly form?: string
}

async function ask(url: URL, proxy: URL | undefined, socket: Socket, question: Question): Promise<IncomingMessage> {
  const { request } = await import('node:http')
  const { headers, form } = question
  const viaProxy = proxy !== undefined && url.protocol === 'http:'
  const path = `${url.pathname}${url.search}`
  return new Promise((resolve, reject) => {
    const asked = request({
      method: form === undefined ? 'GET' : 'POST',
      path: viaProxy ? `${url.origin}${path}` : path,
      headers: {
        'user-agent': 'gatehouse',
        'accept-encoding': 'identity',
        ...headers,
        ...(viaProxy ? proxyHeaders(proxy) : {}),
        host: url.host,
      },
      createConnection: () => socket,
    })
    asked.once('response', resolve)
    asked.on('error', reject)
    asked.end(form)
  })
}

async function send(
  url: URL,
  question: Question,
  limits: TimeLimits,
  environment: Environment,
): Promise<IncomingMessage> {
  const proxy = proxyOf(url, environment)
  try {
    const socket = await limits.wait(connectTo(url, proxy, limits.signal))
    const answer = await limits.wait(ask(url, proxy, socket, question))
    socket.unref() // Whoever reads the body keeps the program alive; one who does not, does not.
    return answer
  } catch (error) {
    throw toNetworkError('ORIGIN_UNREACHABLE', error, url, proxy)
  }
}

async function* readBody(answer: IncomingMessage, url: URL, limits: TimeLimits): AsyncGenerator<Uint8Array> {
  const chunks = answer[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await limits.wait(chunks.next())
      if (next.done === true) return
      yield next.value
    }
  } catch (error) {
    throw toNetworkError('DOWNLOAD_FAILED', error, url)
  } finally {
    answer.destroy()
    limits.finish()
  }
}

const flatten = (headers: IncomingMessage['headers']): Headers =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )

/** One request and its answer, from nobody else. The clocks end with the body. */
export async function askOnce(url: URL, question: Question, limits: TimeLimits, environment: Environment) {
  const answer = await send(url, question, limits, environment)
  answer.on('error', () => undefined) // Told to whoever reads the body; nobody may be reading.
  const whole = (): HttpResponse => ({
    status: answer.statusCode ?? 0,
    headers: flatten(answer.headers),
    body: readBody(answer, url, limits),
  })
  return { answer, whole }
}
