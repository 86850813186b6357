import { afterEach, expect, test } from 'vitest'
import { createClient, makeLog, makeUpload } from './client.js'
import { type FakeGitHub, type GitHubOptions, startGitHub, type TokenOptions } from './github.js'

let github: FakeGitHub
const start = async (options: GitHubOptions = {}) => {
  github = await startGitHub(options)
  github.openPull(7)
}
afterEach(() => github.close())

const as = (options: TokenOptions) => createClient(github, github.token(options))
const integration = 'Resource not accessible by integration'

test("a job's token does what its job states, and nothing else", async () => {
  await start()
  const send = as({ permissions: { contents: 'read', 'pull-requests': 'read' } })
  expect((await send('GET', '/branches/main')).status).toBe(200)
  expect((await send('GET', '/issues/7/comments')).status).toBe(200)
  expect(await send('POST', '/issues/7/comments', { body: 'Hello' })).toMatchObject({
    status: 403,
    body: {
      message: integration,
      documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
      status: '403',
    },
  })
  const upload = await send('POST', '/code-scanning/sarifs', makeUpload(github, makeLog()))
  expect(upload).toMatchObject({ status: 403, body: { message: integration } })
  expect(upload.headers.get('x-accepted-github-permissions')).toBe('security_events=write')
})

test.each(['issues', 'pull-requests'])('a comment needs to write either issues or pull requests: %s', async (name) => {
  await start()
  const got = await as({ permissions: { [name]: 'write' } })('POST', '/issues/7/comments', { body: 'Hello' })
  expect(got).toMatchObject({ status: 201, body: { user: { login: 'github-actions[bot]', type: 'Bot' } } })
})

test('the token of a fork reads, whatever its job states', async () => {
  await start()
  const send = as({ kind: 'fork', permissions: { contents: 'write', 'security-events': 'write', issues: 'write' } })
  expect((await send('GET', '/branches/main')).status).toBe(200)
  expect((await send('POST', '/issues/7/comments', { body: 'Hello' })).status).toBe(403)
  expect((await send('POST', '/code-scanning/sarifs', makeUpload(github, makeLog()))).status).toBe(403)
})

test('only a person may ask who it is', async () => {
  await start()
  expect(await as({ kind: 'job' })('GET', '/user')).toMatchObject({ status: 403, body: { message: integration } })
  expect((await as({ kind: 'app' })('GET', '/user')).status).toBe(403)
  expect(await as({ kind: 'user', login: 'ada' })('GET', '/user')).toMatchObject({
    body: { login: 'ada', type: 'User' },
  })
  expect(await createClient(github)('GET', '/user')).toMatchObject({ status: 401 })
})

test('a token that nobody gave out is told so', async () => {
  await start()
  expect(await createClient(github, 'ghs_made_up')('GET', '/branches/main')).toMatchObject({
    status: 401,
    body: { message: 'Bad credentials' },
  })
  expect(github.received.at(-1)?.token).toBe('unknown')
})

test('without a token a private repository is not there, and a public one can be read', async () => {
  await start()
  expect((await createClient(github)('GET', '/branches/main')).status).toBe(404)
  await github.close()
  await start({ visibility: 'public' })
  expect((await createClient(github)('GET', '/branches/main')).status).toBe(200)
  expect((await createClient(github)('GET', '/code-scanning/alerts')).status).toBe(401)
  expect((await as({ permissions: {} })('GET', '/code-scanning/alerts')).status).toBe(403)
  expect((await createClient(github)('POST', '/issues/7/comments', { body: 'Hello' })).status).toBe(401)
})

test('an archived repository is read-only', async () => {
  await start({ settings: { archived: true } })
  const send = as({ permissions: { contents: 'read', issues: 'write', 'security-events': 'write' } })
  expect((await send('GET', '/branches/main')).status).toBe(200)
  const refused = { status: 403, body: { message: 'Repository was archived so is read-only.' } }
  expect(await send('POST', '/issues/7/comments', { body: 'Hello' })).toMatchObject(refused)
  expect(await send('POST', '/code-scanning/sarifs', makeUpload(github, makeLog()))).toMatchObject(refused)
})

test('another repository is not there', async () => {
  await start()
  const token = github.token({ permissions: { contents: 'read' } })
  const elsewhere = { ...github, repository: 'acme/other' }
  expect((await createClient(elsewhere, token)('GET', '/branches/main')).status).toBe(404)
})

test('what it received names the token and never holds it', async () => {
  await start()
  const token = github.token({ name: 'judge and publish', permissions: { issues: 'write' } })
  await createClient(github, token)('POST', '/issues/7/comments', { body: 'Hello' })
  expect(github.requests('POST /issues/{issue_number}/comments')).toMatchObject([
    { token: 'judge and publish', body: { body: 'Hello' }, status: 201, path: '/repos/acme/shop/issues/7/comments' },
  ])
  expect(JSON.stringify(github.received)).not.toContain(token)
})
