import { GatehouseError } from '../../../core/errors.js'
import type { Http, HttpRequest, HttpResponse } from '../../../ports.js'
import { askOnce, type Environment, type Headers } from './exchange.js'
import { showUrl } from './network-error.js'
import { isLoopback } from './proxy.js'
import { startTimeLimits, type TimeLimits } from './time-limits.js'

const mostRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** What must not follow a redirect to somebody else. */
const personal: ReadonlySet<string> = new Set(['authorization', 'cookie', 'proxy-authorization'])

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  throw new GatehouseError('ARGUMENT_INVALID', `This is not a web address: ${text.slice(0, 200)}`, {
    hint: 'It must begin with https:// (or http://).',
  })
}

/** Where a redirect leads. An answer over TLS never sends us on without it. */
function followed(from: URL, location: string): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const isDowngrade = from.protocol === 'https:' && url?.protocol === 'http:' && !(isLoopback(from) && isLoopback(url))
  if (url !== undefined && !isDowngrade && (url.protocol === 'https:' || url.protocol === 'http:')) return url
  const where = url === undefined ? 'nowhere' : isDowngrade ? 'a place without TLS' : `a ${url.protocol} address`
  throw new GatehouseError('DOWNLOAD_FAILED', `${showUrl(from)} sent us on to ${where}; Gatehouse does not go there.`, {
    hint: 'If you use a mirror, look at its configuration.',
  })
}

const sameOrigin = (a: URL, b: URL): boolean => a.origin === b.origin

const withoutPersonal = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !personal.has(name.toLowerCase())))

async function follow(request: HttpRequest, limits: TimeLimits, environment: Environment): Promise<HttpResponse> {
  const first = readUrl(request.url)
  let url = first
  let headers: Headers = request.headers ?? {}
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const { answer, whole } = await askOnce(url, { headers }, limits, environment)
    const { location } = answer.headers
    if (location === undefined || !redirects.has(answer.statusCode ?? 0)) {
      return sameOrigin(first, url) ? whole() : { ...whole(), redirectedTo: url.origin }
    }
    answer.destroy()
    const next = followed(url, location)
    if (!sameOrigin(url, next)) headers = withoutPersonal(headers)
    url = next
  }
  throw new GatehouseError('DOWNLOAD_FAILED', `${showUrl(first)} sent us on more than ${mostRedirects} times.`, {
    hint: 'If you use a mirror, look at its configuration.',
  })
}

/** Whatever goes wrong before there is an answer ends the clocks. */
async function withinLimits(
  { idleMs, deadlineMs }: HttpRequest,
  work: (limits: TimeLimits) => Promise<HttpResponse>,
): Promise<HttpResponse> {
  const limits = startTimeLimits(idleMs, deadlineMs)
  try {
    return await work(limits)
  } catch (error) {
    limits.finish()
    throw error
  }
}

/** Asks over HTTP as `Http` promises, through the proxies that `environment` names. */
export const createHttp = (environment: Environment): Http => ({
  get: (request) => withinLimits(request, (limits) => follow(request, limits, environment)),
  post: (request, form) =>
    withinLimits(request, async (limits) => {
      const text = new URLSearchParams(form).toString()
      const headers = {
        ...request.headers,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': `${Buffer.byteLength(text)}`,
      }
      const { whole } = await askOnce(readUrl(request.url), { headers, form: text }, limits, environment)
      return whole()
    }),
})
