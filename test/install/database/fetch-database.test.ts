import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  type DatabaseOptions,
  defaultRepositories,
  fetchDatabase,
} from '../../../src/install/database/fetch-database.js'
import { breakOff } from '../../host/node/break-off.js'
import { makeArchive } from '../archives.js'
import { hasty, makeOutside, type Outside, problemOf, sha256 } from '../outside.js'
import { makeLayer, metadataOf, type RegistryOptions, startRegistry } from '../registry.js'

const fetchFrom = ({ ports }: Outside, repositories: readonly string[], options: DatabaseOptions = {}) =>
  fetchDatabase(ports, { repositories, patience: hasty, ...options })

const readDatabase = ({ folder }: { readonly folder: string }): string =>
  readFileSync(join(folder, 'db/trivy.db'), 'utf8')
const nowhere = '127.0.0.1:1/test/trivy-db:2'

type Fault = NonNullable<RegistryOptions['fault']>
const isManifest = (request: IncomingMessage): boolean => (request.url ?? '').includes('/manifests/')
const isBlob = (request: IncomingMessage): boolean => (request.url ?? '').includes('/blobs/')
/** Misbehaves so many times, then no more. */
const times = (
  count: number,
  is: (request: IncomingMessage) => boolean,
  act: (response: ServerResponse) => void,
): Fault => {
  let left = count
  return (request, response) => {
    if (!is(request) || left <= 0) return false
    left -= 1
    act(response)
    return true
  }
}
const always = (is: (request: IncomingMessage) => boolean, act: (response: ServerResponse) => void): Fault =>
  times(Number.POSITIVE_INFINITY, is, act)
const status =
  (code: number) =>
  (response: ServerResponse): void =>
    void response.writeHead(code).end('{}')

describe('the vulnerability database', () => {
  it('is fetched from a registry, with its date and the digest of what is read', async () => {
    const outside = makeOutside()
    const { repository, asked } = await startRegistry()
    const database = await fetchFrom(outside, [repository])
    expect(database).toMatchObject({
      data: { name: 'vulnerability-db', digest: `sha256:${sha256('data')}`, updated: '2026-11-20T06:00:00Z' },
      origin: repository,
    })
    expect(database.data).not.toHaveProperty('notice')
    expect(readDatabase(database)).toBe('data')
    expect(existsSync(join(database.folder, 'db/metadata.json'))).toBe(true)
    expect(asked()).toEqual(['/manifests/2', expect.stringMatching(/^\/blobs\/sha256:/)])
    expect(outside.steps.at(-1)).toBe(`vulnerability database finished of 2026-11-20 from ${repository}`)
  })

  it('may not be changed by whoever reads it', async () => {
    const { repository } = await startRegistry()
    const { folder } = await fetchFrom(makeOutside(), [repository])
    expect(statSync(join(folder, 'db/trivy.db')).mode & 0o222).toBe(0)
  })

  it('is named by Trivy in two registries, which a variable replaces', async () => {
    const first = await startRegistry({ fault: always(isManifest, status(404)) })
    const second = await startRegistry()
    const outside = makeOutside({ GATEHOUSE_DB_REPOSITORY: `${first.repository}, ${second.repository}` })
    expect(await fetchDatabase(outside.ports, { patience: hasty })).toMatchObject({ origin: second.repository })
    expect(first.asked()).toHaveLength(1)
    expect(defaultRepositories).toHaveLength(2)
  })

  it('cannot come from what is no repository', async () => {
    expect(await problemOf(fetchFrom(makeOutside(), ['ftp://x/y']))).toMatchObject({ code: 'ARGUMENT_INVALID' })
  })

  it('is fetched with a token where the registry wants one, and the token goes to nobody else', async () => {
    const { repository, requests, asked } = await startRegistry({ token: 'abc' })
    expect(readDatabase(await fetchFrom(makeOutside(), [repository]))).toBe('data')
    expect(asked()[1]).toBe('/token?service=registry&scope=repository%3Atrivy-db%3Apull')
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      undefined,
      'Bearer abc',
      'Bearer abc',
    ])
  })

  const wantsLogin = 'answered 401: it wants a login'
  const elsewhere = 'at an address that is not its own and has no TLS'
  it.each([
    ['basic', 'Basic realm="x"', wantsLogin],
    ['none', '', wantsLogin],
    ['one that leads elsewhere without TLS', 'Bearer realm="http://127.0.0.2:1/token",service="x"', elsewhere],
    ['one that is no address', 'Bearer realm="token"', elsewhere],
  ])('is not fetched when the challenge is %s', async (_, challenge, said) => {
    const { repository } = await startRegistry({ token: 'abc', challenge })
    expect(await problemOf(fetchFrom(makeOutside(), [repository]))).toMatchObject({
      code: 'DATABASE_MISSING',
      sentence: expect.stringContaining(said),
    })
  })

  it('is not fetched with a token that could end a header', async () => {
    const { repository } = await startRegistry({ token: 'a\nb' })
    expect(await problemOf(fetchFrom(makeOutside(), [repository]))).toMatchObject({ code: 'DATABASE_MISSING' })
  })
})

