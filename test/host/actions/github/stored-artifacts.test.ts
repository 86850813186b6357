import { describe, expect, it } from 'vitest'
import { connectTo, startApi } from './loopback.js'

const repository = '/repos/acme/app'
const commit = 'a'.repeat(40)

describe('the artifacts of other runs', () => {
  const route = `GET ${repository}/actions/artifacts`
  const stored = (id: number, more: Readonly<Record<string, unknown>> = {}) => ({
    id,
    name: 'gatehouse-evidence-repository',
    size_in_bytes: 1000 + id,
    expired: false,
    created_at: `2026-11-0${id}T00:00:00Z`,
    workflow_run: { id: 70 + id },
    ...more,
  })
  const list = async (...artifacts: readonly unknown[]) => {
    const api = await startApi({ [route]: [{ status: 200, body: { total_count: artifacts.length, artifacts } }] })
    return { api, answer: await connectTo(api).artifacts('gatehouse-evidence-repository') }
  }

  it('are the newest first, by name, with the run of each', async () => {
    const { api, answer } = await list(stored(1), stored(3), stored(2))
    expect(answer).toEqual({ ok: true, value: [3, 2, 1].map((id) => ({ id, bytes: 1000 + id, run: 70 + id })) })
    expect(api.asked.map(({ what }) => what)).toEqual([`${route}?name=gatehouse-evidence-repository&per_page=30`])
  })

  it('leave out what has gone, and what no run vouches for', async () => {
    const gone = stored(1, { expired: true })
    const { answer } = await list(gone, stored(2, { workflow_run: null }), stored(3, { workflow_run: {} }), stored(4))
    expect(answer).toEqual({ ok: true, value: [{ id: 4, bytes: 1004, run: 74 }] })
  })

  it('are unexpected when their sizes are none', async () => {
    const { answer } = await list(stored(1, { size_in_bytes: -1 }))
    expect(answer).toMatchObject({ failure: { kind: 'unexpected' } })
  })

  it('need a right of their own, which is named', async () => {
    const body = { message: 'Resource not accessible by integration' }
    const api = await startApi({ [route]: [{ status: 403, body }] })
    expect(await connectTo(api).artifacts('x')).toMatchObject({
      failure: { kind: 'no-permission', needs: 'actions: read' },
    })
  })
})

describe('a run of a workflow', () => {
  const route = `GET ${repository}/actions/runs/7`
  const run = {
    event: 'push',
    head_branch: 'main',
    head_sha: commit,
    repository: { id: 1 },
    head_repository: { id: 1 },
  }
  const read = async (body: unknown) => connectTo(await startApi({ [route]: [{ status: 200, body }] })).workflowRun(7)

  it('tells why it ran, on what, and that the code was its own', async () => {
    expect(await read(run)).toEqual({ ok: true, value: { event: 'push', branch: 'main', commit, isOwn: true } })
  })

  it.each([
    ['of a fork', { head_repository: { id: 2 } }],
    ['of a fork that is gone', { head_repository: null }],
    ['of nobody', { repository: null, head_repository: null }],
    ['of nobody that is said', { repository: undefined, head_repository: undefined }],
  ])('is not its own when the code is %s', async (_, more) => {
    expect(await read({ ...run, ...more })).toMatchObject({ value: { isOwn: false } })
  })

  it('may have no branch', async () => {
    expect(await read({ ...run, head_branch: null })).toMatchObject({ value: { branch: '' } })
  })
})

describe('the address of an artifact', () => {
  const route = `GET ${repository}/actions/artifacts/9/zip`

  it('is where the answer leads', async () => {
    const location = 'http://127.0.0.1:9/artifact.zip?sig=secret'
    const api = await startApi({ [route]: [{ status: 302, headers: { location } }] })
    expect(await connectTo(api).artifactAddress(9)).toEqual({ ok: true, value: location })
    expect(api.asked).toHaveLength(1)
  })

  it('is not found when the artifact has gone', async () => {
    const api = await startApi({ [route]: [{ status: 410, body: { message: 'Artifact has expired' } }] })
    expect(await connectTo(api).artifactAddress(9)).toMatchObject({ failure: { kind: 'not-found', status: 410 } })
  })
})
