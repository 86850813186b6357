import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPorts } from '../../src/host/node/ports.js'
import { takeInventory } from '../../src/repository/inventory.js'
import { makeFolder, writeTree } from '../temporary.js'

const ports = createPorts({ progress: { step: () => undefined } })
const take = (root: string, exclude: readonly string[] = []) =>
  takeInventory({ root, untracked: true, exclude, skipRules: [] }, ports)
const git = (root: string, ...args: string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'ignore' })

describe('takeInventory', () => {
  it('lists files with their formats, sorted, and counts them', async () => {
    const root = writeTree({ 'main.tf': 'x', 'a/Dockerfile': 'FROM scratch', 'README.md': 'hi' })
    const inventory = await take(root)
    expect(inventory.files.map(({ path, formats }) => [path, formats])).toEqual([
      ['README.md', ['secrets']],
      ['a/Dockerfile', ['dockerfile', 'secrets']],
      ['main.tf', ['secrets', 'terraform']],
    ])
    expect(inventory.formats).toEqual([
      { format: 'dockerfile', files: 1 },
      { format: 'secrets', files: 3 },
      { format: 'terraform', files: 1 },
    ])
    expect(inventory.gaps).toEqual([])
  })

  it('says that an empty folder holds nothing', async () => {
    expect(await take(makeFolder())).toMatchObject({ files: [], formats: [], gaps: [] })
  })

  it('does not follow links, and names them: loops, links out and dangling ones', async () => {
    const outside = writeTree({ 'secret.tf': 'x' })
    const root = writeTree({ 'main.tf': 'x' })
    symlinkSync('.', join(root, 'loop'))
    symlinkSync(join(outside, 'secret.tf'), join(root, 'out.tf'))
    symlinkSync('nowhere', join(root, 'dangling.tf'))
    const inventory = await take(root)
    expect(inventory.files.map((file) => file.path)).toEqual(['main.tf'])
    expect(inventory.gaps).toEqual(['dangling.tf', 'loop', 'out.tf'].map((path) => ({ path, reason: 'symbolic-link' })))
  })

  it('names a file whose name is not UTF-8', async () => {
    const root = makeFolder()
    writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.tf')]), 'x')
    expect((await take(root)).gaps).toEqual([{ path: 'caf\ufffd.tf', reason: 'name-not-utf8' }])
  })

  it('names a pointer of Git LFS whose content is not there', async () => {
    const root = writeTree({ 'big.json': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n' })
    expect((await take(root)).gaps).toEqual([{ path: 'big.json', reason: 'not-checked-out' }])
  })

  it('takes out what the policy excludes, by name', async () => {
    const inventory = await take(writeTree({ 'a/test/x.tf': '', 'b.tf': '' }), ['**/test/**'])
    expect(inventory.files.map((file) => file.path)).toEqual(['b.tf'])
    expect(inventory.gaps).toEqual([{ path: 'a/test/x.tf', reason: 'excluded' }])
  })

  it('lists in a work tree what git tracks or does not ignore, below the root only', async () => {
    const top = writeTree({ '.gitignore': '*.log\n', 'app/main.tf': '', 'app/noise.log': '', 'other.tf': '' })
    git(top, 'init', '-q')
    git(top, 'add', 'app/main.tf')
    writeTree({ 'app/new.tf': '' }, top)
    expect((await take(join(top, 'app'))).files.map((file) => file.path)).toEqual(['main.tf', 'new.tf'])
  })

  it('leaves out a tracked file that was deleted', async () => {
    const root = writeTree({ 'gone.tf': '', 'main.tf': '' })
    git(root, 'init', '-q')
    git(root, 'add', '.')
    execFileSync('rm', [join(root, 'gone.tf')])
    expect((await take(root)).files.map((file) => file.path)).toEqual(['main.tf'])
  })

  it('knows the templates of a chart, and says that a kustomization is not rendered', async () => {
    const manifest = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n'
    const root = writeTree({
      'c/Chart.yaml': 'name: c',
      'c/templates/pod.yaml': manifest,
      'k/kustomization.yaml': manifest,
    })
    const inventory = await take(root)
    expect(inventory.files.find((file) => file.path === 'c/templates/pod.yaml')?.formats).toEqual([
      'helm',
      'kubernetes',
      'secrets',
    ])
    expect(inventory.gaps).toEqual([{ path: 'k/kustomization.yaml', reason: 'rendered-elsewhere' }])
  })
})
