import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createGit } from '../../../../src/host/node/git/git.js'
import { createExec } from '../../../../src/host/node/process/exec.js'
import { makeFolder, writeTree } from '../../../temporary.js'

const git = createGit(createExec(process.env), process.env)
const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
const inside =
  (folder: string) =>
  (...words: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...author, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()

function makeRepository(files: Readonly<Record<string, string>>): { folder: string; run: ReturnType<typeof inside> } {
  const folder = writeTree(files)
  const run = inside(folder)
  run('-c', 'init.defaultBranch=main', 'init', '--quiet')
  run('add', '--all')
  run('commit', '--quiet', '--message', 'First')
  return { folder, run }
}

describe('the history of a repository', () => {
  const { folder, run } = makeRepository({ 'main.tf': 'a = 1\n', 'infra/app.tf': 'b = 1\n' })
  const first = run('rev-parse', 'HEAD')
  let merge = ''
  let shallow = ''
  beforeAll(() => {
    run('checkout', '--quiet', '-b', 'topic')
    writeTree({ 'main.tf': 'a = 2\n' }, folder)
    run('commit', '--quiet', '--all', '--message', 'Change')
    run('checkout', '--quiet', 'main')
    run('commit', '--quiet', '--allow-empty', '--message', 'Meanwhile')
    run('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic')
    merge = run('rev-parse', 'HEAD')
    shallow = makeFolder()
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, shallow])
  })

  it('names commits, and nothing for what is no revision', async () => {
    expect(await git.commitOf(folder, 'main')).toBe(merge)
    for (const other of ['nowhere', '', '--all', 'main\n']) expect(await git.commitOf(folder, other)).toBeUndefined()
  })

  it('finds what two commits have in common', async () => {
    expect(await git.mergeBase(folder, 'topic', 'main^1')).toBe(first)
    expect(await git.mergeBase(folder, 'topic', 'nowhere')).toBeUndefined()
    expect(await git.mergeBase(folder, '--octopus', 'main')).toBeUndefined()
  })

  it('knows the parents of a commit, in a clone of that commit alone too', async () => {
    const parents = [run('rev-parse', 'main^1'), run('rev-parse', 'topic')]
    expect(await git.parents(folder, merge)).toEqual(parents)
    expect(await git.parents(shallow, merge)).toEqual(parents)
    expect(await git.parents(folder, first)).toEqual([])
    expect(await git.parents(folder, '0'.repeat(40))).toBeUndefined()
  })

  it('takes no parent from a message', async () => {
    const liar = run('commit-tree', '-m', `Oops\n\nparent ${'1'.repeat(40)}`, `${first}^{tree}`)
    expect(await git.parents(folder, liar)).toEqual([])
  })

  it('does not write what a clone lacks', async () => {
    const target = join(makeFolder(), 'base')
    expect(await git.exportTree(shallow, first, '', target)).toBe(false)
    expect(await git.exportTree(makeFolder(), first, '', join(makeFolder(), 'base'))).toBe(false)
  })

  it('writes the files of a commit, of the whole or of a folder', async () => {
    const [whole, part, none] = [join(makeFolder(), 'a'), join(makeFolder(), 'b'), join(makeFolder(), 'c')]
    expect(await git.exportTree(folder, first, '', whole)).toBe(true)
    expect(readFileSync(join(whole, 'main.tf'), 'utf8')).toBe('a = 1\n')
    expect(readFileSync(join(whole, 'infra/app.tf'), 'utf8')).toBe('b = 1\n')
    expect(await git.exportTree(join(folder, 'infra'), first, 'infra', part)).toBe(true)
    expect(readFileSync(join(part, 'app.tf'), 'utf8')).toBe('b = 1\n')
    writeTree({ 'new/app.tf': 'c = 1\n' }, folder)
    expect(await git.exportTree(folder, first, 'new', none)).toBe(true)
    expect(existsSync(join(none, 'main.tf'))).toBe(false)
  })

  it('leaves the index of the user as it was', async () => {
    const before = run('status', '--short')
    await git.exportTree(folder, first, '', join(makeFolder(), 'base'))
    expect(run('status', '--short')).toBe(before)
  })
})

describe('a repository that wants programs to run', () => {
  it('gets none of them: filters of its configuration do nothing, links stay links', async () => {
    const { folder, run } = makeRepository({
      'main.tf': 'a = 1\n',
      '.gitattributes': '*.tf filter=evil\n*.bat text eol=crlf\n',
      'run.bat': 'echo\n',
    })
    symlinkSync('/etc', join(folder, 'link'))
    run('add', '--all')
    run('commit', '--quiet', '--message', 'Link')
    const marker = join(makeFolder(), 'ran')
    writeFileSync(join(folder, '.git', 'hooks', 'post-checkout'), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 })
    for (const key of ['smudge', 'process', 'clean']) run('config', `filter.evil.${key}`, `touch ${marker}; cat`)
    run('config', 'filter.evil.required', 'true')
    run('config', 'core.fsmonitor', `touch ${marker}`)
    const target = join(makeFolder(), 'base')
    expect(await git.exportTree(folder, 'HEAD', '', target)).toBe(true)
    expect(existsSync(marker)).toBe(false)
    expect(readFileSync(join(target, 'main.tf'), 'utf8')).toBe('a = 1\n')
    expect(readFileSync(join(target, 'run.bat'), 'utf8')).toBe('echo\r\n')
    expect(lstatSync(join(target, 'link')).isSymbolicLink()).toBe(true)
    writeFileSync(join(folder, 'main.tf'), '')
    spawnSync('git', ['-C', folder, 'checkout', '--', 'main.tf'], { stdio: 'ignore' })
    expect(existsSync(marker)).toBe(true)
  })
})
