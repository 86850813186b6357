import type { EvidenceFile } from '../../core/evidence.js'
import { judge } from '../../core/judge/judge.js'
import type { Mode, Verdict } from '../../core/verdict.js'
import { version } from '../../core/version.js'
import type { Ports } from '../../ports.js'
import { formatNames } from '../../repository/formats.js'
import { policyNames } from '../../tools/index.js'
import { type FoundPolicy, findPolicy } from '../policy/find-policy.js'
import { dayOf } from './gather.js'
import { type Supplies, suppliesOf } from './supplies.js'
import { type EvidenceRequest, takeEvidence } from './take-evidence.js'

export interface ScanRequest extends EvidenceRequest {
  readonly policyFile?: string
  readonly mode?: Mode
  readonly database?: string
  readonly offline: boolean
}

export interface ScanResult {
  readonly evidence: EvidenceFile
  readonly verdict: Verdict
}

/**
 * The story of DESIGN 3 on a laptop: inventory, plan, install, stage, run, parse, locate, judge.
 * @throws GatehouseError only before anything ran (path, policy file); trouble of a tool is in the verdict.
 */
export async function scan(
  request: ScanRequest,
  ports: Ports,
  supplies: Supplies = suppliesOf(request, ports),
): Promise<ScanResult> {
  const { evidence, found } = await takeEvidence(
    request,
    (root) => findPolicy(root, request.policyFile, policyNames, ports),
    ports,
    supplies,
  )
  return { evidence, verdict: judgeScan(evidence, found, request.mode, ports) }
}

/** Judges evidence on this day; the clock is read here, because the judge itself is pure. */
export const judgeScan = (
  evidence: EvidenceFile,
  found: FoundPolicy,
  mode: Mode | undefined,
  ports: Pick<Ports, 'clock'>,
): Verdict =>
  judge({
    evidence,
    policy: found.policy,
    origin: found.origin,
    waivers: found.waivers,
    names: { ...policyNames, formats: formatNames },
    today: dayOf(ports.clock),
    version,
    ...(mode === undefined ? {} : { mode }),
  })
