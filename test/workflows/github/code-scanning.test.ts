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
