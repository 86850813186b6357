import type { RequestListener } from 'node:http'
import { createServer as createNetServer } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { beforeAll, describe, expect, it } from 'vitest'
import { toProblem } from '../../../../src/core/errors.js'
import { createHttp } from '../../../../src/host/node/network/http.js'
import type { HttpResponse } from '../../../../src/ports.js'
import { listen, makeIdentity, type Origin, startOrigin, startProxy, startTlsOrigin } from '../servers.js'

const limits = { idleMs: 10_000, deadlineMs: 20_000 }
const direct = createHttp({})
const get = (url: string, headers: Readonly<Record<string, string>> = {}, http = direct): Promise<HttpResponse> =>
  http.get({ url, headers, ...limits })

async function textOf({ body }: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => toProblem(error),
  )

const sendTo =
  (location: string, status = 302): RequestListener =>
  (_, response) =>
    response.writeHead(status, { location }).end('moved')

describe('an answer', () => {
  it('has a status, headers in lower case and a body', async () => {
    const origin = await startOrigin((_, response) =>
      response.writeHead(206, { 'Content-Range': 'bytes 1-2/3', 'Set-Cookie': ['a=1', 'b=2'] }).end('bc'),
    )
    const response = await get(`${origin.url}/a?b=c`, { Range: 'bytes=1-' })
    expect(response).toMatchObject({
      status: 206,
      headers: { 'content-range': 'bytes 1-2/3', 'set-cookie': 'a=1, b=2' },
    })
    expect(await textOf(response)).toBe('bc')
    const [request] = origin.seen
    expect(request?.url).toBe('/a?b=c')
    expect(request?.headers).toMatchObject({
      range: 'bytes=1-',
      host: `127.0.0.1:${origin.port}`,
      'user-agent': 'gatehouse',
      'accept-encoding': 'identity',
    })
  })

  it('is an answer whatever its status', async () => {
    const origin = await startOrigin((_, response) => response.writeHead(503, { 'retry-after': '7' }).end('busy'))
    const response = await get(origin.url)
    expect([response.status, response.headers['retry-after'], await textOf(response)]).toEqual([503, '7', 'busy'])
  })

  it('may be left unread, or read in part', async () => {
    const origin = await startOrigin((_, response) => response.end('x'.repeat(5_000_000)))
    await get(origin.url)
    for await (const chunk of (await get(origin.url)).body) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
  })
})

describe('redirects', () => {
  it('are followed, relative ones too', async () => {
    const origin = await startOrigin((request, response) => {
      if (request.url === '/end') return response.end('there')
      return sendTo(request.url === '/start' ? 'next' : '/end', 307)(request, response)
    })
    const response = await get(`${origin.url}/start`, { authorization: 'Bearer t' })
    expect([response.status, await textOf(response)]).toEqual([200, 'there'])
    expect(origin.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/start', 'Bearer t'],
      ['/next', 'Bearer t'],
      ['/end', 'Bearer t'],
    ])
  })

  it('lose the credentials on the way to another host, and do not get them back', async () => {
    const other: Origin = await startOrigin((request, response) =>
      request.url === '/back' ? sendTo(`${first.url}/last`)(request, response) : response.end('blob'),
    )
    const first: Origin = await startOrigin((request, response) =>
      request.url === '/last' ? response.end('done') : sendTo(`${other.url}/back`)(request, response),
    )
    const response = await get(first.url, { Authorization: 'Bearer t', Cookie: 'c', accept: 'a/b' })
    expect(await textOf(response)).toBe('done')
    expect(other.seen[0]?.headers).toMatchObject({ accept: 'a/b' })
    for (const request of [other.seen[0], first.seen[1]]) {
      expect([request?.headers.authorization, request?.headers.cookie]).toEqual([undefined, undefined])
    }
  })

  it('are told where they led to somebody else, and not where they came back', async () => {
    const other: Origin = await startOrigin((request, response) =>
      request.url === '/back' ? sendTo(`${first.url}/end`)(request, response) : response.end('x'),
    )
    const first: Origin = await startOrigin((request, response) =>
      request.url === '/end' ? response.end('x') : sendTo(`${other.url}${request.url}`)(request, response),
    )
    expect((await get(`${first.url}/away`)).redirectedTo).toBe(other.url)
    expect(await get(`${first.url}/back`)).not.toHaveProperty('redirectedTo')
  })

  it('end after five', async () => {
    const origin = await startOrigin(sendTo('/again'))
    expect(await problemOf(get(`${origin.url}/?token=x`))).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      sentence: `${origin.url}/ sent us on more than 5 times.`,
    })
    expect(origin.seen).toHaveLength(6)
  })

  it('do not lead to other kinds of addresses', async () => {
    const origin = await startOrigin((request, response) =>
      sendTo(decodeURIComponent(request.url?.slice(1) ?? ''))(request, response),
    )
    for (const location of ['file:///etc/passwd', 'ftp://x.test/', 'http://']) {
      const problem = await problemOf(get(`${origin.url}/${encodeURIComponent(location)}`))
      expect(problem?.code).toBe('DOWNLOAD_FAILED')
    }
  })

  it('are only an answer where they name no place', async () => {
    const origin = await startOrigin((_, response) => response.writeHead(304).end())
    expect((await get(origin.url)).status).toBe(304)
  })
})

