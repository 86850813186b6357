import type { Reply } from './answer.js'
import type { RouteName } from './routes.js'

export interface Refusal {
  readonly status: number
  /** GitHub's sentence. */
  readonly message?: string
  /** Instead of a refusal's usual body. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The whole answer, but only after a while; what was asked is done then, too. */
export interface Delay {
  readonly delayMs: number
}

export interface Trouble {
  /**
   * | trouble | what comes |
   * | --- | --- |
   * | `hang` | nothing, and the connection stays |
   * | `cut` | the connection ends before anything is done |
   * | `half` | what was asked is done, and the connection ends in the middle of the answer |
   * | `html` | a page for people, with status 200 |
   */
  readonly trouble: 'hang' | 'cut' | 'half' | 'html'
}

/** What goes wrong instead of an answer, and how often: for ever when that is absent. */
export type Fault = (Refusal | Delay | Trouble) & { readonly times?: number }

const inSeconds = (seconds: number): string => String(Math.ceil(Date.now() / 1000) + seconds)

/** Refusals in GitHub's words. */
export const refusals = {
  unlicensed: { status: 403, message: 'Code Security must be enabled for this repository to use code scanning.' },
  integration: { status: 403, message: 'Resource not accessible by integration' },
  archived: { status: 403, message: 'Repository was archived so is read-only.' },
  badCredentials: { status: 401, message: 'Bad credentials' },
  notFound: { status: 404, message: 'Not Found' },
  commitNotFound: { status: 404, message: 'commit not found' },
  tooLarge: { status: 413, message: 'SARIF upload is rejected (bigger than allowed size for zip archive)' },
  invalid: { status: 422, message: 'Validation Failed' },
  unavailable: { status: 503, message: 'Service unavailable' },
  internal: { status: 500, message: 'Server Error' },
} as const satisfies Readonly<Record<string, Refusal>>

/** The hourly limit is used up until a number of seconds from now. */
export const rateLimited = (seconds: number, status: 403 | 429 = 403): Refusal => ({
  status,
  message: 'API rate limit exceeded for installation ID 12345678.',
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(seconds) },
})

/** Too much at once; GitHub says how long to wait. */
export const secondaryLimit = (seconds: number, status: 403 | 429 = 429): Refusal => ({
  status,
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  headers: { 'retry-after': String(seconds) },
})

export interface Faults {
  add(route: RouteName | '*', fault: Fault): void
  clear(): void
  /** The fault for this call, which is then used up once. */
  take(route: RouteName | undefined): Fault | undefined
}

export function createFaults(): Faults {
  let waiting: { readonly route: RouteName | '*'; readonly fault: Fault; left: number }[] = []
  return {
    add: (route, fault) => {
      waiting.push({ route, fault, left: fault.times ?? Number.POSITIVE_INFINITY })
    },
    clear: () => {
      waiting = []
    },
    take: (route) => {
      const found = waiting.find((entry) => entry.left > 0 && (entry.route === '*' || entry.route === route))
      if (found !== undefined) found.left -= 1
      return found?.fault
    },
  }
}

export function replyOf(
  { status, message = 'Server Error', headers = {}, body }: Refusal,
  documentation: string,
): Reply {
  return { status, headers, body: body ?? { message, documentation_url: documentation, status: String(status) } }
}
