import { execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { GatehouseError } from '../../../../src/core/errors.js'
import { archives } from '../../../../src/host/node/files/archives.js'
import { makeFolder, writeTree } from '../../../temporary.js'

const generous = { within: '', maxBytes: 2 ** 20, maxFiles: 100 }

/** One entry as GNU tar writes it; `type` 0 is a file, 2 a symbolic link. */
function entry(name: string, content: string, type = '0', linkTo = ''): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${Buffer.byteLength(content).toString(8).padStart(11, '0')}\0`, 124)
  header.write('        ', 148)
  header.write(type, 156)
  header.write(linkTo, 157)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512)
  body.write(content)
  return Buffer.concat([header, body])
}

function archiveOf(...entries: readonly Buffer[]): string {
  const path = join(makeFolder(), 'a.tar.gz')
  writeFileSync(path, gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)])))
  return path
}

const everything = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => !found.isDirectory())
    .map((found) => join(found.parentPath, found.name).slice(folder.length + 1))
    .sort()

describe('the archive of a commit', () => {
  it('becomes a folder, as git archive makes it', async () => {
    const source = writeTree({ 'main.tf': 'a\n', [`deep/${'x'.repeat(120)}/y.tf`]: 'b\n' })
    symlinkSync('/etc/passwd', join(source, 'link'))
    const git = (...words: readonly string[]): Buffer =>
      execFileSync('git', ['-C', source, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words])
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'all')
    const path = join(makeFolder(), 'a.tar.gz')
    writeFileSync(path, git('archive', '--format=tar.gz', '--prefix=acme-shop-1234567/', 'HEAD'))
    const folder = join(makeFolder(), 'base')
    await archives.unpack(path, folder, generous)
    expect(everything(folder)).toEqual([`deep/${'x'.repeat(120)}/y.tf`, 'main.tf'])
    expect(readFileSync(join(folder, 'main.tf'), 'utf8')).toBe('a\n')
  })

  it('gives the part below a folder, relative to it', async () => {
    const path = archiveOf(entry('t/infra/a.tf', 'a'), entry('t/infrastructure/b.tf', 'b'), entry('t/c.tf', 'c'))
    const folder = join(makeFolder(), 'base')
    await archives.unpack(path, folder, { ...generous, within: 'infra' })
    expect(everything(folder)).toEqual(['a.tf'])
  })

  it('never writes outside of the folder, nor through a link, nor into a repository', async () => {
    const elsewhere = makeFolder()
    const path = archiveOf(
      entry('t/../out.tf', 'x'),
      entry('/t/absolute.tf', 'x'),
      entry('t/link', '', '2', elsewhere),
      entry('t/link/through.tf', 'x'),
      entry('t/.git/config', 'x'),
      entry('alone.tf', 'x'),
      entry('t//double.tf', 'x'),
      entry('t/good.tf', 'good'),
    )
    const folder = join(makeFolder(), 'base')
    await archives.unpack(path, folder, generous)
    expect(everything(folder)).toEqual(['good.tf', 'link/through.tf'])
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(false)
    expect(existsSync(join(folder, '..', 'out.tf'))).toBe(false)
    expect(everything(elsewhere)).toEqual([])
  })

  it('is refused beyond its limits, and leaves nothing', async () => {
    const many = archiveOf(...[1, 2, 3].map((n) => entry(`t/${n}.tf`, 'x')))
    const large = archiveOf(entry('t/a.tf', 'x'.repeat(10_000)))
    const folder = join(makeFolder(), 'base')
    const refused = expect.objectContaining({ code: 'DOWNLOAD_FAILED' })
    await expect(archives.unpack(many, folder, { ...generous, maxFiles: 2 })).rejects.toEqual(refused)
    await expect(archives.unpack(large, folder, { ...generous, maxBytes: 5_000 })).rejects.toEqual(refused)
    expect(existsSync(folder)).toBe(false)
  })

  it('is not put on top of what is there', async () => {
    const folder = writeTree({ 'mine.tf': 'mine' })
    const refused = archives.unpack(archiveOf(entry('t/mine.tf', 'x')), folder, generous)
    await expect(refused).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
    expect(readFileSync(join(folder, 'mine.tf'), 'utf8')).toBe('mine')
  })

  it('counts a name once, whatever comes later under it', async () => {
    const path = archiveOf(
      entry('t/a.tf', 'first'),
      entry('./t/a.tf', 'second'),
      entry('other/a.tf', 'third'),
      entry('t/folder/b.tf', 'b'),
      entry('t/folder', 'a file'),
      entry('t/A.tf', 'upper'),
    )
    const folder = join(makeFolder(), 'base')
    await archives.unpack(path, folder, generous)
    expect(readFileSync(join(folder, 'a.tf'), 'utf8')).toBe('first')
    expect(readFileSync(join(folder, 'folder/b.tf'), 'utf8')).toBe('b')
    if (process.platform === 'linux') expect(readFileSync(join(folder, 'A.tf'), 'utf8')).toBe('upper')
  })

  it('is refused when a file stands where a folder has to be, or a name is longer than any disk takes', async () => {
    const folder = join(makeFolder(), 'base')
    const mixed = archiveOf(entry('t/a', 'x'), entry('t/a/b.tf', 'x'))
    await expect(archives.unpack(mixed, folder, generous)).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' })
    const steps = `t/${'a/'.repeat(5_000)}b.tf`
    const deep = archiveOf(entry('././@LongLink', `${steps}\0`, 'L'), entry('t/cut', 'x'))
    await expect(archives.unpack(deep, folder, generous)).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' })
    expect(existsSync(folder)).toBe(false)
  })

  it('gets its names from long names and pax records too, and is no freer there', async () => {
    const record = (name: string): string => {
      const rest = ` path=${name}\n`
      const length = Buffer.byteLength(rest) + 2
      return `${length + (length > 97 ? 1 : 0)}${rest}`
    }
    const path = archiveOf(
      entry('pax', record('t/näme.tf'), 'x'),
      entry('t/short', 'pax'),
      entry('pax', record('t/../out.tf'), 'x'),
      entry('t/short', 'out'),
      entry('pax', record('t/SUB/.GIT/config'), 'x'),
      entry('t/short', 'config'),
      entry('pax_global_header', '52 comment=0123456789012345678901234567890123456789\n', 'g'),
      entry('././@LongLink', `t/${'y'.repeat(150)}.tf\0`, 'L'),
      entry('t/cut', 'long'),
    )
    const folder = join(makeFolder(), 'base')
    await archives.unpack(path, folder, generous)
    expect(everything(folder)).toEqual(['näme.tf', `${'y'.repeat(150)}.tf`].sort())
    expect(existsSync(join(folder, '..', 'out.tf'))).toBe(false)
  })

  it('writes nothing outside for any archive with a byte changed, and leaves nothing when it refuses', async () => {
    const whole = Buffer.concat([
      entry('t/a.tf', 'a = 1'),
      entry('t/link', '', '2', '..'),
      entry('t/link/b.tf', 'b'),
      entry('t/../c.tf', 'c'),
      Buffer.alloc(1024),
    ])
    const top = makeFolder()
    const archive = join(top, 'a.tar.gz')
    const folder = join(top, 'base')
    const outcomes = new Set<string>()
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Buffer.from(whole)
      changed[at] = (at * 31) % 256
      writeFileSync(archive, gzipSync(changed, { level: 1 }))
      const end = await archives.unpack(archive, folder, generous).then(
        () => 'unpacked',
        (error: unknown) => (error instanceof GatehouseError ? error.code : String(error)),
      )
      outcomes.add(end)
      expect(readdirSync(top).sort()).toEqual(end === 'unpacked' ? ['a.tar.gz', 'base'] : ['a.tar.gz'])
      rmSync(folder, { recursive: true, force: true })
    }
    expect([...outcomes].sort()).toEqual(['DOWNLOAD_FAILED', 'unpacked'])
  })

  it('is refused when it is broken', async () => {
    const folder = join(makeFolder(), 'base')
    mkdirSync(folder)
    const path = join(folder, 'a.tar.gz')
    writeFileSync(path, gzipSync(entry('t/a.tf', 'x'.repeat(2_000)).subarray(0, 900)))
    await expect(archives.unpack(path, join(folder, 'to'), generous)).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' })
    writeFileSync(path, 'no archive')
    await expect(archives.unpack(path, join(folder, 'to'), generous)).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' })
  })
})
