import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { toProblem } from '../../../../src/core/errors.js'
import { archives } from '../../../../src/host/node/files/archives.js'
import { makeArchive, tarEntry, writeBytes } from '../../../install/archives.js'
import { sha256 } from '../../../install/outside.js'
import { makeFolder, writeTree } from '../../../temporary.js'

const most = 64 * 1024 * 1024
const problemOf = (work: Promise<unknown>) => work.then(() => undefined, toProblem)

/** Packs a tree with the system's own tar. */
function pack(files: Readonly<Record<string, string>>, format: string): string {
  const archive = join(makeFolder(), 'packed.tar.gz')
  const env = { PATH: process.env['PATH'] ?? '', TAR_OPTIONS: '' }
  execFileSync('tar', ['-czf', archive, `--format=${format}`, '-C', writeTree(files), ...Object.keys(files)], { env })
  return archive
}

describe('a text', () => {
  it('is compressed as gzip does it best, each time to the same bytes', async () => {
    const text = `ü ${'a line that repeats\n'.repeat(5_000)}`
    const bytes = await archives.compress(text)
    expect(gunzipSync(bytes).toString('utf8')).toBe(text)
    expect(bytes.length).toBeLessThan(gzipSync(text, { level: 1 }).length)
    expect(await archives.compress(text)).toEqual(bytes)
  })
})

describe('an archive', () => {
  it.each(['ustar', 'gnu', 'pax', 'v7'])('gives the wanted files, packed by tar as %s', async (format) => {
    const archive = pack({ LICENSE: 'free', 'contrib/b.tpl': 'b', trivy: 'x'.repeat(100_000), 'z/last': 'l' }, format)
    const to = makeFolder()
    const found = await archives.extract(archive, { trivy: join(to, 'a'), 'z/last': join(to, 'b') }, most)
    expect(found).toEqual({
      trivy: { size: 100_000, sha256: sha256('x'.repeat(100_000)) },
      'z/last': { size: 1, sha256: sha256('l') },
    })
    expect(readFileSync(join(to, 'a'), 'utf8')).toHaveLength(100_000)
    expect(statSync(join(to, 'a')).mode & 0o777).toBe(0o444)
  })

  it('need not be packed', async () => {
    const to = join(makeFolder(), 'a')
    const bytes = Buffer.concat([tarEntry('other', 'x'), tarEntry('tool', 'plain'), Buffer.alloc(1024)])
    expect(await archives.extract(writeBytes('a.tar', bytes), { tool: to }, most)).toMatchObject({ tool: { size: 5 } })
    expect(readFileSync(to, 'utf8')).toBe('plain')
  })

  it.each(['gnu', 'pax'])('knows names longer than a header holds, packed as %s', async (format) => {
    const name = `${'folder/'.repeat(20)}${'n'.repeat(120)}`
    const to = join(makeFolder(), 'a')
    const found = await archives.extract(pack({ other: '1', [name]: '2' }, format), { [name]: to }, most)
    expect(found[name]?.sha256).toBe(sha256('2'))
  })

  it('finds a name that begins with ./', async () => {
    const archive = writeBytes('a.tar.gz', makeArchive({ './trivy.db': 'data' }))
    expect(await archives.extract(archive, { 'trivy.db': join(makeFolder(), 'a') }, most)).toMatchObject({
      'trivy.db': { size: 4 },
    })
  })

  it('is asked for a file, and a link or folder of that name is none', async () => {
    const tar = Buffer.concat([tarEntry('tool', '', '2'), tarEntry('tool', '', '5'), Buffer.alloc(1024)])
    const archive = writeBytes('a.tar.gz', gzipSync(tar))
    expect(await problemOf(archives.extract(archive, { tool: join(makeFolder(), 'a') }, most))).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      sentence: expect.stringContaining('holds no file tool'),
    })
  })

  it.each([
    ['names of objects', '__proto__'],
    ['names that lead out', '../../tool'],
  ])('writes nothing for %s', async (_, name) => {
    const to = join(makeFolder(), 'a')
    const archive = writeBytes('a.tar.gz', makeArchive({ [name]: 'evil', tool: 'good' }))
    await archives.extract(archive, { tool: to }, most)
    expect(readFileSync(to, 'utf8')).toBe('good')
  })

  it('takes the first of two files with one name', async () => {
    const to = join(makeFolder(), 'a')
    const tar = Buffer.concat([tarEntry('tool', 'first'), tarEntry('tool', 'second'), Buffer.alloc(1024)])
    await archives.extract(writeBytes('a.tar.gz', gzipSync(tar)), { tool: to }, most)
    expect(readFileSync(to, 'utf8')).toBe('first')
  })

  const whole = makeArchive({ a: 'a'.repeat(5000), tool: 't'.repeat(5000) })
  it.each([
    ['is no gzip', Buffer.from('hello')],
    ['is empty', Buffer.alloc(0)],
    ['is cut', whole.subarray(0, whole.length - 20)],
    ['is gzip of something else', gzipSync('x'.repeat(2000))],
    ['has a wrong checksum', gzipSync(tarEntry('tool', 'x').fill(0x41, 0, 3))],
    ['ends within a header', gzipSync(tarEntry('tool', 'x').subarray(0, 300))],
    ['ends within a file', gzipSync(tarEntry('tool', 'x'.repeat(1000)).subarray(0, 700))],
    ['has a name of a megabyte', gzipSync(tarEntry('long', 'n'.repeat(1024 * 1024), 'L'))],
  ])('that %s is refused and leaves nothing behind', async (_, bytes) => {
    const to = join(makeFolder(), 'a')
    const problem = await problemOf(archives.extract(writeBytes('a.tar.gz', bytes), { tool: to }, most))
    expect(problem).toMatchObject({ code: 'DOWNLOAD_FAILED' })
    expect(existsSync(to)).toBe(false)
  })

  it('that is not there is told', async () => {
    const problem = await problemOf(archives.extract('/nowhere/a.tar.gz', { tool: '/nowhere/a' }, most))
    expect(problem).toMatchObject({ code: 'DOWNLOAD_FAILED', sentence: expect.stringContaining('ENOENT') })
  })

  it('may not unpack to more than the limit', async () => {
    const to = join(makeFolder(), 'a')
    const bomb = writeBytes('a.tar.gz', makeArchive({ zeros: Buffer.alloc(2_000_000), tool: 'x' }))
    expect(await problemOf(archives.extract(bomb, { tool: to }, 1_000_000))).toMatchObject({ code: 'DOWNLOAD_FAILED' })
    expect(existsSync(to)).toBe(false)
  })

  it('never replaces a file that is there', async () => {
    const to = join(makeFolder(), 'a')
    writeFileSync(to, 'mine')
    const archive = writeBytes('a.tar.gz', makeArchive({ tool: 'theirs' }))
    expect(await problemOf(archives.extract(archive, { tool: to }, most))).toMatchObject({ code: 'FILE_UNWRITABLE' })
    expect(readFileSync(to, 'utf8')).toBe('mine')
  })
})
