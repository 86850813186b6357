import type { Socket } from 'node:net'
import { GatehouseError } from '../../../core/errors.js'
import { bareHost, portOf } from './proxy.js'

/** Rejects with the socket's own error when it ends before `event`. */
function settled<T extends Socket>(socket: T, event: 'connect' | 'secureConnect'): Promise<T> {
  return new Promise((resolve, reject) => {
    socket.once(event, () => resolve(socket))
    socket.once('error', reject)
    socket.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
  })
}

/** Destroys a socket with the request it belongs to, and catches what it says when nobody listens any more. */
function bind<T extends Socket>(socket: T, signal: AbortSignal): T {
  const end = (): void => {
    socket.destroy()
  }
  if (signal.aborted) end()
  signal.addEventListener('abort', end, { once: true })
  socket.once('close', () => signal.removeEventListener('abort', end))
  socket.on('error', () => undefined)
  return socket
}

async function dial(url: URL, signal: AbortSignal): Promise<Socket> {
  const { connect } = await import('node:net')
  return settled(bind(connect({ host: bareHost(url), port: portOf(url) }), signal), 'connect')
}

async function secure(socket: Socket, url: URL, signal: AbortSignal): Promise<Socket> {
  const [{ connect }, { isIP }] = await Promise.all([import('node:tls'), import('node:net')])
  const host = bareHost(url)
  // A server name must not be an address (RFC 6066); `host` is what the certificate is compared with.
  const name = isIP(host) === 0 ? { servername: host } : {}
  const secured = connect({ socket, host, ALPNProtocols: ['http/1.1'], ...name })
  return settled(bind(secured, signal), 'secureConnect')
}

/** The `Proxy-Authorization` header that the proxy's URL asks for. */
export function proxyHeaders(proxy: URL): Readonly<Record<string, string>> {
  if (proxy.username === '') return {}
  const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` }
}

/** Asks a proxy for a tunnel: CONNECT, RFC 9110 section 9.3.6. */
async function tunnel(socket: Socket, url: URL, proxy: URL): Promise<Socket> {
  const { request } = await import('node:http')
  const path = `${url.hostname}:${portOf(url)}`
  return new Promise((resolve, reject) => {
    const asked = request({
      method: 'CONNECT',
      path,
      headers: { host: path, ...proxyHeaders(proxy) },
      createConnection: () => socket,
    })
    asked.once('error', reject)
    asked.once('connect', ({ statusCode }) => {
      if (statusCode === 200) return resolve(socket)
      reject(refusedBy(proxy, statusCode))
    })
    asked.end()
  })
}

const refusedBy = (proxy: URL, status: number | undefined): GatehouseError =>
  new GatehouseError('ORIGIN_UNREACHABLE', `The proxy ${proxy.origin} answered ${status ?? 'nonsense'}.`, {
    hint:
      status === 407
        ? 'It wants a user and a password: write them before the host in HTTPS_PROXY, with a colon between and an @ behind.'
        : 'Ask whoever runs the proxy to allow the address, or let NO_PROXY name it.',
  })

/** A connection on which the request can be written: direct, to the proxy (plain http), or through it (https). */
export async function connectTo(url: URL, proxy: URL | undefined, signal: AbortSignal): Promise<Socket> {
  if (proxy === undefined) {
    const socket = await dial(url, signal)
    return url.protocol === 'https:' ? secure(socket, url, signal) : socket
  }
  const plain = await dial(proxy, signal)
  const toProxy = proxy.protocol === 'https:' ? await secure(plain, proxy, signal) : plain
  return url.protocol === 'https:' ? secure(await tunnel(toProxy, url, proxy), url, signal) : toProxy
}
