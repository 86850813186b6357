import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toProblem } from '../../../src/core/errors.js'
import { openArchive } from '../../../src/flow/image/open-archive.js'
import { makeLayout } from '../../e2e/sigstore/images/archive.js'
import { type Blob, describeBlob, type Image, makeBlob, makeImage, makeIndex } from '../../e2e/sigstore/images/image.js'
import { type Files, makeTar } from '../../e2e/sigstore/images/tar.js'
import { tarEntry, writeBytes } from '../../install/archives.js'
import { problemOf } from '../../install/outside.js'
import { ports } from '../../registry/loopback-registry.js'
import { makeFolder } from '../../temporary.js'

const amd = makeImage({ layers: [{ a: '1' }, { b: '2' }] })
const arm = makeImage({ layers: [{ a: '3' }], platform: 'linux/arm64/v8', family: 'docker', packed: true })
const index = makeIndex([amd, arm])
const [layer = amd.config, second = amd.config] = amd.layers

const nameOf = ({ digest }: Blob): string => `blobs/sha256/${digest.slice('sha256:'.length)}`
const without = (files: Files, ...names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)))

/** What Docker writes beside a layout, for older versions of itself. */
const savedAs = ({ config, layers }: Image, over: object = {}): Files => ({
  'manifest.json': JSON.stringify([
    { Config: nameOf(config), RepoTags: ['acme/saved:1'], Layers: layers.map(nameOf), ...over },
  ]),
})

async function open(
  archive: Files | Uint8Array,
  { platform, given }: { readonly platform?: string; readonly given?: string } = {},
) {
  const bytes = archive instanceof Uint8Array ? archive : makeTar(archive)
  const folder = makeFolder()
  const named = given === undefined ? undefined : { name: given }
  const opened = await openArchive(writeBytes('my-image.tar', bytes), named, { platform, folder }, ports)
  return { ...opened, folder, files: opened.parts.map(({ file }) => file.slice(folder.length + 1)) }
}

const expectWhole = (folder: string, { manifest, config, layers }: Image): void => {
  for (const blob of [manifest, config, ...layers])
    expect(readFileSync(join(folder, nameOf(blob))).equals(blob.bytes)).toBe(true)
}

