import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bringKept, saveKept } from '../../../../src/flow/scan/supply/kept-files.js'
import { nodePorts } from '../../../../src/host/node/ports.js'
import { makeFolder, writeTree } from '../../../temporary.js'

const { files } = nodePorts

describe('kept files', () => {
  it('are brought into the temporary folder of a run, and nothing else is', async () => {
    const kept = { folder: writeTree({ '.grammar_1': 'one', other: 'x' }), prefix: '.grammar_' }
    const temporary = makeFolder()
    await bringKept(kept, temporary, files)
    expect(readdirSync(temporary)).toEqual(['.grammar_1'])
  })

  it('are saved after a run, without touching what is there', async () => {
    const kept = { folder: writeTree({ '.grammar_1': 'one' }), prefix: '.grammar_' }
    await saveKept(kept, writeTree({ '.grammar_1': 'changed', '.grammar_2': 'two', tmpabc: 'x' }), files)
    expect(readdirSync(kept.folder).sort()).toEqual(['.grammar_1', '.grammar_2'])
    expect(readFileSync(join(kept.folder, '.grammar_1'), 'utf8')).toBe('one')
  })

  it('need no folder to begin with', async () => {
    const kept = { folder: join(makeFolder(), 'new'), prefix: '.grammar_' }
    await bringKept(kept, makeFolder(), files)
    await saveKept(kept, writeTree({ '.grammar_1': 'one' }), files)
    expect(readdirSync(kept.folder)).toEqual(['.grammar_1'])
  })
})
