import { afterEach, expect, test } from 'vitest'
import { type Client, createClient, makeLog, makeUpload, type Sample } from './client.js'
import { type FakeGitHub, type GitHubOptions, startGitHub } from './github.js'

let github: FakeGitHub
let client: Client
const start = async (options: GitHubOptions = {}) => {
  github = await startGitHub(options)
  client = createClient(github, github.token({ permissions: { contents: 'read', 'security-events': 'write' } }))
}
afterEach(() => github.close())

const upload = (samples: readonly Sample[], more: Readonly<Record<string, unknown>> = {}, category?: string) =>
  client('POST', '/code-scanning/sarifs', makeUpload(github, makeLog(samples, category), more))

const numbers = (alerts: readonly { readonly number: number }[]) => alerts.map(({ number }) => number)

test('an upload is pending, then complete, and its analysis counts what was kept', async () => {
  await start({ settings: { pendingPolls: 2 } })
  const { status, body } = await upload([{ line: 3 }, { line: 9 }])
  expect(status).toBe(202)
  const { id } = body as { id: string }
  const poll = async () => (await client('GET', `/code-scanning/sarifs/${id}`)).body
  expect(await poll()).toEqual({ processing_status: 'pending' })
  expect(await poll()).toEqual({ processing_status: 'pending' })
  expect(await poll()).toMatchObject({ processing_status: 'complete', analyses_url: expect.stringContaining(id) })
  expect((await client('GET', `/code-scanning/analyses?sarif_id=${id}`)).body).toMatchObject([
    { results_count: 2, rules_count: 1, category: 'gatehouse/repository', warning: '', tool: { name: 'Gatehouse' } },
  ])
})

test('an alert keeps its number when only its line moves, is fixed when it is gone, and comes back as itself', async () => {
  await start()
  await upload([
    { line: 3, fingerprint: 'aa:1' },
    { line: 9, fingerprint: 'bb:1' },
  ])
  await upload([
    { line: 30, fingerprint: 'aa:1' },
    { line: 1, fingerprint: 'cc:1' },
  ])
  const changes = github.uploads.at(-1)?.changes
  expect(numbers(changes?.kept ?? [])).toEqual([1])
  expect(numbers(changes?.new ?? [])).toEqual([3])
  expect(numbers(changes?.fixed ?? [])).toEqual([2])
  expect(github.alerts('refs/heads/main', 'open').map(({ startLine }) => startLine)).toEqual([30, 1])
  await upload([{ line: 9, fingerprint: 'bb:1' }])
  expect(numbers(github.uploads.at(-1)?.changes.reopened ?? [])).toEqual([2])
})

test('two packages with one rule in one file are two alerts by their fingerprints, and one without', async () => {
  await start()
  const rule = { rule: 'CVE-2026-1', path: 'package-lock.json', line: 1 }
  await upload([
    { ...rule, fingerprint: 'aa:1' },
    { ...rule, fingerprint: 'bb:1' },
  ])
  expect(github.alerts('refs/heads/main')).toHaveLength(2)
  await upload(
    [
      { ...rule, path: 'other.json' },
      { ...rule, path: 'other.json' },
    ],
    {},
    'gatehouse/other/',
  )
  expect(github.alerts('refs/heads/main').filter(({ path }) => path === 'other.json')).toHaveLength(1)
})

test('a clean run closes the alerts of its own category on its own ref, and no others', async () => {
  await start()
  github.commit({ 'main.tf': '' }, 'feature')
  const feature = { ref: 'refs/heads/feature', commit_sha: github.tip('refs/heads/feature') }
  await upload([{ fingerprint: 'aa:1' }])
  await upload([{ fingerprint: 'aa:1' }, { fingerprint: 'bb:1' }], feature)
  await upload([{ fingerprint: 'aa:1' }], {}, 'gatehouse/image/')
  await upload([])
  expect(github.alerts('refs/heads/main')).toMatchObject([
    { state: 'open', categories: ['gatehouse/image', 'gatehouse/repository'] },
  ])
  expect(github.alerts('refs/heads/feature', 'open')).toHaveLength(2)
  await upload([], {}, 'gatehouse/image/')
  expect(github.alerts('refs/heads/main', 'open')).toEqual([])
})

test('alerts can be asked for, by ref and state', async () => {
  await start()
  const permissions = { 'security-events': 'read' } as const
  const reader = createClient(github, github.token({ permissions }))
  expect((await reader('GET', '/code-scanning/alerts')).status).toBe(404)
  await upload([{ fingerprint: 'aa:1' }, { fingerprint: 'bb:1', path: 'a%20b.tf' }])
  await upload([{ fingerprint: 'bb:1', path: 'a%20b.tf' }])
  expect((await reader('GET', '/code-scanning/alerts?ref=refs/heads/main&state=open')).body).toMatchObject([
    { number: 2, state: 'open', most_recent_instance: { location: { path: 'a b.tf' } } },
  ])
})

test('only some of very many results are kept, the worst, and a warning says so', async () => {
  await start({ settings: { pendingPolls: 0 } })
  const notes = Array.from({ length: 5_001 }, (_, index) => ({ fingerprint: `${index}:1`, level: 'note' }))
  await upload([...notes, { fingerprint: 'worst:1', level: 'error' }])
  expect(github.analyses).toMatchObject([{ results: 5_000, warning: expect.stringContaining('5002 results') }])
  expect(github.alerts('refs/heads/main').map(({ fingerprint }) => fingerprint)).toContain('worst:1')
})

test("what GitHub's own action delivers is read as any other upload", async () => {
  await start()
  const main = { ref: 'refs/heads/main', commit: github.tip('refs/heads/main') }
  expect(github.deliver({ ...main, sarif: makeLog([{ fingerprint: 'aa:1' }]) }).errors).toEqual([])
  expect(github.deliver({ ...main, sarif: makeLog([{ path: '' }]) }).outcome).toBe('failed')
  expect(numbers(github.alerts('refs/heads/main', 'open'))).toEqual([1])
})
