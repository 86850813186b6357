import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ImageRecipe, imageArchive } from '../../../src/core/image/archive.js'
import { allJudged, type Verdict } from '../../../src/core/verdict.js'
import type { ImageScanRequest } from '../../../src/flow/image/image-request.js'
import { scanImage } from '../../../src/flow/image/scan-image.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import { images } from '../../image/recipes.js'
import { makeFolder, writeTree } from '../../temporary.js'
import { cache, example } from '../gatehouse.js'
import { makeLayout } from '../sigstore/images/archive.js'
import { alpine, debian } from '../sigstore/images/contents.js'
import { makeImage, makeIndex } from '../sigstore/images/image.js'
import { push } from '../sigstore/images/push.js'
import { makeTar } from '../sigstore/images/tar.js'
import { type Registry, startRegistry } from '../sigstore/registry.js'

/** The real Trivy over images that are made here, with the database of the examples. */

const ports = { ...nodePorts, environment: { ...process.env, GATEHOUSE_CACHE: cache } }
const database = example('vulnerability-db')

async function scan(request: Pick<ImageScanRequest, 'source'> & Partial<ImageScanRequest>): Promise<Verdict> {
  const { verdict } = await scanImage({ path: makeFolder(), offline: false, database, ...request }, ports)
  return verdict
}

const file = (name: string, bytes: Uint8Array): ImageScanRequest['source'] => ({
  type: 'file',
  path: join(writeTree({ [name]: bytes }), name),
})

const archive = (recipe: ImageRecipe, name = 'image.tar', bytes = imageArchive(recipe)): ImageScanRequest['source'] =>
  file(name, bytes)

const countOf = (verdict: Verdict, kind: string): number =>
  allJudged(verdict).filter(({ finding }) => finding.kind === kind).length

describe('an archive', () => {
  test('of Debian has what its packages, files and configuration hold', async () => {
    const verdict = await scan({ source: archive(images.debian) })
    expect(verdict.problems).toEqual([])
    expect(
      ['vulnerability', 'secret', 'misconfiguration', 'license'].map((kind) => [kind, countOf(verdict, kind)]),
    ).toEqual([
      ['vulnerability', 13],
      ['secret', 2],
      ['misconfiguration', 2],
      ['license', 1],
    ])
    expect(JSON.stringify(verdict)).not.toMatch(/AKIA[A-Z0-9]/)
  })

  test('of Alpine has an operating system at its end', async () => {
    const verdict = await scan({ source: archive(images.alpine) })
    expect(countOf(verdict, 'vulnerability')).toBe(2)
    expect(verdict.blocking.map(({ finding }) => finding.rule.id)).toContain('os-end-of-life')
  })

  test('with Java archives cannot be decided without the Java database', async () => {
    const verdict = await scan({ source: archive(images.java) })
    expect(verdict.problems.map(({ code }) => code)).toEqual(['JAVA_DATABASE_MISSING'])
    expect(countOf(verdict, 'vulnerability')).toBeGreaterThan(3)
  })

  test.each([0, 100, 9000, 15_000])('that is cut off after %d bytes cannot be decided', async (length) => {
    const bytes = imageArchive(images.debian).slice(0, length)
    const verdict = await scan({ source: archive(images.debian, 'image.tar', bytes) })
    expect([verdict.verdict, verdict.problems.map(({ code }) => code)]).toEqual(['error', ['IMAGE_BROKEN']])
  })

  test('whose name is hostile is opened all the same', async () => {
    const verdict = await scan({ source: archive(images.bare, '--server=x@sha256:1:2.tar') })
    expect([verdict.verdict, verdict.problems]).toEqual(['pass', []])
  })
})

const amd = makeImage({ layers: [debian], settings: { User: 'app' } })
const arm = makeImage({ layers: [alpine()], platform: 'linux/arm64', family: 'docker', packed: true })
const index = makeIndex([amd, arm])

