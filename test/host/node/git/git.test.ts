import { execFileSync } from 'node:child_process'
import * as disk from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createGit } from '../../../../src/host/node/git/git.js'
import { createExec } from '../../../../src/host/node/process/exec.js'
import { makeScratch, writeScript } from '../scratch.js'

const folder = makeScratch()
const home = join(folder, 'home')
const environment = { PATH: process.env['PATH'], HOME: home }
const git = createGit(createExec(environment), environment)
const tracked = { untracked: false }
const both = { untracked: true }

const at = (...names: readonly string[]): string => join(folder, ...names)
const run = (cwd: string, ...args: readonly string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always', ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )

function put(path: string, text = ''): void {
  disk.mkdirSync(dirname(path), { recursive: true })
  disk.writeFileSync(path, text)
}

function makeRepository(name: string, files: Readonly<Record<string, string>>): string {
  const root = at(name)
  disk.mkdirSync(root, { recursive: true })
  run(root, 'init', '--quiet', '--initial-branch=main')
  for (const [path, text] of Object.entries(files)) put(join(root, path), text)
  run(root, 'add', '--all')
  run(root, 'commit', '--quiet', '--message=first', '--allow-empty')
  return root
}

/** A program that leaves a mark if anybody runs it. */
const trap = (): string => writeScript(at('trap'), `touch ${at('sprung')}; exit 1`)
const isSprung = (): boolean => disk.existsSync(at('sprung'))

beforeAll(() => disk.mkdirSync(home))

describe('the files of a work tree', () => {
  it('are the tracked ones, and on request the untracked ones that are not ignored', async () => {
    const root = makeRepository('plain', { 'main.tf': '', 'infra/a.tf': '', '.gitignore': '*.log\n' })
    put(join(root, 'new.tf'))
    put(join(root, 'noise.log'))
    expect(await git.files(root, tracked)).toEqual(['.gitignore', 'infra/a.tf', 'main.tf'])
    expect(await git.files(root, both)).toEqual(['.gitignore', 'infra/a.tf', 'main.tf', 'new.tf'])
  })

  it('are relative to the folder that was asked for, and below it', async () => {
    const root = makeRepository('below', { 'main.tf': '', 'infra/prod/a.tf': '', 'infra/b.tf': '' })
    put(join(root, 'infra', 'new.tf'))
    expect(await git.files(join(root, 'infra'), both)).toEqual(['b.tf', 'new.tf', 'prod/a.tf'])
  })

  it('have the names they have', async () => {
    const names = ['-x.tf', 'a b', 'a\nb', 'a\tb', '"quoted"', 'ümlaut', ':(glob)*', 'back\\slash']
    const root = makeRepository('names', Object.fromEntries(names.map((name) => [name, ''])))
    disk.writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9])]), '')
    run(root, 'add', '--all')
    expect(await git.files(root, tracked)).toEqual([...names, 'caf\ufffd'].sort())
  })

  it('come once each, those in conflict and deleted ones included', async () => {
    const root = makeRepository('conflict', { 'a.tf': 'one\n', 'gone.tf': '' })
    run(root, 'checkout', '--quiet', '-b', 'other')
    put(join(root, 'a.tf'), 'two\n')
    run(root, 'commit', '--quiet', '--all', '--message=two')
    run(root, 'checkout', '--quiet', 'main')
    put(join(root, 'a.tf'), 'three\n')
    run(root, 'commit', '--quiet', '--all', '--message=three')
    expect(() => run(root, 'merge', '--quiet', 'other')).toThrow()
    disk.rmSync(join(root, 'gone.tf'))
    expect(await git.files(root, both)).toEqual(['a.tf', 'gone.tf'])
  })

  it('respect what this user ignores everywhere', async () => {
    const root = makeRepository('personal', { 'a.tf': '' })
    put(join(home, '.config', 'git', 'ignore'), '.idea/\n')
    put(join(root, '.idea', 'x'))
    expect(await git.files(root, both)).toEqual(['a.tf'])
  })

  it('are not known outside of a work tree, in a bare repository, without git, or when git fails', async () => {
    disk.mkdirSync(at('nothing'))
    expect(await git.files(at('nothing'), both)).toBeUndefined()
    expect(await git.files(at('absent'), both)).toBeUndefined()
    run(folder, 'init', '--quiet', '--bare', 'bare')
    expect(await git.files(at('bare'), both)).toBeUndefined()
    const root = makeRepository('broken', { 'a.tf': '' })
    const without = createGit(createExec({ PATH: folder }), { PATH: folder })
    expect(await without.files(root, both)).toBeUndefined()
    disk.writeFileSync(join(root, '.git', 'index'), 'not an index')
    expect(await git.files(root, both)).toBeUndefined()
  })

  it('are not known for a folder that git ignores: who scans it wants it scanned', async () => {
    const root = makeRepository('ignoring', { '.gitignore': 'build/\n', 'a.tf': '' })
    put(join(root, 'build', 'rendered.yml'))
    disk.mkdirSync(join(root, 'empty'))
    expect(await git.files(join(root, 'build'), both)).toBeUndefined()
    expect(await git.files(join(root, 'build'), tracked)).toBeUndefined()
    expect(await git.files(join(root, 'empty'), both)).toEqual([])
  })
})

