import { expect, describe as group, it } from 'vitest'
import type { Access } from '../../src/registry/access/connection.js'
import { parseReference } from '../../src/registry/reference.js'
import { manifestExists, resolveImage } from '../../src/registry/resolve.js'
import { problemOf } from '../install/outside.js'
import {
  accessWith,
  answers,
  describe,
  digestOf,
  faulty,
  hasty,
  ports,
  type RegistryOptions,
  smallImage,
  startRegistry,
  store,
  types,
} from './loopback-registry.js'

const labels = { 'org.opencontainers.image.source': 'https://github.com/acme/app', a: 'b' }
const image = smallImage({ config: { Labels: labels } })
const holding: RegistryOptions = { tags: { '1.0': image.manifest, latest: image.manifest }, blobs: image.parts }
const resolve = (text: string, access: Access = accessWith()) => resolveImage(parseReference(text), access)

group('an image', () => {
  it('is resolved from its tag to its digest, and both are recorded', async () => {
    const { name, host, asked } = await startRegistry(holding)
    expect(await resolve(`${name}:1.0`)).toEqual({
      reference: { registry: host, repository: 'acme/app', tag: '1.0', digest: image.manifest.digest },
      digest: image.manifest.digest,
      mediaType: types.manifest,
      platforms: [{ platform: 'linux/amd64', digest: image.manifest.digest }],
      labels: new Map([
        ['a', 'b'],
        ['org.opencontainers.image.source', 'https://github.com/acme/app'],
      ]),
    })
    expect(asked()).toEqual(['GET /manifests/1.0', `GET /blobs/${image.parts[0]?.digest}`])
  })

  it('without tag and digest is the one called latest', async () => {
    const { name } = await startRegistry(holding)
    expect((await resolve(name)).reference.tag).toBe('latest')
  })

  it('by digest is asked for by digest; a tag beside it is only recorded, wherever it leads by now', async () => {
    const other = smallImage({ architecture: 'arm64' })
    const { name, asked } = await startRegistry({
      ...holding,
      tags: { '1.0': other.manifest },
      manifests: [image.manifest],
    })
    const { reference } = await resolve(`${name}:1.0@${image.manifest.digest}`)
    expect(reference).toMatchObject({ tag: '1.0', digest: image.manifest.digest })
    expect(asked()[0]).toBe(`GET /manifests/${image.manifest.digest}`)
  })

  it("may be of Docker's own types", async () => {
    const docker = smallImage({ variant: 'v3' }, {}, 'docker')
    const { name } = await startRegistry({ tags: { latest: docker.manifest }, blobs: docker.parts })
    expect(await resolve(name)).toMatchObject({
      mediaType: types.dockerManifest,
      platforms: [{ platform: 'linux/amd64/v3' }],
    })
  })

  it('that is something else packed like an image has no platform and no labels', async () => {
    const config = { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2 }
    const artefact = smallImage({}, { config, artifactType: 'application/vnd.example' })
    const { name } = await startRegistry({ tags: { latest: artefact.manifest } })
    const resolved = await resolve(name)
    expect([resolved.platforms, resolved.labels.size]).toEqual([[{ digest: artefact.manifest.digest }], 0])
  })

  it.each([
    ['an unknown system', { os: 'unknown', architecture: 'unknown' }],
    ['a system that is a command', { os: 'linux\n::error::x' }],
    ['none', { os: null }],
  ])('that says it is for %s has no platform', async (_, config) => {
    const odd = smallImage(config)
    const { name } = await startRegistry({ tags: { latest: odd.manifest }, blobs: odd.parts })
    expect((await resolve(name)).platforms).toEqual([{ digest: odd.manifest.digest }])
  })
})

