import type { Problem } from '../core/errors.js'
import type { EvidenceFile } from '../core/evidence.js'
import type { Feeds } from '../core/feeds.js'
import { judge } from '../core/judge/judge.js'
import { sortedUnique } from '../core/order.js'
import type { Mode, Verdict } from '../core/verdict.js'
import { version } from '../core/version.js'
import type { Clock } from '../ports.js'
import { formatNames } from '../repository/formats.js'
import { policyNames } from '../tools/index.js'
import type { FoundPolicy } from './policy/found-policy.js'
import { planDigest } from './policy/plan-part.js'
import { dayOf } from './scan/day.js'

export interface Judging {
  /** Overrides the policy's. */
  readonly mode?: Mode | undefined
  readonly feeds: Feeds
}

/** Judges evidence on this day; the clock is read here, because the judge itself is pure. */
export const judgeEvidence = (
  evidence: EvidenceFile,
  found: FoundPolicy,
  { mode, feeds }: Judging,
  clock: Pick<Clock, 'now'>,
): Verdict =>
  judge({
    evidence,
    layers: found.layers,
    origin: found.origin,
    waivers: found.waivers,
    names: { ...policyNames, formats: sortedUnique([...formatNames, ...policyNames.formats]) },
    trouble: found.trouble.length > 0 ? found.trouble : changedPolicy(evidence, found),
    today: dayOf(clock),
    now: clock.now().toISOString(),
    version,
    feeds,
    ...(found.pendingWaivers === undefined ? {} : { pendingWaivers: found.pendingWaivers }),
    ...(found.properties === undefined ? {} : { properties: found.properties }),
    ...(mode === undefined ? {} : { mode }),
  })

/** Scan and judge may be two jobs that each read the policy. */
function changedPolicy({ inputs }: EvidenceFile, found: FoundPolicy): readonly Problem[] {
  if (inputs.plan === undefined || inputs.plan === planDigest(found)) return []
  return [
    {
      code: 'POLICY_CHANGED',
      sentence:
        'The policy changed during the run: it was scanned with other `exclude`, `tools`, `checks` or `base-images` than it is judged with.',
      hint: 'Run all jobs again.',
    },
  ]
}