describe('repositories inside', () => {
  it('are entered when they are checked out, and named when they are not', async () => {
    const inner = makeRepository('inner', { 'x.tf': '', 'deep/y.tf': '' })
    const root = makeRepository('outer', { 'a.tf': '' })
    for (const name of ['here', 'there']) run(root, 'submodule', '--quiet', 'add', inner, `modules/${name}`)
    run(root, 'commit', '--quiet', '--message=modules')
    run(root, 'submodule', '--quiet', 'deinit', '--force', 'modules/there')
    put(join(root, 'modules', 'here', 'new.tf'))
    const here = ['modules/here/deep/y.tf', 'modules/here/x.tf']
    expect(await git.files(root, tracked)).toEqual(['.gitmodules', 'a.tf', ...here])
    expect(await git.files(root, both)).toEqual(['.gitmodules', 'a.tf', here[0], 'modules/here/new.tf', here[1]])
    expect(await git.emptySubmodules(root)).toEqual(['modules/there'])
    expect(await git.emptySubmodules(join(root, 'modules'))).toEqual(['there'])
    disk.rmSync(join(root, 'modules', 'there'), { recursive: true })
    expect(await git.emptySubmodules(root)).toEqual(['modules/there'])
    expect(await git.emptySubmodules(home)).toEqual([])
  })

  it('are entered when they are clones nobody registered', async () => {
    const root = makeRepository('holder', { 'a.tf': '' })
    makeRepository('holder/clone', { 'b.tf': '' })
    put(at('holder', 'clone', 'new.tf'))
    expect(await git.files(root, tracked)).toEqual(['a.tf'])
    expect(await git.files(root, both)).toEqual(['a.tf', 'clone/b.tf', 'clone/new.tf'])
    disk.writeFileSync(at('holder', 'clone', '.git', 'index'), 'not an index')
    expect(await git.files(root, both)).toBeUndefined()
  })
})

describe("a repository's own configuration", () => {
  it('runs no program, and the trap would have sprung without our settings', async () => {
    const root = makeRepository('evil', { 'a.tf': 'x', '.gitattributes': '* filter=evil diff=evil\n' })
    const remote = `ext::${trap()}`
    const evil = {
      'core.fsmonitor': trap(),
      'core.hooksPath': folder,
      'core.sshCommand': trap(),
      'core.pager': trap(),
      'pager.ls-files': trap(),
      'filter.evil.clean': trap(),
      'filter.evil.smudge': trap(),
      'diff.evil.textconv': trap(),
      'alias.ls-files': `!${trap()}`,
      'remote.origin.url': remote,
      'remote.origin.promisor': 'true',
      'remote.origin.uploadpack': trap(),
      'extensions.partialClone': 'origin',
      'protocol.ext.allow': 'always',
    }
    for (const [name, value] of Object.entries(evil)) run(root, 'config', name, value)
    run(root, 'config', 'core.repositoryFormatVersion', '1')
    writeScript(at('post-index-change'), `touch ${at('sprung')}`)
    put(join(root, 'new.tf'))
    const blob = run(root, '-c', 'core.fsmonitor=', 'rev-parse', 'HEAD:a.tf').trim()
    disk.rmSync(join(root, '.git', 'objects', blob.slice(0, 2), blob.slice(2)))

    expect(await git.files(root, both)).toEqual(['.gitattributes', 'a.tf', 'new.tf'])
    expect(await git.head(root)).toMatchObject({ ref: 'refs/heads/main', remote })
    expect(await git.emptySubmodules(root)).toEqual([])
    expect(await git.defaultBranch(root)).toBeUndefined()
    await expect(git.show(root, 'HEAD', '.')).rejects.toMatchObject({
      code: 'TARGET_UNREADABLE',
      message: 'Git knows a.tf at HEAD, but cannot read it.',
    })
    expect(isSprung()).toBe(false)

    run(root, 'ls-files', '--others')
    expect(isSprung()).toBe(true)
  })

  it('cannot name another work tree as the one that is scanned', async () => {
    const root = makeRepository('moved', { 'a.tf': '' })
    disk.mkdirSync(at('elsewhere'))
    run(root, 'config', 'core.worktree', at('elsewhere'))
    expect(await git.files(root, both)).toBeUndefined()
  })

  it('is not that of the process which started us', async () => {
    const root = makeRepository('hooked', { 'a.tf': '' })
    const inHook = { ...environment, GIT_DIR: at('absent'), GIT_INDEX_FILE: at('absent'), GIT_WORK_TREE: '/' }
    expect(await createGit(createExec(inHook), inHook).files(root, tracked)).toEqual(['a.tf'])
  })
})

