import { z } from 'zod'
import type { ApiFailure, ApiFailureKind } from '../../../../ports/github.js'
import { isLimit, limitEnds, namedRetry } from './limits.js'
import type { Reply } from './send.js'
import { toOneLine } from './words.js'

/** What a call says about its own refusals. */
export interface CallRights {
  /** The permission that the call needs, as a workflow writes it. */
  readonly needs?: string
  /** GitHub answers 404 where a token may not write: it does not tell what is there. */
  readonly hidesRights?: boolean
}

const detail = z.union([
  z.string(),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.unknown().transform(() => ''),
])
const refusal = z.object({ message: z.string(), errors: z.array(detail).catch([]) })

/** GitHub's own words; nothing where the answer is not GitHub's: a web page, or no JSON. */
function readWords(body: unknown): string | undefined {
  const read = refusal.safeParse(body)
  if (!read.success) return undefined
  const details = read.data.errors.filter((text) => text !== '').slice(0, 5)
  return toOneLine([read.data.message, ...details].join(': '))
}

/** In this order: a repository that is archived may also lack a feature. */
const forbidden: readonly (readonly [RegExp, ApiFailureKind])[] = [
  [/\barchived\b/i, 'archived'],
  [
    /(?:advanced security|code security|code scanning)\b.{0,60}\b(?:must be|is not|isn't|not) (?:enabled|available)/i,
    'feature-off',
  ],
  [/\bnot enabled for code scanning\b/i, 'feature-off'],
  [/\bis locked\b/i, 'invalid'],
]

const unknownCommit =
  /\bcommit not found\b|\bno commit found\b|\bref\b.{0,300}\bnot found in this repository\b|\breference does not exist\b/i

const forbiddenKind = (words: string): ApiFailureKind =>
  forbidden.find(([pattern]) => pattern.test(words))?.[1] ?? 'no-permission'

function missingKind(words: string, { hidesRights }: CallRights): ApiFailureKind {
  if (unknownCommit.test(words)) return 'ref-gone'
  return hidesRights === true && /^not found\.?$/i.test(words) ? 'no-permission' : 'not-found'
}

function kindOf(reply: Reply, words: string | undefined, rights: CallRights): ApiFailureKind {
  const { status } = reply
  if (isLimit(reply, words ?? '')) return 'rate-limited'
  if (status >= 500) return 'unavailable'
  if (status === 401) return 'unauthenticated'
  if (status === 413) return 'too-large'
  // A 403 that is not in GitHub's form comes from something in between, and says nothing about a token.
  if (status === 403) return words === undefined ? 'unexpected' : forbiddenKind(words)
  if (status === 404 || status === 410) return missingKind(words ?? '', rights)
  if (status === 409 && /\brepository is empty\b/i.test(words ?? '')) return 'not-found'
  if (status === 400 || status === 422) return unknownCommit.test(words ?? '') ? 'ref-gone' : 'invalid'
  return 'unexpected'
}

const retryOf = (kind: ApiFailureKind, reply: Reply, now: Date): Date | undefined => {
  if (kind === 'rate-limited') return limitEnds(reply, now)
  return kind === 'unavailable' ? namedRetry(reply, now) : undefined
}

const tellsRights: ReadonlySet<ApiFailureKind> = new Set(['no-permission', 'not-found'])
/** An organisation's rules that no permission in a workflow changes. */
const otherRules = /\bSAML\b|\bIP allow list\b/i

/** Why an answer that is no success brought nothing. */
export function classify(reply: Reply, rights: CallRights, now: Date): ApiFailure {
  const words = readWords(reply.body)
  const kind = kindOf(reply, words, rights)
  const retryAt = retryOf(kind, reply, now)
  const needs = tellsRights.has(kind) && !otherRules.test(words ?? '') ? rights.needs : undefined
  return {
    kind,
    status: reply.status,
    message: words ?? `The answer is ${reply.status} without a reason.`,
    ...(needs === undefined ? {} : { needs }),
    ...(retryAt === undefined ? {} : { retryAt: retryAt.toISOString() }),
  }
}
