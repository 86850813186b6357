import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGitHub } from '../../../src/host/actions/github/github.js'
import { createClient, makeLog, makeUpload } from './client.js'
import { askEverything, useEverything } from './contract.js'
import { type Edition, type FakeGitHub, type RouteName, startGitHub } from './github.js'
import { type Prism, startPrism } from './prism.js'
import { routeNames } from './server/routes.js'

const expected = [
  '403 GET /user',
  '200 GET /user',
  '200 GET /branches/main',
  '404 GET /branches/gone',
  '200 GET /git/ref/heads%2Fmain',
  '200 GET /git/trees/*?recursive=1',
  '404 GET /git/trees/*',
  '200 GET /git/blobs/*',
  '200 GET /git/commits/*',
  '404 GET /git/commits/*',
  '200 GET /compare/*...*?page=2&per_page=1',
  '302 GET /tarball/*',
  '200 GET /actions/artifacts?name=gatehouse-evidence&per_page=30',
  '200 GET /actions/runs/*',
  '404 GET /actions/runs/1',
  '302 GET /actions/artifacts/*/zip',
  '200 GET /pulls/7',
  '404 GET /pulls/8',
  '403 POST /code-scanning/sarifs',
  '202 POST /code-scanning/sarifs',
  '200 GET /code-scanning/sarifs/*',
  '200 GET /code-scanning/sarifs/*',
  '200 GET /code-scanning/analyses?sarif_id=*',
  '200 GET /code-scanning/alerts?ref=refs/heads/main',
  '202 POST /code-scanning/sarifs',
  '200 GET /code-scanning/sarifs/*',
  '200 GET /code-scanning/sarifs/*',
  '201 POST /issues/7/comments',
  '201 POST /issues/7/comments',
  '422 POST /issues/7/comments',
  '200 GET /issues/7/comments?per_page=1',
  '404 GET /issues/8/comments',
  '200 PATCH /issues/comments/*',
  '204 DELETE /issues/comments/*',
]

/** What our own client makes of it, beside the commits. */
const seenByUs = {
  parents: [],
  artifacts: [2],
  addresses: ['/download/tarball', '/download/artifact'],
  paths: ['README.md'],
  text: '# Shop\n',
  statuses: ['pending', 'complete'],
  results: [1],
  comment: 'Two',
  isListed: true,
  viewer: 'no-permission',
}

/** Every call whose success has a body. */
const answers: readonly (readonly [RouteName, string])[] = [
  ['GET /user', '/user'],
  ['GET /branches/{branch}', '/branches/main'],
  ['GET /git/ref/{ref}', '/git/ref/heads%2Fmain'],
  ['GET /git/trees/{tree_sha}', '/git/trees/main'],
  ['GET /git/blobs/{file_sha}', `/git/blobs/${'0'.repeat(40)}`],
  ['GET /git/commits/{commit_sha}', `/git/commits/${'0'.repeat(40)}`],
  ['GET /compare/{basehead}', '/compare/a...b'],
  ['GET /actions/artifacts', '/actions/artifacts'],
  ['GET /actions/runs/{run_id}', '/actions/runs/1'],
  ['GET /pulls/{pull_number}', '/pulls/7'],
  ['GET /issues/{issue_number}/comments', '/issues/7/comments'],
  ['POST /issues/{issue_number}/comments', '/issues/7/comments'],
  ['PATCH /issues/comments/{comment_id}', '/issues/comments/1'],
  ['POST /code-scanning/sarifs', '/code-scanning/sarifs'],
  ['GET /code-scanning/sarifs/{sarif_id}', '/code-scanning/sarifs/1'],
  ['GET /code-scanning/analyses', '/code-scanning/analyses'],
  ['GET /code-scanning/alerts', '/code-scanning/alerts'],
]

const status = (route: RouteName): number =>
  route === 'POST /code-scanning/sarifs' ? 202 : route.startsWith('POST ') ? 201 : 200

