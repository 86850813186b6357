import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBlob } from '../../src/registry/blob.js'
import { parseReference } from '../../src/registry/reference.js'
import { openParts } from '../../src/registry/remote-parts.js'
import { breakOff } from '../host/node/break-off.js'
import { startOrigin } from '../host/node/servers.js'
import { problemOf } from '../install/outside.js'
import { makeFolder } from '../temporary.js'
import {
  accessWith,
  answers,
  digestOf,
  faulty,
  hasty,
  ports,
  type RegistryOptions,
  smallImage,
  startRegistry,
} from './loopback-registry.js'

const image = smallImage({ config: { User: 'x'.repeat(5000) } })
const [config, layer] = image.parts
if (config === undefined || layer === undefined) throw new Error('an image has two parts')
const { digest } = image.manifest
const holding: RegistryOptions = { manifests: [image.manifest], blobs: image.parts }

const open = async (options: RegistryOptions = holding) => {
  const registry = await startRegistry(options)
  return { ...registry, parts: openParts(parseReference(registry.name), accessWith(), ports) }
}

describe('the parts of an image', () => {
  it('are read and written to files by what they are, each asked for once', async () => {
    const { parts, asked } = await open()
    const folder = makeFolder()
    expect(await parts.read(digest)).toBe(image.manifest.content)
    expect(await parts.read(config.digest)).toBe(config.content)
    await parts.place(digest, join(folder, 'manifest'))
    await parts.place(layer.digest, join(folder, 'layer'))
    expect(readFileSync(join(folder, 'manifest'), 'utf8')).toBe(image.manifest.content)
    expect(readFileSync(join(folder, 'layer'), 'utf8')).toBe(layer.content)
    expect(asked()).toEqual([`GET /manifests/${digest}`, `GET /blobs/${config.digest}`, `GET /blobs/${layer.digest}`])
  })

  it('may come from another place, which gets no credential', async () => {
    const storage = await startOrigin((_, response) => response.end(layer.content))
    const { name, seen } = await startRegistry({
      manifests: [image.manifest],
      admits: (authorization) => authorization.startsWith('Basic '),
      fault: (request, response) => {
        if (request.headers.authorization === undefined || request.url?.includes('blobs') !== true) return false
        answers(307, { location: `${storage.url}/bucket?signed=1` })(response)
        return true
      },
    })
    const access = accessWith({ type: 'password', user: 'ada', password: 'pw' })
    const parts = openParts(parseReference(name), access, ports)
    const file = join(makeFolder(), 'layer')
    await parts.read(digest)
    await parts.place(layer.digest, file)
    expect(readFileSync(file, 'utf8')).toBe(layer.content)
    expect(seen.at(-1)?.headers.authorization).toMatch(/^Basic /)
    expect(storage.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/bucket?signed=1', undefined],
    ])
  })

  it('go on where a download broke off', async () => {
    const folder = makeFolder()
    const { parts, seen } = await open({
      ...holding,
      fault: faulty(/blobs/, (response) => void breakOff(response, config.content, { sent: 2000, folder }), 1),
    })
    const file = join(folder, 'config')
    await parts.read(digest)
    await parts.place(config.digest, file)
    expect(readFileSync(file, 'utf8')).toBe(config.content)
    expect(seen.at(-1)?.headers.range).toBe('bytes=2000-')
  })

  it.each<[string, RegistryOptions['fault'], string]>([
    ['404', faulty(/blobs/, answers(404)), 'IMAGE_MISSING'],
    ['403', faulty(/blobs/, answers(403)), 'REGISTRY_REFUSED'],
    ['500', faulty(/blobs/, answers(500)), 'REGISTRY_UNREACHABLE'],
    ['silence', faulty(/blobs/, () => undefined), 'REGISTRY_UNREACHABLE'],
    ['another content', faulty(/blobs/, (response) => void response.end('evil')), 'DIGEST_MISMATCH'],
    [
      'more than the manifest says',
      faulty(/blobs/, (response) => void response.end('x'.repeat(9000))),
      'REGISTRY_BROKEN',
    ],
    [
      'half of it, every time',
      faulty(/blobs/, (response) => {
        response.writeHead(200, { 'content-length': layer.content.length }).write('half')
        setTimeout(() => response.destroy(), 10)
      }),
      'REGISTRY_UNREACHABLE',
    ],
    ['another range', faulty(/blobs/, answers(206, { 'content-range': 'bytes 5-9/10' }, 'other')), 'REGISTRY_BROKEN'],
  ])('leave nothing behind after %s', async (_, fault, code) => {
    const { parts } = await open({ ...holding, ...(fault === undefined ? {} : { fault }) })
    const file = join(makeFolder(), 'layer')
    await parts.read(digest)
    expect(await problemOf(parts.place(layer.digest, file))).toMatchObject({ code })
    expect(existsSync(file)).toBe(false)
  })

  it('that no manifest named are taken for a manifest', async () => {
    const { parts, asked } = await open()
    expect(await problemOf(parts.read(layer.digest))).toMatchObject({ code: 'IMAGE_MISSING' })
    expect(asked()).toEqual([`GET /manifests/${layer.digest}`])
  })

  it('have their own time, beyond that for questions', async () => {
    const { name } = await startRegistry({
      ...holding,
      fault: faulty(/blobs/, (response) => void setTimeout(() => response.end(layer.content), 250)),
    })
    const access = { ports, patience: { ...hasty, wholeMs: 100 } }
    const parts = openParts(parseReference(name), access, ports)
    await parts.read(digest)
    const file = join(makeFolder(), 'layer')
    await parts.place(layer.digest, file)
    expect(readFileSync(file, 'utf8')).toBe(layer.content)
  })
})

describe('one part', () => {
  it('is read into memory, if it is no larger than allowed and what it should be', async () => {
    const { name } = await startRegistry(holding)
    const read = (of: string, maxBytes: number) => readBlob(parseReference(name), of, maxBytes, accessWith())
    expect(new TextDecoder().decode(await read(layer.digest, 10_000))).toBe(layer.content)
    expect(await problemOf(read(layer.digest, 5))).toMatchObject({ code: 'REGISTRY_BROKEN' })
    expect(await problemOf(read(digestOf('other'), 5))).toMatchObject({ code: 'IMAGE_MISSING' })
  })
})
