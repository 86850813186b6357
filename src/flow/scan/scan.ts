import { GatehouseError } from '../../core/errors.js'
import type { EvidenceFile } from '../../core/evidence.js'
import { judge } from '../../core/judge/judge.js'
import type { Mode, Verdict } from '../../core/verdict.js'
import { version } from '../../core/version.js'
import type { Ports } from '../../ports.js'
import { formatNames } from '../../repository/formats.js'
import { takeInventory } from '../../repository/inventory.js'
import { allSkipRules, policyNames, toolNames } from '../../tools/index.js'
import { planScans } from '../../tools/plan.js'
import { type FoundPolicy, findPolicy } from './find-policy.js'
import { dayOf, gather } from './gather.js'
import { limitPlan } from './limit-plan.js'
import { type Supplies, suppliesOf } from './supplies.js'

export interface ScanRequest {
  /** Absolute. */
  readonly path: string
  /** Untracked files that git does not ignore count too. */
  readonly untracked: boolean
  readonly policyFile?: string
  readonly mode?: Mode
  /** Absent: all. */
  readonly tools?: readonly string[]
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
  const root = await openRoot(request.path, ports)
  supplies.expect(request.tools ?? toolNames)
  const subject = ports.git.head(root)
  subject.catch(() => undefined) // Awaited when the scanners are done.
  const found = await findPolicy(root, request.policyFile, policyNames, ports)
  const inventory = await takeInventory(
    { root, untracked: request.untracked, exclude: found.policy.exclude, skipRules: allSkipRules },
    ports,
  )
  const plan = limitPlan(planScans(inventory.formats), found.policy, request.tools)
  const evidence = await gather({ supplies, root, subject, inventory, plan, found }, ports)
  return { evidence, verdict: judgeScan(evidence, found, request.mode, ports) }
}

async function openRoot(path: string, ports: Ports): Promise<string> {
  const root = await ports.files.realPath(path).catch(() => undefined)
  const stat = root === undefined ? undefined : await ports.files.stat(root)
  if (root !== undefined && stat?.type === 'directory') return root
  throw new GatehouseError('TARGET_MISSING', `${path} is not a folder that can be opened.`, {
    hint: 'Give the path of the folder to scan.',
  })
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
