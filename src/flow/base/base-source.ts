import type { Problem } from '../../core/errors.js'
import type { Evidence, InlineSkip } from '../../core/evidence.js'

/** What was scanned on the default branch before: trusted as the branch is. */
export interface EarlierEvidence {
  readonly runs: readonly Evidence[]
  readonly skips: readonly InlineSkip[]
}

/** What a change is compared with, and where its files come from. */
export interface BaseSource {
  /** As people call it: `main`. */
  readonly name: string
  /** The commit, or why it is not known. */
  readonly commit: string | Problem
  /**
   * Writes its files below the root of the run into a new folder, and tells what is missing of them.
   * @throws GatehouseError BASE_MISSING when it cannot.
   */
  bring(folder: string): Promise<readonly Problem[]>
  /** Nothing where there is none, or where it cannot be had. */
  earlier(): Promise<readonly EarlierEvidence[]>
}

export const isProblem = (value: string | Problem): value is Problem => typeof value !== 'string'

/** Why nothing can be compared, as the report says it. */
export const baseMissing = (sentence: string, hint: string): Problem => ({ code: 'BASE_MISSING', sentence, hint })
