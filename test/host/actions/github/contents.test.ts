import { describe, expect, it } from 'vitest'
import { connectTo, startApi } from './loopback.js'

const sha = 'a'.repeat(40)
const other = 'b'.repeat(40)
const unexpected = (field: string) => ({
  ok: false,
  failure: { kind: 'unexpected', status: 200, message: `The answer is not what the API describes (${field}).` },
})

describe('the tip of a branch', () => {
  const route = 'GET /repos/acme/app/git/ref/heads%2Frelease%2F1'

  it('is the commit that its ref names', async () => {
    const api = await startApi({ [route]: [{ status: 200, body: { object: { type: 'commit', sha, url: 'x' } } }] })
    expect(await connectTo(api).branchTip('release/1')).toEqual({ ok: true, value: sha })
    expect(api.asked.map(({ what }) => what)).toEqual([route])
  })

  it('is asked for with the token, our own name and a version of the API, and nothing else is asked', async () => {
    const api = await startApi({ [route]: [{ status: 200, body: { object: { type: 'commit', sha } } }] })
    await connectTo(api).branchTip('release/1')
    const [{ headers } = { headers: {} }] = api.asked
    expect(headers).toMatchObject({
      authorization: 'token example-token-of-this-test',
      accept: 'application/vnd.github+json',
      'user-agent': 'gatehouse/0.1.0',
      'x-github-api-version': '2022-11-28',
    })
    expect(api.asked).toHaveLength(1)
  })

  it.each([
    ['no commit', { object: { type: 'tag', sha } }, 'object.type'],
    ['no name of a commit', { object: { type: 'commit', sha: 'main' } }, 'object.sha'],
    ['nothing', {}, 'object'],
    ['a list', [], 'the body'],
  ])('is unexpected when the answer holds %s', async (_, body, field) => {
    const api = await startApi({ [route]: [{ status: 200, body }] })
    expect(await connectTo(api).branchTip('release/1')).toEqual(unexpected(field))
    expect(api.asked).toHaveLength(1)
  })

  it('is not found in a repository without commits', async () => {
    const api = await startApi({ [route]: [{ status: 409, body: { message: 'Git Repository is empty.' } }] })
    expect(await connectTo(api).branchTip('release/1')).toMatchObject({ failure: { kind: 'not-found', status: 409 } })
  })
})

describe('a tree', () => {
  const route = `GET /repos/acme/app/git/trees/${sha}`
  const entry = { path: '.gatehouse/policy.yml', mode: '100644', type: 'blob', sha: other, size: 12, url: 'x' }

  it('holds its entries without what nobody uses', async () => {
    const folder = { path: '.gatehouse', mode: '040000', type: 'tree', sha: other }
    const api = await startApi({ [route]: [{ status: 200, body: { sha, tree: [folder, entry], truncated: true } }] })
    expect(await connectTo(api).tree(sha, { recursive: true })).toEqual({
      ok: true,
      value: {
        entries: [folder, { path: '.gatehouse/policy.yml', mode: '100644', type: 'blob', sha: other, size: 12 }],
        truncated: true,
      },
    })
    expect(api.asked[0]?.what).toBe(`${route}?recursive=1`)
  })

  it('is asked for without the word when it is not recursive, since GitHub reads any value of it as yes', async () => {
    const api = await startApi({ [route]: [{ status: 200, body: { tree: [], truncated: false } }] })
    expect(await connectTo(api).tree(sha, { recursive: false })).toEqual({
      ok: true,
      value: { entries: [], truncated: false },
    })
    expect(api.asked[0]?.what).toBe(route)
  })

  it.each(['../x', 'a/../../x', '/etc/passwd', 'a//b', './a', '', 'a\0b', 'a/'])(
    'is unexpected when it holds the path %j',
    async (path) => {
      const api = await startApi({ [route]: [{ status: 200, body: { tree: [{ ...entry, path }], truncated: false } }] })
      expect(await connectTo(api).tree(sha, { recursive: true })).toEqual(unexpected('tree.0.path'))
    },
  )

  it('is unexpected when it does not say whether it is whole', async () => {
    const api = await startApi({ [route]: [{ status: 200, body: { tree: [entry] } }] })
    expect(await connectTo(api).tree(sha, { recursive: true })).toEqual(unexpected('truncated'))
  })
})

describe('a blob', () => {
  const route = `GET /repos/acme/app/git/blobs/${sha}`
  const ask = async (body: unknown) => connectTo(await startApi({ [route]: [{ status: 200, body }] })).blob(sha)

  it('is the bytes that base64 with line ends stands for', async () => {
    expect(await ask({ encoding: 'base64', content: 'c2NoZW1h\nOiAx\n', size: 9 })).toEqual({
      ok: true,
      value: new Uint8Array(Buffer.from('schema: 1')),
    })
  })

  it('may be empty', async () => {
    expect(await ask({ encoding: 'base64', content: '', size: 0 })).toEqual({ ok: true, value: new Uint8Array() })
  })

  it.each([
    ['is cut', { encoding: 'base64', content: 'c2NoZW1h', size: 9 }, 'content'],
    ['is no base64', { encoding: 'base64', content: '<html>', size: 6 }, 'content'],
    ['has another encoding', { encoding: 'none', content: '', size: 2_000_000 }, 'encoding'],
  ])('is unexpected when it %s', async (_, body, field) => {
    expect(await ask(body)).toEqual(unexpected(field))
  })
})
