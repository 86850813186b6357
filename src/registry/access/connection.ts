import { GatehouseError } from '../../core/errors.js'
import { isBusy, type Pauses, pauseBefore } from '../../core/http-answer.js'
import type { HttpResponse, Ports } from '../../ports.js'
import type { ImageReference } from '../reference.js'
import { type Credentials, noCredentials } from './credentials.js'
import { broken, unreachable } from './failure.js'

/** How long a registry may take. */
export interface Patience extends Pauses {
  /** For a connection, the first byte and every next one, in milliseconds. */
  readonly answerMs: number
  /** For everything that is asked about one image, downloads aside. */
  readonly wholeMs: number
  /** For one download. */
  readonly downloadMs: number
  readonly attempts: number
}

/** A registry that hangs is known after 10 s. */
export const defaultPatience: Patience = {
  answerMs: 10_000,
  wholeMs: 60_000,
  downloadMs: 20 * 60_000,
  attempts: 3,
  pauseMs: 500,
  longestPauseMs: 20_000,
}

/** How much time there is left for questions. */
export interface Budget {
  /** Milliseconds for the next answer; never more than what is left. */
  answerMs(): number
}

/** What is needed to ask a registry. */
export interface Access {
  readonly ports: Pick<Ports, 'http' | 'clock'>
  /** Absent: nobody logs in. */
  readonly credentials?: Credentials
  readonly patience?: Patience
  /** Instead of a share of `patience.wholeMs` for each image. */
  readonly budget?: Budget
}

/** Access with everything decided, for questions about one image. */
export interface Asking {
  readonly reference: ImageReference
  readonly ports: Pick<Ports, 'http' | 'clock'>
  readonly credentials: Credentials
  readonly patience: Patience
  readonly budget: Budget
}

export function startAsking(reference: ImageReference, access: Access): Asking {
  const { ports, credentials = noCredentials, patience = defaultPatience } = access
  const end = ports.clock.monotonicMs() + patience.wholeMs
  const own: Budget = { answerMs: () => Math.max(1, Math.min(patience.answerMs, end - ports.clock.monotonicMs())) }
  return { reference, ports, credentials, patience, budget: access.budget ?? own }
}

export interface Question {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent with POST. */
  readonly form?: Readonly<Record<string, string>>
  /** For the whole answer, where it is more than a moment. */
  readonly deadlineMs?: number
}

type Outcome = { readonly response: HttpResponse } | { readonly error: unknown; readonly isSlow: boolean }

/**
 * One question; again where the registry is only busy or cannot be reached for a moment, and there is time. Any status is an answer.
 * @throws GatehouseError `REGISTRY_UNREACHABLE`, `REGISTRY_BROKEN` for redirects that nobody may follow.
 */
export async function ask(asking: Asking, question: Question): Promise<HttpResponse> {
  const { budget, ports, patience } = asking
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await askOnce(asking, question)
    const retryAfter = 'response' in outcome ? outcome.response.headers['retry-after'] : undefined
    const waitMs = pauseBefore(attempt, retryAfter, patience, ports.clock.now())
    const isLast = attempt >= patience.attempts || waitMs >= budget.answerMs()
    if ('response' in outcome) {
      if (isLast || !isBusy(outcome.response.status)) return outcome.response
    } else if (isLast || outcome.isSlow) throw unreachable(asking.reference, outcome.error)
    await ports.clock.wait(waitMs)
  }
}

/** Who took all the time to say nothing is not asked again, nor who leads astray. */
async function askOnce({ reference, budget, ports }: Asking, question: Question): Promise<Outcome> {
  const { url, headers, form, deadlineMs } = question
  const answerMs = budget.answerMs()
  const started = ports.clock.monotonicMs()
  const request = { url, headers, idleMs: answerMs, deadlineMs: deadlineMs ?? answerMs }
  try {
    return { response: await (form === undefined ? ports.http.get(request) : ports.http.post(request, form)) }
  } catch (error) {
    if (error instanceof GatehouseError && error.code === 'DOWNLOAD_FAILED')
      throw broken(reference, error.message.replace(/\.$/, ''), error)
    return { error, isSlow: ports.clock.monotonicMs() - started >= answerMs }
  }
}
