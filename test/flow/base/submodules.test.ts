import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringTree } from '../../../src/flow/base/bring-tree.js'
import { createGitHub } from '../../../src/host/actions/github/github.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import { makeFolder, writeTree } from '../../temporary.js'
import { type FakeGitHub, startGitHub } from '../../workflows/github/github.js'

const settings = ['user.name=a', 'user.email=a@example.com', 'commit.gpgsign=false', 'protocol.file.allow=always']
const git = (folder: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...settings.flatMap((each) => ['-c', each]), ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()

function commitAll(folder: string): string {
  if (!existsSync(join(folder, '.git'))) git(folder, '-c', 'init.defaultBranch=main', 'init', '--quiet')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'All')
  return git(folder, 'rev-parse', 'HEAD')
}

/** A module with a module inside, both used by a repository; then the outer one goes on, and the repository with it. */
const inner = writeTree({ 'inner.tf': 'i = 1\n' })
commitAll(inner)
const outer = writeTree({ 'outer.tf': 'o = 1\n' })
commitAll(outer)
git(outer, 'submodule', '--quiet', 'add', inner, 'deep/inner')
const old = commitAll(outer)
const source = writeTree({ 'main.tf': 'a = 1\n' })
commitAll(source)
git(source, 'submodule', '--quiet', 'add', outer, 'infra/outer')
const base = commitAll(source)
writeTree({ 'outer.tf': 'o = 2\n' }, outer)
commitAll(outer)
git(join(source, 'infra/outer'), 'pull', '--quiet')
const head = commitAll(source)

/** The head, with its submodules as deep as one says. */
function checkout(...depth: readonly string[]): string {
  const folder = makeFolder()
  git(folder, 'clone', '--quiet', `file://${source}`, folder)
  // The addresses of the modules are paths, of which git makes no shallow clone.
  for (const [path, from] of [
    ['infra/outer', outer],
    ['infra/outer/deep/inner', inner],
  ] as const) {
    const at = join(folder, path)
    const commit = path === 'infra/outer' ? git(source, 'rev-parse', `${head}:infra/outer`) : undefined
    execFileSync('git', ['clone', '--quiet', ...depth, `file://${from}`, at])
    if (commit !== undefined) git(at, 'checkout', '--quiet', commit)
  }
  return folder
}

describe('submodules that are checked out', () => {
  let fake: FakeGitHub
  beforeAll(async () => {
    fake = await startGitHub({ folder: source })
  })
  afterAll(() => fake.close())
  const github = () =>
    createGitHub({
      context: { server: 'https://github.com', api: fake.url, repository: fake.repository },
      token: fake.token({ permissions: { contents: 'read' } }),
    })
  const bring = async (root: string, within = '') => {
    const folder = join(makeFolder(), 'base')
    const problems = await bringTree({ root, commit: base, within, name: 'main' }, folder, github(), nodePorts)
    return { folder, problems }
  }

  it('are in the base at the commits that it names, what they hold themselves too', async () => {
    const { folder, problems } = await bring(checkout())
    expect(problems).toEqual([])
    expect(readFileSync(join(folder, 'infra/outer/outer.tf'), 'utf8')).toBe('o = 1\n')
    expect(readFileSync(join(folder, 'infra/outer/deep/inner/inner.tf'), 'utf8')).toBe('i = 1\n')
  })

  it('are in the base where a folder above them is scanned', async () => {
    const { folder, problems } = await bring(join(checkout(), 'infra'), 'infra')
    expect(problems).toEqual([])
    expect(readFileSync(join(folder, 'outer/outer.tf'), 'utf8')).toBe('o = 1\n')
  })

  it('are in the base also where its own files come from GitHub', async () => {
    const root = checkout()
    const place = join(root, '.git')
    execFileSync('rm', ['-rf', place])
    git(root, 'init', '--quiet')
    const asked = fake.requests('GET /tarball/{ref}').length
    const { folder, problems } = await bring(root)
    expect(fake.requests('GET /tarball/{ref}')).toHaveLength(asked + 1)
    expect(problems).toEqual([])
    expect(readFileSync(join(folder, 'infra/outer/outer.tf'), 'utf8')).toBe('o = 1\n')
    expect(readFileSync(join(folder, 'main.tf'), 'utf8')).toBe('a = 1\n')
  })

  it('are named where their clone does not hold the commit of the base', async () => {
    const { folder, problems } = await bring(checkout('--depth=1'))
    expect(existsSync(join(folder, 'infra/outer/outer.tf'))).toBe(false)
    expect(problems).toEqual([
      {
        code: 'BASE_MISSING',
        sentence:
          'The submodule infra/outer is not at hand as main has it, so what is found in it counts as introduced.',
        hint: expect.stringContaining('fetch-depth: 0'),
      },
    ])
  })

  it('are no matter where the head does not have them checked out', async () => {
    const root = makeFolder()
    git(root, 'clone', '--quiet', `file://${source}`, root)
    const { folder, problems } = await bring(root)
    expect(problems).toEqual([])
    expect(existsSync(join(folder, 'infra/outer/outer.tf'))).toBe(false)
  })

  it('are never taken from the repository around them', async () => {
    const root = makeFolder()
    git(root, 'clone', '--quiet', `file://${source}`, root)
    git(root, 'fetch', '--quiet', `file://${outer}`, old)
    const { folder } = await bring(root)
    expect(existsSync(join(folder, 'infra/outer/outer.tf'))).toBe(false)
  })
})
