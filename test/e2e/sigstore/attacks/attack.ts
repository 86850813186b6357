import type { Scene } from './scene.js'

/** What is asked of Gatehouse once an attacker is done. */
export interface Trial {
  /** As the user names it. */
  readonly image: string
  /** Under `supply-chain` of the policy, instead of what is usual. */
  readonly signature?: unknown
  readonly attestations?: readonly unknown[]
  /** What an earlier step of the job has left in the environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Instead of the roots of the stack. */
  readonly trustedRoot?: string
  readonly after?: () => Promise<void>
}

/** A way to let an image pass that must not. */
export interface Attack {
  readonly name: string
  readonly ends: 'block' | 'error'
  /** What a person reads. */
  readonly says: RegExp | string
  /** Signatures, exact identities and subjects are right: only what else Gatehouse looks at gives it away. */
  readonly wellSigned?: true
  prepare(scene: Scene): Promise<Trial>
}
