import type { ApiFailure, ApiFailureKind } from '../../ports/github.js'
import { isFork, type RunContext } from '../../ports/run-context.js'
import type { PublicationFacts, Refusal } from '../../report/words/refusal.js'

const refusals: Record<ApiFailureKind, Refusal> = {
  unauthenticated: 'token-refused',
  'no-permission': 'no-permission',
  'feature-off': 'feature-off',
  archived: 'archived',
  'not-found': 'not-found',
  'ref-gone': 'ref-gone',
  invalid: 'invalid',
  'too-large': 'too-large',
  'rate-limited': 'rate-limited',
  unavailable: 'unavailable',
  'timed-out': 'timed-out',
  unreachable: 'unreachable',
  unexpected: 'unexpected',
}

type Origin = Pick<RunContext, 'actor' | 'pullRequest' | 'repository'>

/** What a failed call means here: whoever works from a fork cannot give the token a permission. */
export function refusalOf({ kind }: Pick<ApiFailure, 'kind'>, context: Origin): Refusal {
  const reason = refusals[kind]
  return reason === 'no-permission' && mayOnlyRead(context) ? 'fork' : reason
}

/** GitHub gives such runs a token that only reads, unless the repository's settings or the workflow say otherwise. */
const mayOnlyRead = (context: Origin): boolean => isFork(context) || context.actor === 'dependabot[bot]'

/** What the words tell besides the reason. */
export const factsOf = ({ message, needs, retryAt }: ApiFailure): PublicationFacts => ({
  said: message,
  ...(needs === undefined ? {} : { needs }),
  ...(retryAt === undefined ? {} : { retryAt }),
})
