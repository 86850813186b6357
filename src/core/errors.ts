import { hideCredentials } from './credentials.js'

export const errorCodes = [
  'ARGUMENT_INVALID',
  'TARGET_MISSING',
  'TARGET_UNREADABLE',
  'POLICY_INVALID',
  'WAIVER_INVALID',
  'CHECK_INVALID',
  'DOCUMENT_INVALID',
  'SBOM_INVALID',
  'EVIDENCE_INVALID',
  'TOOL_MISSING',
  'TOOL_DENIED',
  'TOOL_NOT_EXECUTABLE',
  'TOOL_CRASHED',
  'TOOL_TIMED_OUT',
  'TOOL_OUT_OF_MEMORY',
  'TOOL_KILLED',
  'OUTPUT_EMPTY',
  'OUTPUT_INVALID',
  'OUTPUT_TOO_LARGE',
  'CANARY_MISSING',
  'NOTHING_EXAMINED',
  'INPUT_CHANGED',
  'DIGEST_MISMATCH',
  'ORIGIN_UNREACHABLE',
  'DOWNLOAD_FAILED',
  'PYTHON_MISSING',
  'DATABASE_MISSING',
  'DATABASE_INVALID',
  'JAVA_DATABASE_MISSING',
  'IMAGE_BROKEN',
  'IMAGE_MISSING',
  'REGISTRY_REFUSED',
  'REGISTRY_UNREACHABLE',
  'REGISTRY_BROKEN',
  'CREDENTIALS_INVALID',
  'SIGNING_REFUSED',
  'SIGNING_FAILED',
  'DISK_FULL',
  'FILE_UNWRITABLE',
  'FINDING_UNKNOWN',
  'INPUT_INVALID',
  'EVENT_INVALID',
  'EVENT_REFUSED',
  'ARTIFACT_FAILED',
  'POLICY_CHANGED',
  'POLICY_UNREADABLE',
  'BASE_MISSING',
  'DATA_MISSING',
  'DATA_STALE',
  'DATA_INVALID',
  'INTERNAL',
] as const
export type ErrorCode = (typeof errorCodes)[number]

export interface ErrorDetails {
  /** The next thing to do, as a sentence. */
  readonly hint?: string
  readonly cause?: unknown
}

/** The one error of this program: a sentence a user can act on, thrown anywhere, caught at the edge. */
export class GatehouseError extends Error {
  override readonly name = 'GatehouseError'
  readonly code: ErrorCode
  readonly hint: string | undefined

  constructor(code: ErrorCode, sentence: string, details: ErrorDetails = {}) {
    super(sentence, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.hint = details.hint
  }
}

/** Trouble of the gate itself that a verdict has to carry; the value form of a `GatehouseError`. */
export interface Problem {
  readonly code: ErrorCode
  readonly sentence: string
  readonly hint?: string
}

/** The error that a problem is the value of. */
export const toError = ({ code, sentence, hint }: Problem): GatehouseError =>
  new GatehouseError(code, sentence, hint === undefined ? {} : { hint })

/** Anything thrown becomes a problem; what is not ours is `INTERNAL` and keeps its own words. Addresses in it lose their credentials. */
export function toProblem(error: unknown): Problem {
  if (error instanceof GatehouseError) {
    return {
      code: error.code,
      sentence: hideCredentials(error.message),
      ...(error.hint === undefined ? {} : { hint: hideCredentials(error.hint) }),
    }
  }
  const words = error instanceof Error ? error.message : String(error)
  return {
    code: 'INTERNAL',
    sentence: `Gatehouse itself failed: ${hideCredentials(words)}`,
    hint: 'Please report this with the command you ran.',
  }
}
