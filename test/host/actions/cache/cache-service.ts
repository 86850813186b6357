import type { IncomingMessage, ServerResponse } from 'node:http'
import { startOrigin } from '../../node/servers.js'

interface Entry {
  readonly key: string
  readonly version: string
  bytes: Buffer
  isWhole: boolean
}

/** Answers before everything else; true when it did. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))

/**
 * The cache of a runner on this machine: the REST calls of the older service (as `act` and GitHub Enterprise Server serve them) and the
 * twirp calls of the newer one, whose entries are uploaded as blocks of a blob. Entries are kept in memory; what is there is never replaced.
 */
export async function startCacheService(version: 1 | 2, fault: Fault = () => false) {
  const entries: Entry[] = []
  const blocks = new Map<string, Buffer>()
  const tokens = new Set<string | undefined>()
  const find = (keys: readonly string[], wanted: string): Entry | undefined =>
    keys
      .map((key) => entries.findLast((entry) => entry.isWhole && entry.version === wanted && entry.key.startsWith(key)))
      .find((entry) => entry !== undefined)
  const reserve = (key: string, wanted: string): number | undefined => {
    if (entries.some((entry) => entry.key === key && entry.version === wanted)) return undefined
    return entries.push({ key, version: wanted, bytes: Buffer.alloc(0), isWhole: false })
  }
  const entryAt = (id: string | undefined): Entry => {
    const entry = entries[Number(id) - 1]
    if (entry === undefined) throw new Error(`there is no entry ${id}`)
    return entry
  }

  async function first(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, id] = /\/caches\/(\d+)$/.exec(url.pathname) ?? []
    if (request.method === 'GET') {
      const found = find((url.searchParams.get('keys') ?? '').split(','), url.searchParams.get('version') ?? '')
      if (found === undefined) return void response.writeHead(204).end()
      const archiveLocation = `http://${request.headers.host}/blob/${entries.indexOf(found) + 1}`
      return sendJson(response, 200, { result: 'hit', archiveLocation, cacheKey: found.key })
    }
    const body = await bodyOf(request)
    if (request.method === 'PATCH') {
      const entry = entryAt(id)
      entry.bytes = Buffer.concat([entry.bytes, body])
      return void response.writeHead(200).end()
    }
    if (id !== undefined) {
      entryAt(id).isWhole = true
      return void response.writeHead(200).end()
    }
    const asked = JSON.parse(body.toString('utf8'))
    const cacheId = reserve(asked.key, asked.version)
    if (cacheId === undefined) return sendJson(response, 409, { message: 'it exists' })
    return sendJson(response, 200, { cacheId })
  }

  async function second(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = JSON.parse((await bodyOf(request)).toString('utf8'))
    const at = (id: number): string => `http://${request.headers.host}/blob/${id}?sig=secret`
    if (url.pathname.endsWith('/GetCacheEntryDownloadURL')) {
      const found = find([asked.key, ...(asked.restore_keys ?? [])], asked.version)
      if (found === undefined) return sendJson(response, 200, { ok: false })
      const signed_download_url = at(entries.indexOf(found) + 1)
      return sendJson(response, 200, { ok: true, signed_download_url, matched_key: found.key })
    }
    if (url.pathname.endsWith('/CreateCacheEntry')) {
      const id = reserve(asked.key, asked.version)
      if (id === undefined) return sendJson(response, 409, { code: 'already_exists', msg: 'it exists' })
      return sendJson(response, 200, { ok: true, signed_upload_url: at(id) })
    }
    const entry = entries.find(({ key, version: own }) => key === asked.key && own === asked.version)
    if (entry !== undefined) entry.isWhole = true
    return sendJson(response, 200, { ok: entry !== undefined, entry_id: '1' })
  }

  async function blob(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const entry = entryAt(url.pathname.split('/').at(-1))
    const headers = {
      etag: '"1"',
      'last-modified': new Date(0).toUTCString(),
      'x-ms-request-id': '1',
      'x-ms-version': '1',
    }
    if (request.method === 'GET') return void response.writeHead(200).end(entry.bytes)
    const body = await bodyOf(request)
    const block = url.searchParams.get('blockid')
    if (block !== null) blocks.set(block, body)
    else if (url.searchParams.get('comp') === 'blocklist') {
      const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id)
      entry.bytes = Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0)))
    } else entry.bytes = body
    return void response.writeHead(201, headers).end()
  }

  const origin = await startOrigin((request, response) => {
    if (fault(request, response)) return
    const url = new URL(request.url ?? '/', 'http://localhost')
    tokens.add(`${url.pathname.split('/')[1]} ${request.headers.authorization}`)
    const answer = url.pathname.startsWith('/blob/') ? blob : version === 2 ? second : first
    answer(url, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  return {
    /** What the runner puts into the environment of an action. */
    environment: {
      ACTIONS_CACHE_URL: `${origin.url}/`,
      ACTIONS_RESULTS_URL: `${origin.url}/`,
      ACTIONS_RUNTIME_TOKEN: 'runtime',
      ACTIONS_CACHE_SERVICE_V2: version === 2 ? 'True' : '',
    },
    entries,
    /** First folder of the path and `Authorization` of every request. */
    tokens,
    requests: origin.seen,
  }
}
