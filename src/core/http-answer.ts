const meanings: ReadonlyMap<number, string> = new Map([
  [401, 'it wants a login'],
  [403, 'it refuses'],
  [404, 'it does not have it'],
  [407, 'the proxy wants a login'],
  [416, 'it has less than we already have'],
  [429, 'too many requests'],
])

/** What a status that is no success means to a person (RFC 9110, section 15). */
export const meaningOf = (status: number): string =>
  meanings.get(status) ?? (status >= 500 ? 'it has trouble of its own' : 'an answer we do not understand')

/** The server is only busy: the same request may succeed later. */
export const isBusy = (status: number): boolean => status === 429 || status >= 500

/**
 * Where an answer to a request for the rest of a file begins: the whole file unless the server says that it is a part (RFC 9110, 14.4). -1 for
 * a part that does not say which.
 */
export const startOf = (status: number, contentRange: string | undefined): number =>
  status === 206 ? Number(/^bytes ([0-9]{1,15})-/.exec(contentRange ?? '')?.[1] ?? -1) : 0

/** How long to wait between attempts, in milliseconds. */
export interface Pauses {
  /** Before the second attempt; doubled before each next one. */
  readonly pauseMs: number
  /** The longest that a server may ask us to wait (`Retry-After`). */
  readonly longestPauseMs: number
}

/** How long to wait before the next attempt: what the server asks for (RFC 9110, 10.2.3), else twice as long each time. */
export function pauseBefore(attempt: number, retryAfter: string | undefined, pauses: Pauses, now: Date): number {
  const asked = retryAfter === undefined ? Number.NaN : readRetryAfter(retryAfter, now)
  const own = pauses.pauseMs * 2 ** (attempt - 1)
  return Math.min(Number.isNaN(asked) ? own : Math.max(asked, own), pauses.longestPauseMs)
}

const readRetryAfter = (text: string, now: Date): number =>
  /^[0-9]{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime()
