import { appendFileSync, existsSync, linkSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPorts } from '../../src/host/node/ports.js'
import { takeInventory } from '../../src/repository/inventory.js'
import type { SkipRule } from '../../src/repository/skips.js'
import { buildStage, canaryPath, digestTree, unbuiltStage } from '../../src/repository/stage.js'
import { makeFolder, writeTree } from '../temporary.js'

const ports = createPorts({ progress: { step: () => undefined } })
const skipRules: readonly SkipRule[] = [
  { tool: 'loud', pattern: /loud:ignore:(\S+)/, canonical: (id) => id, neutralise: true },
]
const canaries = [{ scanner: 'loud/config', format: 'terraform', files: { 'main.tf': 'bad = true\n' } }]

async function stageOf(files: Readonly<Record<string, string>>) {
  const from = writeTree(files)
  const inventory = await takeInventory({ root: from, untracked: true, exclude: [], skipRules }, ports)
  const stage = await buildStage(
    inventory,
    { root: join(makeFolder(), 'tree'), ownConfig: ['**/.loud.yaml'], skipRules, canaries },
    ports.files,
  )
  return { from, stage, inventory }
}

describe('buildStage', () => {
  it('links the files, so that nothing is copied', async () => {
    const { from, stage } = await stageOf({ 'a/main.tf': 'x' })
    expect(statSync(join(stage.root, 'a/main.tf')).ino).toBe(statSync(join(from, 'a/main.tf')).ino)
  })

  it('leaves scanner configuration out, at any depth, and names it', async () => {
    const { stage } = await stageOf({ '.loud.yaml': 'off', 'a/.loud.yaml': 'off', 'main.tf': '' })
    expect(existsSync(join(stage.root, '.loud.yaml'))).toBe(false)
    expect(stage.gaps).toEqual(['.loud.yaml', 'a/.loud.yaml'].map((path) => ({ path, reason: 'own-config-ignored' })))
  })

  it('takes the meaning out of comments that would leave no trace, byte for byte, and not in the original', async () => {
    const { from, stage } = await stageOf({ 'main.tf': 'a # loud:ignore:X\n\xe9\n' })
    expect(readFileSync(join(stage.root, 'main.tf'), 'utf8')).toBe('a # loud_ignore:X\n\xe9\n')
    expect(readFileSync(join(from, 'main.tf'), 'utf8')).toBe('a # loud:ignore:X\n\xe9\n')
  })

  it('plants the canaries where no file of the repository can be', async () => {
    const { stage } = await stageOf({ 'Gatehouse-Canary/main.tf': 'x', 'gatehouse-canary-1/y.tf': 'y' })
    expect(stage.canaryFolder).toBe('gatehouse-canary-2')
    expect(
      readFileSync(join(stage.root, canaryPath(stage.canaryFolder, 'loud/config', 'terraform'), 'main.tf'), 'utf8'),
    ).toBe('bad = true\n')
  })

  it('notices a file that changes while tools run', async () => {
    const { from, stage } = await stageOf({ 'a.tf': 'a', 'b.tf': 'b' })
    expect(await stage.changed()).toEqual([])
    appendFileSync(join(from, 'b.tf'), 'more')
    expect(await stage.changed()).toEqual(['b.tf'])
  })

  it('does not mind a second scan, whose links touch the same files', async () => {
    const { from, stage } = await stageOf({ 'a.tf': 'a' })
    const before = statSync(join(from, 'a.tf')).ctimeMs
    linkSync(join(from, 'a.tf'), join(from, 'elsewhere'))
    expect(statSync(join(from, 'a.tf')).ctimeMs).not.toBe(before)
    expect(await stage.changed()).toEqual([])
  })

  it('notices other bytes of the same size and time', async () => {
    const { from, stage } = await stageOf({ 'a.tf': 'a' })
    const { atime, mtime } = statSync(join(from, 'a.tf'))
    writeFileSync(join(from, 'a.tf'), 'b')
    utimesSync(join(from, 'a.tf'), atime, mtime)
    expect(await stage.changed()).toEqual(['a.tf'])
  })

  it('notices a file that a tool removes', async () => {
    const { stage } = await stageOf({ 'a.tf': 'a' })
    await ports.files.remove(join(stage.root, 'a.tf'))
    expect(await stage.changed()).toEqual(['a.tf'])
  })

  it('notices that a tool removes everything', async () => {
    const { stage } = await stageOf({ 'a.tf': 'a', 'b/c.tf': 'c' })
    await ports.files.remove(stage.root)
    expect(await stage.changed()).toEqual(['a.tf', 'b/c.tf'])
  })

  it('that fails for want of space leaves what it was to hold, and nothing in it', async () => {
    const { inventory } = await stageOf({ 'a.tf': 'a' })
    const stage = unbuiltStage(inventory)
    expect(stage).toMatchObject({ files: inventory.files, paths: new Set(), gaps: [] })
    expect(await stage.changed()).toEqual([])
  })

  it('stages names that look like options or hold a newline', async () => {
    const { stage } = await stageOf({ '-x.tf': 'x', 'a\nb.tf': 'y' })
    expect(stage.files.map((file) => file.path)).toEqual(['-x.tf', 'a\nb.tf'])
    expect(existsSync(join(stage.root, 'a\nb.tf'))).toBe(true)
  })
})

describe('digestTree', () => {
  it('does not depend on the order of the files, and changes with a byte', async () => {
    const { stage } = await stageOf({ 'a.tf': 'a', 'b.tf': 'b' })
    const { stage: other } = await stageOf({ 'a.tf': 'a', 'b.tf': 'c' })
    expect(digestTree(stage.files)).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(digestTree([...stage.files].reverse())).toBe(digestTree(stage.files))
    expect(digestTree(other.files)).not.toBe(digestTree(stage.files))
  })
})
