import { afterAll, expect, it, vi } from 'vitest'
import { startProxy } from '../../../node/servers.js'
import { connectTo, startApi } from '../loopback.js'

const login = ['someone', 'word'].join(':')
const options: { refuse?: number } = {}
const api = await startApi({ 'GET /user': [{ status: 200, body: { login: 'ann', type: 'User' } }] })
const proxy = await startProxy({ url: api.url, port: Number(new URL(api.url).port), seen: [] }, options)
// Read once in a process, when the first call is made.
vi.stubEnv('GITHUB_API_URL', 'http://api.example.test')
vi.stubEnv('http_proxy', `http://${login}@127.0.0.1:${proxy.port}`)
afterAll(() => {
  vi.unstubAllEnvs()
})
const github = connectTo({ url: 'http://api.example.test', asked: [] })

it('goes through the proxy that the environment of a runner names, with its login', async () => {
  expect(await github.viewer()).toEqual({ ok: true, value: { login: 'ann', isBot: false } })
  expect(proxy.asked).toEqual([
    { what: 'CONNECT api.example.test:80', login: `Basic ${Buffer.from(login).toString('base64')}` },
  ])
})

it('says that there was no connection where the proxy refuses', async () => {
  options.refuse = 407
  expect(await github.viewer()).toEqual({
    ok: false,
    failure: { kind: 'unreachable', message: 'There was no connection (UND_ERR_ABORTED).' },
  })
  expect(api.asked).toHaveLength(1)
})
