import type { EvidenceFile } from '../../core/evidence.js'
import type { Mode, Verdict } from '../../core/verdict.js'
import type { Ports } from '../../ports.js'
import { policyNames } from '../../tools/index.js'
import { baseOfWork } from '../base/base-of-work.js'
import { type FeedRequest, openFeeds } from '../feeds/open-feeds.js'
import { judgeEvidence } from '../judge-evidence.js'
import { type Finding, findPolicy } from '../policy/find-policy.js'
import { type Supplies, suppliesOf } from './supply/supplies.js'
import { type EvidenceRequest, takeEvidence } from './take-evidence.js'

export interface ScanRequest extends EvidenceRequest, FeedRequest {
  readonly policyFile?: string
  /** A file with the organisation's policy, which judges beside the repository's. */
  readonly organisationPolicy?: string
  /** Whether the repository's own checks in Python may run: it is its code. */
  readonly pythonChecks?: boolean
  readonly mode?: Mode
  readonly database?: string
  readonly offline: boolean
  /** A revision: what is newer counts. */
  readonly since?: string
  /** What is older than the work on this machine counts too. */
  readonly everything?: boolean
}

/** What the policy is found with. */
export const findingOf = ({ pythonChecks = false, organisationPolicy }: ScanRequest): Finding => ({
  programs: pythonChecks,
  ...(organisationPolicy === undefined ? {} : { organisation: organisationPolicy }),
})

export interface ScanResult {
  readonly evidence: EvidenceFile
  readonly verdict: Verdict
}

/**
 * The story of DESIGN 3 on a laptop: inventory, plan, install, stage, run, parse, locate, judge.
 * @throws GatehouseError only before anything ran (path, policy file, feeds); trouble of a tool is in the verdict.
 */
export async function scan(
  request: ScanRequest,
  ports: Ports,
  supplies: Supplies = suppliesOf(request, ports),
): Promise<ScanResult> {
  const { everything = false, since, mode } = request
  const feeds = await openFeeds(request, ports)
  const { evidence, found } = await takeEvidence(
    { ...request, ...(everything ? {} : { base: (root) => baseOfWork(root, since, ports) }) },
    (root) => findPolicy(root, request.policyFile, policyNames, ports, findingOf(request)),
    ports,
    supplies,
  )
  return { evidence, verdict: judgeEvidence(evidence, found, { mode, feeds }, ports.clock) }
}