describe('a form', () => {
  it('is sent with its fields', async () => {
    const bodies: string[] = []
    const origin = await startOrigin((request, response) => {
      request.on('data', (chunk: Buffer) => bodies.push(String(chunk)))
      request.on('end', () => response.writeHead(201).end('taken'))
    })
    const response = await direct.post({ url: `${origin.url}/a`, ...limits }, { a: '1 & 2', b: '\u00e9' })
    expect([response.status, await textOf(response), bodies.join('')]).toEqual([201, 'taken', 'a=1+%26+2&b=%C3%A9'])
    const [request] = origin.seen
    expect([request?.method, request?.headers['content-type']]).toEqual(['POST', 'application/x-www-form-urlencoded'])
  })

  it('goes to nobody else: a redirect is an answer', async () => {
    const origin = await startOrigin(sendTo('/next', 307))
    expect((await direct.post({ url: origin.url, ...limits }, { secret: 'x' })).status).toBe(307)
    expect(origin.seen).toHaveLength(1)
  })

  it('has its limit too', async () => {
    const hanging = await listen(createNetServer(() => undefined))
    const request = { url: `http://127.0.0.1:${hanging}/`, idleMs: 200, deadlineMs: 60_000 }
    expect(await problemOf(direct.post(request, {}))).toMatchObject({ code: 'ORIGIN_UNREACHABLE' })
  })
})

