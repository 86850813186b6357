import { z } from 'zod'

type Environment = Readonly<Record<string, string | undefined>>

/** An entry of the cache that serves a key. */
export interface CacheEntry {
  readonly key: string
  /** Signed: whoever has it may read the entry. */
  readonly url: string
}

export interface CacheQuestion {
  readonly key: string
  readonly prefixes: readonly string[]
  readonly version: string
}

const address = z.url({ protocol: /^https?$/ })
/** The older service, of GitHub Enterprise Server and of `act`. */
const firstSchema = z.object({ cacheKey: z.string(), archiveLocation: address })
/** The service of github.com; a twirp call answers in the names of its description or in camel case. */
const secondSchema = z.union([
  z
    .object({ ok: z.literal(true), matched_key: z.string(), signed_download_url: address })
    .transform(({ matched_key: key, signed_download_url: url }) => ({ key, url })),
  z
    .object({ ok: z.literal(true), matchedKey: z.string(), signedDownloadUrl: address })
    .transform(({ matchedKey: key, signedDownloadUrl: url }) => ({ key, url })),
])

/** `github.com` and its data residency (`ghe.com`): the rule of `@actions/cache` 6 (`isGhes`). */
const isServer = (environment: Environment): boolean => {
  const text = environment['GITHUB_SERVER_URL'] ?? ''
  const host = URL.canParse(text) ? new URL(text).hostname.toUpperCase() : 'GITHUB.COM'
  return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST')
}

/** Which service this runner names, by the rules of `@actions/cache` 6; `undefined` when it names none. */
export function serviceOf(environment: Environment): { readonly version: 1 | 2; readonly url: string } | undefined {
  const version = (environment['ACTIONS_CACHE_SERVICE_V2'] ?? '') !== '' && !isServer(environment) ? 2 : 1
  const url = environment[version === 2 ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL'] ?? ''
  return URL.canParse(url) ? { version, url } : undefined
}

const answerMs = 10_000
const second = '/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL'

/** Asks the cache of the runner for an entry, without fetching it; `undefined` when there is none or the answer is none. Rejects without an answer. */
export async function lookUp(question: CacheQuestion, environment: Environment): Promise<CacheEntry | undefined> {
  const service = serviceOf(environment)
  if (service === undefined) return undefined
  const { HttpClient } = await import('@actions/http-client')
  const client = new HttpClient('gatehouse', [], {
    headers: { authorization: `Bearer ${environment['ACTIONS_RUNTIME_TOKEN'] ?? ''}` },
    socketTimeout: answerMs,
    allowRedirects: false, // The token is for this service alone.
  })
  const { key, prefixes, version } = question
  if (service.version === 2) {
    const body = { key, restore_keys: prefixes, version }
    const { result } = await client.postJson<unknown>(new URL(second, service.url).href, body)
    return secondSchema.safeParse(result).data
  }
  const query = `keys=${encodeURIComponent([key, ...prefixes].join(','))}&version=${version}`
  const accept = { accept: 'application/json;api-version=6.0-preview.1' }
  const { result } = await client.getJson<unknown>(`${service.url}_apis/artifactcache/cache?${query}`, accept)
  const entry = firstSchema.safeParse(result).data
  return entry === undefined ? undefined : { key: entry.cacheKey, url: entry.archiveLocation }
}
