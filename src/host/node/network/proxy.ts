type Environment = Readonly<Record<string, string | undefined>>

/** A host name without the brackets of an IPv6 address. */
export const bareHost = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1')

/** The port of a URL, its scheme's own if none is written. */
export const portOf = (url: URL): number => Number(url.port || (url.protocol === 'https:' ? 443 : 80))

/** `localhost` and the loopback addresses of RFC 1122 and RFC 4291. */
export function isLoopback(url: URL): boolean {
  const host = bareHost(url).toLowerCase()
  if (host === 'localhost' || host.endsWith('.localhost') || host === '::1') return true
  return /^127(?:\.\d{1,3}){3}$/.test(host)
}

const read = (environment: Environment, name: string): string =>
  environment[name] || environment[name.toUpperCase()] || ''

/** One entry of NO_PROXY: `*`, `host`, `.domain`, `*.domain` (a domain's hosts are covered by each), with or without a port. */
function covers(entry: string, url: URL): boolean {
  if (entry === '*') return true
  const isIpv6 = entry.indexOf(':') !== entry.lastIndexOf(':')
  const [name = '', port] = isIpv6 ? [entry.replace(/^\[(.*)\]$/, '$1')] : entry.split(':')
  if (port !== undefined && Number(port) !== portOf(url)) return false
  const host = bareHost(url).toLowerCase()
  const wanted = name.replace(/^\*?\./, '')
  return wanted !== '' && (host === wanted || host.endsWith(`.${wanted}`))
}

/**
 * The proxy that the environment names for a URL: HTTPS_PROXY or HTTP_PROXY by its scheme, else ALL_PROXY, unless
 * NO_PROXY covers it; lower case first, as curl does. This machine itself is never asked through a proxy.
 * Text that is no http or https URL comes back as it was written, for the error to name.
 */
export function findProxy(url: URL, environment: Environment): URL | string | undefined {
  if (isLoopback(url)) return undefined
  const written =
    read(environment, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || read(environment, 'all_proxy')
  if (written === '') return undefined
  const exceptions = read(environment, 'no_proxy')
    .toLowerCase()
    .split(/[\s,]+/)
  if (exceptions.some((entry) => covers(entry, url))) return undefined
  const text = written.includes('://') ? written : `http://${written}`
  const proxy = URL.canParse(text) ? new URL(text) : undefined
  return proxy?.protocol === 'http:' || proxy?.protocol === 'https:' ? proxy : text
}
