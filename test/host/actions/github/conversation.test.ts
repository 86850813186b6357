import { describe, expect, it } from 'vitest'
import { connectTo, fakeTime, type Step, startApi } from './loopback.js'

const bot = { login: 'github-actions[bot]', type: 'Bot', id: 41898282 }
const ours = { id: 5, body: '<!-- gatehouse -->', user: bot, author_association: 'NONE' }
const value = { id: 5, body: '<!-- gatehouse -->', author: { login: 'github-actions[bot]', isBot: true } }
const list = 'GET /repos/acme/app/issues/7/comments'
const create = 'POST /repos/acme/app/issues/7/comments'
const one = (method: string) => `${method} /repos/acme/app/issues/comments/5`

const page = (from: number, length: number): Step => ({
  status: 200,
  body: Array.from({ length }, (_, index) => ({
    id: from + index,
    body: 'hello',
    user: { login: 'ann', type: 'User' },
  })),
})
const withNext = (step: Step, rel: string): Step => ({
  ...step,
  ...('body' in step ? { headers: { link: `<https://api.github.com/x?page=2>; rel="${rel}"` } } : {}),
})

describe('the head of a pull request', () => {
  it('is the commit that it has now', async () => {
    const sha = 'd'.repeat(40)
    const api = await startApi({ 'GET /repos/acme/app/pulls/7': [{ status: 200, body: { head: { sha, ref: 'x' } } }] })
    expect(await connectTo(api).pullRequestHead(7)).toEqual({ ok: true, value: sha })
  })
})

describe('the comments of a pull request', () => {
  it('may have lost their author and their text', async () => {
    const api = await startApi({ [list]: [{ status: 200, body: [ours, { id: 6, user: null }] }] })
    expect(await connectTo(api).comments(7)).toEqual({
      ok: true,
      value: [value, { id: 6, body: '', author: { login: 'ghost', isBot: false } }],
    })
    expect(api.asked[0]?.what).toBe(`${list}?per_page=100&page=1`)
  })

  it.each([
    [
      'the header that names a next page, though a page is short',
      [withNext(page(1, 99), 'next'), page(100, 3)],
      2,
      102,
    ],
    ['the header that names none, though a page is full', [withNext(page(1, 100), 'prev')], 1, 100],
    ['full pages where there is no header', [page(1, 100), page(101, 100), page(201, 0)], 3, 200],
  ])('are followed by %s', async (_, steps, requests, comments) => {
    const api = await startApi({ [list]: steps })
    const answer = await connectTo(api).comments(7)
    expect(answer.ok && answer.value.map(({ id }) => id)).toEqual(Array.from({ length: comments }, (_, i) => i + 1))
    expect(api.asked.map(({ what }) => what)).toEqual(
      Array.from({ length: requests }, (_, index) => `${list}?per_page=100&page=${index + 1}`),
    )
  })

  it('are not half of them: a page that fails fails all', async () => {
    const api = await startApi({ [list]: [page(1, 100), { status: 404, body: { message: 'Not Found' } }] })
    expect(await connectTo(api).comments(7)).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
  })

  it('are given up after 50 pages', async () => {
    const api = await startApi({ [list]: [withNext(page(1, 1), 'next')] })
    expect(await connectTo(api).comments(7)).toEqual({
      ok: false,
      failure: { kind: 'unexpected', message: 'The list has more than 50 pages.' },
    })
    expect(api.asked).toHaveLength(50)
  })
})

describe('a comment', () => {
  it('is created with its text alone', async () => {
    const api = await startApi({ [create]: [{ status: 201, body: ours }] })
    expect(await connectTo(api).createComment(7, 'hello @ann')).toEqual({ ok: true, value })
    expect(api.asked.map(({ what, body }) => ({ what, body }))).toEqual([
      { what: create, body: { body: 'hello @ann' } },
    ])
  })

  it.each([
    ['5xx', { status: 502, raw: '<html>', type: 'text/html' }, 'unavailable'],
    ['a connection that is cut', { fault: 'cut' }, 'unreachable'],
    ['a body that is cut', { fault: 'cut-in-body' }, 'unreachable'],
  ] as const)('is not created again after %s, for it may be there', async (_, step, kind) => {
    const api = await startApi({ [create]: [step, { status: 201, body: ours }] })
    const time = fakeTime()
    expect(await connectTo(api, time).createComment(7, 'x')).toMatchObject({ ok: false, failure: { kind } })
    expect(api.asked).toHaveLength(1)
    expect(time.waits).toEqual([])
  })

  it('is created again after a limit, which refused it', async () => {
    const limit = {
      status: 403,
      body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
      headers: { 'retry-after': '7' },
    }
    const api = await startApi({ [create]: [limit, { status: 201, body: ours }] })
    const time = fakeTime()
    expect(await connectTo(api, time).createComment(7, 'x')).toEqual({ ok: true, value })
    expect(time.waits).toEqual([7500])
  })

  it('is edited again after trouble, which changes nothing', async () => {
    const api = await startApi({
      [one('PATCH')]: [
        { status: 500, body: {} },
        { status: 200, body: ours },
      ],
    })
    expect(await connectTo(api).updateComment(5, 'new')).toEqual({ ok: true, value })
    expect(api.asked.map(({ body }) => body)).toEqual([{ body: 'new' }, { body: 'new' }])
  })

  it('is deleted', async () => {
    const api = await startApi({ [one('DELETE')]: [{ status: 204 }] })
    expect(await connectTo(api).deleteComment(5)).toEqual({ ok: true, value: undefined })
    expect(api.asked).toHaveLength(1)
  })

  it('that is gone is deleted', async () => {
    const api = await startApi({ [one('DELETE')]: [{ status: 404, body: { message: 'Not Found' } }] })
    expect(await connectTo(api).deleteComment(5)).toEqual({ ok: true, value: undefined })
  })

  it.each(['createComment', 'updateComment'] as const)('needs a permission: %s', async (name) => {
    const refusal = { status: 403, body: { message: 'Resource not accessible by integration' } }
    const api = await startApi({ [create]: [refusal], [one('PATCH')]: [refusal] })
    expect(await connectTo(api)[name](name === 'createComment' ? 7 : 5, 'x')).toEqual({
      ok: false,
      failure: {
        kind: 'no-permission',
        status: 403,
        message: 'Resource not accessible by integration',
        needs: 'pull-requests: write',
      },
    })
  })
})

describe('whose token it is', () => {
  it.each([
    ['a person', { login: 'ann', type: 'User' }, false],
    ['an app', bot, true],
  ])('is %s', async (_, body, isBot) => {
    const api = await startApi({ 'GET /user': [{ status: 200, body }] })
    expect(await connectTo(api).viewer()).toEqual({ ok: true, value: { login: body.login, isBot } })
  })
})
