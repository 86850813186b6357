import { describe, expect, it } from 'vitest'
import { connectTo, fakeTime, startApi } from './loopback.js'

const commit = 'c'.repeat(40)
const upload = {
  commit,
  ref: 'refs/pull/7/merge',
  sarif: 'H4sIAAAAAAACA6uuBQBDv6ajAgAAAA==',
  startedAt: '2027-01-15T09:59:00.000Z',
  toolName: 'Gatehouse',
}
const route = 'POST /repos/acme/app/code-scanning/sarifs'
const accepted = { status: 202, body: { id: '47177e22-5596-11eb-80a1-c1e54ef945c6', url: 'https://x' } } as const
const done = { ok: true, value: { id: '47177e22-5596-11eb-80a1-c1e54ef945c6' } }

describe('an upload', () => {
  it('sends what the documented call takes, no more, and asks for a check of it', async () => {
    const api = await startApi({ [route]: [accepted] })
    expect(await connectTo(api).uploadSarif(upload)).toEqual(done)
    expect(api.asked.map(({ what, body }) => ({ what, body }))).toEqual([
      {
        what: route,
        body: {
          commit_sha: commit,
          ref: 'refs/pull/7/merge',
          sarif: 'H4sIAAAAAAACA6uuBQBDv6ajAgAAAA==',
          started_at: '2027-01-15T09:59:00.000Z',
          tool_name: 'Gatehouse',
          validate: true,
        },
      },
    ])
  })

  it.each([
    ['https://github.example.test', undefined],
    ['https://acme.ghe.com', true],
  ])('to %s sends validate as %j: GitHub Enterprise Server does not know it', async (server, validate) => {
    const api = await startApi({ [route]: [accepted] })
    expect(await connectTo(api, fakeTime(), server).uploadSarif(upload)).toEqual(done)
    expect(api.asked[0]?.body).toEqual(
      expect.objectContaining(validate === undefined ? { tool_name: 'Gatehouse' } : { validate }),
    )
    expect(Object.keys(Object(api.asked[0]?.body))).toHaveLength(validate === undefined ? 5 : 6)
  })

  it('of the largest size arrives whole', async () => {
    const api = await startApi({ [route]: [accepted] })
    const sarif = 'A'.repeat(14_000_000)
    expect(await connectTo(api).uploadSarif({ ...upload, sarif })).toEqual(done)
    expect(Object(api.asked[0]?.body).sarif).toHaveLength(14_000_000)
  })

  it('is sent again after trouble of the server, since a second one takes the place of the first', async () => {
    const api = await startApi({ [route]: [{ status: 503, body: { message: 'down' } }, { fault: 'cut' }, accepted] })
    const time = fakeTime()
    expect(await connectTo(api, time).uploadSarif(upload)).toEqual(done)
    expect(api.asked).toHaveLength(3)
    expect(time.waits).toEqual([1000, 2000])
  })

  it.each([
    [404, 'Not Found', 'no-permission'],
    [403, 'Resource not accessible by integration', 'no-permission'],
    [404, "ref 'refs/pull/7/merge' not found in this repository", 'ref-gone'],
    [413, 'Payload Too Large', 'too-large'],
  ])('that is answered %i %s is not repeated and fails as it should', async (status, message, kind) => {
    const api = await startApi({ [route]: [{ status, body: { message } }] })
    expect(await connectTo(api).uploadSarif(upload)).toEqual({
      ok: false,
      failure: { kind, status, message, ...(kind === 'no-permission' ? { needs: 'security-events: write' } : {}) },
    })
    expect(api.asked).toHaveLength(1)
  })

  it.each([{}, { id: '' }, { id: '../../user' }, { id: 7 }])('is unexpected when it is answered %j', async (body) => {
    const api = await startApi({ [route]: [{ status: 202, body }] })
    expect(await connectTo(api).uploadSarif(upload)).toMatchObject({
      failure: { kind: 'unexpected', status: 202, message: 'The answer is not what the API describes (id).' },
    })
  })
})

describe('the status of an upload', () => {
  const status = 'GET /repos/acme/app/code-scanning/sarifs/some-id'
  const ask = async (body: unknown) =>
    connectTo(await startApi({ [status]: [{ status: 200, body }] })).sarifStatus('some-id')

  it.each([
    [{ processing_status: 'pending' }, { status: 'pending', errors: [] }],
    [
      { processing_status: 'complete', analyses_url: 'https://x', errors: null },
      { status: 'complete', errors: [] },
    ],
    [
      { processing_status: 'failed', errors: ['rejecting SARIF, as there are more runs than allowed (21 > 20)'] },
      { status: 'failed', errors: ['rejecting SARIF, as there are more runs than allowed (21 > 20)'] },
    ],
  ])('%j is read', async (body, value) => {
    expect(await ask(body)).toEqual({ ok: true, value })
  })

  it('is unexpected when it has a word that nobody described', async () => {
    expect(await ask({ processing_status: 'done' })).toMatchObject({ failure: { kind: 'unexpected' } })
  })
})

describe('analyses of an upload', () => {
  const list = 'GET /repos/acme/app/code-scanning/analyses'
  const analysis = { results_count: 12, rules_count: 3, warning: '', error: '', category: 'gatehouse/repository/' }

  it('are those of the upload', async () => {
    const api = await startApi({
      [list]: [{ status: 200, body: [{ ...analysis, warning: null, ref: 'x', tool: {} }] }],
    })
    expect(await connectTo(api).analyses('some-id')).toEqual({
      ok: true,
      value: [{ results: 12, rules: 3, warning: '', error: '', category: 'gatehouse/repository/' }],
    })
    expect(api.asked[0]?.what).toBe(`${list}?sarif_id=some-id&per_page=100&page=1`)
  })

  it('are none where GitHub says that there are none', async () => {
    const api = await startApi({ [list]: [{ status: 404, body: { message: 'no analysis found' } }] })
    expect(await connectTo(api).analyses('some-id')).toEqual({ ok: true, value: [] })
  })

  it('are not found where the repository is not', async () => {
    const api = await startApi({ [list]: [{ status: 404, body: { message: 'Not Found' } }] })
    expect(await connectTo(api).analyses('some-id')).toEqual({
      ok: false,
      failure: { kind: 'not-found', status: 404, message: 'Not Found', needs: 'security-events: read' },
    })
  })
})