describe('a registry that misbehaves gives way to the next one', () => {
  const cut: Fault = always(isBlob, (response) => {
    response.writeHead(200, { 'content-length': 5000 }).write('half')
    setTimeout(() => response.destroy(), 10)
  })
  it.each<[string, RegistryOptions]>([
    ['401', { fault: always(isManifest, status(401)) }],
    ['403', { fault: always(isManifest, status(403)) }],
    ['404', { fault: always(isManifest, status(404)) }],
    ['429', { fault: always(isManifest, status(429)) }],
    ['500', { fault: always(isManifest, status(500)) }],
    ['418', { fault: always(isManifest, status(418)) }],
    ['silence', { fault: () => true }],
    [
      'a manifest that stops in the middle',
      { fault: always(isManifest, (response) => void response.writeHead(200).write('{')) },
    ],
    ['a manifest with another digest than it says', { stated: `sha256:${'0'.repeat(64)}` }],
    ['a manifest that is none', { manifest: '<html>Please log in</html>' }],
    ['a manifest of two megabytes', { manifest: ' '.repeat(2_000_000) }],
    ['two layers', { layers: 2 }],
    ['no layer', { layers: 0 }],
    ['a layer of another kind', { mediaType: 'application/vnd.example.layer' }],
    ['404 for the layer', { fault: always(isBlob, status(404)) }],
    ['500 for the layer', { fault: always(isBlob, status(500)) }],
    ['silence for the layer', { fault: (request) => isBlob(request) }],
    ['a layer cut short', { fault: cut }],
    ['a layer with another digest', { fault: always(isBlob, (response) => void response.end('evil')) }],
    ['a layer that is no archive', { layer: Buffer.from('x') }],
    ['a layer without a database', { layer: makeArchive({ 'metadata.json': metadataOf('2026-11-20T06:00:00Z') }) }],
    [
      'a database of another version',
      { layer: makeArchive({ 'trivy.db': 'x', 'metadata.json': metadataOf('2026-11-20T06:00:00Z', 3) }) },
    ],
    ['a database without a date', { layer: makeArchive({ 'trivy.db': 'x', 'metadata.json': '{"Version":2}' }) }],
    ['a broken layer', { layer: gzipSync('x'.repeat(1000)) }],
  ])('after %s', async (_, options) => {
    const outside = makeOutside()
    const [bad, good] = [await startRegistry(options), await startRegistry({ layer: makeLayer('good') })]
    const database = await fetchFrom(outside, [bad.repository, good.repository])
    expect(readDatabase(database)).toBe('good')
    expect(database.origin).toBe(good.repository)
    expect(database.data).not.toHaveProperty('notice')
    const alone = makeOutside()
    expect(await problemOf(fetchFrom(alone, [bad.repository]))).toMatchObject({
      code: 'DATABASE_MISSING',
      sentence: expect.stringContaining('No vulnerability database could be fetched.'),
      hint: expect.stringContaining('--vulnerability-db DIR'),
    })
    expect(alone.steps.at(-1)).toContain('vulnerability database failed')
  })

  it('after a refused connection', async () => {
    const good = await startRegistry()
    expect(await fetchFrom(makeOutside(), [nowhere, good.repository])).toMatchObject({ origin: good.repository })
  })

  it('and all of them share one limit when they hang', async () => {
    const silent = await Promise.all([1, 2, 3].map(() => startRegistry({ fault: () => true })))
    const { ports } = makeOutside()
    const waits: number[] = []
    const get: typeof ports.http.get = (request) => {
      waits.push(request.idleMs)
      return ports.http.get(request)
    }
    const repositories = silent.map(({ repository }) => repository)
    await problemOf(fetchDatabase({ ...ports, http: { ...ports.http, get } }, { repositories, patience: hasty }))
    expect(waits).toHaveLength(3)
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(hasty.resolveMs + 5)
  })
})

describe('a registry that is busy is asked once more', () => {
  it.each([429, 503])('after %i', async (code) => {
    const { repository, asked } = await startRegistry({ fault: times(1, isManifest, status(code)) })
    expect(readDatabase(await fetchFrom(makeOutside(), [repository]))).toBe('data')
    expect(asked().filter((path) => path === '/manifests/2')).toHaveLength(2)
  })

  it('and a layer is gone on with where it broke off', async () => {
    const layer = makeLayer('d'.repeat(100) + Math.E)
    const outside = makeOutside()
    const { repository, requests } = await startRegistry({
      layer,
      fault: times(
        1,
        isBlob,
        (response) => void breakOff(response, layer, { sent: 50, folder: join(outside.cache, 'downloads') }),
      ),
    })
    await fetchFrom(outside, [repository])
    expect(requests.at(-1)?.headers.range).toBe('bytes=50-')
  })
})