describe('a request that fails', () => {
  it('says that the connection was refused', async () => {
    const server = createNetServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await new Promise((resolve) => server.close(resolve))
    expect(await problemOf(get(`http://user:pass@127.0.0.1:${port}/a?token=secret`))).toEqual({
      code: 'ORIGIN_UNREACHABLE',
      sentence: `Could not reach http://127.0.0.1:${port}/a: the connection was refused.`,
      hint: 'Look at the network; where a proxy is needed, let HTTPS_PROXY name it.',
    })
  })

  it('says that the connection was closed, or that the answer was nonsense', async () => {
    const closing = await listen(createNetServer((socket) => socket.destroy()))
    expect(await problemOf(get(`http://127.0.0.1:${closing}/`))).toMatchObject({
      code: 'ORIGIN_UNREACHABLE',
      sentence: `Could not reach http://127.0.0.1:${closing}/: the connection was closed.`,
    })
    const babbling = await listen(createNetServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n')))
    expect(await problemOf(get(`http://127.0.0.1:${babbling}/`))).toMatchObject({ code: 'ORIGIN_UNREACHABLE' })
  })

  it('says that nothing came, from a server that hangs', async () => {
    const hanging = await listen(createNetServer(() => undefined))
    const request = { url: `http://127.0.0.1:${hanging}/v2/`, idleMs: 300, deadlineMs: 60_000 }
    expect(await problemOf(direct.get(request))).toMatchObject({
      code: 'ORIGIN_UNREACHABLE',
      sentence: `Could not reach http://127.0.0.1:${hanging}/v2/: no data came for 0.3 s.`,
    })
  })

  it('ends at its deadline even if the body comes drop by drop', async () => {
    const origin = await startOrigin((_, response) => {
      const drops = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(drops))
    })
    const response = await direct.get({ url: origin.url, idleMs: 10_000, deadlineMs: 500 })
    expect(await problemOf(textOf(response))).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      sentence: `The download broke off: ${origin.url}/: it was not done within 0.5 s.`,
    })
  })

  it('ends when a body stops coming', async () => {
    const origin = await startOrigin((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half')
    })
    const response = await direct.get({ url: origin.url, idleMs: 300, deadlineMs: 60_000 })
    expect(await problemOf(textOf(response))).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      sentence: `The download broke off: ${origin.url}/: no data came for 0.3 s.`,
    })
  })

  it('does not blame the server when the reader takes its time', async () => {
    const origin = await startOrigin((_, response) => response.end('x'.repeat(3_000_000)))
    const response = await direct.get({ url: origin.url, idleMs: 200, deadlineMs: 60_000 })
    let total = 0
    for await (const chunk of response.body) {
      if (total === 0) await new Promise((resolve) => setTimeout(resolve, 500))
      total += chunk.length
    }
    expect(total).toBe(3_000_000)
  })

  it('tells a body that is cut off from a whole one', async () => {
    const origin = await startOrigin((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => response.destroy())
    })
    expect(await problemOf(get(origin.url).then(textOf))).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      sentence: `The download broke off: ${origin.url}/: the connection was closed.`,
    })
  })

  it('does not bring the program down when the connection breaks before the body is read', async () => {
    const origin = await startOrigin((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => response.destroy())
    })
    const response = await get(origin.url)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await problemOf(textOf(response))).toMatchObject({ code: 'DOWNLOAD_FAILED' })
  })

  it('is refused for what is no web address', async () => {
    for (const url of ['', 'x', 'ftp://x.test/', 'file:///etc/passwd']) {
      expect(await problemOf(get(url))).toMatchObject({ code: 'ARGUMENT_INVALID' })
    }
  })
})

