import type { Problem } from '../../core/errors.js'
import { ignoredIn, type Layers } from '../../core/policy/layers.js'
import type { Change } from './change/remote-change.js'
import type { CustomChecks } from './checks/custom-checks.js'
import type { DecodedPolicy } from './decode-policy.js'
import { type FoundPolicy, foundPolicy } from './found-policy.js'
import type { OrganisationPolicy } from './organisation-policy.js'

/** What is found beside the policies. */
export interface Beside extends Change {
  readonly trouble?: readonly Problem[]
  /** Those of the base: the ones in the change do not run. */
  readonly checks?: readonly CustomChecks[]
}

/** The default stands in for a policy only where nobody else has one. */
export function layered(
  { policy, waivers, origin, roots }: DecodedPolicy,
  organisation: OrganisationPolicy | undefined,
  { lint, waivers: pending = [], problems = [], trouble = [], checks = [] }: Beside,
): FoundPolicy {
  const own = { layer: origin.layer, policy }
  const hasNone = origin.layer === 'default' && trouble.length === 0
  const layers: Layers =
    organisation === undefined
      ? [own]
      : [{ layer: 'organisation', policy: organisation.policy }, ...(hasNone ? [] : [own])]
  const ignored = ignoredIn(layers)
  return foundPolicy({
    layers,
    waivers,
    roots,
    ...(pending.length === 0 ? {} : { pendingWaivers: pending }),
    checks,
    trouble,
    origin: {
      ...origin,
      ...(layers.length === 1 ? { layer: layers[0].layer } : {}),
      ...(organisation === undefined ? {} : { organisation: organisation.origin }),
      problems: [...origin.problems, ...problems],
      ...(ignored.length === 0 ? {} : { ignored }),
      ...lint,
    },
  })
}
