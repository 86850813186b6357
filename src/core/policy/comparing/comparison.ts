import type { z } from 'zod'
import type { Day } from '../../finding/finding.js'
import type { FeedName, PolicyNames } from '../policy.js'

/** What a match is compiled with. */
export interface Compiling {
  readonly names: PolicyNames
  /** UTC day: `age` is counted to it. */
  readonly today: Day
  /** The feeds that findings were enriched with; absent: all. What a finding lacks of another is not known. */
  readonly feeds?: readonly FeedName[]
}

/** How the values of a match key are written and how a field is compared with them. */
export interface Comparison<Value = unknown> {
  /** One value, decoded to text. Its messages complete the sentence "`key` must ...". */
  schema(names: PolicyNames): z.ZodType<string>
  /** True for what a finding has in the fields of the key, when one of the values fits. */
  compile(values: readonly string[], compiling: Compiling): (found: readonly unknown[]) => boolean
  /** True only when whatever fits one of `narrow` fits one of `wide`; false where that is not certain. */
  covers(wide: readonly string[], narrow: readonly string[], names: PolicyNames): boolean
  /** True only when every finding fits. */
  isEverything(values: readonly string[]): boolean
  /** What the fields hold that it compares; a key whose fields hold something else does not compile. */
  readonly isValue: (found: unknown) => found is Value
  /** For the reference: how it compares, in a few words. */
  readonly docs: string
}

export const isText = (found: unknown): found is string => typeof found === 'string'
export const isNumber = (found: unknown): found is number => typeof found === 'number'
export const isTruth = (found: unknown): found is boolean => typeof found === 'boolean'

export const never = (): boolean => false