describe('the head', () => {
  it('is a commit, a ref and where it came from', async () => {
    const root = makeRepository('head', {})
    const commit = run(root, 'rev-parse', 'HEAD').trim()
    run(root, 'remote', 'add', 'origin', 'https://me:token@git.example/acme/app.git')
    const remote = 'https://git.example/acme/app.git'
    expect(await git.head(root)).toEqual({ commit, ref: 'refs/heads/main', remote })
    run(root, 'checkout', '--quiet', '--detach')
    expect(await git.head(root)).toEqual({ commit, remote })
  })

  it('tells where in the work tree a folder lies', async () => {
    const root = makeRepository('deep', { 'infra/prod/main.tf': '', 'a.tf': '' })
    expect(await git.head(join(root, 'infra/prod'))).toMatchObject({ prefix: 'infra/prod' })
    expect(await git.head(root)).not.toHaveProperty('prefix')
  })

  it('has no commit before the first, and nothing outside', async () => {
    disk.mkdirSync(at('unborn'))
    run(at('unborn'), 'init', '--quiet', '--initial-branch=trunk')
    expect(await git.head(at('unborn'))).toEqual({ ref: 'refs/heads/trunk' })
    expect(await git.head(home)).toEqual({})
    expect(await git.files(at('unborn'), both)).toEqual([])
  })

  it('has a default branch where the clone knows one', async () => {
    const root = makeRepository('upstream', { 'a.tf': '' })
    run(folder, 'clone', '--quiet', root, 'clone')
    expect(await git.defaultBranch(at('clone'))).toBe('origin/main')
    expect(await git.defaultBranch(root)).toBeUndefined()
    run(at('clone'), 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/absent')
    expect(await git.defaultBranch(at('clone'))).toBeUndefined()
  })
})

describe('a folder at a revision', () => {
  it('is its files with their content, whatever the work tree holds now', async () => {
    const files = { '.gatehouse/policy.yml': 'version: 1\r\n', '.gatehouse/waivers/a b.yml': 'id: ü', 'main.tf': '' }
    const root = makeRepository('policy', files)
    disk.symlinkSync('policy.yml', join(root, '.gatehouse', 'link.yml'))
    run(root, 'add', '--all')
    run(root, 'commit', '--quiet', '--message=link')
    put(join(root, '.gatehouse', 'policy.yml'), 'changed')
    const shown = await git.show(root, 'main', '.gatehouse')
    expect([...(shown ?? [])]).toEqual([
      ['.gatehouse/policy.yml', 'version: 1\r\n'],
      ['.gatehouse/waivers/a b.yml', 'id: ü'],
    ])
    const below = await git.show(join(root, '.gatehouse'), 'main', 'waivers')
    expect([...(below ?? [])]).toEqual([['waivers/a b.yml', 'id: ü']])
    expect([...((await git.show(join(root, '.gatehouse'), 'main', '')) ?? []).keys()]).toEqual([
      'policy.yml',
      'waivers/a b.yml',
    ])
  })

  it('is empty where the revision has no such folder, and unknown where there is no such revision', async () => {
    const root = makeRepository('revisions', { 'a.tf': '' })
    expect(await git.show(root, 'HEAD', '.gatehouse')).toEqual(new Map())
    for (const revision of ['origin/main', '', '--help', '--output=/tmp/x', 'HEAD:a.tf', 'a b']) {
      expect(await git.show(root, revision, '.')).toBeUndefined()
    }
    expect(await git.show(home, 'HEAD', '.')).toBeUndefined()
  })
})
