import type { Problem } from '../../core/errors.js'
import { defaultPolicy } from '../../core/policy/policy.js'
import type { ApiFailure, ApiFailureKind } from '../../ports/github.js'
import type { DecodedPolicy } from './decode-policy.js'

const causes: Record<ApiFailureKind, string> = {
  unauthenticated: 'there is no token that GitHub takes',
  'no-permission': 'the token may not read the repository',
  'feature-off': 'GitHub refuses it',
  archived: 'GitHub refuses it',
  'not-found': 'GitHub does not show it to this token',
  'ref-gone': 'the branch or commit is gone',
  invalid: 'GitHub refuses the request',
  'too-large': 'it is too large',
  'rate-limited': 'too many requests were made with this token',
  unavailable: 'GitHub is in trouble',
  'timed-out': 'GitHub did not answer in time',
  unreachable: 'GitHub cannot be reached',
  unexpected: "GitHub's answer is not understood",
}

const isAboutRights = (kind: ApiFailureKind): boolean =>
  kind === 'unauthenticated' || kind === 'no-permission' || kind === 'not-found'

/** Why something could not be asked for, which is not the same as having none. */
export function unreadable(
  what: string,
  failure: ApiFailure,
  code: 'POLICY_UNREADABLE' | 'BASE_MISSING' = 'POLICY_UNREADABLE',
): Problem {
  const { kind, message, needs = 'contents: read', retryAt } = failure
  const said = message === '' ? '' : ` (${message})`
  const hint = isAboutRights(kind)
    ? `Give the job the permission \`${needs}\`, and this action the token of the job.`
    : retryAt === undefined
      ? 'Run again.'
      : `Run again after ${retryAt}.`
  return { code, sentence: `${what} could not be read: ${causes[kind]}${said}.`, hint }
}

/** Stands in for a policy that nobody could ask for. That one may enforce, so this one does. */
export const standIn = (what: string): DecodedPolicy => ({
  policy: { ...defaultPolicy, mode: 'enforce' },
  waivers: [],
  roots: new Map(),
  origin: { layer: 'default', source: `${what} could not be read`, problems: [] },
})
