import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, openOutput } from '../../../../src/flow/step/tell/files.js'
import { nodePorts } from '../../../../src/host/node/ports.js'
import { makeFolder, writeTree } from '../../../temporary.js'
import { contextOf } from '../scene.js'

describe('the files of a step', () => {
  const workspace = writeTree({ 'reports/a.txt': '' })
  const open = (folder: string) => openOutput(folder, { context: contextOf({ workspace }), files: nodePorts.files })

  it('are in the checkout or anywhere else', async () => {
    for (const folder of [workspace, join(workspace, 'reports'), join(workspace, 'new/one'), '/tmp', '/nowhere'])
      expect(await open(folder)).toEqual(filesIn(folder))
  })

  it.each(['above/out', 'folder', 'reports/link'])(
    'are not written through a link of the repository: %s',
    async (path) => {
      symlinkSync(makeFolder(), join(workspace, path.replace(/\/out$/, '')))
      await expect(open(join(workspace, path))).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
    },
  )

  it('are not links themselves', async () => {
    const folder = join(workspace, 'reports')
    symlinkSync('/home/somebody/.profile', join(folder, 'summary.md'))
    await expect(open(folder)).rejects.toMatchObject({ message: expect.stringContaining('summary.md is a link') })
  })
})