describe('a layout', () => {
  test('of several platforms is looked at whole, or the platform that was asked for', async () => {
    const source = { type: 'file', path: writeTree(makeLayout(index)) } as const
    const whole = await scan({ source, name: 'ghcr.io/acme/app' })
    expect(whole.subject.image).toEqual({ name: 'ghcr.io/acme/app', digest: index.manifest.digest })
    expect(whole.scanners.map(({ outcome }) => outcome)).toEqual(['complete', 'complete'])
    const one = await scan({ source, name: 'ghcr.io/acme/app', platform: 'linux/arm64' })
    expect(countOf(one, 'vulnerability')).toBe(2)
    expect(countOf(whole, 'vulnerability')).toBeGreaterThan(countOf(one, 'vulnerability'))
  })

  test('in a tar archive is the same image, also beside the list that Docker saves for its older versions', async () => {
    const layout = makeLayout(amd, 'ghcr.io/acme/app:1.0')
    const [config, ...layers] = [amd.config, ...amd.layers].map(({ digest }) => `blobs/${digest.replace(':', '/')}`)
    const saved = JSON.stringify([{ Config: config, RepoTags: ['acme/app:1'], Layers: layers }])
    const folder = await scan({ source: { type: 'file', path: writeTree(layout) } })
    const tar = await scan({ source: file('app.tar', gzipSync(makeTar({ ...layout, 'manifest.json': saved }))) })
    expect([tar.problems, tar.subject.image]).toEqual([[], folder.subject.image])
    expect(tar.subject.image).toMatchObject({ name: 'ghcr.io/acme/app', tag: '1.0', digest: amd.manifest.digest })
    const identities = (verdict: Verdict) => allJudged(verdict).map(({ finding }) => finding.identity)
    expect(identities(tar)).toEqual(identities(folder))
    expect(countOf(tar, 'vulnerability')).toBe(7)
  })

  test('of which a layer was changed cannot be decided', async () => {
    const path = writeTree(makeLayout(amd))
    const layer = join(path, 'blobs/sha256', amd.layers[0]?.digest.slice('sha256:'.length) ?? '')
    writeFileSync(layer, readFileSync(layer).fill(120, 520, 530))
    const verdict = await scan({ source: { type: 'file', path } })
    expect([verdict.verdict, verdict.problems.map(({ code }) => code)]).toEqual(['error', ['IMAGE_BROKEN']])
  })
})

describe('a registry', () => {
  let registry: Registry
  beforeAll(async () => {
    registry = await startRegistry()
  })
  afterAll(() => registry.stop())

  test('gives an image by its tag, and what is recorded is its digest', async () => {
    const place = { registry: registry.address, repository: 'acme/app' }
    await push(place, index, '1.0')
    const reference = `${registry.address}/acme/app:1.0`
    const verdict = await scan({ source: { type: 'registry', reference } })
    expect(verdict.problems).toEqual([])
    expect(verdict.subject.image).toEqual({
      name: `${registry.address}/acme/app`,
      digest: index.manifest.digest,
      tag: '1.0',
    })
    expect(verdict.scanners).toHaveLength(2)
  })

  test('that does not have the image is trouble, not a clean image', async () => {
    const verdict = await scan({ source: { type: 'registry', reference: `${registry.address}/acme/none:1` } })
    expect([verdict.verdict, verdict.problems.map(({ code }) => code)]).toEqual(['error', ['IMAGE_MISSING']])
  })
})

test('an image has the same findings from an archive, a layout and with a Dockerfile', async () => {
  const ids = (verdict: Verdict) =>
    allJudged(verdict)
      .map(({ finding }) => finding.identity.logical)
      .sort()
  const name = 'ghcr.io/acme/app'
  const image = makeImage({ layers: [debian], settings: { User: 'app' } })
  const layout = await scan({ source: { type: 'file', path: writeTree(makeLayout(image)) }, name })
  const docker = await scan({
    source: { type: 'file', path: writeTree(makeLayout(image)) },
    name: `${name}:2`,
    path: writeTree({ Dockerfile: 'FROM debian:12\n' }),
    dockerfile: 'Dockerfile',
  })
  expect(ids(layout).length).toBeGreaterThan(3)
  expect(ids(docker)).toEqual(ids(layout))
})
