import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, type Server as NetServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'

const close = (server: NetServer): Promise<void> => new Promise((resolve) => server.close(() => resolve()))

/** Listens on a free port of this machine until the test file is done. */
export async function listen(server: NetServer): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(async () => {
    for (const socket of sockets) socket.destroy()
    await close(server)
  })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

export interface Origin {
  readonly url: string
  readonly port: number
  /** Every request it got. */
  readonly seen: IncomingMessage[]
}

export async function startOrigin(answer: RequestListener): Promise<Origin> {
  const seen: IncomingMessage[] = []
  const port = await listen(
    createServer((request, response) => {
      seen.push(request)
      answer(request, response)
    }),
  )
  return { url: `http://127.0.0.1:${port}`, port, seen }
}

export async function startTlsOrigin(identity: Identity, answer: RequestListener): Promise<Origin> {
  const seen: IncomingMessage[] = []
  const port = await listen(
    createTlsServer(identity, (request, response) => {
      seen.push(request)
      answer(request, response)
    }),
  )
  return { url: `https://127.0.0.1:${port}`, port, seen }
}

export interface Proxy {
  readonly port: number
  /** `CONNECT host:port` or `GET http://...`, with the credentials it was given. */
  readonly asked: { readonly what: string; readonly login: string | undefined }[]
}

const note = (request: IncomingMessage) => ({
  what: `${request.method ?? ''} ${request.url ?? ''}`,
  login: request.headers['proxy-authorization'],
})

/** A proxy that knows one origin, whatever the name it is asked for; it may refuse with a status. */
export async function startProxy(
  origin: Origin,
  options: { refuse?: number; identity?: Identity } = {},
): Promise<Proxy> {
  const asked: Proxy['asked'] = []
  const answer: RequestListener = (request, response) => {
    asked.push(note(request))
    response.end(`through the proxy: ${request.headers.host}`)
  }
  const server: Server =
    options.identity === undefined ? createServer(answer) : createTlsServer(options.identity, answer)
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(note(request))
    if (options.refuse !== undefined) {
      socket.end(`HTTP/1.1 ${options.refuse} No\r\n\r\n`)
      return
    }
    const onward = connect(origin.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  return { port: await listen(server), asked }
}

export interface Identity {
  readonly key: string
  readonly cert: string
}

type Part = Uint8Array

/** One value in DER (X.690): tag, length, content. */
function der(tag: number, ...parts: readonly Part[]): Part {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const hex = (text: string): Part => Buffer.from(text, 'hex')
const sequence = (...parts: readonly Part[]): Part => der(0x30, ...parts)

/** A certificate that signs itself (RFC 5280) for these names and 127.0.0.1, good until 2049: made anew in each run. */
export function makeIdentity(...names: readonly string[]): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(hex('06082a8648ce3d040302'))
  const name = sequence(der(0x31, sequence(hex('0603550403'), der(0x0c, Buffer.from('gatehouse test')))))
  const validity = sequence(der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('491231235959Z')))
  const alternatives = [...names.map((text) => der(0x82, Buffer.from(text))), der(0x87, Buffer.from([127, 0, 0, 1]))]
  const isAuthority = sequence(hex('0603551d13'), hex('0101ff'), der(0x04, hex('30030101ff')))
  const isFor = sequence(hex('0603551d11'), der(0x04, sequence(...alternatives)))
  const body = sequence(
    hex('a003020102020101'),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(isAuthority, isFor)),
  )
  const signature = sign('sha256', body, privateKey)
  const certificate = sequence(body, algorithm, der(0x03, hex('00'), signature))
  const lines = Buffer.from(certificate)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}
