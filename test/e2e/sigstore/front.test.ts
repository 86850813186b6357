import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Fault, type Front, startFront } from './front.js'
import { alpine } from './images/contents.js'
import { makeImage } from './images/image.js'
import { push } from './images/push.js'
import { type Registry, startRegistry } from './registry.js'

const image = makeImage({ layers: [alpine()] })
const referrers = `/v2/acme/app/referrers/${image.manifest.digest}`
const manifest = `/v2/acme/app/manifests/${image.manifest.digest}`

let registry: Registry
let front: Front
let guarded: Front
const login = { user: 'robot', password: 'a-password-of-this-test' }
const authorization = `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`
beforeAll(async () => {
  registry = await startRegistry()
  front = await startFront(registry.address)
  guarded = await startFront(registry.address, { login })
  await push({ registry: registry.address, repository: 'acme/app' }, image)
})
afterAll(async () => {
  await Promise.all([front.stop(), guarded.stop()])
  await registry.stop()
})

const ask = (path: string, options: RequestInit = {}) => fetch(`http://${front.address}${path}`, options)

it('passes everything on, an image that is pushed through it too', async () => {
  front.misbehave()
  const other = makeImage({ layers: [alpine('3.20.0')] })
  await push({ registry: front.address, repository: 'acme/other' }, other)
  const there = await fetch(`http://${registry.address}/v2/acme/other/manifests/${other.manifest.digest}`)
  expect(there.status).toBe(200)
  expect(front.asked).toContain('POST /v2/acme/other/blobs/uploads/')
})

it.each<Fault>([401, 403, 404, 429, 500, 503])('answers %s where it is told to, and nowhere else', async (fault) => {
  front.misbehave({ fault, on: /^GET .*\/referrers\// })
  expect((await ask(referrers)).status).toBe(fault)
  expect((await ask(manifest)).status).toBe(200)
})

it('never answers where it is told to hang', async () => {
  front.misbehave({ fault: 'hang' })
  await expect(ask(manifest, { signal: AbortSignal.timeout(300) })).rejects.toThrow('timeout')
})

it('lets requests of a kind go on only together', async () => {
  front.misbehave()
  front.gather(2, /\/referrers\//)
  const first = ask(referrers)
  const early = await Promise.race([first, ask(manifest)])
  expect(early.url).toContain('/manifests/')
  expect((await Promise.all([first, ask(referrers)])).map(({ status }) => status)).toEqual([200, 200])
  expect((await ask(referrers)).status).toBe(200)
})

it('asks for a login, and passes on who has it', async () => {
  const address = `http://${guarded.address}${manifest}`
  const refused = await fetch(address)
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="test"'])
  expect((await fetch(address, { headers: { authorization } })).status).toBe(200)
  const place = { registry: guarded.address, repository: 'acme/private', authorization }
  expect(await push(place, image)).toContain('/acme/private@sha256:')
})
