import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type DownloadRequest, download, showProgress } from '../../../src/install/origins/download.js'
import { breakOff } from '../../host/node/break-off.js'
import { type Origin, startOrigin } from '../../host/node/servers.js'
import { hasty, makeOutside, type Outside, problemOf, sha256 } from '../outside.js'

const content = Buffer.from('0123456789'.repeat(1000))
const digest = sha256(content)

const requestOf = (origin: Origin, { cache }: Outside): DownloadRequest => ({
  url: `${origin.url}/file`,
  sha256: digest,
  maxBytes: 1_000_000,
  folder: join(cache, 'downloads'),
  step: 'the file',
})

/** Sends the whole, or from where it is asked, as RFC 9110 section 14 says. */
const honest: RequestListener = (request, response) => {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  if (from >= content.length) return response.writeHead(416).end()
  const part = content.subarray(from)
  const range = from === 0 ? {} : { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` }
  return response.writeHead(from === 0 ? 200 : 206, { 'content-length': part.length, ...range }).end(part)
}

/** The first answers are given by others. */
const firstly = (...first: readonly RequestListener[]): RequestListener =>
  (() => {
    const queue = [...first]
    return (request, response) => (queue.shift() ?? honest)(request, response)
  })()

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end()

/** Breaks off after half of what it announced. */
const halfFor =
  ({ cache }: Outside): RequestListener =>
  (_, response) =>
    void breakOff(response, content, { sent: 5000, folder: join(cache, 'downloads') })

const silent: RequestListener = () => undefined

async function fetchFrom(listener: RequestListener, outside = makeOutside()) {
  const origin = await startOrigin(listener)
  const path = await download(requestOf(origin, outside), outside.ports, hasty)
  return { path, origin, outside }
}

async function failFrom(listener: RequestListener) {
  const outside = makeOutside()
  const origin = await startOrigin(listener)
  const problem = await problemOf(download(requestOf(origin, outside), outside.ports, hasty))
  return { problem, origin, left: readdirSync(join(outside.cache, 'downloads')) }
}

describe('a download', () => {
  it('brings the file and shows how far it is', async () => {
    const { path, outside } = await fetchFrom(honest)
    expect(sha256(readFileSync(path))).toBe(digest)
    expect(outside.steps.at(-1)).toBe('the file moving 0 of 0 MB')
  })

  it('follows a redirect', async () => {
    const { path } = await fetchFrom((request, response) =>
      request.url === '/file' ? response.writeHead(302, { location: '/elsewhere' }).end() : honest(request, response),
    )
    expect(sha256(readFileSync(path))).toBe(digest)
  })

  it('goes on where the connection broke', async () => {
    const outside = makeOutside()
    const { path, origin } = await fetchFrom(firstly(halfFor(outside)), outside)
    expect(sha256(readFileSync(path))).toBe(digest)
    expect(origin.seen.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=5000-'])
  })

  it('begins again when the server does not let it go on', async () => {
    const whole: RequestListener = (_, response) => response.end(content)
    const outside = makeOutside()
    const { path, origin } = await fetchFrom(firstly(halfFor(outside), whole), outside)
    expect(sha256(readFileSync(path))).toBe(digest)
    expect(origin.seen.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=5000-'])
  })

  it.each([
    ['another range than asked', status(206, { 'content-range': 'bytes 7-9/10' })],
    ['no range at all', status(206)],
    ['416', status(416)],
  ])('begins again when it is answered with %s', async (_, odd) => {
    const outside = makeOutside()
    const { path, origin } = await fetchFrom(firstly(halfFor(outside), odd), outside)
    expect(sha256(readFileSync(path))).toBe(digest)
    expect(origin.seen.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=5000-', undefined])
  })

  it('goes on from what a stopped run left, and only from what has its name', async () => {
    const outside = makeOutside()
    const folder = join(outside.cache, 'downloads')
    mkdirSync(folder, { recursive: true })
    const left = join(folder, `${digest}.11111111.part`)
    writeFileSync(left, content.subarray(0, 6000))
    writeFileSync(join(folder, `${'f'.repeat(64)}.11111111.part`), 'other')
    const longAgo = new Date(Date.now() - 600_000)
    utimesSync(left, longAgo, longAgo)
    const { path, origin } = await fetchFrom(honest, outside)
    expect(sha256(readFileSync(path))).toBe(digest)
    expect(origin.seen[0]?.headers.range).toBe('bytes=6000-')
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('leaves alone what another run is writing now', async () => {
    const outside = makeOutside()
    const folder = join(outside.cache, 'downloads')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${digest}.22222222.part`), content.subarray(0, 6000))
    const { path, origin } = await fetchFrom(honest, outside)
    expect(sha256(readFileSync(path))).toBe(digest)
    expect(origin.seen[0]?.headers.range).toBeUndefined()
  })

  it('begins again when what was left is not a part of the file', async () => {
    const outside = makeOutside()
    const folder = join(outside.cache, 'downloads')
    mkdirSync(folder, { recursive: true })
    const left = join(folder, `${digest}.33333333.part`)
    writeFileSync(left, 'x'.repeat(6000))
    const longAgo = new Date(Date.now() - 600_000)
    utimesSync(left, longAgo, longAgo)
    const { path, origin } = await fetchFrom(honest, outside)
    expect(sha256(readFileSync(path))).toBe(digest)
    expect(origin.seen).toHaveLength(2)
  })

  it('removes what was left more than a day ago', async () => {
    const outside = makeOutside()
    const folder = join(outside.cache, 'downloads')
    mkdirSync(folder, { recursive: true })
    const left = join(folder, `${'e'.repeat(64)}.44444444.part`)
    writeFileSync(left, 'old')
    const longAgo = new Date(Date.now() - 48 * 3_600_000)
    utimesSync(left, longAgo, longAgo)
    const { path } = await fetchFrom(honest, outside)
    expect(readdirSync(folder)).toEqual([path.split('/').at(-1)])
  })

  it.each([
    [429, { 'retry-after': '0' }],
    [429, { 'retry-after': new Date(0).toUTCString() }],
    [500, {}],
    [503, { 'retry-after': 'soon' }],
  ])('is tried again after %i %o', async (code, headers) => {
    const { path, origin } = await fetchFrom(firstly(status(code, headers), status(code, headers)))
    expect(sha256(readFileSync(path))).toBe(digest)
    expect(origin.seen).toHaveLength(3)
  })

  it('gives up after four attempts', async () => {
    const { problem, origin } = await failFrom(status(500))
    expect(problem).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      sentence: expect.stringContaining('answered 500: it has trouble of its own'),
    })
    expect(origin.seen).toHaveLength(4)
  })

  it.each([
    [404, 'it does not have it'],
    [403, 'it refuses'],
    [418, 'an answer we do not understand'],
  ])('is not tried again after %i', async (code, words) => {
    const { problem, origin } = await failFrom(status(code))
    expect(problem).toMatchObject({ code: 'DOWNLOAD_FAILED', sentence: expect.stringContaining(words) })
    expect(origin.seen).toHaveLength(1)
  })

  it('does not wait for a server that says nothing, and does not ask it again', async () => {
    const { problem, origin } = await failFrom(silent)
    expect(problem).toMatchObject({
      code: 'ORIGIN_UNREACHABLE',
      sentence: expect.stringContaining('no data came for 0.4 s'),
    })
    expect(origin.seen).toHaveLength(1)
  })

  it('does not wait for a server that stops in the middle', async () => {
    const { problem, left } = await failFrom((_, response) => {
      response.writeHead(200, { 'content-length': content.length }).write(content.subarray(0, 100))
    })
    expect(problem).toMatchObject({ code: 'DOWNLOAD_FAILED' })
    expect(left).toHaveLength(1)
  })

  it('tells a refused connection', async () => {
    const outside = makeOutside()
    const request = { ...requestOf({ url: 'http://127.0.0.1:1', port: 1, seen: [] }, outside) }
    expect(await problemOf(download(request, outside.ports, hasty))).toMatchObject({
      code: 'ORIGIN_UNREACHABLE',
      sentence: expect.stringContaining('refused'),
    })
  })

  it('keeps nothing of a file with another digest, and does not ask for it again', async () => {
    const { problem, origin, left } = await failFrom((_, response) => response.end('something else'))
    expect(problem).toMatchObject({ code: 'DIGEST_MISMATCH', hint: expect.stringContaining('Nothing of it was kept') })
    expect(origin.seen).toHaveLength(1)
    expect(left).toEqual([])
  })

  it('may not be larger than the limit', async () => {
    const { problem } = await failFrom((_, response) => response.end(Buffer.alloc(1_000_001)))
    expect(problem).toMatchObject({ code: 'OUTPUT_TOO_LARGE' })
  })
})

describe('what is shown of a download', () => {
  it('is megabytes, of how many if that is known', () => {
    expect(showProgress(12_400_000, 47_100_000)).toBe('12 of 47 MB')
    expect(showProgress(12_400_000, undefined)).toBe('12 MB')
  })
})
