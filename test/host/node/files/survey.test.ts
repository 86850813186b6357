import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { files } from '../../../../src/host/node/files/files.js'
import { makeFolder, writeTree } from '../../../temporary.js'

describe('survey', () => {
  it('names everything below a folder that is no folder, as stat sees it, and follows no link', async () => {
    const root = writeTree({ 'a/b.py': 'one', 'c.py': 'seven' })
    symlinkSync(root, join(root, 'a', 'loop'))
    mkdirSync(join(root, 'empty'))
    const found = [...(await files.survey(root))].sort((a, b) => (a.path < b.path ? -1 : 1))
    expect(found.map(({ path, type }) => [path, type])).toEqual([
      ['a/b.py', 'file'],
      ['a/loop', 'link'],
      ['c.py', 'file'],
    ])
    expect(found[2]).toMatchObject({ size: 5, mtimeMs: (await files.stat(join(root, 'c.py')))?.mtimeMs })
  })

  it('rejects when there is no such folder', async () => {
    await expect(files.survey(join(makeFolder(), 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
