import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { imageArchive } from '../../../src/core/image/archive.js'
import { decodeSbom } from '../../../src/core/sbom/reading/decode-sbom.js'
import { schemaFaults } from '../../core/sbom/schemas.js'
import { images } from '../../image/recipes.js'
import { makeFolder, writeTree } from '../../temporary.js'
import { gatehouse, type Ran } from '../gatehouse.js'
import { readyImageTools } from '../programs/locked-tools.js'
import { makeLayout } from '../sigstore/images/archive.js'
import { alpine, debian, jar, nodeApplication } from '../sigstore/images/contents.js'
import { type Image, makeImage, makeIndex } from '../sigstore/images/image.js'
import { push } from '../sigstore/images/push.js'
import { makeTar } from '../sigstore/images/tar.js'
import { type Registry, startRegistry } from '../sigstore/registry.js'

beforeAll(readyImageTools)

const epoch = { SOURCE_DATE_EPOCH: '1700000000' }

/** `gatehouse sbom` by the real Syft and Trivy, with the documents that it wrote. */
function sbom(words: readonly string[], { env = epoch }: { readonly env?: Record<string, string> } = {}) {
  const [out, path] = [makeFolder(), makeFolder()]
  const ran: Ran = gatehouse(['sbom', ...words, '--output-directory', out, '--mode', 'enforce', '--path', path], {
    env,
  })
  const read = (name: string): string => readFileSync(join(out, name), 'utf8')
  return { ...ran, read }
}

const archiveOf = (name: keyof typeof images): string =>
  join(writeTree({ 'image.tar': imageArchive(images[name]) }), 'image.tar')

describe('the SBOM of an archive', () => {
  it('keeps to both schemas, names each package, and is the same bytes from two runs', () => {
    const words = ['--image-archive', archiveOf('debian'), '--offline', '--author', 'Acme Ltd']
    const [one, two] = [sbom(words), sbom(words)]
    expect([one.exit, one.stdout]).toEqual([0, expect.stringContaining('Gatehouse: open.')])
    for (const name of ['sbom.cdx.json', 'sbom.spdx.json']) {
      const text = one.read(name)
      expect(text).toBe(two.read(name))
      expect(schemaFaults(text)).toEqual([])
      expect(decodeSbom(text)).toMatchObject({
        created: '2023-11-14T22:13:20Z',
        authors: ['Acme Ltd'],
        subject: { name: 'registry.example/acme/shop', version: '1.0' },
      })
      expect(decodeSbom(text).packages).toHaveLength(8)
    }
  })

  it('that holds nothing known blocks, and one that is cut off is no SBOM', () => {
    const bare = sbom(['--image-archive', archiveOf('bare'), '--offline'])
    expect([bare.exit, bare.stdout]).toEqual([1, expect.stringContaining('sbom-empty')])
    const cut = writeTree({ 'image.tar': imageArchive(images.debian).slice(0, 9000) })
    const broken = sbom(['--image-archive', join(cut, 'image.tar'), '--offline'])
    expect([broken.exit, broken.stdout]).toEqual([2, expect.stringContaining('could not decide')])
    expect(() => broken.read('sbom.cdx.json')).toThrow('ENOENT')
  })
})

describe('the SBOM of a layout in a tar archive', () => {
  it('names the digest of each platform, which a registry will give it too', () => {
    const platforms = ['linux/amd64', 'linux/arm64']
    const images = platforms.map((platform) => makeImage({ layers: [alpine(), nodeApplication], platform }))
    const layout = makeLayout(makeIndex(images), 'ghcr.io/acme/shop:1.0')
    const archive = join(writeTree({ 'shop.tar': makeTar(layout) }), 'shop.tar')
    const { exit, read } = sbom(['--image-archive', archive, '--offline'])
    expect(exit).toBe(0)
    for (const [at, platform] of ['linux-amd64', 'linux-arm64'].entries()) {
      for (const name of [`sbom.${platform}.cdx.json`, `sbom.${platform}.spdx.json`]) {
        expect(decodeSbom(read(name)).subject).toMatchObject({
          name: 'ghcr.io/acme/shop',
          digest: images[at]?.manifest.digest,
        })
        expect(schemaFaults(read(name))).toEqual([])
      }
    }
  })
})

describe('the SBOM of a folder', () => {
  it('is the same wherever the folder is, whatever its own configuration of Syft says', () => {
    const tree = {
      'package-lock.json': '{"name":"a","lockfileVersion":3,"packages":{"node_modules/axios":{"version":"0.21.1"}}}',
      '.syft.yaml': 'exclude: ["./**"]\n',
    }
    const [one, two] = [writeTree(tree), writeTree(tree)].map((path) => sbom([path, '--name', 'shop', '--offline']))
    for (const name of ['sbom.cdx.json', 'sbom.spdx.json']) {
      expect(decodeSbom(one?.read(name) ?? '').packages.map((each) => each.name)).toEqual(['axios'])
      expect(schemaFaults(one?.read(name) ?? '')).toEqual([])
      expect(one?.read(name)).toBe(two?.read(name))
    }
  })
})

describe('the SBOM of an image in a registry', () => {
  let registry: Registry
  beforeAll(async () => {
    registry = await startRegistry()
  })
  afterAll(() => registry.stop())
  const put = (image: Image | ReturnType<typeof makeIndex>, repository: string) =>
    push({ registry: registry.address, repository }, image, '1.0')

  it('names the digest that the tag led to, in both documents', async () => {
    const image = makeImage({ layers: [debian, nodeApplication] })
    await put(image, 'acme/shop')
    const { exit, read } = sbom(['--image', `${registry.address}/acme/shop:1.0`])
    expect(exit).toBe(0)
    for (const name of ['sbom.cdx.json', 'sbom.spdx.json']) {
      expect(decodeSbom(read(name)).subject).toMatchObject({
        digest: image.manifest.digest,
        version: image.manifest.digest,
      })
      expect(schemaFaults(read(name))).toEqual([])
    }
  })

  it('has two documents for each platform', async () => {
    const [amd64, arm64] = ['linux/amd64', 'linux/arm64'].map((platform) => makeImage({ layers: [alpine()], platform }))
    if (amd64 === undefined || arm64 === undefined) throw new Error('No images.')
    await put(makeIndex([amd64, arm64]), 'acme/several')
    const { read } = sbom(['--image', `${registry.address}/acme/several:1.0`])
    const digestIn = (name: string) => decodeSbom(read(name)).subject?.digest
    expect(digestIn('sbom.linux-amd64.cdx.json')).toBe(amd64.manifest.digest)
    expect(digestIn('sbom.linux-arm64.spdx.json')).toBe(arm64.manifest.digest)
  })

  it('with a jar names it, without a Java database', async () => {
    await put(makeImage({ layers: [debian, jar('org.apache.logging.log4j', 'log4j-core', '2.14.1')] }), 'acme/java')
    const { exit, read } = sbom(['--image', `${registry.address}/acme/java:1.0`])
    expect(exit).toBe(0)
    expect(decodeSbom(read('sbom.cdx.json')).packages.map(({ purl }) => purl)).toContain(
      'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
    )
  })

  it('that is not there is an error, and no document', () => {
    const { exit, stdout, read } = sbom(['--image', `${registry.address}/acme/none:1.0`])
    expect([exit, stdout]).toEqual([2, expect.stringContaining('could not decide')])
    expect(() => read('sbom.cdx.json')).toThrow('ENOENT')
  })
})