describe('a database in the cache', () => {
  it('is used without a download when the registry says that it is the newest, and the registry is asked every time', async () => {
    const outside = makeOutside()
    const { repository, asked } = await startRegistry()
    await fetchFrom(outside, [repository])
    expect(readDatabase(await fetchFrom(outside, [repository]))).toBe('data')
    expect(asked().map((path) => path.slice(0, 6))).toEqual(['/manif', '/blobs', '/manif'])
  })

  it.each<[string, (folder: string, layer: string) => void, number]>([
    ['whose unpacked copy was changed is unpacked again', (folder) => replace(join(folder, 'db/trivy.db'), 'evil'), 1],
    ['whose unpacked copy is cut is unpacked again', (folder) => replace(join(folder, 'db/trivy.db'), ''), 1],
    ['whose record is gone is unpacked again', (folder) => rmSync(join(folder, 'record.json')), 1],
    [
      'whose metadata was changed is unpacked again',
      (folder) => replace(join(folder, 'db/metadata.json'), metadataOf('2030-01-01T00:00:00Z')),
      1,
    ],
    [
      'of which all was changed is fetched again',
      (folder, layer) => {
        replace(layer, 'evil')
        rmSync(folder, { recursive: true })
      },
      2,
    ],
    ['of which only the unpacked copy is left is used', (_, layer) => rmSync(layer), 1],
    ['of which only times differ is used', (folder) => utimesSync(join(folder, 'db/trivy.db'), 0, 0), 1],
  ])('%s', async (_, damage, blobs) => {
    const outside = makeOutside()
    const { repository, asked, layer } = await startRegistry()
    const { folder } = await fetchFrom(outside, [repository])
    damage(folder, join(outside.cache, `db/${layer}.tar.gz`))
    const database = await fetchFrom(outside, [repository])
    expect(readDatabase(database)).toBe('data')
    expect(database.data.updated).toBe('2026-11-20T06:00:00Z')
    expect(asked().filter((path) => path.startsWith('/blobs'))).toHaveLength(blobs)
  })

  it('is used with its date in a notice when no registry answers', async () => {
    const outside = makeOutside()
    await fetchFrom(outside, [(await startRegistry({ layer: makeLayer('old', '2026-11-01T00:00:00Z') })).repository])
    await fetchFrom(outside, [(await startRegistry({ layer: makeLayer('new', '2026-11-19T00:00:00Z') })).repository])
    const database = await fetchFrom(outside, [nowhere])
    expect(readDatabase(database)).toBe('new')
    expect(database).toMatchObject({ origin: 'cache', data: { updated: '2026-11-19T00:00:00Z' } })
    expect(database.data.notice).toEqual({
      kind: 'unavailable',
      sentence: expect.stringMatching(/is the one of 2026-11-19 from the cache.*Could not reach/),
    })
  })

  it('serves offline, also as a layer alone, without asking anybody', async () => {
    const outside = makeOutside()
    const { repository, asked } = await startRegistry()
    const { folder } = await fetchFrom(outside, [repository])
    const before = asked().length
    expect(await fetchFrom(outside, [repository], { offline: true })).toMatchObject({
      origin: 'cache',
      data: {
        notice: {
          kind: 'offline',
          sentence:
            'The vulnerability database is the one of 2026-11-20 from the cache; no registry was asked for a newer one (offline).',
        },
      },
    })
    rmSync(folder, { recursive: true })
    expect(readDatabase(await fetchFrom(outside, [repository], { offline: true }))).toBe('data')
    expect(asked()).toHaveLength(before)
  })

  it('that is missing offline is told with the option that gives one', async () => {
    const outside = makeOutside()
    mkdirSync(join(outside.cache, 'db'), { recursive: true })
    writeFileSync(join(outside.cache, `db/${'a'.repeat(64)}.tar.gz`), 'not what its name says')
    expect(await problemOf(fetchFrom(outside, [], { offline: true }))).toMatchObject({
      code: 'DATABASE_MISSING',
      sentence: expect.stringContaining('offline'),
      hint: expect.stringContaining('--vulnerability-db DIR'),
    })
  })

  it('makes room for a newer one after some hours', async () => {
    const outside = makeOutside()
    const old = await startRegistry({ layer: makeLayer('old') })
    const { folder } = await fetchFrom(outside, [old.repository])
    const newer = await startRegistry({ layer: makeLayer('new') })
    await fetchFrom(outside, [newer.repository])
    expect(existsSync(folder)).toBe(true)
    utimesSync(join(folder, 'used'), 0, 0)
    await fetchFrom(outside, [newer.repository])
    expect(readdirSync(join(outside.cache, 'db'))).toEqual([newer.layer, `${newer.layer}.tar.gz`])
  })

  it('is whole whatever two runs at the same time do', async () => {
    const outside = makeOutside()
    const { repository } = await startRegistry()
    const runs = [1, 2, 3, 4].map(() => fetchFrom(outside, [repository]))
    for (const database of await Promise.all(runs)) expect(readDatabase(database)).toBe('data')
  })
})

function replace(path: string, content: string): void {
  rmSync(path)
  writeFileSync(path, content)
}
