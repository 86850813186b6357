import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { files } from '../../../src/host/node/files/files.js'
import { compareManifest, digestOf, takeManifest } from '../../../src/install/python/manifest.js'
import { writeTree } from '../../temporary.js'
import { makeOutside, sha256 } from '../outside.js'

const { ports } = makeOutside()

describe('the digest of a set', () => {
  it('is the sha256 of the sorted lines of path and digest', () => {
    const entries = [
      { path: 'b', sha256: '2' },
      { path: 'a/c', sha256: '1' },
    ]
    expect(digestOf(entries)).toBe(sha256('a/c 1\nb 2\n'))
  })

  it('does not depend on the order, nor on what the package manager writes of its own', () => {
    const entry = fc.record({
      path: fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}$/),
      sha256: fc.stringMatching(/^[0-9a-f]{8}$/),
    })
    const own = fc.constantFrom(
      'bin/tool',
      '.lock',
      'x-1.dist-info/RECORD',
      'x-1.dist-info/INSTALLER',
      'x-1.dist-info/direct_url.json',
    )
    fc.assert(
      fc.property(fc.array(entry), own, (entries, path) => {
        const packages = entries.filter((item) => !item.path.startsWith('bin/'))
        expect(digestOf([{ path, sha256: '0' }, ...packages.toReversed()])).toBe(digestOf(packages))
      }),
    )
  })

  it('depends on every name and every byte of the packages', () => {
    const entries = [{ path: 'a', sha256: '1' }]
    expect(digestOf([{ path: 'b', sha256: '1' }])).not.toBe(digestOf(entries))
    expect(digestOf([{ path: 'a', sha256: '2' }])).not.toBe(digestOf(entries))
  })
})

describe('a manifest', () => {
  it('holds every file, and comparing finds nothing right afterwards', async () => {
    const root = writeTree({ 'a/b.py': 'one', 'c.py': 'two' })
    const manifest = await takeManifest(root, 'uv', ports)
    expect(manifest).toMatchObject({
      schema: 1,
      origin: 'uv',
      files: [
        { path: 'a/b.py', size: 3, sha256: sha256('one') },
        { path: 'c.py', size: 3, sha256: sha256('two') },
      ],
    })
    expect(await compareManifest(root, manifest, ports)).toEqual([])
  })

  it('survives being written down', async () => {
    const root = writeTree({ 'a.py': 'one' })
    const manifest = JSON.parse(JSON.stringify(await takeManifest(root, 'pip', ports)))
    const reads: string[] = []
    const read: typeof files.read = (path) => {
      reads.push(path)
      return files.read(path)
    }
    expect(await compareManifest(root, manifest, { ...ports, files: { ...files, read } })).toEqual([])
    expect(reads).toEqual([])
  })

  it('names what was added, changed, removed or replaced by a link, sorted', async () => {
    const root = writeTree({ 'b.py': 'one', 'c.py': 'two', 'd.py': 'three' })
    const manifest = await takeManifest(root, 'uv', ports)
    await files.remove(join(root, 'b.py'))
    writeFileSync(join(root, 'c.py'), 'tow')
    await files.remove(join(root, 'd.py'))
    symlinkSync('c.py', join(root, 'd.py'))
    writeFileSync(join(root, 'a.pth'), 'import evil')
    expect(await compareManifest(root, manifest, ports)).toEqual(['a.pth', 'b.py', 'c.py', 'd.py'])
  })
})