describe('a layout in a tar archive', () => {
  it('is laid out as from a folder, with its digest and the bytes of its parts', async () => {
    const { subject, parts, files } = await open(makeLayout(amd))
    expect(subject).toEqual({ name: 'my-image', digest: amd.manifest.digest, platform: 'linux/amd64' })
    expect([files, parts.map(({ digest }) => digest)]).toEqual([['image-0'], [amd.manifest.digest]])
    expectWhole(parts[0]?.file ?? '', amd)
  })

  it('may be packed, and may spell its names as tar does', async () => {
    const dotted = Object.fromEntries(Object.entries(makeLayout(arm)).map(([name, bytes]) => [`./${name}`, bytes]))
    for (const bytes of [gzipSync(makeTar(makeLayout(arm))), makeTar(dotted)]) {
      const { parts } = await open(bytes)
      expectWhole(parts[0]?.file ?? '', arm)
    }
  })

  it('of several platforms is each of them, or the one that was asked for', async () => {
    const whole = await open(makeLayout(index))
    expect(whole.subject).toEqual({ name: 'my-image', digest: index.manifest.digest })
    expect(whole.parts.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64/v8'])
    const one = await open(makeLayout(index), { platform: 'linux/arm64' })
    expect(one.subject).toMatchObject({ digest: index.manifest.digest, platform: 'linux/arm64/v8' })
    expect(one.parts.map(({ digest }) => digest)).toEqual([arm.manifest.digest])
    expect(existsSync(join(one.folder, 'unpacked', nameOf(layer)))).toBe(false)
  })

  it('of which Docker saved one platform is that one, if somebody says so, and incomplete otherwise', async () => {
    const saved = without(makeLayout(index), ...[arm.manifest, arm.config, ...arm.layers].map(nameOf))
    expect((await open(saved, { platform: 'linux/amd64' })).parts).toHaveLength(1)
    expect(await problemOf(open(saved))).toMatchObject({
      code: 'IMAGE_BROKEN',
      sentence: expect.stringContaining('incomplete'),
      hint: expect.stringContaining('if only one of its platforms is there, name that one'),
    })
  })

  it('has no platform that is not in it', async () => {
    expect(await problemOf(open(makeLayout(index), { platform: 'linux/s390x' }))).toMatchObject({
      code: 'TARGET_MISSING',
      hint: 'It has linux/amd64, linux/arm64/v8.',
    })
  })

  it('is what Docker 25 and later save, where both of its lists name the same', async () => {
    const { subject, files } = await open({ ...makeLayout(amd), ...savedAs(amd) })
    expect(subject).toEqual({
      name: 'docker.io/acme/saved',
      tag: '1',
      digest: amd.manifest.digest,
      platform: 'linux/amd64',
    })
    expect(files).toEqual(['image-0'])
    const one = await open({ ...makeLayout(index), ...savedAs(amd) }, { platform: 'linux/arm64' })
    expect(one.parts.map(({ digest }) => digest)).toEqual([arm.manifest.digest])
  })

  it('is called what somebody says, else what its index says, else what it was saved as', async () => {
    const both = { ...makeLayout(amd, 'ghcr.io/acme/built:2'), ...savedAs(amd) }
    expect((await open(both, { given: 'ghcr.io/acme/app' })).subject).toMatchObject({ name: 'ghcr.io/acme/app' })
    expect((await open(both)).subject).toMatchObject({ name: 'ghcr.io/acme/built', tag: '2' })
    expect((await open({ ...makeLayout(amd, 'v2'), ...savedAs(amd) })).subject.name).toBe('docker.io/acme/saved')
  })

  const roots = (images: readonly Image[]): Files => ({
    ...Object.assign({}, ...images.map((image) => makeLayout(image))),
    'index.json': JSON.stringify({
      schemaVersion: 2,
      manifests: images.map(({ manifest }, at) => ({
        ...describeBlob(manifest),
        annotations: { 'io.containerd.image.name': `docker.io/acme/app:${at}` },
      })),
    }),
  })
  it('under two names is one image, and two images are none', async () => {
    expect((await open(roots([amd, amd]))).subject).toMatchObject({ name: 'docker.io/acme/app', tag: '0' })
    expect(await problemOf(open(roots([amd, arm])))).toMatchObject({
      code: 'IMAGE_BROKEN',
      sentence: expect.stringContaining('holds 2 images'),
    })
  })
})

describe('a layout that another program put into a tar archive', () => {
  const digest = 'sha256:c2c34d348f98f9cfccd509c56407cd8d386ee91886cf7775c6e9125f9a6cb859'
  const subject = { name: 'ghcr.io/acme/app', tag: '1.0', digest }
  const recorded = (name: string): Buffer => readFileSync(`test/fixtures/archives/${name}.tar`)

  it.each(['skopeo', 'containerd'])('is read as %s wrote it', async (name) => {
    const opened = await open(recorded(name))
    expect(opened.subject).toEqual(subject)
    expect(opened.parts.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64'])
  })

  it('is one platform of several where the other was left out', async () => {
    const opened = await open(recorded('containerd-arm64'), { platform: 'linux/arm64' })
    expect(opened.subject).toEqual({ ...subject, platform: 'linux/arm64' })
    expect(await problemOf(open(recorded('containerd-arm64')))).toMatchObject({ code: 'IMAGE_BROKEN' })
  })
})

describe('a layout in a tar archive that is no whole image is told by what is wrong with it', () => {
  const files = makeLayout(amd)
  const linked = (type: string, target: string): Buffer =>
    Buffer.concat([tarEntry(nameOf(layer), '', type, target), makeTar(without(files, nameOf(layer)))])
  /** An image whose manifest names other layers than its configuration. */
  const lying = (layers: readonly Blob[]): Files => {
    const manifest = makeBlob(
      amd.manifest.mediaType,
      JSON.stringify({ schemaVersion: 2, config: describeBlob(amd.config), layers: layers.map(describeBlob) }),
    )
    return makeLayout({ ...amd, manifest, layers })
  }
  const evil = makeBlob(layer.mediaType, makeTar({ a: 'evil' }))
  const cases: readonly (readonly [string, Files | Uint8Array, string])[] = [
    ['without an index', without(files, 'index.json'), 'an OCI layout without an index.json'],
    [
      'whose index names nothing',
      { ...files, 'index.json': '{"schemaVersion":2,"manifests":[]}' },
      'no index.json that',
    ],
    ['whose index is no index', { ...files, 'index.json': amd.manifest.bytes }, 'no index.json that names an image'],
    ['with two indexes', Buffer.concat([tarEntry('index.json', '{}'), makeTar(files)]), 'holds "index.json" twice'],
    ['with an index in two spellings', makeTar({ ...files, 'blobs/../index.json': '{}' }), 'holds "index.json" twice'],
    ['with a name that leads out', { ...files, '../../etc/cron.d/x': 'evil' }, 'leads out of it'],
    ['without its manifest', without(files, nameOf(amd.manifest)), 'incomplete'],
    ['with another manifest', { ...files, [nameOf(amd.manifest)]: arm.manifest.bytes }, 'has another content'],
    ['whose manifest is no manifest', { ...files, [nameOf(amd.manifest)]: 'hello' }, 'incomplete'],
    ['without its configuration', without(files, nameOf(amd.config)), `configuration ${amd.config.digest} is missing`],
    ['with another configuration', { ...files, [nameOf(amd.config)]: `${amd.config.bytes} ` }, 'another content'],
    ['without a layer', without(files, nameOf(second)), `its layer ${second.digest} is missing`],
    ['with another layer', { ...files, [nameOf(layer)]: evil.bytes }, `its layer ${layer.digest} has another content`],
    ['whose layer is a link to another', linked('2', nameOf(second)), `its layer ${layer.digest} is missing`],
    ['whose layer is a file of this machine', linked('2', '/etc/passwd'), `its layer ${layer.digest} is missing`],
    ['whose layer is a hard link', linked('1', nameOf(second)), `its layer ${layer.digest} is missing`],
    ['that is cut off', makeTar(files).subarray(0, 5000), 'it breaks off'],
    ['that is packed and cut off', gzipSync(makeTar(files)).subarray(0, 700), 'unexpected end of file'],
    ['of other layers than its configuration says', lying([evil, second]), 'unpacks to another content than its'],
    ['of fewer layers than its configuration says', lying([layer]), 'its configuration names other layers: 2, not 1'],
    [
      'that is another image for older Docker',
      { ...files, ...makeLayout(arm), 'index.json': files['index.json'] ?? '', ...savedAs(arm) },
      'an image that its index.json does not',
    ],
    [
      'that has other layers for older Docker',
      { ...files, ...savedAs(amd, { Layers: [nameOf(second), nameOf(layer)] }) },
      'other layers of an image than its index.json',
    ],
    [
      'that has fewer layers for older Docker',
      { ...files, ...savedAs(amd, { Layers: [nameOf(layer)] }) },
      'other layers of an image',
    ],
    ['that older Docker cannot read', { ...files, 'manifest.json': '[' }, 'its manifest.json is no JSON'],
  ]
  it.each(cases)('%s', async (_, archive, words) => {
    const problem = await problemOf(open(archive))
    expect(problem).toMatchObject({ code: 'IMAGE_BROKEN', sentence: expect.stringContaining(words) })
    expect(problem.sentence).toMatch(/^[^\n\u001b]+\.$/)
  })

  it('before anything of it is written', async () => {
    const folder = makeFolder()
    const path = writeBytes('a.tar', makeTar({ ...files, [nameOf(layer)]: evil.bytes }))
    await openArchive(path, undefined, { platform: undefined, folder }, ports).catch(toProblem)
    expect(readdirSync(folder)).toEqual([])
  })

  it('or it is the image that its digest names, whatever byte of it is changed', async () => {
    const bytes = makeTar({ ...files, ...savedAs(amd) })
    let refused = 0
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1025), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Uint8Array.from(bytes, (byte, own) => (own === at ? byte ^ change : byte))
        const opened = await open(changed).catch(toProblem)
        if ('code' in opened) {
          expect(opened.code).toBe('IMAGE_BROKEN')
          refused += 1
        } else {
          expect(opened.subject.digest).toBe(amd.manifest.digest)
          expectWhole(opened.parts[0]?.file ?? '', amd)
        }
      }),
      { numRuns: 150 },
    )
    expect(refused).toBeGreaterThan(30)
  })
})
