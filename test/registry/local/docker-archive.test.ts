import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { imageArchive } from '../../../src/core/image/archive.js'
import { readDockerArchive } from '../../../src/registry/local/docker-archive.js'
import { surveyArchive } from '../../../src/registry/local/surveyed.js'
import { showReference } from '../../../src/registry/reference.js'
import { images } from '../../image/recipes.js'
import { tarEntry, writeBytes } from '../../install/archives.js'
import { problemOf } from '../../install/outside.js'
import { digestOf, ports } from '../loopback-registry.js'

const end = Buffer.alloc(1024)
/** A tar archive of entries in the order that is given. */
const tar = (entries: readonly (readonly [string, string | Uint8Array])[]): Buffer =>
  Buffer.concat([...entries.map(([name, content]) => tarEntry(name, content)), end])
const hexOf = (content: string | Uint8Array): string => digestOf(content).slice('sha256:'.length)
const read = async (bytes: Uint8Array) => readDockerArchive(await surveyArchive(writeBytes('image.tar', bytes), ports))

const layer = tar([['etc/a', 'one']])
const configOf = (layers: readonly Uint8Array[], over: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    os: 'linux',
    architecture: 'arm64',
    config: { Labels: { a: 'b' } },
    rootfs: { type: 'layers', diff_ids: layers.map(digestOf) },
    ...over,
  })
const config = configOf([layer])
const configName = `${hexOf(config)}.json`
const savedAs = (over: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify([{ Config: configName, RepoTags: ['acme/app:1'], Layers: ['1/layer.tar'], ...over }])
const whole: readonly (readonly [string, string | Uint8Array])[] = [
  ['1/layer.tar', layer],
  [configName, config],
  ['manifest.json', savedAs()],
]
const without = (name: string) => whole.filter(([own]) => own !== name)

describe('a docker archive', () => {
  it('holds an image with its names, its platform and its labels', async () => {
    const [image, ...others] = await read(tar(whole))
    expect(others).toEqual([])
    expect({ ...image, names: image.names.map(showReference) }).toEqual({
      id: digestOf(config),
      names: ['docker.io/acme/app:1'],
      config: { platform: 'linux/arm64', labels: new Map([['a', 'b']]), layers: [digestOf(layer)] },
      layers: [{ size: layer.length, sha256: hexOf(layer) }],
    })
  })

  it.each(Object.entries(images))('is what the tests make of %s', async (_, recipe) => {
    const [image] = await read(imageArchive(recipe))
    expect(image.names.map(showReference)).toEqual([recipe.tag])
    expect(image.layers).toHaveLength(recipe.layers.length)
  })

  it('may be packed, and so may its layers', async () => {
    const packed = tar([['1/layer.tar', gzipSync(layer)], ...without('1/layer.tar')])
    for (const bytes of [gzipSync(tar(whole)), packed, gzipSync(packed)])
      expect((await read(bytes))[0].layers).toHaveLength(1)
  })

  it('may hold several images, which share a layer by a link', async () => {
    const second = configOf([layer, layer], { architecture: 'amd64' })
    const saved = [
      { Config: configName, RepoTags: null, Layers: ['1/layer.tar'] },
      { Config: `${hexOf(second)}.json`, RepoTags: ['a:1', 'not a name'], Layers: ['2/layer.tar', '3/layer.tar'] },
    ]
    const found = await read(
      Buffer.concat([
        ...without('manifest.json').map(([name, content]) => tarEntry(name, content)),
        tarEntry(`${hexOf(second)}.json`, second),
        tarEntry('2/layer.tar', '', '2', '../1/layer.tar'),
        tarEntry('3/layer.tar', '', '1', '2/layer.tar'),
        tarEntry('manifest.json', JSON.stringify(saved)),
        end,
      ]),
    )
    expect(found.map(({ config: { platform }, layers, names }) => [platform, layers.length, names.length])).toEqual([
      ['linux/arm64', 1, 0],
      ['linux/amd64', 2, 1],
    ])
  })
})

describe('an archive that is no whole image is told by what is wrong with it', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['empty', Buffer.alloc(0), 'it holds no manifest.json and is no OCI layout'],
    ['text', Buffer.from('hello\n'.repeat(500)), 'it is no tar archive or breaks off'],
    ['cut within a layer', tar(whole).subarray(0, 900), 'it breaks off'],
    ['cut within a header', tar(whole).subarray(0, 300), 'it is no tar archive or breaks off'],
    [
      'cut between two files',
      tar(whole).subarray(0, 512 + layer.length),
      'it holds no manifest.json and is no OCI layout',
    ],
    ['packed and cut', gzipSync(tar(whole)).subarray(0, 200), 'unexpected end of file'],
    ['without its layer', tar(without('1/layer.tar')), 'its layer "1/layer.tar" is missing'],
    ['without its configuration', tar(without(configName)), `its configuration "${configName}" is missing`],
    ['with another layer', tar([['1/layer.tar', 'evil'], ...without('1/layer.tar')]), 'has another content'],
    [
      'with a packed layer that is cut',
      tar([['1/layer.tar', gzipSync(layer).subarray(0, 40)], ...without('1/layer.tar')]),
      '"1/layer.tar" in it is damaged or breaks off',
    ],
    ['with another configuration', tar([[configName, `${config} `], ...without(configName)]), 'has another content'],
    [
      'with too few layers',
      tar([...without('manifest.json'), ['manifest.json', savedAs({ Layers: [] })]]),
      'other layers: 1, not 0',
    ],
    ['of nothing', tar([['manifest.json', '[]']]), 'it holds no image'],
    ['whose manifest is no JSON', tar([['manifest.json', '[']]), 'its manifest.json is no JSON'],
    ['whose manifest is another document', tar([['manifest.json', '{}']]), 'its manifest.json does not decode'],
    ['with two manifests', tar([...whole, ['manifest.json', '[]']]), 'it holds "manifest.json" twice'],
    ['with two spellings of one', tar([...whole, ['./manifest.json', '[]']]), 'it holds "manifest.json" twice'],
    [
      'whose layer is a link in a circle',
      Buffer.concat([
        tarEntry('1/layer.tar', '', '2', '../2/layer.tar'),
        tarEntry('2/layer.tar', '', '2', '../1/layer.tar'),
        ...without('1/layer.tar').map(([name, content]) => tarEntry(name, content)),
        end,
      ]),
      'its layer "1/layer.tar" is missing',
    ],
    [
      'whose layer is a file of this machine',
      Buffer.concat([
        tarEntry('1/layer.tar', '', '2', '../../../../../../etc/passwd'),
        ...without('1/layer.tar').map(([name, content]) => tarEntry(name, content)),
        end,
      ]),
      'its layer "1/layer.tar" is missing',
    ],
    [
      'whose names are commands',
      tar([...without('manifest.json'), ['manifest.json', savedAs({ Layers: ['\n::error::\u001b[31m'] })]]),
      String.raw`"\n::error::\u001b[31m" is missing`,
    ],
  ]
  it.each(cases)('%s', async (_, bytes, words) => {
    const problem = await problemOf(read(bytes))
    expect(problem).toMatchObject({ code: 'IMAGE_BROKEN', sentence: expect.stringContaining(words) })
    expect(problem.sentence).toMatch(/image\.tar cannot be used as an image: [^\n\u001b]+\.$/)
    expect(problem.hint).toContain('docker save')
  })
})
