import type { Reply } from './send.js'

/** GitHub's advice where a secondary limit names no time: at least one minute. */
const unnamedMs = 60_000

/** Names and texts of limits: primary, secondary, and the name that secondary ones had before. */
const words = /\brate limit|\babuse detection|\btoo many requests/i

export const isLimit = ({ status, headers }: Reply, message: string): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || words.test(message)))

/** Seconds or a date, RFC 9110 section 10.2.3. */
function readRetryAfter(text: string, now: Date): Date | undefined {
  if (/^\d{1,9}$/.test(text)) return new Date(now.getTime() + Number(text) * 1000)
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** The instant from which the server wants to be asked again, as its headers say. */
export function namedRetry({ headers }: Reply, now: Date): Date | undefined {
  const after = headers['retry-after']
  const named = after === undefined ? undefined : readRetryAfter(after, now)
  if (named !== undefined) return named
  const reset = headers['x-ratelimit-reset'] ?? ''
  if (headers['x-ratelimit-remaining'] !== '0' || !/^\d{1,11}$/.test(reset)) return undefined
  return new Date(Number(reset) * 1000)
}

/** When a limit ends. */
export const limitEnds = (reply: Reply, now: Date): Date =>
  namedRetry(reply, now) ?? new Date(now.getTime() + unnamedMs)
