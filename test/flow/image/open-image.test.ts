import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, describe as group, it } from 'vitest'
import { imageArchive } from '../../../src/core/image/archive.js'
import type { ImageSource } from '../../../src/flow/image/image-request.js'
import { announceImage, openImage } from '../../../src/flow/image/open-image.js'
import { images } from '../../image/recipes.js'
import { tarEntry } from '../../install/archives.js'
import { problemOf } from '../../install/outside.js'
import {
  answers,
  describe,
  digestOf,
  ports,
  type RegistryOptions,
  smallImage,
  startRegistry,
  store,
  types,
} from '../../registry/loopback-registry.js'
import { makeFolder, writeTree } from '../../temporary.js'

async function open(source: ImageSource, over: { readonly platform?: string; readonly dockerConfig?: string } = {}) {
  const request = { path: makeFolder(), source, offline: false, dockerConfig: makeFolder(), ...over }
  const workspace = makeFolder()
  const opened = await openImage(request, await announceImage(request, ports), workspace, ports)
  return {
    ...opened,
    parts: opened.parts.map((part) => ({ ...part, file: part.file.slice(workspace.length + 1) })),
    workspace,
  }
}

group('an archive', () => {
  it('is linked into the run, with the platform that it says', async () => {
    const path = join(writeTree({ 'a.tar': imageArchive(images.alpine) }), 'a.tar')
    const { parts, workspace } = await open({ type: 'file', path })
    expect(parts).toEqual([{ file: 'image.tar', platform: 'linux/arm64' }])
    expect(existsSync(join(workspace, 'image.tar'))).toBe(true)
  })

  it('of several images is not looked at: the tool would take the first in silence', async () => {
    const config = JSON.stringify({ rootfs: { type: 'layers', diff_ids: [] } })
    const name = `${digestOf(config).slice('sha256:'.length)}.json`
    const saved = JSON.stringify([1, 2].map((at) => ({ Config: name, RepoTags: [`app:${at}`], Layers: [] })))
    const bytes = Buffer.concat([tarEntry(name, config), tarEntry('manifest.json', saved), Buffer.alloc(1024)])
    const path = join(writeTree({ 'a.tar': bytes }), 'a.tar')
    expect(await problemOf(open({ type: 'file', path }))).toMatchObject({
      code: 'IMAGE_BROKEN',
      sentence: expect.stringContaining('holds 2 images'),
    })
  })
})

const [first, second] = [smallImage({ config: { User: 'one' } }), smallImage({ config: { User: 'two' } })]

group('an image in a registry', () => {
  it('is the one that the tag led to first, also when the tag moves meanwhile', async () => {
    let asked = 0
    const { name } = await startRegistry({
      manifests: [first.manifest, second.manifest],
      blobs: [...first.parts, ...second.parts],
      fault: (request, response) => {
        if (request.url?.endsWith('/manifests/1.0') !== true) return false
        const { manifest } = asked === 0 ? first : second
        asked += 1
        answers(200, { 'content-type': manifest.mediaType }, manifest.content)(response)
        return true
      },
    })
    const { subject, parts, workspace } = await open({ type: 'registry', reference: `${name}:1.0` })
    expect(subject).toEqual({ name, tag: '1.0', digest: first.manifest.digest, platform: 'linux/amd64' })
    expect(parts).toEqual([{ file: 'image-0', digest: first.manifest.digest, platform: 'linux/amd64' }])
    const layer = first.parts[1]?.digest.replace(':', '/') ?? ''
    expect(readFileSync(join(workspace, 'image-0/blobs', layer), 'utf8')).toBe(first.parts[1]?.content)
    expect(asked).toBe(1)
  })

  it('of several platforms is fetched as far as it was asked for', async () => {
    const arm = smallImage({ architecture: 'arm64' })
    const entry = ({ manifest }: typeof arm, architecture: string) => ({
      ...describe(manifest),
      platform: { os: 'linux', architecture },
    })
    const manifests = [entry(first, 'amd64'), entry(arm, 'arm64')]
    const index = store(types.index, { schemaVersion: 2, mediaType: types.index, manifests })
    const { name, asked } = await startRegistry({
      tags: { latest: index },
      manifests: [first.manifest, arm.manifest],
      blobs: [...first.parts, ...arm.parts],
    })
    const { parts, subject } = await open({ type: 'registry', reference: name }, { platform: 'linux/arm64' })
    expect(parts).toEqual([{ file: 'image-0', digest: arm.manifest.digest, platform: 'linux/arm64' }])
    expect(subject.digest).toBe(index.digest)
    expect(asked()).not.toContain(`GET /blobs/${first.parts[1]?.digest}`)
  })

  it('behind a login is read with the logins of one folder', async () => {
    const options: RegistryOptions = {
      tags: { latest: first.manifest },
      blobs: first.parts,
      admits: (authorization) => authorization === `Basic ${Buffer.from('ada:pw').toString('base64')}`,
    }
    const { name, host } = await startRegistry(options)
    const auths = { [host]: { username: 'ada', password: 'pw' } }
    const dockerConfig = writeTree({ 'config.json': JSON.stringify({ auths }) })
    expect((await open({ type: 'registry', reference: name }, { dockerConfig })).parts).toHaveLength(1)
    expect(await problemOf(open({ type: 'registry', reference: name }))).toMatchObject({ code: 'REGISTRY_REFUSED' })
  })
})
