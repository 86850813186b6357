import { type ErrorCode, GatehouseError, toProblem } from '../../core/errors.js'

/** What one origin said when it did not deliver. */
export interface Attempt {
  readonly origin: string
  readonly code: ErrorCode
  readonly sentence: string
  readonly hint?: string
}

/** Trouble of this machine: the next origin would meet it too. */
const own: ReadonlySet<ErrorCode> = new Set(['DISK_FULL', 'FILE_UNWRITABLE', 'TOOL_DENIED'])

/** Turns a failure into something to tell when every origin failed; rethrows what no other origin could mend. */
export function noteAttempt(origin: string, error: unknown): Attempt {
  if (error instanceof GatehouseError && own.has(error.code)) throw error
  const { code, sentence, hint } = toProblem(error)
  return { origin, code, sentence, ...(hint === undefined ? {} : { hint }) }
}

/**
 * The error when nobody delivered: what each said and the next thing to do. `DIGEST_MISMATCH` when somebody delivered
 * something else than what is locked, else `ORIGIN_UNREACHABLE`.
 */
export function explainAttempts(what: string, attempts: readonly Attempt[], hint: string): GatehouseError {
  const code = attempts.some((attempt) => attempt.code === 'DIGEST_MISMATCH') ? 'DIGEST_MISMATCH' : 'ORIGIN_UNREACHABLE'
  const said = attempts.map(({ origin, sentence }) => ` ${origin}: ${sentence}`).join('')
  const telling = attempts.filter(({ code, origin }) => code === 'PYTHON_MISSING' || origin === 'module')
  const hints = [hint, ...telling.flatMap((attempt) => attempt.hint ?? [])]
  return new GatehouseError(code, `${what} could not be installed.${said}`, { hint: hints.join(' ') })
}
