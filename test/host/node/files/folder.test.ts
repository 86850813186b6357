import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../../../src/host/node/files/folder.js'
import { makeScratch } from '../scratch.js'

const folder = makeScratch()

describe('making a folder', () => {
  it('makes those above it, and is content with what is there', async () => {
    const path = join(folder, 'a', 'b', 'c')
    await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(folder, 'a', 'd'))])
    await makeFolder(path)
    await makeFolder('/')
    expect([existsSync(path), existsSync(join(folder, 'a', 'd'))]).toEqual([true, true])
    symlinkSync(path, join(folder, 'link'))
    await makeFolder(join(folder, 'link', 'inner'))
    expect(existsSync(join(path, 'inner'))).toBe(true)
  })

  it('fails where something else is in the way', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(makeFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(makeFolder(join(folder, 'file', 'below', 'it'))).rejects.toMatchObject({ code: 'ENOTDIR' })
  })

  it.runIf(existsSync('/proc/self'))('fails, and does not try for ever, where no folder can be made', async () => {
    await expect(makeFolder('/proc/gatehouse/a/b')).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
