import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../../../temporary.js'
import { attest, bundlesOf, cosign, type KeyPair, makeKeyPair, sign } from '../cosign.js'
import { type Front, startFront } from '../front.js'
import { alpine } from '../images/contents.js'
import { type Image, makeImage } from '../images/image.js'
import { push } from '../images/push.js'
import { bundleType, hang } from '../images/referrers.js'
import { type Registry, startRegistry } from '../registry.js'

/** What Gatehouse has to know about cosign because it cannot be read off an exit code; each is a guard somewhere in `src/`. */

const image = makeImage({ layers: [alpine()] })
const sbom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] }
const vex = { '@context': 'https://openvex.dev/ns/v0.2.0', statements: [] }
const signatureType = 'https://sigstore.dev/cosign/sign/v1'

let registry: Registry
let old: Registry
let front: Front
let key: KeyPair
beforeAll(async () => {
  ;[registry, old, key] = await Promise.all([
    startRegistry(),
    startRegistry({ referrers: false }),
    makeKeyPair(makeFolder()),
  ])
  front = await startFront(registry.address)
})
afterAll(() => Promise.all([registry?.stop(), old?.stop(), front?.stop()]))

let count = 0
/** In a repository that no other test writes to. */
const put = (at: Registry | Front = registry, what: Image = image): Promise<string> =>
  push({ registry: at.address, repository: `acme/app-${++count}` }, what)
const without = (...words: readonly string[]) => cosign(['verify', '--key', key.publicKey, ...words])
const verify = (...words: readonly string[]) => without('--insecure-ignore-tlog=true', ...words)
const types = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { critical: { type: string } }[]).map(({ critical }) => critical.type)

describe('verify, when it ends with 0,', () => {
  it('may have seen an attestation and no signature: only the type of what is printed tells', async () => {
    const reference = await put()
    await attest(key, reference, 'cyclonedx', sbom)
    const attested = await verify(reference)
    expect([attested.exit, types(attested.stdout)]).toEqual([0, ['https://cyclonedx.org/bom']])
    await sign(key, reference)
    expect(types((await verify(reference)).stdout)).toContain(signatureType)
  })

  it('may have been weakened by a variable, which a word on the command line undoes', async () => {
    const reference = await put()
    await sign(key, reference)
    const words = ['verify', '--key', key.publicKey, ...key.words.slice(4, 6)]
    const env = { COSIGN_INSECURE_IGNORE_TLOG: 'true' }
    const said = await Promise.all([
      cosign([...words, reference]),
      cosign([...words, reference], { env }),
      cosign([...words, '--insecure-ignore-tlog=false', reference], { env }),
    ])
    expect(said.map(({ exit }) => exit)).toEqual([1, 0, 1])
  })

  it('says that the log was asked, even when it was told not to ask', async () => {
    const reference = await put()
    await sign(key, reference)
    expect((await verify(reference)).stderr).toContain('Existence of the claims in the transparency log was verified')
  })

  it('has passed over what it does not understand', async () => {
    const reference = await put()
    await sign(key, reference)
    const place = { registry: registry.address, repository: `acme/app-${count}` }
    await hang(place, image.manifest, { artifactType: bundleType, content: 'garbage' })
    const { exit, stdout } = await verify(reference)
    expect([exit, types(stdout)]).toEqual([0, [signatureType]])
  })

  it('has taken a tag for an answer, without a word about it', async () => {
    const reference = await push({ registry: registry.address, repository: 'acme/tagged' }, image, '1')
    await sign(key, reference)
    const { exit, stderr } = await verify(`${registry.address}/acme/tagged:1`)
    expect([exit, stderr]).toEqual([0, expect.not.stringContaining('digest')])
  })
})

