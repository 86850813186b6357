import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeTree } from '../../temporary.js'
import { type Client, createClient } from './client.js'
import { type FakeGitHub, type GitHubOptions, startGitHub } from './github.js'

let github: FakeGitHub
let client: Client
const start = async (options: GitHubOptions) => {
  github = await startGitHub(options)
  client = createClient(github, github.token({ permissions: { contents: 'read' } }))
}
afterEach(() => github.close())

const files = { '.gatehouse/policy.yml': 'schema: 1\n', '.gatehouse/waivers/a.yml': 'a', 'a.b': '', 'a/b': 'x', a0: '' }

function makeRepository(): string {
  const folder = writeTree(files)
  symlinkSync('a/b', join(folder, 'link'))
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('-c', 'user.name=Acme', '-c', 'user.email=acme@example.com', 'commit', '--quiet', '--message=First')
  git('tag', 'v1')
  return folder
}

const ask = async (path: string) => (await client('GET', path)).body

test('files given by a test and files in a real repository look the same', async () => {
  await start({ folder: makeRepository() })
  const real = await ask('/git/trees/main?recursive=1')
  await github.close()
  await start({ files: { ...files, link: { link: 'a/b' } } })
  const made = await ask('/git/trees/main?recursive=1')
  const entries = (tree: unknown) =>
    (tree as { sha: string; tree: object[] }).tree.map((entry) => ({ ...entry, url: '' }))
  expect(entries(made)).toEqual(entries(real))
  expect((made as { sha: string }).sha).toBe((real as { sha: string }).sha)
})

test('a file is found by branch, tree and blob, as a policy is read', async () => {
  await start({ files })
  const branch = (await ask('/branches/main')) as { commit: { sha: string } }
  expect(branch.commit.sha).toBe(github.tip('refs/heads/main'))
  const root = (await ask(`/git/trees/${branch.commit.sha}`)) as { tree: { path: string; sha: string; type: string }[] }
  expect(root.tree.map(({ path, type }) => `${type} ${path}`)).toEqual([
    'tree .gatehouse',
    'blob a.b',
    'tree a',
    'blob a0',
  ])
  const below = (await ask(`/git/trees/${root.tree[0]?.sha}?recursive=1`)) as typeof root
  expect(below.tree.map(({ path }) => path)).toEqual(['policy.yml', 'waivers', 'waivers/a.yml'])
  const blob = (await ask(`/git/blobs/${below.tree[0]?.sha}`)) as { content: string; encoding: string; size: number }
  expect(blob).toMatchObject({ encoding: 'base64', size: 10 })
  expect(Buffer.from(blob.content, 'base64').toString()).toBe('schema: 1\n')
})

test('a tag, a branch with a slash, a ref that only a runner has, and one that went away', async () => {
  await start({ folder: makeRepository() })
  const tip = github.tip('refs/heads/main')
  github.setRef('refs/heads/feature/one', tip)
  github.setRef('refs/pull/7/merge', '1'.repeat(40))
  expect(await ask('/git/ref/tags%2Fv1')).toMatchObject({ ref: 'refs/tags/v1', object: { sha: tip, type: 'commit' } })
  expect(await ask('/branches/feature%2Fone')).toMatchObject({ name: 'feature/one', commit: { sha: tip } })
  expect(await ask('/git/ref/pull%2F7%2Fmerge')).toMatchObject({ object: { sha: '1'.repeat(40) } })
  github.removeRef('refs/heads/feature/one')
  expect(await client('GET', '/branches/feature%2Fone')).toMatchObject({
    status: 404,
    body: { message: 'Branch not found' },
  })
})

test('a commit of a test moves its branch, and the older one can still be read', async () => {
  await start({ files: { 'main.tf': 'old' } })
  const old = github.tip('refs/heads/main')
  const tip = github.commit({ 'main.tf': 'new', 'more.tf': '' })
  expect(github.tip('refs/heads/main')).toBe(tip)
  expect(((await ask(`/git/trees/${old}`)) as { tree: object[] }).tree).toHaveLength(1)
  expect(((await ask(`/git/trees/${tip}`)) as { tree: object[] }).tree).toHaveLength(2)
})

test('a tree that is too large is cut, and says so', async () => {
  await start({ files, settings: { treeLimit: 2 } })
  expect(await ask('/git/trees/main?recursive=1')).toMatchObject({ truncated: true, tree: [{}, {}] })
})

test('what is not there is 404, and a name that is none is 422', async () => {
  await start({ files })
  expect((await client('GET', `/git/trees/${'0'.repeat(40)}`)).status).toBe(404)
  expect((await client('GET', `/git/blobs/${'0'.repeat(40)}`)).status).toBe(404)
  expect((await client('GET', '/git/blobs/--all')).status).toBe(422)
  expect((await client('GET', '/git/ref/heads%2Fgone')).status).toBe(404)
})