group('an image of several platforms', () => {
  const arm = smallImage({ architecture: 'arm64', config: { Labels: { of: 'arm' } } })
  const amd = smallImage({ config: { Labels: { of: 'amd' } } })
  const beside = smallImage({ os: 'unknown', architecture: 'unknown' })
  const entries = [
    { ...describe(arm.manifest), platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
    { ...describe(amd.manifest), platform: { os: 'linux', architecture: 'amd64' } },
    {
      ...describe(beside.manifest),
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    },
  ]
  const indexOf = (manifests: readonly unknown[], mediaType: string = types.index) =>
    store(mediaType, { schemaVersion: 2, mediaType, manifests })
  const parts = [...arm.parts, ...amd.parts]
  const manifests = [arm.manifest, amd.manifest]

  it.each([types.index, types.dockerList])(
    'is an index (%s) with its platforms, sorted, and without attestations',
    async (type) => {
      const index = indexOf(entries, type)
      const { name } = await startRegistry({ tags: { latest: index }, manifests, blobs: parts })
      expect(await resolve(name)).toMatchObject({
        digest: index.digest,
        mediaType: type,
        platforms: [
          { platform: 'linux/amd64', digest: amd.manifest.digest },
          { platform: 'linux/arm64/v8', digest: arm.manifest.digest },
        ],
        labels: new Map([['of', 'amd']]),
      })
    },
  )

  it('may be an index of an index, no deeper', async () => {
    const inner = indexOf(entries)
    const outer = indexOf([describe(inner)])
    const most = indexOf([describe(outer)])
    const { name } = await startRegistry({
      tags: { two: outer, three: most },
      manifests: [inner, ...manifests],
      blobs: parts,
    })
    expect((await resolve(`${name}:two`)).platforms).toHaveLength(2)
    expect(await problemOf(resolve(`${name}:three`))).toMatchObject({ code: 'REGISTRY_BROKEN' })
  })

  it('may not name thousands of images', async () => {
    const many = indexOf(Array.from({ length: 65 }, (_, at) => ({ ...describe(store(types.manifest, `${at}`)) })))
    const { name } = await startRegistry({ tags: { latest: many } })
    expect(await problemOf(resolve(name))).toMatchObject({
      code: 'REGISTRY_BROKEN',
      sentence: expect.stringContaining('an index of more than 64 images'),
    })
  })

  it('may name none', async () => {
    const { name } = await startRegistry({ tags: { latest: indexOf([]) } })
    expect(await resolve(name)).toMatchObject({ platforms: [], labels: new Map() })
  })
})

group('a registry that misbehaves is told by name', () => {
  const elsewhere = { ...image.manifest, digest: digestOf('other') }
  const as = (mediaType: string, value: unknown): RegistryOptions => ({ tags: { '1.0': store(mediaType, value) } })
  it.each<[string, RegistryOptions, string, string]>([
    ['401', { fault: faulty(/manifests/, answers(401)) }, 'REGISTRY_REFUSED', 'answered 401: it wants a login'],
    ['403', { fault: faulty(/manifests/, answers(403)) }, 'REGISTRY_REFUSED', 'answered 403: it refuses'],
    ['404', {}, 'IMAGE_MISSING', 'answered 404: it does not have it'],
    ['429', { fault: faulty(/manifests/, answers(429)) }, 'REGISTRY_UNREACHABLE', 'answered 429: too many requests'],
    ['500', { fault: faulty(/manifests/, answers(500)) }, 'REGISTRY_UNREACHABLE', 'answered 500: it has trouble'],
    ['418', { fault: faulty(/manifests/, answers(418)) }, 'REGISTRY_BROKEN', 'answered 418'],
    ['silence', { fault: () => true }, 'REGISTRY_UNREACHABLE', 'Could not reach'],
    [
      'a manifest that stops in the middle',
      { fault: faulty(/manifests/, (response) => void response.writeHead(200).write('{')) },
      'REGISTRY_UNREACHABLE',
      'The download broke off',
    ],
    ['another digest than it says', { tags: { '1.0': elsewhere } }, 'DIGEST_MISMATCH', 'another manifest'],
    ['a page of HTML', as('text/html', '<html>Please log in</html>'), 'REGISTRY_BROKEN', 'a manifest is no JSON'],
    ['a manifest of five megabytes', as(types.manifest, ' '.repeat(5e6)), 'REGISTRY_BROKEN', 'more than 4194304 bytes'],
    [
      'another media type',
      as('application/vnd.docker.distribution.manifest.v1+prettyjws', { schemaVersion: 1 }),
      'REGISTRY_BROKEN',
      'does not read (application/vnd.docker.distribution.manifest.v1+prettyjws)',
    ],
    [
      'a manifest that is sent as an index',
      { tags: { '1.0': { ...image.manifest, mediaType: types.index } } },
      'REGISTRY_BROKEN',
      'is sent as',
    ],
    [
      'an index that is an image too',
      as(types.index, { ...JSON.parse(image.manifest.content), mediaType: types.index, manifests: [] }),
      'REGISTRY_BROKEN',
      'an image and an index of images at once',
    ],
    [
      'a layer whose digest is a path',
      as(types.manifest, {
        ...JSON.parse(image.manifest.content),
        layers: [{ mediaType: types.layer, digest: 'sha256:../../../../etc/passwd', size: 1 }],
      }),
      'REGISTRY_BROKEN',
      'does not decode',
    ],
    [
      'a configuration with another content',
      { ...holding, fault: faulty(/blobs/, answers(200, {}, 'evil')) },
      'DIGEST_MISMATCH',
      'another part',
    ],
    ['no configuration', { tags: holding.tags ?? {} }, 'IMAGE_MISSING', '404'],
    [
      'redirects in a circle',
      { fault: faulty(/./, answers(302, { location: '/v2/acme/app/manifests/1.0' })) },
      'REGISTRY_BROKEN',
      'more than 5 times',
    ],
    [
      'a redirect to a file',
      { fault: faulty(/./, answers(302, { location: 'file:///etc/passwd' })) },
      'REGISTRY_BROKEN',
      'does not go there',
    ],
  ])('%s', async (_, options, code, words) => {
    const { name } = await startRegistry(options)
    const problem = await problemOf(resolve(`${name}:1.0`))
    expect(problem).toMatchObject({ code, sentence: expect.stringContaining(words) })
    expect(problem.sentence).toContain(`${name}:1.0: `)
    expect(problem.hint?.length ?? 0).toBeGreaterThan(10)
  })

  it('and what it says is shown on one line', async () => {
    const evil = store(types.manifest, { schemaVersion: 2, mediaType: 'x\n::error::\u001b[31m' })
    const { name } = await startRegistry({ tags: { latest: { ...evil, mediaType: 'text/plain' } } })
    const { sentence } = await problemOf(resolve(name))
    expect(sentence).not.toMatch(/[\n\u001b]/)
  })

  it('a refused connection', async () => {
    expect(await problemOf(resolve('127.0.0.1:1/acme/app:1'))).toMatchObject({
      code: 'REGISTRY_UNREACHABLE',
      sentence: expect.stringContaining('the connection was refused'),
    })
  })

  it('but is asked again while it is only busy', async () => {
    const { name, asked } = await startRegistry({ ...holding, fault: faulty(/manifests/, answers(503), 2) })
    expect((await resolve(`${name}:1.0`)).digest).toBe(image.manifest.digest)
    expect(asked().filter((one) => one.includes('manifests'))).toHaveLength(3)
  })

  it('and gets no more time than there is for all questions together', async () => {
    const { name, asked } = await startRegistry({ fault: faulty(/./, answers(503, { 'retry-after': '60' })) })
    const slow = { ...hasty, wholeMs: 400, longestPauseMs: 60_000 }
    const started = performance.now()
    expect(await problemOf(resolve(name, { ports, patience: slow }))).toMatchObject({ code: 'REGISTRY_UNREACHABLE' })
    expect(performance.now() - started).toBeLessThan(1000)
    expect(asked()).toHaveLength(1)
  })
})

group('a manifest', () => {
  const pinned = (name: string, digest: string) => ({ ...parseReference(name), digest })
  it('exists or does not', async () => {
    const { name } = await startRegistry(holding)
    expect(await manifestExists(pinned(name, image.manifest.digest), accessWith())).toBe(true)
    expect(await manifestExists(pinned(name, digestOf('other')), accessWith())).toBe(false)
  })

  it.each([
    [401, 'REGISTRY_REFUSED'],
    [403, 'REGISTRY_REFUSED'],
    [500, 'REGISTRY_UNREACHABLE'],
  ])('is not called missing when the registry answers %i', async (status, code) => {
    const { name } = await startRegistry({ ...holding, fault: faulty(/./, answers(status)) })
    const exists = manifestExists(pinned(name, image.manifest.digest), accessWith())
    expect(await problemOf(exists)).toMatchObject({ code })
  })

  it('is not there when something else is sent in its place', async () => {
    const { name } = await startRegistry({ fault: faulty(/./, answers(200, { 'content-type': types.manifest })) })
    const exists = manifestExists(pinned(name, image.manifest.digest), accessWith())
    expect(await problemOf(exists)).toMatchObject({ code: 'DIGEST_MISMATCH' })
  })
})
