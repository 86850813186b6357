import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPorts } from '../../../../src/host/node/ports.js'
import { readCredentials } from '../../../../src/registry/access/credentials.js'
import { readDockerArchive } from '../../../../src/registry/local/docker-archive.js'
import { surveyArchive } from '../../../../src/registry/local/surveyed.js'
import { parseReference } from '../../../../src/registry/reference.js'
import { listReferrers, referrersSupported } from '../../../../src/registry/referrers.js'
import { openParts } from '../../../../src/registry/remote-parts.js'
import { manifestExists, resolveImage } from '../../../../src/registry/resolve.js'
import { problemOf, sha256 } from '../../../install/outside.js'
import { makeFolder, writeTree } from '../../../temporary.js'
import { program } from '../binaries.js'
import { attest, type KeyPair, makeKeyPair, sign } from '../cosign.js'
import { type Front, startFront } from '../front.js'
import { makeDockerArchive } from '../images/archive.js'
import { alpine } from '../images/contents.js'
import { type Family, makeImage, makeIndex } from '../images/image.js'
import { push } from '../images/push.js'
import { bundleType } from '../images/referrers.js'
import { type Registry, startRegistry } from '../registry.js'

/** Gatehouse's own reading of registries, against a registry and tools that others wrote. */

const ports = createPorts({ progress: { step: () => undefined } })
const access = { ports }
const labels = { 'org.opencontainers.image.source': 'https://github.com/acme/app' }

let registry: Registry
let old: Registry
let key: KeyPair
let front: Front
beforeAll(async () => {
  ;[registry, old, key] = await Promise.all([
    startRegistry(),
    startRegistry({ referrers: false }),
    makeKeyPair(makeFolder()),
  ])
  front = await startFront(registry.address, { login: { user: 'ada', password: 'p:w' } })
})
afterAll(() => Promise.all([registry?.stop(), old?.stop(), front?.stop()]))

let count = 0
const repository = (): string => `acme/app-${++count}`
const pinned = (reference: string) => {
  const { digest = '', ...rest } = parseReference(reference)
  return { ...rest, digest }
}

describe.each<Family>(['oci', 'docker'])('an image of the %s family', (family) => {
  const images = ['linux/amd64', 'linux/arm64/v8'].map((platform) =>
    makeImage({ layers: [alpine()], platform, family, labels }),
  )

  it('is resolved to the digest that the registry gave it, also as an index', async () => {
    const place = { registry: registry.address, repository: repository() }
    const [one] = images
    if (one === undefined) throw new Error('there are two')
    const index = makeIndex(images, family)
    await push(place, index, 'all')
    await push(place, one, '1.0')
    const name = `${place.registry}/${place.repository}`
    const resolved = await resolveImage(parseReference(`${name}:1.0`), access)
    expect(resolved.reference).toMatchObject({ tag: '1.0', digest: one.manifest.digest })
    expect([resolved.platforms, resolved.labels]).toEqual([
      [{ platform: 'linux/amd64', digest: one.manifest.digest }],
      new Map(Object.entries(labels)),
    ])
    const all = await resolveImage(parseReference(`${name}:all`), access)
    expect([all.digest, all.platforms]).toEqual([
      index.manifest.digest,
      images.map(({ platform, manifest }) => ({ platform, digest: manifest.digest })),
    ])
    const missing = { ...resolved.reference, digest: `sha256:${sha256('other')}` }
    expect([await manifestExists(resolved.reference, access), await manifestExists(missing, access)]).toEqual([
      true,
      false,
    ])
  })

  it('is fetched part by part', async () => {
    const [one] = images
    if (one === undefined) throw new Error('there are two')
    const reference = pinned(await push({ registry: registry.address, repository: repository() }, one))
    const parts = openParts(reference, access, ports)
    const folder = makeFolder()
    await parts.read(reference.digest)
    await Promise.all(one.layers.map(({ digest }, at) => parts.place(digest, join(folder, `${at}`))))
    expect(one.layers.map((_, at) => readFileSync(join(folder, `${at}`)))).toEqual(one.layers.map(({ bytes }) => bytes))
  })
})

describe('what cosign hangs on an image', () => {
  it.each([
    ['with referrers', () => registry, true],
    ['without', () => old, false],
  ])('is listed by a registry %s', async (_, at, supported) => {
    const reference = await push(
      { registry: at().address, repository: repository() },
      makeImage({ layers: [alpine()] }),
    )
    const image = pinned(reference)
    expect(await listReferrers(image, access)).toEqual({ supported, attached: [] })
    await sign(key, reference)
    await attest(key, reference, 'cyclonedx', { bomFormat: 'CycloneDX' })
    const { attached } = await listReferrers(image, access)
    const types = attached.map(({ annotations }) => annotations.get('dev.sigstore.bundle.predicateType')).sort()
    expect(attached.map(({ artifactType }) => artifactType)).toEqual([bundleType, bundleType])
    const told = ['https://cyclonedx.org/bom', 'https://sigstore.dev/cosign/sign/v1']
    expect(types).toEqual(supported ? told : [undefined, undefined])
    expect(await referrersSupported(image, access)).toBe(supported)
  })
})

describe('a registry behind a login', () => {
  it('is read with what crane wrote down, and not without', async () => {
    const folder = makeFolder()
    const reference = await push(
      { registry: registry.address, repository: repository() },
      makeImage({ layers: [alpine()] }),
    )
    const image = { ...pinned(reference), registry: front.address }
    const words = ['auth', 'login', front.address, '-u', 'ada', '-p', 'p:w']
    execFileSync(await program('crane'), words, { env: { DOCKER_CONFIG: folder, HOME: folder }, stdio: 'pipe' })
    const credentials = await readCredentials(folder, ports)
    expect(await manifestExists(image, { ports, credentials })).toBe(true)
    expect(await problemOf(manifestExists(image, access))).toMatchObject({ code: 'REGISTRY_REFUSED' })
  })
})

describe('a docker archive', () => {
  it('that crane wrote is read like one of our own', async () => {
    const image = makeImage({ layers: [alpine()], family: 'docker', labels, packed: true })
    const reference = await push({ registry: registry.address, repository: repository() }, image, '1.0')
    const file = join(makeFolder(), 'image.tar')
    const tagged = reference.replace(/@.*$/, ':1.0')
    execFileSync(await program('crane'), ['pull', tagged, file], { env: { HOME: makeFolder() }, stdio: 'pipe' })
    const [saved] = readDockerArchive(await surveyArchive(file, ports))
    expect([saved.id, saved.config.platform, saved.layers.length]).toEqual([image.config.digest, 'linux/amd64', 1])
    expect(saved.names).toEqual([parseReference(tagged)])
    const plain = makeImage({ layers: [alpine()], family: 'docker' })
    const own = writeTree({ 'image.tar': makeDockerArchive(plain, 'acme/app:1') })
    expect(readDockerArchive(await surveyArchive(join(own, 'image.tar'), ports))[0].id).toBe(plain.config.digest)
  })
})
