import { describe, expect, it, vi } from 'vitest'
import { createGitHub } from '../../../../../src/host/actions/github/github.js'
import { beginning, connectTo, fakeTime, type Step, startApi, token } from '../loopback.js'

const route = 'GET /user'
const fine: Step = { status: 200, body: { login: 'ann', type: 'User' } }
const value = { login: 'ann', isBot: false }
const limited = (seconds: number): Step => ({
  status: 429,
  body: { message: 'Too many requests' },
  headers: { 'retry-after': String(seconds) },
})

describe('asking again', () => {
  it.each<[string, Step, number[]]>([
    ['5xx', { status: 500, body: { message: 'Server Error' } }, [1000]],
    ['5xx that is a web page', { status: 502, raw: '<html>', type: 'text/html' }, [1000]],
    ['5xx that names a time', { status: 503, body: {}, headers: { 'retry-after': '9' } }, [9500]],
    ['a connection that is cut', { fault: 'cut' }, [1000]],
    ['a body that is cut', { fault: 'cut-in-body' }, [1000]],
    ['a limit that ends soon', limited(30), [30_500]],
    [
      'an hour that is nearly over',
      {
        status: 403,
        body: { message: 'API rate limit exceeded for installation ID 1.' },
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(beginning.getTime() / 1000 + 12),
        },
      },
      [12_500],
    ],
  ])('helps after %s', async (_, step, waits) => {
    const api = await startApi({ [route]: [step, fine] })
    const time = fakeTime()
    expect(await connectTo(api, time).viewer()).toEqual({ ok: true, value })
    expect(api.asked).toHaveLength(2)
    expect(time.waits).toEqual(waits)
  })

  it.each([400, 401, 403, 404, 409, 410, 413, 422, 451])('is not done after %i', async (status) => {
    const api = await startApi({ [route]: [{ status, body: { message: 'No' } }, fine] })
    const time = fakeTime()
    expect(await connectTo(api, time).viewer()).toMatchObject({ ok: false, failure: { status, message: 'No' } })
    expect(api.asked).toHaveLength(1)
    expect(time.waits).toEqual([])
  })

  it('ends after three times, each wait twice as long', async () => {
    const api = await startApi({ [route]: [{ status: 500, body: { message: 'Server Error' } }] })
    const time = fakeTime()
    expect(await connectTo(api, time).viewer()).toEqual({
      ok: false,
      failure: { kind: 'unavailable', status: 500, message: 'Server Error' },
    })
    expect(api.asked).toHaveLength(4)
    expect(time.waits).toEqual([1000, 2000, 4000])
  })

  it('is not done when a limit lasts longer than a minute, and the end of it is told', async () => {
    const api = await startApi({ [route]: [limited(61), fine] })
    const time = fakeTime()
    expect(await connectTo(api, time).viewer()).toEqual({
      ok: false,
      failure: {
        kind: 'rate-limited',
        status: 429,
        message: 'Too many requests',
        retryAt: '2027-01-15T10:01:01.000Z',
      },
    })
    expect(time.waits).toEqual([])
  })

  it('waits two minutes in all, over every call', async () => {
    const api = await startApi({ [route]: [limited(50), limited(50), fine, limited(50)] })
    const time = fakeTime()
    const github = connectTo(api, time)
    expect(await github.viewer()).toEqual({ ok: true, value })
    expect(await github.viewer()).toMatchObject({ failure: { kind: 'rate-limited' } })
    expect(time.waits).toEqual([50_500, 50_500])
  })

  it('does not go past the deadline of a call', async () => {
    const api = await startApi({ [route]: [{ status: 503, body: {}, headers: { 'retry-after': '40' } }] })
    const time = fakeTime()
    expect(await connectTo(api, time).viewer()).toMatchObject({ failure: { kind: 'unavailable' } })
    expect(api.asked).toHaveLength(1)
    expect(time.waits).toEqual([])
  })

  it('is not done after the deadline, which counts for all attempts together', async () => {
    const api = await startApi({ [route]: [{ fault: 'hang' }, fine] })
    const instants = [0, 29_800]
    const time = { ...fakeTime(), monotonicMs: () => instants.shift() ?? 30_000 }
    expect(await connectTo(api, time).viewer()).toEqual({
      ok: false,
      failure: { kind: 'timed-out', message: 'There was no whole answer within 1 s.' },
    })
    expect(api.asked).toHaveLength(1)
  })
})

describe('answers that nobody described', () => {
  it.each<[string, Step]>([
    ['a web page', { status: 200, raw: '<html>welcome to the hotel</html>', type: 'text/html' }],
    ['half a JSON', { status: 200, raw: '{"login": "ann", ', type: 'application/json' }],
    ['nothing', { status: 200 }],
    ['no content', { status: 204 }],
    ['a type that is nonsense', { status: 200, raw: '{}', type: ';;;' }],
    ['bytes', { status: 200, raw: '\u0000\u0001', type: 'application/octet-stream' }],
    ['a redirect that leads nowhere', { status: 302, body: {} }],
  ])('are unexpected: %s', async (_, step) => {
    const api = await startApi({ [route]: [step] })
    expect(await connectTo(api).viewer()).toMatchObject({ ok: false, failure: { kind: 'unexpected' } })
    expect(api.asked).toHaveLength(1)
  })
})

describe('the token', () => {
  const echo = `you sent ${token}, ${token}`

  it.each<[string, Step]>([
    ['words', { status: 403, body: { message: echo } }],
    ['details', { status: 422, body: { message: 'Validation Failed', errors: [{ message: echo }, echo] } }],
    ['a web page', { status: 500, raw: echo, type: 'text/html' }],
    ['an answer', { status: 200, body: { login: echo, type: 'Bot' } }],
    ['a name of a field', { status: 200, body: { [token]: token } }],
  ])('is in nothing that comes back when a server echoes it in %s', async (_, step) => {
    const api = await startApi({ [route]: [step] })
    const answer = await connectTo(api).viewer()
    expect(api.asked[0]?.headers.authorization).toBe(`token ${token}`)
    expect(JSON.stringify(answer)).not.toContain(token)
  })

  it('that is not there is told, and nothing is asked', async () => {
    const api = await startApi({ [route]: [fine] })
    const context = { server: 'https://github.com', api: api.url, repository: 'acme/app' }
    const github = createGitHub({ context, token: '', time: fakeTime() })
    const answer = { ok: false, failure: { kind: 'unauthenticated', message: 'There is no token.' } }
    expect(await github.viewer()).toEqual(answer)
    expect(await github.comments(7)).toEqual(answer)
    expect(api.asked).toEqual([])
  })
})

it('prints nothing, whatever happens', async () => {
  const steps: Step[] = [
    { status: 200, body: { login: 'ann' }, headers: { deprecation: 'true', sunset: 'tomorrow' } },
    limited(100),
    { status: 404, body: { message: 'Not Found' } },
    { status: 500, raw: '<html>', type: 'text/html' },
  ]
  const api = await startApi({ [route]: steps })
  const printed = [
    vi.spyOn(process.stdout, 'write'),
    vi.spyOn(process.stderr, 'write'),
    ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name)),
  ]
  const github = connectTo(api)
  for (let count = 0; count < steps.length; count += 1) await github.viewer()
  const calls = printed.flatMap((spy) => spy.mock.calls)
  vi.restoreAllMocks()
  expect(calls).toEqual([])
})
