import type { PublishReason } from '../../core/publication.js'
import { inFull, onOneLine } from '../escape.js'
import { endSentence } from './sentences.js'

/** What is known besides the reason. Text of GitHub's is escaped and cut here. */
export interface PublicationFacts {
  /** GitHub's own words, or those of whoever refused. */
  readonly said?: string
  /** A permission as a workflow writes it. */
  readonly needs?: string
  /** ISO 8601 instant from which GitHub may be asked again. */
  readonly retryAt?: string
  readonly sent?: number
  readonly accepted?: number
  /** Findings that were not sent, because they are beyond a limit of GitHub's. */
  readonly leftOut?: number
  /** How long GitHub was given to read what it took. */
  readonly waitedMs?: number
}

/** Why GitHub did not do what it was asked to. */
export type Refusal = Extract<
  PublishReason,
  | 'no-token'
  | 'token-refused'
  | 'fork'
  | 'no-permission'
  | 'feature-off'
  | 'archived'
  | 'not-found'
  | 'too-large'
  | 'invalid'
  | 'ref-gone'
  | 'rate-limited'
  | 'unavailable'
  | 'timed-out'
  | 'unreachable'
  | 'unexpected'
>

/** GitHub's own words behind ours; nothing where it said none. */
export const saidBy = ({ said = '' }: PublicationFacts): string => {
  const text = onOneLine(said, 300)
  return text === '' ? '' : ` (${text})`
}

/** The clause after "Alerts were not uploaded:" or "No comment was written:". */
export const refusals: Record<Refusal, (facts: PublicationFacts) => string> = {
  'no-token': () => 'there is no token',
  'token-refused': (facts) => `GitHub does not take the token${saidBy(facts)}`,
  fork: () => 'the token of a run for a fork or for Dependabot may only read',
  'no-permission': () => "this job's token may not write them",
  'feature-off': (facts) => `code scanning is not on for this repository${saidBy(facts)}`,
  archived: () => 'the repository is archived, and nobody may write to it',
  'not-found': () => 'GitHub does not know the repository, or does not show it to this token',
  'too-large': (facts) => `GitHub says that it is too large${saidBy(facts)}`,
  invalid: (facts) => `GitHub does not accept it${saidBy(facts)}`,
  'ref-gone': (facts) => `the branch or the commit is not on GitHub any more${saidBy(facts)}`,
  'rate-limited': ({ retryAt }) =>
    `GitHub takes no more requests with this token${retryAt === undefined ? ' for now' : ` until ${instant(retryAt)}`}`,
  unavailable: (facts) => `GitHub is in trouble itself${saidBy(facts)}`,
  'timed-out': () => 'GitHub did not answer in time',
  unreachable: (facts) => `GitHub could not be reached, or the connection was cut${saidBy(facts)}`,
  unexpected: (facts) => `GitHub's answer is not what its API describes${saidBy(facts)}`,
}

const instant = (text: string): string => {
  const time = Date.parse(text)
  return Number.isNaN(time) ? onOneLine(text, 40) : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

export const reportIt = 'Please report this with the file gatehouse.sarif.'

export const refusalHints: Record<Refusal, (facts: PublicationFacts) => string | undefined> = {
  'no-token': () => 'Leave the input `token` as it is by default, or give it a token.',
  'token-refused': () => 'Look whether it has expired or was revoked, and give a new one.',
  fork: () =>
    "GitHub's own action may do it: write `transport: upload-sarif`, and a step with github/codeql-action/upload-sarif after this one.",
  'no-permission': ({ needs = 'security-events: write' }) =>
    `Add \`${inFull(needs, 60)}\` to the job's \`permissions\`.`,
  'feature-off': () =>
    'Turn it on in the settings of the repository; a private one needs GitHub Code Security. Until then annotations and the summary show what was found.',
  archived: () => 'Run this workflow only where somebody can repair what it finds.',
  'not-found': () => 'Look whether the token is for this repository, and which permissions it has.',
  'too-large': () => 'Scan less at once: `exclude` in the policy, or one run with a `scope` for each part.',
  invalid: () => reportIt,
  'ref-gone': () => 'A newer commit has a run of its own. If there is none, run again on the branch as it is now.',
  'rate-limited': () => 'Run again then, or give the gate a token of its own.',
  unavailable: () => 'Run again later.',
  'timed-out': () => 'Run again later.',
  unreachable: () => "Look at the runner's network and proxy, and run again.",
  unexpected: () => 'Run again; if it stays, please report this.',
}

/** Which refusals of a comment somebody can do something about. */
const commentHints: Partial<Record<Refusal, (facts: PublicationFacts) => string | undefined>> = {
  'token-refused': refusalHints['token-refused'],
  'no-permission': ({ needs = 'pull-requests: write' }) => refusalHints['no-permission']({ needs }),
  'not-found': refusalHints['not-found'],
}

/** Why there is no comment, or not the newest. */
export function commentTrouble(reason: Refusal, facts: PublicationFacts): string {
  const why = reason === 'no-permission' ? "this job's token may not write it" : refusals[reason](facts)
  const hint = commentHints[reason]?.(facts)
  return [`The comment was not written: ${endSentence(why)}`, ...(hint === undefined ? [] : [hint])].join(' ')
}
