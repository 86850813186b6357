import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { GatehouseError } from '../../../core/errors.js'
import type { Http, HttpRequest, HttpResponse } from '../../../ports.js'
import { connectTo, proxyHeaders } from './connection.js'
import { showUrl, toNetworkError } from './network-error.js'
import { findProxy, isLoopback } from './proxy.js'
import { startTimeLimits, type TimeLimits } from './time-limits.js'

type Headers = Readonly<Record<string, string>>
type Environment = Readonly<Record<string, string | undefined>>

const mostRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** What must not follow a redirect to somebody else. */
const personal: ReadonlySet<string> = new Set(['authorization', 'cookie', 'proxy-authorization'])

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  throw new GatehouseError('ARGUMENT_INVALID', `This is not a web address: ${text.slice(0, 200)}`, {
    hint: 'It must begin with https:// (or http://).',
  })
}

function proxyOf(url: URL, environment: Environment): URL | undefined {
  const proxy = findProxy(url, environment)
  if (typeof proxy !== 'string') return proxy
  const scheme = proxy.slice(0, Math.max(0, proxy.indexOf('://')))
  throw new GatehouseError('ORIGIN_UNREACHABLE', `Gatehouse cannot use a proxy of this kind: ${scheme}.`, {
    hint: 'Let HTTPS_PROXY name a proxy as http://host:port, or let NO_PROXY name the address.',
  })
}

/** Where a redirect leads. An answer over TLS never sends us on without it. */
function followed(from: URL, location: string): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const isDowngrade = from.protocol === 'https:' && url?.protocol === 'http:' && !(isLoopback(from) && isLoopback(url))
  if (url !== undefined && !isDowngrade && (url.protocol === 'https:' || url.protocol === 'http:')) return url
  const where = url === undefined ? 'nowhere' : isDowngrade ? 'a place without TLS' : `a ${url.protocol} address`
  throw new GatehouseError('DOWNLOAD_FAILED', `${showUrl(from)} sent us on to ${where}; Gatehouse does not go there.`, {
    hint: 'If you use a mirror, look at its configuration.',
  })
}

const sameOrigin = (a: URL, b: URL): boolean => a.origin === b.origin

const withoutPersonal = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !personal.has(name.toLowerCase())))

async function ask(url: URL, proxy: URL | undefined, socket: Socket, headers: Headers): Promise<IncomingMessage> {
  const { request } = await import('node:http')
  const viaProxy = proxy !== undefined && url.protocol === 'http:'
  const path = `${url.pathname}${url.search}`
  return new Promise((resolve, reject) => {
    const asked = request({
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
    asked.end()
  })
}

async function send(
  url: URL,
  headers: Headers,
  limits: TimeLimits,
  environment: Environment,
): Promise<IncomingMessage> {
  const proxy = proxyOf(url, environment)
  try {
    const socket = await limits.wait(connectTo(url, proxy, limits.signal))
    const answer = await limits.wait(ask(url, proxy, socket, headers))
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

async function follow(request: HttpRequest, limits: TimeLimits, environment: Environment): Promise<HttpResponse> {
  let url = readUrl(request.url)
  let headers: Headers = request.headers ?? {}
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await send(url, headers, limits, environment)
    answer.on('error', () => undefined) // Told to whoever reads the body; nobody may be reading.
    const { location } = answer.headers
    const status = answer.statusCode ?? 0
    if (location === undefined || !redirects.has(status)) {
      return { status, headers: flatten(answer.headers), body: readBody(answer, url, limits) }
    }
    answer.destroy()
    const next = followed(url, location)
    if (!sameOrigin(url, next)) headers = withoutPersonal(headers)
    url = next
  }
  throw new GatehouseError(
    'DOWNLOAD_FAILED',
    `${showUrl(readUrl(request.url))} sent us on more than ${mostRedirects} times.`,
    {
      hint: 'If you use a mirror, look at its configuration.',
    },
  )
}

/** Asks over HTTP as `Http` promises, through the proxies that `environment` names. */
export const createHttp = (environment: Environment): Http => ({
  get: async (request) => {
    const limits = startTimeLimits(request.idleMs, request.deadlineMs)
    try {
      return await follow(request, limits, environment)
    } catch (error) {
      limits.finish()
      throw error
    }
  },
})