describe('TLS and proxies', () => {
  const identity = makeIdentity('downloads.test', 'proxy.test')
  const stranger = makeIdentity('downloads.test')
  const answer: RequestListener = (request, response) => response.end(`tls ${request.headers.host}`)
  beforeAll(() => setDefaultCACertificates([...getCACertificates(), identity.cert]))

  it('speaks TLS to a server it can trust', async () => {
    const origin = await startTlsOrigin(identity, answer)
    expect(await textOf(await get(origin.url))).toBe(`tls 127.0.0.1:${origin.port}`)
  })

  it('does not speak to one it cannot, and says what to do', async () => {
    const origin = await startTlsOrigin(stranger, answer)
    expect(await problemOf(get(origin.url))).toEqual({
      code: 'ORIGIN_UNREACHABLE',
      sentence: `Could not reach ${origin.url}/: its certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT).`,
      hint: 'If a proxy of yours opens TLS, let NODE_EXTRA_CA_CERTS name a file with its certificate.',
    })
    const proxy = await startProxy(await startTlsOrigin(identity, answer))
    const http = createHttp({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    expect(await problemOf(get('https://somebody-else.test/', {}, http))).toMatchObject({
      sentence: expect.stringContaining('(ERR_TLS_CERT_ALTNAME_INVALID)'),
    })
  })

  it('goes through a tunnel, with the login that the proxy wants', async () => {
    const origin = await startTlsOrigin(identity, answer)
    const proxy = await startProxy(origin)
    const http = createHttp({ HTTPS_PROXY: `http://me:p%40ss@127.0.0.1:${proxy.port}` })
    const response = await get('https://downloads.test/file', { authorization: 'Bearer t' }, http)
    expect(await textOf(response)).toBe('tls downloads.test')
    expect(proxy.asked).toEqual([
      { what: 'CONNECT downloads.test:443', login: `Basic ${Buffer.from('me:p@ss').toString('base64')}` },
    ])
    expect(origin.seen[0]?.headers).toMatchObject({ authorization: 'Bearer t' })
    expect(origin.seen[0]?.headers['proxy-authorization']).toBeUndefined()
  })

  it('goes through a proxy that speaks TLS itself', async () => {
    const origin = await startTlsOrigin(identity, answer)
    const proxy = await startProxy(origin, { identity })
    const http = createHttp({ ALL_PROXY: `https://127.0.0.1:${proxy.port}` })
    expect(await textOf(await get('https://downloads.test/', {}, http))).toBe('tls downloads.test')
  })

  it('asks a proxy for plain addresses by their whole name', async () => {
    const proxy = await startProxy(await startOrigin(answer))
    const http = createHttp({ HTTP_PROXY: `http://me:x@127.0.0.1:${proxy.port}` })
    expect(await textOf(await get('http://mirror.test:8080/a?b', {}, http))).toBe('through the proxy: mirror.test:8080')
    expect(proxy.asked).toEqual([{ what: 'GET http://mirror.test:8080/a?b', login: 'Basic bWU6eA==' }])
  })

  it('goes round the proxy where NO_PROXY says so, and for this machine', async () => {
    const origin = await startOrigin((_, response) => response.end('direct'))
    const http = createHttp({ HTTP_PROXY: 'http://127.0.0.1:1' })
    expect(await textOf(await get(origin.url, {}, http))).toBe('direct')
  })

  it('says that the proxy refused, is not there, or is of another kind', async () => {
    const origin = await startTlsOrigin(identity, answer)
    for (const [refuse, hint] of [
      [
        407,
        'It wants a user and a password: write them before the host in HTTPS_PROXY, with a colon between and an @ behind.',
      ],
      [403, 'Ask whoever runs the proxy to allow the address, or let NO_PROXY name it.'],
    ] as const) {
      const { port } = await startProxy(origin, { refuse })
      const http = createHttp({ HTTPS_PROXY: `http://me:secret@127.0.0.1:${port}` })
      expect(await problemOf(get('https://downloads.test/', {}, http))).toEqual({
        code: 'ORIGIN_UNREACHABLE',
        sentence: `The proxy http://127.0.0.1:${port} answered ${refuse}.`,
        hint,
      })
    }
    const dead = createHttp({ HTTPS_PROXY: 'http://127.0.0.1:1' })
    expect(await problemOf(get('https://downloads.test/', {}, dead))).toMatchObject({
      sentence:
        'Could not reach https://downloads.test/ through the proxy http://127.0.0.1:1: the connection was refused.',
    })
    const socks = createHttp({ ALL_PROXY: 'socks5://me:secret@127.0.0.1:1080' })
    expect(await problemOf(get('https://downloads.test/', {}, socks))).toMatchObject({
      code: 'ORIGIN_UNREACHABLE',
      sentence: 'Gatehouse cannot use a proxy of this kind: socks5.',
    })
  })

  it('says that nothing came, from a proxy that hangs', async () => {
    const hanging = await listen(createNetServer(() => undefined))
    const http = createHttp({ HTTPS_PROXY: `http://127.0.0.1:${hanging}` })
    const request = { url: 'https://downloads.test/', idleMs: 300, deadlineMs: 60_000 }
    expect(await problemOf(http.get(request))).toMatchObject({
      sentence: `Could not reach https://downloads.test/ through the proxy http://127.0.0.1:${hanging}: no data came for 0.3 s.`,
    })
  })

  it('is never sent on from TLS to a place without it, except on this machine', async () => {
    const plain = await startOrigin((_, response) => response.end('plain'))
    const origin = await startTlsOrigin(identity, sendTo(`${plain.url}/x`))
    expect(await textOf(await get(origin.url))).toBe('plain')
    const proxy = await startProxy(origin)
    const http = createHttp({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    expect(await problemOf(get('https://downloads.test/file?token=x', {}, http))).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      sentence: 'https://downloads.test/file sent us on to a place without TLS; Gatehouse does not go there.',
    })
  })
})
