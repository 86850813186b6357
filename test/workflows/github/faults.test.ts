import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Client, createClient, makeLog, makeUpload } from './client.js'
import { type FakeGitHub, rateLimited, refusals, secondaryLimit, startGitHub } from './github.js'

let github: FakeGitHub
let client: Client
beforeEach(async () => {
  github = await startGitHub()
  github.openPull(7)
  const permissions = { contents: 'read', 'security-events': 'write', issues: 'write' } as const
  client = createClient(github, github.token({ permissions }))
})
afterEach(() => github.close())

const upload = () => client('POST', '/code-scanning/sarifs', makeUpload(github, makeLog()))
const why = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: Error) => String(error.cause ?? error),
  )

test.each(Object.entries(refusals))("a call is refused in GitHub's words: %s", async (_, refusal) => {
  github.fail('POST /code-scanning/sarifs', refusal)
  const { status, message } = refusal
  expect(await upload()).toMatchObject({ status, body: { message, status: String(status) } })
  expect(github.uploads).toEqual([])
})

test('a fault happens as often as it was asked for, on its own kind of call', async () => {
  github.fail('POST /code-scanning/sarifs', { ...refusals.unavailable, times: 2 })
  expect((await client('GET', '/branches/main')).status).toBe(200)
  expect([(await upload()).status, (await upload()).status, (await upload()).status]).toEqual([503, 503, 202])
  github.fail('*', refusals.internal)
  expect((await client('GET', '/branches/main')).status).toBe(500)
  github.heal()
  expect((await client('GET', '/branches/main')).status).toBe(200)
})

test('limits say when to come back', async () => {
  github.fail('POST /code-scanning/sarifs', { ...secondaryLimit(7), times: 1 })
  expect((await upload()).headers.get('retry-after')).toBe('7')
  github.fail('POST /code-scanning/sarifs', rateLimited(3600))
  const { status, headers } = await upload()
  expect([status, headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
  expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000 + 3500)
})

test('a cut connection left nothing behind, half an answer did', async () => {
  github.fail('POST /issues/{issue_number}/comments', { trouble: 'cut', times: 1 })
  expect(await why(client('POST', '/issues/7/comments', { body: 'One' }))).toMatch(/other side closed|ECONNRESET/)
  expect(github.comments).toEqual([])
  github.fail('POST /issues/{issue_number}/comments', { trouble: 'half', times: 1 })
  expect(await why(client('POST', '/issues/7/comments', { body: 'Two' }))).toMatch(/terminated|closed|aborted/)
  expect(github.comments.map(({ body }) => body)).toEqual(['Two'])
  expect(github.received.map(({ status }) => status)).toEqual([undefined, undefined])
})

test('an answer that never comes', async () => {
  github.fail('GET /branches/{branch}', { trouble: 'hang' })
  const asked = client('GET', '/branches/main').then(
    () => 'answered',
    () => 'closed',
  )
  const waited = new Promise((resolve) => setTimeout(() => resolve('nothing'), 200))
  expect(await Promise.race([asked, waited])).toBe('nothing')
  await github.close()
  expect(await asked).toBe('closed')
})

test('an answer that is late was also done late', async () => {
  github.fail('POST /issues/{issue_number}/comments', { delayMs: 100 })
  const began = performance.now()
  const asked = client('POST', '/issues/7/comments', { body: 'Late' })
  expect((await asked).status).toBe(201)
  expect(performance.now() - began).toBeGreaterThan(95)
})

test('a page for people instead of JSON', async () => {
  github.fail('GET /branches/{branch}', { trouble: 'html' })
  const { status, headers, body } = await client('GET', '/branches/main')
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(body).toContain('<h1>')
})

test('processing that never ends, that fails, and that loses results', async () => {
  github.settings.pendingPolls = Number.POSITIVE_INFINITY
  const { id } = (await upload()).body as { id: string }
  const poll = async (name: string) => (await client('GET', `/code-scanning/sarifs/${name}`)).body
  for (let time = 0; time < 5; time += 1) expect(await poll(id)).toEqual({ processing_status: 'pending' })
  expect(github.alerts('refs/heads/main')).toEqual([])

  github.settings.pendingPolls = 0
  github.settings.processingErrors = ['Something is wrong on our side.']
  const failed = ((await upload()).body as { id: string }).id
  expect(await poll(failed)).toMatchObject({ processing_status: 'failed', errors: ['Something is wrong on our side.'] })
  expect(github.alerts('refs/heads/main')).toEqual([])

  github.settings.processingErrors = []
  github.settings.lostResults = 1
  const lost = ((await upload()).body as { id: string }).id
  expect(await poll(lost)).toMatchObject({ processing_status: 'complete' })
  expect((await client('GET', `/code-scanning/analyses?sarif_id=${lost}`)).body).toMatchObject([{ results_count: 0 }])
})
