import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openLayout } from '../../../src/flow/image/blob-store.js'
import { stageImages } from '../../../src/flow/image/stage-image.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import { makeLayout } from '../../e2e/sigstore/images/archive.js'
import {
  type Blob,
  makeBlob as blobOf,
  type Image,
  type Index,
  makeImage,
  makeIndex,
} from '../../e2e/sigstore/images/image.js'
import { makeFolder, writeTree } from '../../temporary.js'

const amd = makeImage({ layers: [{ a: '1' }], platform: 'linux/amd64' })
const arm = makeImage({ layers: [{ a: '2' }], platform: 'linux/arm64/v8', family: 'docker' })
const index = makeIndex([amd, arm])

function stage(image: Image | Index, platform?: string, layout = writeTree(makeLayout(image))) {
  const { digest, mediaType } = image.manifest
  const store = openLayout(layout, nodePorts.files)
  return stageImages(store, [{ digest, mediaType }], { platform, folder: makeFolder() }, nodePorts.files)
}

const blob = ({ digest }: Blob): string => `blobs/sha256/${digest.slice('sha256:'.length)}`

describe('an image that is laid out', () => {
  test('is alone in its folder, with the bytes of its parts', async () => {
    const [part, ...others] = await stage(amd)
    expect(others).toEqual([])
    expect(part).toMatchObject({ digest: amd.manifest.digest, platform: 'linux/amd64' })
    const folder = part?.file ?? ''
    expect(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).manifests).toEqual([
      { mediaType: amd.manifest.mediaType, digest: amd.manifest.digest, size: amd.manifest.bytes.length },
    ])
    for (const each of [amd.manifest, amd.config, ...amd.layers]) {
      expect(readFileSync(join(folder, blob(each)))).toEqual(each.bytes)
    }
  })

  test('is one folder for each platform of an index', async () => {
    const parts = await stage(index)
    expect(parts.map(({ platform, digest }) => [platform, digest])).toEqual([
      ['linux/amd64', amd.manifest.digest],
      ['linux/arm64/v8', arm.manifest.digest],
    ])
  })

  test('is only the platform that was asked for, whatever its variant', async () => {
    expect((await stage(index, 'linux/arm64')).map(({ digest }) => digest)).toEqual([arm.manifest.digest])
  })

  test('is not there for a platform that it does not have', async () => {
    await expect(stage(index, 'linux/s390x')).rejects.toMatchObject({
      code: 'TARGET_MISSING',
      hint: 'It has linux/amd64, linux/arm64/v8.',
    })
  })
})

describe('an image of which a part', () => {
  const broken = (change: (folder: string) => void) => {
    const folder = writeTree(makeLayout(amd))
    change(folder)
    return stage(amd, undefined, folder)
  }

  test.each([
    ['layer', blob(amd.layers[0] ?? amd.config)],
    ['configuration', blob(amd.config)],
    ['manifest', blob(amd.manifest)],
  ])('has other bytes (%s) is broken', async (_, path) => {
    await expect(broken((folder) => writeFileSync(join(folder, path), 'other'))).rejects.toMatchObject({
      code: 'IMAGE_BROKEN',
    })
  })

  test('is missing is broken', async () => {
    const { [blob(amd.layers[0] ?? amd.config)]: _, ...rest } = makeLayout(amd)
    await expect(stage(amd, undefined, writeTree(rest))).rejects.toMatchObject({
      code: 'IMAGE_BROKEN',
      message: expect.stringContaining('incomplete'),
    })
  })

  test('is an index of an index of an index is broken', async () => {
    const nest = (of: Index): Index => {
      const inner = { mediaType: of.manifest.mediaType, digest: of.manifest.digest, size: of.manifest.bytes.length }
      const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: inner.mediaType, manifests: [inner] }))
      return { ...of, manifest: blobOf(inner.mediaType, bytes) }
    }
    const [once, twice] = [nest(index), nest(nest(index))]
    const files = Object.assign({}, ...[index, once, twice].map((each) => makeLayout(each)))
    await expect(stage(twice, undefined, writeTree(files))).rejects.toMatchObject({ code: 'IMAGE_BROKEN' })
    expect(await stage(once, undefined, writeTree(files))).toHaveLength(2)
  })
})
