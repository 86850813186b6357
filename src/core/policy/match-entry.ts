import type { Kind } from '../finding/finding.js'
import type { ComparisonName } from './comparing/comparisons.js'
import type { FieldPath } from './field-path.js'
import type { FeedName } from './policy.js'

/** Something a policy rule or a waiver can ask of a finding. */
export type MatchKey = KeyWords & (Reading<string> | Reading<number> | Reading<boolean>)

/** A field and the comparison for what it holds: another does not compile. */
interface Reading<Value extends string | number | boolean> {
  /** The fields it reads; any may match. A pair of texts is joined by a dot: `type.address`. */
  readonly reads: readonly [FieldRead<Value>, ...FieldRead<Value>[]]
  readonly compares: ComparisonName<Value>
}

export type FieldRead<Value = string | number | boolean> =
  | FieldPath<Value>
  | (Value extends string ? readonly [FieldPath<string>, FieldPath<string>] : never)

interface KeyWords {
  readonly key: string
  /** One sentence for a person who writes a policy. */
  readonly docs: string
  /** Valid YAML for the value. */
  readonly example: string
  /** Asks only of findings that have this field: what others lack says nothing about them. */
  readonly onlyWith?: FieldPath<string>
  /** The only kinds of findings that can have what it reads; absent: all. */
  readonly kinds?: readonly [Kind, ...Kind[]]
  /** Data with an age that it depends on: without it nobody knows whether it fits. */
  readonly feed?: FeedName
  /** What it says about a waiver: which finding, or where. A waiver needs one of each. */
  readonly narrows?: 'what' | 'where'
  /** Means one finding of one repository: too narrow for a rule. */
  readonly waiversOnly?: true
}
