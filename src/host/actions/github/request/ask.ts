import type { z } from 'zod'
import type { Answer, ApiFailure } from '../../../../ports/github.js'
import type { Clock } from '../../../../ports.js'
import { type CallRights, classify } from './classify.js'
import { type Attempt, pauseBefore } from './pause.js'
import type { Reply, Send } from './send.js'
import { NoAnswer } from './transport.js'

export interface Call<T> extends CallRights {
  readonly route: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Of an answer that is a success; nothing when it does not fit. */
  readonly read: (reply: Reply) => Answer<T>
  /** For all attempts together, without the waits that a limit asks for. */
  readonly deadlineMs?: number
  /** The answer is where something else is; it is not followed. */
  readonly isRedirect?: boolean
  /** False: doing it twice is not the same as doing it once. */
  readonly repeatable?: boolean
}

export type Ask = <T>(call: Call<T>) => Promise<Answer<T>>

export interface Time extends Clock {
  /** From 0 to 1. */
  random(): number
}

const defaultDeadlineMs = 30_000

export const failed = (failure: ApiFailure): { readonly ok: false; readonly failure: ApiFailure } => ({
  ok: false,
  failure,
})

/** Reads the body of an answer; names the first field that does not fit. */
export const bodyAs =
  <T>(schema: z.ZodType<T>) =>
  ({ status, body }: Reply): Answer<T> => {
    const read = schema.safeParse(body)
    if (read.success) return { ok: true, value: read.data }
    const field = read.error.issues[0]?.path.join('.') || 'the body'
    return failed({ kind: 'unexpected', status, message: `The answer is not what the API describes (${field}).` })
  }

type Outcome<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Attempt)

function judge<T>(reply: Reply | NoAnswer, call: Call<T>, now: Date): Outcome<T> {
  if (reply instanceof NoAnswer) {
    return { ok: false, failure: { kind: reply.kind, message: reply.message }, mayBeDone: reply.mayHaveArrived }
  }
  const isSuccess = call.isRedirect === true ? reply.status === 302 : reply.status >= 200 && reply.status < 300
  const answer = isSuccess ? call.read(reply) : failed(classify(reply, call, now))
  return answer.ok ? answer : { ...answer, mayBeDone: isSuccess || reply.status >= 500 }
}

/** Asks until there is an answer, or a reason not to ask again. `totalMs` bounds the waiting of all calls together. Never rejects. */
export function createAsk(send: Send, time: Time, totalMs: number): Ask {
  let patience = totalMs
  return async (call) => {
    let end = time.monotonicMs() + (call.deadlineMs ?? defaultDeadlineMs)
    for (let repeats = 0; ; repeats += 1) {
      const deadlineMs = Math.max(1, end - time.monotonicMs())
      const { route, parameters = {}, isRedirect = false } = call
      const reply = await send({ route, parameters, deadlineMs, isRedirect })
      const outcome = judge(reply, call, time.now())
      if (outcome.ok) return outcome
      const pause = pauseBefore(outcome, repeats, call.repeatable ?? true, time.now(), time.random)
      const isLimit = outcome.failure.kind === 'rate-limited'
      if (pause === undefined || pause > patience) return failed(outcome.failure)
      if (!isLimit && time.monotonicMs() + pause >= end) return failed(outcome.failure)
      patience -= pause
      await time.wait(pause)
      if (isLimit) end += pause
    }
  }
}
