import type { Problem } from '../errors.js'
import type { Digest } from '../evidence.js'

/** Who signed, as the certificate states it; of a key nothing is known but that it fits. */
export interface SignerIdentity {
  readonly identity: string
  readonly issuer?: string
  /** `owner/name` of the workflow that ran. */
  readonly repository?: string
  readonly ref?: string
  /** ISO 8601 instant at which the certificate, and with it the right to sign, began. */
  readonly since: string
}

/** A statement whose signature was proven against what a requirement asks of its signer. Its content is still anybody's. */
export interface ProvenStatement {
  readonly predicateType: string
  /** Of everything that it says to be about. */
  readonly subjects: readonly Digest[]
  readonly predicate: unknown
  readonly signer?: SignerIdentity
}

/** Why what is there does not count, as far as the verifier says. */
export const refusals = [
  'other-identity',
  'other-issuer',
  'other-claim',
  'other-key',
  'not-a-key',
  'other-image',
  'altered',
  'not-logged',
  'untrusted',
  'no-time',
] as const
export type Refusal = (typeof refusals)[number]

/**
 * What a verifier says about one requirement. `absent` is only said of an image that is there and whose attachments can be read;
 * whatever is neither proven nor refused for a reason that is known is `unknown`, and never counts as anything.
 */
export type Answer =
  | { readonly type: 'proven'; readonly statements: readonly ProvenStatement[] }
  | { readonly type: 'absent' /** Predicate types that are there instead. */; readonly others: readonly string[] }
  | { readonly type: 'refused'; readonly reason: Refusal; readonly expected?: string; readonly found?: string }
  | { readonly type: 'unknown'; readonly problem: Problem }
