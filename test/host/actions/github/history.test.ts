import { describe, expect, it } from 'vitest'
import { readLocation } from '../../../../src/host/actions/github/history.js'
import { connectTo, startApi } from './loopback.js'

const sha = 'a'.repeat(40)
const parent = 'b'.repeat(40)
const repository = '/repos/acme/app'
const unexpected = (field: string) => ({
  ok: false,
  failure: { kind: 'unexpected', status: 200, message: `The answer is not what the API describes (${field}).` },
})

describe('the parents of a commit', () => {
  const route = `GET ${repository}/git/commits/${sha}`
  const ask = async (status: number, body: unknown) =>
    connectTo(await startApi({ [route]: [{ status, body }] })).parents(sha)

  it('are named in its order', async () => {
    const parents = [{ sha: parent, url: 'x' }, { sha }]
    expect(await ask(200, { sha, parents })).toEqual({ ok: true, value: [parent, sha] })
    expect(await ask(200, { sha, parents: [] })).toEqual({ ok: true, value: [] })
  })

  it.each([
    ['a branch', { parents: [{ sha: 'main' }] }, 'parents.0.sha'],
    ['nothing', {}, 'parents'],
  ])('are unexpected when the answer names %s', async (_, body, field) => {
    expect(await ask(200, body)).toEqual(unexpected(field))
  })

  it('cannot be read without the right to, which is named', async () => {
    const refused = await ask(403, { message: 'Resource not accessible by integration' })
    expect(refused).toMatchObject({ failure: { kind: 'no-permission', needs: 'contents: read' } })
    expect(await ask(404, { message: 'Not Found' })).toMatchObject({ failure: { kind: 'not-found' } })
  })
})

describe('the commit that two have in common', () => {
  const route = `GET ${repository}/compare/main...${sha}`

  it('is asked for without the files of the change', async () => {
    const api = await startApi({ [route]: [{ status: 200, body: { merge_base_commit: { sha: parent }, files: [] } }] })
    expect(await connectTo(api).mergeBase('main', sha)).toEqual({ ok: true, value: parent })
    expect(api.asked.map(({ what }) => what)).toEqual([`${route}?page=2&per_page=1`])
  })

  it('is unexpected when it is none, and not found where the two have none', async () => {
    const odd = await startApi({ [route]: [{ status: 200, body: { merge_base_commit: { sha: '../x' } } }] })
    expect(await connectTo(odd).mergeBase('main', sha)).toEqual(unexpected('merge_base_commit.sha'))
    const none = await startApi({
      [route]: [{ status: 404, body: { message: `No common ancestor between main and ${sha}.` } }],
    })
    expect(await connectTo(none).mergeBase('main', sha)).toMatchObject({ failure: { kind: 'not-found' } })
  })
})

describe('the address of an archive', () => {
  const route = `GET ${repository}/tarball/${sha}`
  const address = 'http://127.0.0.1:9/acme-app.tar.gz?token=secret'

  it('is where the answer leads, and nobody goes there yet', async () => {
    const api = await startApi({ [route]: [{ status: 302, headers: { location: address } }] })
    expect(await connectTo(api).archiveAddress(sha)).toEqual({ ok: true, value: address })
    expect(api.asked).toHaveLength(1)
  })

  it('is asked for again after trouble that passes, and not where there is no such commit', async () => {
    const passing = [{ status: 502 }, { status: 302, headers: { location: address } }]
    const api = await startApi({ [route]: passing })
    expect(await connectTo(api).archiveAddress(sha)).toEqual({ ok: true, value: address })
    expect(api.asked).toHaveLength(2)
    const gone = await startApi({ [route]: [{ status: 404, body: { message: 'Not Found' } }] })
    expect(await connectTo(gone).archiveAddress(sha)).toMatchObject({ failure: { kind: 'not-found', status: 404 } })
    expect(gone.asked).toHaveLength(1)
  })

  it.each([undefined, '/relative', 'file:///etc/passwd', 'ftp://127.0.0.1/a'])(
    'is unexpected when it is %s',
    async (location) => {
      const headers: Record<string, string> = location === undefined ? {} : { location }
      const api = await startApi({ [route]: [{ status: 302, headers }] })
      expect(await connectTo(api).archiveAddress(sha)).toMatchObject({ failure: { kind: 'unexpected', status: 302 } })
    },
  )

  it('is no archive itself: an answer that leads nowhere is unexpected', async () => {
    const api = await startApi({ [route]: [{ status: 200, raw: 'archive', type: 'application/gzip' }] })
    expect(await connectTo(api).archiveAddress(sha)).toMatchObject({ failure: { kind: 'unexpected', status: 200 } })
  })

  it('has TLS where the API has', () => {
    const leadTo = (location: string) =>
      readLocation('https://api.github.com')({ status: 302, headers: { location }, body: '' })
    expect(leadTo('https://codeload.github.com/a')).toEqual({ ok: true, value: 'https://codeload.github.com/a' })
    expect(leadTo('http://codeload.github.com/a')).toMatchObject({ failure: { kind: 'unexpected' } })
  })
})