describe.each<Edition>(['cloud', 'enterprise'])('on %s', (edition) => {
  let github: FakeGitHub
  let prism: Prism
  beforeAll(async () => {
    github = await startGitHub({ edition })
    github.openPull(7, { headRepository: 'someone/shop' })
    prism = await startPrism(github)
  }, 90_000)
  afterAll(async () => {
    await prism.close()
    await github.close()
  })
  const client = (permission: 'security-events' | 'contents' = 'security-events') =>
    createClient(github, github.token({ permissions: { [permission]: 'write' } }), prism.url)

  test("every answer of the fake is one that GitHub's description allows", async () => {
    const steps = await askEverything(github, prism.url)
    expect(prism.violations).toEqual([])
    expect(steps.map(({ call, status }) => `${status} ${call}`)).toEqual(expected)
    expect([...new Set(github.received.map(({ route }) => route))].sort()).toEqual([...routeNames].sort())
  })

  test('our own client asks for nothing that is not described', async () => {
    const before = prism.violations.length
    const server = edition === 'cloud' ? 'https://github.com' : 'https://github.acme.example'
    const tip = github.tip('refs/heads/main')
    const permissions = {
      actions: 'read',
      contents: 'read',
      'security-events': 'write',
      'pull-requests': 'write',
    } as const
    const context = { server, api: prism.url, repository: github.repository }
    const ours = createGitHub({ context, token: github.token({ permissions }) })
    expect(await useEverything(ours)).toEqual({
      ...seenByUs,
      tip,
      head: tip,
      mergeBase: tip,
      run: { event: 'push', branch: 'main', commit: tip, isOwn: true },
    })
    expect(prism.violations.slice(before)).toEqual([])
  })

  test('a ref that is none and a key that is not described never reach the fake', async () => {
    const before = github.received.length
    const send = client()
    expect((await send('POST', '/code-scanning/sarifs', makeUpload(github, makeLog(), { ref: 'main' }))).status).toBe(
      422,
    )
    expect((await send('POST', '/code-scanning/sarifs', makeUpload(github, makeLog(), { extra: 1 }))).status).toBe(422)
    expect((await send('GET', '/code-scanning/secret')).status).toBe(404)
    expect(github.received.length).toBe(before)
    expect(prism.violations.slice(-3)).toMatchObject([
      { side: 'request', where: 'body.ref' },
      { side: 'request', where: 'body', message: expect.stringContaining("'extra'") },
      { side: 'request', path: '/repos/acme/shop/code-scanning/secret' },
    ])
  })

  test('only the cloud lets an upload be validated', async () => {
    const upload = makeUpload(github, makeLog(), { validate: true })
    expect((await client()('POST', '/code-scanning/sarifs', upload)).status).toBe(edition === 'cloud' ? 202 : 422)
  })

  test.each(answers)('an answer to %s that is not described is told', async (route, path) => {
    const [method = ''] = route.split(' ')
    const permissions = { contents: 'read', 'security-events': 'write', 'pull-requests': 'write' } as const
    const send = createClient(github, github.token({ kind: 'user', permissions }), prism.url)
    github.fail(route, { status: status(route), body: { processing_status: 5, id: false }, times: 1 })
    const body = route === 'POST /code-scanning/sarifs' ? makeUpload(github, makeLog()) : { body: 'A comment' }
    expect((await send(method, path, method === 'GET' ? undefined : body)).status).toBe(500)
    expect(prism.violations.at(-1)).toMatchObject({ method, side: 'response' })
  })

  test('a comment without text never reaches the fake', async () => {
    expect((await client()('POST', '/issues/7/comments', { body: 5 })).status).toBe(422)
    expect(prism.violations.at(-1)).toMatchObject({ side: 'request', where: 'body.body' })
  })

  test('a limit that GitHub may always answer with comes through, and is no violation', async () => {
    const before = prism.violations.length
    github.fail('GET /branches/{branch}', { status: 429, headers: { 'retry-after': '7' }, times: 1 })
    const { status, headers } = await client('contents')('GET', '/branches/main')
    expect([status, headers.get('retry-after')]).toEqual([429, '7'])
    expect(prism.violations.length).toBe(before)
  })
})