describe('verify, when it ends with 10,', () => {
  const nothing = { exit: 10, stderr: expect.stringContaining('no signatures found') }

  it('has seen an image without a signature, or no image at all', async () => {
    const reference = await put()
    expect(await verify(reference)).toMatchObject(nothing)
    expect(await verify(`${reference.split('@')[0]}@sha256:${'0'.repeat(64)}`)).toMatchObject(nothing)
  })

  it.each([401, 500] as const)('has perhaps been told %s by the registry, of a signed image', async (fault) => {
    const reference = await put(front)
    await sign(key, reference)
    expect((await verify(reference)).exit).toBe(0)
    front.misbehave({ fault, on: /\/referrers\// })
    expect(await verify(reference)).toMatchObject(nothing)
    front.misbehave()
  })

  it('has seen a copy that left behind what hung on the image', async () => {
    const reference = await put()
    await sign(key, reference)
    expect(await verify(await put())).toMatchObject(nothing)
  })
})

describe('an attestation', () => {
  it('is signed and believed under a type that its predicate is not', async () => {
    const reference = await put()
    await attest(key, reference, 'cyclonedx', vex)
    const words = ['--key', key.publicKey, '--insecure-ignore-tlog=true', '--type', 'cyclonedx']
    const { exit, stdout } = await cosign(['verify-attestation', ...words, reference])
    const { predicate } = JSON.parse(Buffer.from(JSON.parse(stdout).payload, 'base64').toString())
    expect([exit, predicate]).toEqual([0, vex])
  })

  it('does not replace an older one', async () => {
    const reference = await put()
    for (const version of [1, 2]) await attest(key, reference, 'cyclonedx', { ...sbom, version })
    expect(await bundlesOf(reference)).toHaveLength(2)
  })

  it('is refused on another image, whatever the registry says', async () => {
    const reference = await put()
    await sign(key, reference)
    const [content = ''] = await bundlesOf(reference)
    const stranger = makeImage({ layers: [alpine('3.20.0')] })
    const other = await put(registry, stranger)
    const place = { registry: registry.address, repository: `acme/app-${count}` }
    await hang(place, stranger.manifest, { artifactType: bundleType, content })
    expect(await verify(other)).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('provided artifact digest does not match any digest in statement'),
    })
  })
})

describe('a registry without the referrers API', () => {
  const predicates = [1, 2, 3, 4, 5, 6].map((version) => ({ ...sbom, version }))

  it('keeps everything that is attested one after another, behind one tag', async () => {
    const reference = await put(old)
    for (const predicate of predicates) await attest(key, reference, 'cyclonedx', predicate)
    expect(await bundlesOf(reference)).toHaveLength(6)
    const tag = `sha256-${image.manifest.digest.slice(7)}`
    const list = await fetch(`http://${old.address}/v2/acme/app-${count}/tags/list`)
    expect(await list.json()).toMatchObject({ tags: [tag] })
  })

  it('loses what is attested at the same moment, while every cosign ends with 0', async () => {
    const between = await startFront(old.address)
    const reference = await put(between)
    between.gather(2, /^PUT .*\/manifests\/sha256-/)
    await Promise.all(predicates.slice(0, 2).map((predicate) => attest(key, reference, 'cyclonedx', predicate)))
    expect(await bundlesOf(reference)).toHaveLength(1)
    await between.stop()
  })
})

describe('a deadline', () => {
  it('given as --timeout holds for the registry', async () => {
    const reference = await put()
    await sign(key, reference)
    const slow = await startFront(registry.address, { rules: [{ fault: 'hang' }] })
    const began = Date.now()
    const { exit } = await verify('--timeout', '1s', reference.replace(registry.address, slow.address))
    await slow.stop()
    expect([exit, Date.now() - began < 5000]).toEqual([1, true])
  })
})

describe('several images in one call', () => {
  it('end with the first that is bad, after the good ones were printed', async () => {
    const [good, bad] = [await put(), await put()]
    await sign(key, good)
    const { exit, stdout } = await verify(good, bad)
    expect([exit, types(stdout)]).toEqual([1, [signatureType]])
  })
})
