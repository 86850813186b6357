import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GatehouseError } from '../../../src/core/errors.js'
import { sha256Hex } from '../../../src/core/hash.js'
import { imageArchive } from '../../../src/core/image/archive.js'
import { makeFolder, writeTree } from '../../temporary.js'

const recipe = {
  tag: 'app:1',
  layers: [{ 'etc/a': 'one\n', 'bin/b': '\xff\x00' }, { c: '' }],
  config: { User: 'app' },
  history: ['COPY . /', 'USER app'],
}

describe('an image made by hand', () => {
  const folder = writeTree({ 'image.tar': imageArchive(recipe) })
  const tar = (...args: readonly string[]): Buffer => execFileSync('tar', args, { cwd: folder })
  const manifest = JSON.parse(String(tar('-xOf', 'image.tar', 'manifest.json')))[0]
  const config = tar('-xOf', 'image.tar', manifest.Config)

  test('is named by the digest of its configuration', () => {
    expect(manifest.Config).toBe(`${sha256Hex(config)}.json`)
    expect(manifest.RepoTags).toEqual(['app:1'])
    expect(JSON.parse(String(config))).toMatchObject({
      os: 'linux',
      architecture: 'amd64',
      config: { User: 'app' },
      history: [{ created_by: 'COPY . /' }, { created_by: 'USER app' }],
    })
  })

  test('has layers by their digests, with the bytes that were given', () => {
    const ids = JSON.parse(String(config)).rootfs.diff_ids
    const layers = manifest.Layers.map((name: string) => tar('-xOf', 'image.tar', name))
    expect(layers.map((layer: Buffer) => `sha256:${sha256Hex(layer)}`)).toEqual(ids)
    const first = writeTree({ 'layer.tar': layers[0] }, makeFolder())
    expect(execFileSync('tar', ['-xOf', join(first, 'layer.tar'), 'bin/b'])).toEqual(Buffer.from([0xff, 0]))
  })

  test('is the same twice', () => {
    expect(imageArchive(recipe)).toEqual(imageArchive(recipe))
  })

  test.each([
    ['a name that is too long', { ['x'.repeat(101)]: '' }],
    ['text that is no bytes', { x: '\u0100' }],
  ])('does not take %s', (_, layer) => {
    expect(() => imageArchive({ layers: [layer] })).toThrow(GatehouseError)
  })
})
