import { execFileSync } from 'node:child_process'
import * as disk from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { files, isLinkless } from '../../../../src/host/node/files/files.js'
import { makeScratch } from '../scratch.js'

const folder = makeScratch()
const at = (...names: readonly string[]): string => join(folder, ...names)
const namesIn = (path: string): readonly string[] => disk.readdirSync(path).sort()

describe('writing', () => {
  it('makes the folders, and leaves nothing but the file', async () => {
    await files.write(at('a', 'b', 'c.json'), '{}')
    await files.write(at('a', 'b', 'd.bin'), new Uint8Array([0, 255]))
    expect(await files.readText(at('a', 'b', 'c.json'))).toBe('{}')
    expect([...(await files.read(at('a', 'b', 'd.bin')))]).toEqual([0, 255])
    expect(namesIn(at('a', 'b'))).toEqual(['c.json', 'd.bin'])
  })

  it('replaces a file as a whole: who has it open or linked keeps the old one', async () => {
    disk.writeFileSync(at('old'), 'old', { mode: 0o640 })
    disk.linkSync(at('old'), at('old-link'))
    await files.write(at('old'), 'new')
    expect([disk.readFileSync(at('old'), 'utf8'), disk.readFileSync(at('old-link'), 'utf8')]).toEqual(['new', 'old'])
    expect(disk.statSync(at('old')).mode & 0o777).toBe(0o640)
  })

  it('goes through a symbolic link and leaves it', async () => {
    disk.mkdirSync(at('real'))
    disk.writeFileSync(at('real', 'target'), 'old')
    disk.symlinkSync(at('real', 'target'), at('link'))
    await files.write(at('link'), 'new')
    expect(disk.lstatSync(at('link')).isSymbolicLink()).toBe(true)
    expect(disk.readFileSync(at('real', 'target'), 'utf8')).toBe('new')
  })

  it('writes into a pipe or a device and never puts a file in its place', async () => {
    execFileSync('mkfifo', [at('pipe')])
    const reader = disk.promises.readFile(at('pipe'), 'utf8')
    await files.write(at('pipe'), 'through')
    expect(await reader).toBe('through')
    expect(disk.lstatSync(at('pipe')).isFIFO()).toBe(true)
    disk.symlinkSync('/dev/null', at('null'))
    await files.write(at('null'), 'gone')
    await files.write('/dev/null', 'gone')
    expect(disk.lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('fails with a sentence and leaves nothing behind', async () => {
    disk.mkdirSync(at('taken', 'inside'), { recursive: true })
    await expect(files.write(at('taken'), 'x')).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
    await expect(files.write(at('taken', 'x'.repeat(300)), 'x')).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
      message: `Could not write ${at('taken', 'x'.repeat(300))}: its name is too long.`,
    })
    for (const below of [['below'], ['below', 'it']]) {
      const path = at('a', 'b', 'c.json', ...below)
      const message = `Could not write ${path}: a part of its path is not a folder.`
      await expect(files.write(path, 'x')).rejects.toMatchObject({ code: 'FILE_UNWRITABLE', message })
    }
    disk.symlinkSync(at('circle'), at('circle'))
    await expect(files.write(at('circle'), 'x')).rejects.toMatchObject({
      message: `Could not write ${at('circle')}: links in its path lead in a circle.`,
    })
    expect(namesIn(at('taken'))).toEqual(['inside'])
  })

  it.runIf(disk.existsSync('/proc/self'))('says of a folder that takes no files that it takes none', async () => {
    for (const path of ['/proc/gatehouse.json', '/proc/gatehouse/a.json']) {
      const message = `Could not write ${path}: no file can be made in that folder.`
      await expect(files.write(path, 'x')).rejects.toMatchObject({ code: 'FILE_UNWRITABLE', message })
    }
  })

  it.runIf(disk.existsSync('/dev/full'))('says that the disk is full', async () => {
    await expect(files.write('/dev/full', 'x')).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: 'There is no space left to write /dev/full.',
    })
  })
})

