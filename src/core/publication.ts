export const publishReasons = [
  'uploaded',
  'fewer-than-sent',
  'left-to-another-step',
  'not-wanted',
  'incomplete',
  'queue-ref',
  'ref-not-publishable',
  'no-token',
  'token-refused',
  'fork',
  'no-permission',
  'feature-off',
  'archived',
  'not-found',
  'refused-here',
  'too-large',
  'invalid',
  'ref-gone',
  'rate-limited',
  'processing-failed',
  'not-finished',
  'unavailable',
  'timed-out',
  'unreachable',
  'unexpected',
  'upload-step-failed',
] as const
/** Why alerts are, or are not, where a team looks for them; also the output `publish-reason`. */
export type PublishReason = (typeof publishReasons)[number]

/** What became of a verdict's findings as alerts. Never a part of the verdict: trouble here changes nothing there. */
export interface Publication {
  readonly published: boolean
  readonly reason: PublishReason
  /** Why, and what it means for the alerts that are open. */
  readonly sentence: string
  /** The next step. */
  readonly hint?: string
  /** The page with the alerts, where there is one. */
  readonly alerts?: string
  /** GitHub's id of the upload. */
  readonly sarifId?: string
  readonly sent?: number
  readonly accepted?: number
}
