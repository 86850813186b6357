import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createSend } from '../../../../../src/host/actions/github/request/send.js'
import { makeIdentity, startOrigin, startTlsOrigin } from '../../../node/servers.js'
import { type Step, startApi, token } from '../loopback.js'

const request = (deadlineMs: number) => ({ route: 'GET /user', parameters: {}, deadlineMs })
const attempt = async (step: Step, deadlineMs = 30_000) => {
  const { url } = await startApi({ 'GET /user': [step] })
  return createSend({ api: url, repository: 'acme/app', token })(request(deadlineMs))
}

describe('one attempt', () => {
  it.each(['hang', 'hang-in-body'] as const)('ends at its deadline: %s', async (fault) => {
    const begun = performance.now()
    expect(await attempt({ fault }, 200)).toMatchObject({ kind: 'timed-out', mayHaveArrived: true })
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  it('ends at its deadline though bytes keep coming', async () => {
    const { url } = await startOrigin((_, response) => {
      const timer = setInterval(() => response.write(' '), 20)
      response.once('close', () => clearInterval(timer))
      response.writeHead(200, { 'content-type': 'application/json' })
    })
    const send = createSend({ api: url, repository: 'acme/app', token })
    expect(await send(request(200))).toMatchObject({ kind: 'timed-out' })
  })

  it.each(['cut', 'cut-in-body'] as const)('says that the connection was closed: %s', async (fault) => {
    expect(await attempt({ fault })).toMatchObject({
      kind: 'unreachable',
      mayHaveArrived: true,
      message: 'The connection was closed before the whole answer (UND_ERR_SOCKET).',
    })
  })

  it('takes an answer that is far too deep as any other', async () => {
    const raw = `{"message": "${token}", "deep": ${'['.repeat(500_000)}${']'.repeat(500_000)}}`
    for (const status of [200, 404]) {
      const reply = await attempt({ status, raw, type: 'application/json; charset=utf-8' })
      expect(reply).toMatchObject({ status, body: { message: '***' } })
    }
  })

  it('says that nothing was sent where nobody listens', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const port = Object(closed.address()).port
    closed.close()
    const send = createSend({ api: `http://127.0.0.1:${port}`, repository: 'acme/app', token })
    expect(await send(request(5000))).toMatchObject({
      kind: 'unreachable',
      mayHaveArrived: false,
      message: 'There was no connection (ECONNREFUSED).',
    })
  })

  it('says that a certificate is not trusted', async () => {
    const { url, seen } = await startTlsOrigin(makeIdentity('localhost'), (_, response) => response.end('{}'))
    const send = createSend({ api: url, repository: 'acme/app', token })
    expect(await send(request(5000))).toMatchObject({
      kind: 'unreachable',
      mayHaveArrived: false,
      message: 'The certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT).',
    })
    expect(seen).toEqual([])
  })

  it('does not read an answer without end', async () => {
    const { url } = await startOrigin((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const chunk = Buffer.alloc(1024 * 1024, 32)
      const write = (): void => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', write)
      write()
    })
    const send = createSend({ api: url, repository: 'acme/app', token })
    expect(await send(request(20_000))).toMatchObject({
      kind: 'unexpected',
      message: 'The answer has more than 64 MiB.',
    })
  })

  it('takes an address of an API that ends in a slash or has a path', async () => {
    const api = await startApi({ 'GET /api/v3/user': [{ status: 200, body: { login: 'ann' } }] })
    const send = createSend({ api: `${api.url}/api/v3/`, repository: 'acme/app', token })
    expect(await send(request(5000))).toMatchObject({ status: 200, body: { login: 'ann' } })
  })

  it('follows a repository to its new name', async () => {
    const api = await startApi({
      'GET /user': [{ status: 301, headers: { location: '/users/1' } }],
      'GET /users/1': [{ status: 200, body: { login: 'ann' } }],
    })
    const send = createSend({ api: api.url, repository: 'acme/app', token })
    expect(await send(request(5000))).toMatchObject({ status: 200, body: { login: 'ann' } })
    expect(api.asked.map(({ headers }) => headers.authorization)).toEqual([`token ${token}`, `token ${token}`])
  })

  it('carries no token to another place', async () => {
    const other = await startApi({ 'GET /user': [{ status: 200, body: { login: 'ann' } }] })
    const api = await startApi({ 'GET /user': [{ status: 302, headers: { location: `${other.url}/user` } }] })
    await createSend({ api: api.url, repository: 'acme/app', token })(request(5000))
    expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })
})
