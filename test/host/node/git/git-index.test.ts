import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createGitIndex } from '../../../../src/host/node/git/git-index.js'
import { createExec } from '../../../../src/host/node/process/exec.js'
import { makeFolder, writeTree } from '../../../temporary.js'

const git = (folder: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

const indexIn = (environment: Readonly<Record<string, string | undefined>> = process.env) =>
  createGitIndex(createExec(environment), environment)

function makeRepository(files: Readonly<Record<string, string>>): string {
  const folder = writeTree(files)
  git(folder, 'init')
  git(folder, 'add', '--all')
  git(folder, 'commit', '-m', 'Begin')
  return folder
}

describe('the index of git', () => {
  it('says what is staged, what goes away, and what the last commit held', async () => {
    const folder = makeRepository({ 'a.tf': 'old', 'gone.tf': '', 'same.tf': '' })
    writeTree({ 'a.tf': 'new', 'b c.tf': '', 'loose.tf': '' }, folder)
    git(folder, 'add', 'a.tf', 'b c.tf')
    git(folder, 'rm', 'gone.tf')
    expect(await indexIn().read(folder)).toEqual({
      index: ['a.tf', 'b c.tf', 'same.tf'],
      head: ['a.tf', 'gone.tf', 'same.tf'],
      changed: ['a.tf', 'b c.tf', 'gone.tf'],
    })
  })

  it('writes the files as they are staged or were committed, not as they lie around', async () => {
    const folder = makeRepository({ 'a.tf': 'committed', 'b.tf': '' })
    writeFileSync(join(folder, 'a.tf'), 'staged')
    git(folder, 'add', 'a.tf')
    writeFileSync(join(folder, 'a.tf'), 'unstaged')
    const before = git(folder, 'status', '--porcelain')
    const [staged, committed] = [join(makeFolder(), 'x'), join(makeFolder(), 'x')]
    expect(await indexIn().write(folder, 'index', ['a.tf'], staged)).toBe(true)
    expect(await indexIn().write(folder, 'head', ['a.tf'], committed)).toBe(true)
    expect([staged, committed].map((place) => readFileSync(join(place, 'a.tf'), 'utf8'))).toEqual([
      'staged',
      'committed',
    ])
    expect(existsSync(join(staged, 'b.tf'))).toBe(false)
    expect(git(folder, 'status', '--porcelain')).toBe(before)
  })

  it('knows a folder by the paths below it, and writes it from the top of the repository on', async () => {
    const folder = makeRepository({ 'infra/a.tf': 'a', 'other.tf': '' })
    writeTree({ 'infra/b.tf': 'b', 'other.tf': 'x' }, folder)
    git(folder, 'add', '--all')
    const infra = join(folder, 'infra')
    expect(await indexIn().read(infra)).toEqual({ index: ['a.tf', 'b.tf'], head: ['a.tf'], changed: ['b.tf'] })
    const out = join(makeFolder(), 'x')
    expect(await indexIn().write(infra, 'index', ['b.tf'], out)).toBe(true)
    expect(readFileSync(join(out, 'infra/b.tf'), 'utf8')).toBe('b')
  })

  it('has everything staged before the first commit', async () => {
    const folder = writeTree({ 'a.tf': '' })
    git(folder, 'init')
    git(folder, 'add', '--all')
    expect(await indexIn().read(folder)).toEqual({ index: ['a.tf'], head: [], changed: ['a.tf'] })
  })

  it('is the one that a hook of `git commit --all` is told', async () => {
    const folder = makeRepository({ 'a.tf': 'old' })
    writeFileSync(join(folder, 'a.tf'), 'new')
    execFileSync('cp', [join(folder, '.git/index'), join(folder, '.git/next-index')])
    execFileSync('git', ['-C', folder, 'add', '--all'], { env: { ...process.env, GIT_INDEX_FILE: '.git/next-index' } })
    expect((await indexIn().read(folder))?.changed).toEqual([])
    const told = indexIn({ ...process.env, GIT_INDEX_FILE: '.git/next-index' })
    expect((await told.read(folder))?.changed).toEqual(['a.tf'])
    const out = join(makeFolder(), 'x')
    await told.write(folder, 'index', ['a.tf'], out)
    expect(readFileSync(join(out, 'a.tf'), 'utf8')).toBe('new')
  })

  it('runs no filter that the repository names', async () => {
    const folder = makeRepository({ 'a.tf': 'a', '.gitattributes': '*.tf filter=evil\n' })
    git(folder, 'config', 'filter.evil.smudge', `touch ${join(folder, 'ran')}; cat`)
    const out = join(makeFolder(), 'x')
    expect(await indexIn().write(folder, 'index', ['a.tf'], out)).toBe(true)
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  it('is none outside of a work tree, and gives no file that it does not hold', async () => {
    expect(await indexIn().read(makeFolder())).toBeUndefined()
    const folder = makeRepository({ 'a.tf': '' })
    expect(await indexIn().write(folder, 'index', ['none.tf'], join(makeFolder(), 'x'))).toBe(false)
  })
})
