import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Client, createClient } from './client.js'
import { type FakeGitHub, startGitHub } from './github.js'

let github: FakeGitHub
let client: Client
beforeEach(async () => {
  github = await startGitHub()
  github.openPull(7)
  client = createClient(github, github.token({ permissions: { 'pull-requests': 'write' } }))
})
afterEach(() => github.close())

test('a list has pages, and says where the next one is', async () => {
  for (let number = 1; number <= 5; number += 1) github.addComment(7, `Comment ${number}`)
  const bodies = (body: unknown) => (body as { body: string }[]).map(({ body: text }) => text)
  const first = await client('GET', '/issues/7/comments?per_page=2')
  expect(bodies(first.body)).toEqual(['Comment 1', 'Comment 2'])
  const base = `${github.url}/repos/acme/shop/issues/7/comments`
  expect(first.headers.get('link')).toBe(
    `<${base}?per_page=2&page=2>; rel="next", <${base}?per_page=2&page=3>; rel="last"`,
  )
  const last = await client('GET', '/issues/7/comments?per_page=2&page=3')
  expect(bodies(last.body)).toEqual(['Comment 5'])
  expect(last.headers.get('link')).toBe(
    `<${base}?per_page=2&page=2>; rel="prev", <${base}?per_page=2&page=1>; rel="first"`,
  )
})

test('thirty on a page, and never more than a hundred', async () => {
  for (let number = 1; number <= 120; number += 1) github.addComment(7, `Comment ${number}`)
  expect((await client('GET', '/issues/7/comments')).body).toHaveLength(30)
  expect((await client('GET', '/issues/7/comments?per_page=1000')).body).toHaveLength(100)
})

test('a comment is made, changed and deleted', async () => {
  const id = github.addComment(7, 'Somebody else was here.')
  const made = await client('POST', '/issues/7/comments', { body: 'Closed.' })
  const own = (made.body as { id: number }).id
  expect(github.comments.map(({ author }) => author.login)).toEqual(['octocat', 'github-actions[bot]'])
  expect(await client('PATCH', `/issues/comments/${own}`, { body: 'Open.' })).toMatchObject({ body: { body: 'Open.' } })
  expect((await client('DELETE', `/issues/comments/${id}`)).status).toBe(204)
  expect(github.comments.map(({ body }) => body)).toEqual(['Open.'])
  expect((await client('PATCH', `/issues/comments/${id}`, { body: 'Gone' })).status).toBe(404)
  expect((await client('DELETE', `/issues/comments/${id}`)).status).toBe(404)
})

test('a body of 65,536 characters is taken, one more is too long, also when a comment is changed', async () => {
  expect((await client('POST', '/issues/7/comments', { body: 'x'.repeat(65_536) })).status).toBe(201)
  const tooLong = {
    status: 422,
    body: { message: 'Validation Failed', errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] },
  }
  const body = 'x'.repeat(65_537)
  expect(await client('POST', '/issues/7/comments', { body })).toMatchObject(tooLong)
  expect(await client('PATCH', `/issues/comments/${github.comments[0]?.id}`, { body })).toMatchObject(tooLong)
})

test('nothing is written where there is nothing, or where it is locked', async () => {
  expect((await client('POST', '/issues/7/comments', { body: '  ' })).status).toBe(422)
  expect((await client('POST', '/issues/7/comments', {})).status).toBe(422)
  expect((await client('POST', '/issues/8/comments', { body: 'Hello' })).status).toBe(404)
  github.lockPull(7)
  expect(await client('POST', '/issues/7/comments', { body: 'Hello' })).toMatchObject({
    status: 403,
    body: { message: 'Unable to create comment because issue is locked.' },
  })
  expect(github.comments).toEqual([])
})

test('the head of a pull request moves when its author pushes', async () => {
  const before = github.tip('refs/heads/main')
  const after = github.commit({ 'main.tf': '' })
  github.openPull(9, { head: before, headRepository: 'someone/shop' })
  const head = async () =>
    (await client('GET', '/pulls/9')).body as { head: { sha: string; repo: { full_name: string } } }
  expect((await head()).head).toMatchObject({ sha: before, repo: { full_name: 'someone/shop' } })
  github.moveHead(9, after)
  expect((await head()).head.sha).toBe(after)
})
