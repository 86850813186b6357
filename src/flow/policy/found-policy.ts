import type { Problem } from '../../core/errors.js'
import { type Layers, type PlanPart, planPart } from '../../core/policy/layers.js'
import type { Waiver } from '../../core/policy/waiver.js'
import type { VerdictPolicy } from '../../core/verdict.js'
import type { CustomChecks } from './checks/custom-checks.js'

/** The policies that judge, the waivers, and where they were read. */
export interface FoundPolicy {
  /** The strictest decision of all stands. */
  readonly layers: Layers
  /** What the scan obeys. */
  readonly plan: PlanPart
  readonly waivers: readonly Waiver[]
  /** Those that the change itself brings: they count once it is merged. */
  readonly pendingWaivers?: readonly Waiver[]
  /** Custom properties of the repository, one of which may say the mode. */
  readonly properties?: ReadonlyMap<string, string>
  /** Of the repository, read where its policy was read. */
  readonly checks: readonly CustomChecks[]
  readonly origin: Omit<VerdictPolicy, 'contact'>
  /** Roots of trust beside the repository's policy, by their path. */
  readonly roots: ReadonlyMap<string, string>
  /** Why a policy could not be asked for: nothing can be decided then. */
  readonly trouble: readonly Problem[]
}

export const foundPolicy = (
  found: Omit<FoundPolicy, 'plan' | 'trouble' | 'checks' | 'roots'> & Partial<FoundPolicy>,
): FoundPolicy => ({
  plan: planPart(found.layers),
  trouble: [],
  checks: [],
  roots: new Map(),
  ...found,
})
