import { type ErrorCode, GatehouseError } from '../../../core/errors.js'
import { codeOf, wordsOf } from '../system-error.js'
import { TooSlow } from './time-limits.js'

const reasons: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection was closed'],
  ['EPIPE', 'the connection was closed'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'the connection was closed'],
  ['ENOTFOUND', 'its name is not known'],
  ['EAI_AGAIN', 'names cannot be looked up now'],
  ['ETIMEDOUT', 'the connection timed out'],
  ['ENETUNREACH', 'there is no network'],
  ['EHOSTUNREACH', 'there is no way to it'],
])

/** OpenSSL's verification results as Node names them (node:tls, "X509 certificate error codes"). */
export const isCertificateCode = (code: string): boolean =>
  /CERT|ERR_TLS|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CRL/.test(code)

/** A URL as it may be shown: user, password and query (signed links) left out. */
export const showUrl = (url: URL): string => `${url.origin}${url.pathname}`

function explain(error: unknown): { readonly reason: string; readonly hint: string } {
  const code = codeOf(error) ?? ''
  if (error instanceof TooSlow) return { reason: error.message, hint: 'Run again; if it stays, look at the network.' }
  if (isCertificateCode(code)) {
    return {
      reason: `its certificate is not trusted (${code})`,
      hint: 'If a proxy of yours opens TLS, let NODE_EXTRA_CA_CERTS name a file with its certificate.',
    }
  }
  const reason = reasons.get(code) ?? wordsOf(error)
  return { reason, hint: 'Look at the network; where a proxy is needed, let HTTPS_PROXY name it.' }
}

/** What a failed request says: `ORIGIN_UNREACHABLE` before the answer, `DOWNLOAD_FAILED` within its body. */
export function toNetworkError(
  code: Extract<ErrorCode, 'ORIGIN_UNREACHABLE' | 'DOWNLOAD_FAILED'>,
  error: unknown,
  url: URL,
  proxy?: URL,
): GatehouseError {
  if (error instanceof GatehouseError) return error
  const { reason, hint } = explain(error)
  const beginning = code === 'ORIGIN_UNREACHABLE' ? 'Could not reach' : 'The download broke off:'
  const through = proxy === undefined ? '' : ` through the proxy ${proxy.origin}`
  return new GatehouseError(code, `${beginning} ${showUrl(url)}${through}: ${reason}.`, { hint, cause: error })
}
