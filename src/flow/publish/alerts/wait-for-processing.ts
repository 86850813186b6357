import type { ApiFailure, GitHub } from '../../../ports/github.js'
import type { Clock } from '../../../ports.js'

export type Processing =
  | { readonly type: 'complete' }
  | { readonly type: 'failed'; readonly errors: readonly string[] }
  /** The deadline is over; `failure` is what became of the last question. */
  | { readonly type: 'not-finished'; readonly failure?: ApiFailure }

const firstPauseMs = 2_000
const longestPauseMs = 15_000

/** Asks until GitHub has read what it took. A question without an answer is asked again: what counts is the deadline. */
export async function waitForProcessing(
  id: string,
  timeoutMs: number,
  { github, clock }: { readonly github: Pick<GitHub, 'sarifStatus'>; readonly clock: Clock },
): Promise<Processing> {
  const end = clock.monotonicMs() + timeoutMs
  let failure: ApiFailure | undefined
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
    const left = end - clock.monotonicMs()
    if (left <= 0) return { type: 'not-finished', ...(failure === undefined ? {} : { failure }) }
    await clock.wait(Math.min(left, Math.max(pause, pauseAskedFor(failure, clock))))
    const answer = await github.sarifStatus(id)
    failure = answer.ok ? undefined : answer.failure
    if (!answer.ok || answer.value.status === 'pending') continue
    return answer.value.status === 'complete' ? { type: 'complete' } : { type: 'failed', errors: answer.value.errors }
  }
}

function pauseAskedFor(failure: ApiFailure | undefined, clock: Clock): number {
  const until = Date.parse(failure?.retryAt ?? '')
  return Number.isNaN(until) ? 0 : until - clock.now().getTime()
}
