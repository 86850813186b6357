import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodePorts } from '../../src/host/node/ports.js'
import { takeInventory } from '../../src/repository/inventory.js'
import { expandsTooFar, tooLarge } from '../../src/repository/too-large.js'
import { writeTree } from '../temporary.js'

const mebibyte = 1024 * 1024

const bomb = (levels: number): string =>
  ['data:', '  l0: &l0 [x, x, x, x, x, x, x, x, x]']
    .concat(
      Array.from({ length: levels }, (_, index) => `  l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`)}]`),
    )
    .join('\n')

describe('tooLarge', () => {
  it.each([
    ['main.tf', 2 * mebibyte + 1, '3 MiB, read up to 2'],
    ['x/plan.tf.json', 50 * mebibyte, '50 MiB, read up to 2'],
    ['pods.yaml', 50 * mebibyte, '50 MiB, read up to 8'],
    ['template.json', 8 * mebibyte + 1, '9 MiB, read up to 8'],
    ['Dockerfile', 50 * mebibyte, '50 MiB, read up to 8'],
  ])('keeps a file from the tools that is too large to be taken apart: %s', (path, size, words) => {
    expect(tooLarge(path, size)).toBe(words)
  })

  it.each([
    ['main.tf', 2 * mebibyte],
    ['pods.yaml', 8 * mebibyte],
    ['trace.log', 50 * mebibyte],
    ['video.mp4', 4000 * mebibyte],
    ['package-lock.json', 20 * mebibyte],
    ['pnpm-lock.yaml', 20 * mebibyte],
  ])('lets every other file through: %s', (path, size) => {
    expect(tooLarge(path, size)).toBeUndefined()
  })
})

describe('expandsTooFar', () => {
  it('knows a YAML bomb without following an alias', () => {
    expect(expandsTooFar('bomb.yaml', bomb(8))).toBe('its aliases stand for more than 100000 values')
    expect(expandsTooFar('bomb.yml', 'a: &a [*a]\n')).toBe('its aliases stand for more than 100000 values')
  })

  it('lets the aliases pass that people write', () => {
    expect(expandsTooFar('values.yaml', bomb(3))).toBeUndefined()
    expect(expandsTooFar('ci.yml', 'x: &x { a: 1 }\ny: { <<: *x }\n')).toBeUndefined()
  })

  it('only looks at files in which tools follow aliases', () => {
    expect(expandsTooFar('bomb.txt', bomb(8))).toBeUndefined()
  })
})

describe('takeInventory', () => {
  const take = (root: string) => takeInventory({ root, untracked: true, exclude: [], skipRules: [] }, nodePorts)

  it('names what is too large and a bomb, and keeps both from the tools', async () => {
    const root = writeTree({ 'main.tf': 'x', 'big.tf': '', 'bomb.yaml': bomb(8) })
    truncateSync(join(root, 'big.tf'), 50 * mebibyte)
    const inventory = await take(root)
    expect(inventory.files.map(({ path }) => path)).toEqual(['main.tf'])
    expect(inventory.gaps).toEqual([
      { path: 'big.tf', reason: 'too-large', detail: '50 MiB, read up to 2' },
      { path: 'bomb.yaml', reason: 'too-large', detail: 'its aliases stand for more than 100000 values' },
    ])
  })

  it('takes other large files in, with the same digest as small ones', async () => {
    const root = writeTree({ 'trace.log': 'a'.repeat(9 * mebibyte) })
    const [file] = (await take(root)).files
    expect(file).toMatchObject({ size: 9 * mebibyte, formats: ['secrets'], skips: [] })
    expect(file?.digest).toBe(await nodePorts.files.sha256(join(root, 'trace.log')))
  })

  it('names a file of which not even the size may be known', async () => {
    const root = writeTree({ 'closed/x.tf': '', 'main.tf': '' })
    const denied = Object.assign(new Error('EACCES: permission denied, lstat'), { code: 'EACCES' })
    const files = {
      ...nodePorts.files,
      stat: (path: string) => (path.includes('closed') ? Promise.reject(denied) : nodePorts.files.stat(path)),
    }
    const inventory = await takeInventory(
      { root, untracked: true, exclude: [], skipRules: [] },
      { ...nodePorts, files },
    )
    expect(inventory.files.map(({ path }) => path)).toEqual(['main.tf'])
    expect(inventory.gaps).toEqual([{ path: 'closed/x.tf', reason: 'unreadable' }])
  })
})
