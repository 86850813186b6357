import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sumModule } from '../../../src/install/go/module-sum.js'
import { writeTree } from '../../temporary.js'
import { makeOutside } from '../outside.js'

const { files } = makeOutside().ports
const module = 'example.test/scanner@v1.2.3'
/** Of these files Go 1.26.8 itself says the sum below (`go mod download -json` from a proxy of files). */
const tree = {
  'go.mod': 'module example.test/scanner\n\ngo 1.21\n',
  'Zeta.go': 'package scanner\n',
  'a/b.go': 'package a\n',
}

describe('the sum of a module', () => {
  it('is what Go says of the same files', async () => {
    expect(await sumModule(writeTree(tree), module, files)).toBe('h1:KTT9iRMAW8XzRb1U0F4brlo+XoHQC2iCvZnqHIy9r4s=')
  })

  it.each([
    ['a file is changed', { ...tree, 'a/b.go': 'package b\n' }],
    ['a file is added', { ...tree, 'a/c.go': '' }],
    ['a file has another name', { 'go.mod': tree['go.mod'], 'Zeta.go': tree['Zeta.go'], 'a/d.go': tree['a/b.go'] }],
  ])('is another when %s', async (_, changed) => {
    const sum = await sumModule(writeTree(changed), module, files)
    expect(sum).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/)
    expect(sum).not.toBe('h1:KTT9iRMAW8XzRb1U0F4brlo+XoHQC2iCvZnqHIy9r4s=')
  })

  it('is another for another version', async () => {
    expect(await sumModule(writeTree(tree), 'example.test/scanner@v1.2.4', files)).not.toBe(
      'h1:KTT9iRMAW8XzRb1U0F4brlo+XoHQC2iCvZnqHIy9r4s=',
    )
  })

  it('is none of a folder that holds a link', async () => {
    const folder = writeTree(tree)
    symlinkSync('/etc/passwd', join(folder, 'a/link.go'))
    expect(await sumModule(folder, module, files)).toBeUndefined()
  })
})