describe('looking', () => {
  it('tells what is at a path, links as links, and nothing as undefined', async () => {
    disk.writeFileSync(at('five'), '12345')
    disk.symlinkSync('nowhere', at('dangling'))
    expect(await files.stat(at('five'))).toMatchObject({ type: 'file', size: 5 })
    expect(await files.stat(folder)).toMatchObject({ type: 'directory' })
    expect(await files.stat(at('dangling'))).toMatchObject({ type: 'link' })
    expect(await files.stat('/dev/null')).toMatchObject({ type: 'other' })
    expect(await files.stat(at('nothing'))).toBeUndefined()
    expect(await files.stat(at('five', 'below'))).toBeUndefined()
    await expect(files.stat(at('x'.repeat(300)))).rejects.toMatchObject({ code: 'ENAMETOOLONG' })
  })

  it('lists names in order, and says which cannot be opened by them', async () => {
    disk.mkdirSync(at('names', 'folder'), { recursive: true })
    for (const name of ['b', 'B', '-x.tf', 'a\nb', 'ü', '\ufffd']) disk.writeFileSync(at('names', name), '')
    disk.writeFileSync(Buffer.concat([Buffer.from(`${at('names')}/caf`), Buffer.from([0xe9])]), '')
    const listed = await files.list(at('names'))
    expect(listed.map(({ name, openable }) => (openable ? name : `${name}!`))).toEqual([
      ...['-x.tf', 'B', 'a\nb', 'b', 'caf\ufffd!', 'folder', 'ü', '\ufffd'],
    ])
    expect(listed.find(({ name }) => name === 'folder')?.type).toBe('directory')
    await expect(files.list(at('names', 'absent'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('reads the sha256 of a file, also of one larger than a piece', async () => {
    disk.writeFileSync(at('empty'), '')
    disk.writeFileSync(at('large'), Buffer.alloc(3 * 1024 * 1024 + 1, 'a'))
    expect(await files.sha256(at('empty'))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    const [expected] = execFileSync('sha256sum', [at('large')], { encoding: 'utf8' }).split(' ')
    expect(await files.sha256(at('large'))).toBe(expected)
    await expect(files.sha256(at('nothing'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('follows links to the real path', async () => {
    disk.symlinkSync(folder, at('loop'))
    expect(await files.realPath(at('loop', 'loop', 'five'))).toBe(at('five'))
  })
})

describe('arranging', () => {
  it('makes a folder that only this user can enter', async () => {
    const made = await files.makeTemporary('gatehouse-')
    expect(disk.statSync(made).mode & 0o777).toBe(0o700)
    expect(disk.readdirSync(made)).toEqual([])
    expect(disk.realpathSync(made)).toBe(made)
    await files.remove(made)
    expect(disk.existsSync(made)).toBe(false)
  })

  it('links 10,000 files', async () => {
    await files.makeDirectory(at('many', 'from'))
    await files.makeDirectory(at('many', 'to'))
    const names = Array.from({ length: 10_000 }, (_, index) => `${index}.tf`)
    for (const name of names) disk.writeFileSync(at('many', 'from', name), '')
    const ways = await Promise.all(
      names.map((name) => files.linkOrCopy(at('many', 'from', name), at('many', 'to', name))),
    )
    expect(new Set(ways)).toEqual(new Set(['linked']))
    expect(disk.readdirSync(at('many', 'to'))).toHaveLength(10_000)
    expect(disk.statSync(at('many', 'to', '9999.tf')).nlink).toBe(2)
  })

  it.runIf(disk.existsSync('/dev/shm') && disk.statSync('/dev/shm').dev !== disk.statSync(folder).dev)(
    'copies where the other place is another disk',
    async () => {
      const other = disk.mkdtempSync('/dev/shm/gatehouse-test-')
      disk.writeFileSync(at('source'), 'content')
      expect(await files.linkOrCopy(at('source'), join(other, 'copy'))).toBe('copied')
      expect(disk.readFileSync(join(other, 'copy'), 'utf8')).toBe('content')
      await expect(files.linkOrCopy(at('source'), join(other, 'copy'))).rejects.toMatchObject({
        code: 'FILE_UNWRITABLE',
      })
      disk.rmSync(other, { recursive: true })
    },
  )

  it('copies when a link is refused for a reason of links, and only then', () => {
    const refused = (code: string): boolean => isLinkless(Object.assign(new Error(code), { code }))
    expect(['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'EOPNOTSUPP', 'ENOSYS'].every(refused)).toBe(true)
    expect(['ENOSPC', 'EROFS', 'EEXIST', 'ENOENT'].some(refused)).toBe(false)
    expect(isLinkless('EXDEV')).toBe(false)
  })

  it('does not overwrite, and says which place was not there', async () => {
    disk.writeFileSync(at('one'), '1')
    disk.writeFileSync(at('two'), '2')
    await expect(files.linkOrCopy(at('one'), at('two'))).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
    await expect(files.linkOrCopy(at('one'), at('absent', 'x'))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(files.linkOrCopy(at('one'), at('two', 'x'))).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
  })

  it('renames, makes executable and removes, read-only folders and odd names included', async () => {
    await files.makeDirectory(at('tree', 'inner'))
    await files.write(at('tree', 'inner', 'tool'), '#!/bin/sh\n')
    await files.setExecutable(at('tree', 'inner', 'tool'))
    expect(disk.statSync(at('tree', 'inner', 'tool')).mode & 0o777).toBe(0o755)
    disk.writeFileSync(Buffer.concat([Buffer.from(`${at('tree', 'inner')}/`), Buffer.from([0xff])]), '')
    disk.chmodSync(at('tree', 'inner'), 0o500)
    await files.rename(at('tree'), at('moved'))
    await files.remove(at('moved'))
    await files.remove(at('moved'))
    expect(disk.existsSync(at('moved'))).toBe(false)
  })

  it('removes a link and not what it points to', async () => {
    disk.mkdirSync(at('kept'))
    disk.writeFileSync(at('kept', 'file'), '')
    disk.symlinkSync(at('kept'), at('pointer'))
    await files.remove(at('pointer'))
    expect(namesIn(at('kept'))).toEqual(['file'])
  })
})
