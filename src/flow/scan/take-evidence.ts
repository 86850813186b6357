import { GatehouseError } from '../../core/errors.js'
import type { EvidenceFile, ScanSubject } from '../../core/evidence.js'
import { strictestSettings } from '../../core/policy/layers.js'
import type { Ports } from '../../ports.js'
import { takeInventory } from '../../repository/inventory.js'
import { allSkipRules, toolNames } from '../../tools/index.js'
import { planScans } from '../../tools/plan.js'
import type { BaseSource } from '../base/base-source.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { gather } from './gather.js'
import { limitPlan } from './limit-plan.js'
import type { Supplies } from './supply/supplies.js'

export interface EvidenceRequest {
  /** Absolute. */
  readonly path: string
  /** Untracked files that git does not ignore count too. */
  readonly untracked: boolean
  /** Absent: all. */
  readonly tools?: readonly string[]
  /** What somebody knows better than the git configuration of the folder. */
  readonly subject?: ScanSubject
  /** What a change is compared with, by the real path of the folder; not asked where the policy judges everything. */
  readonly base?: (root: string) => Promise<BaseSource | undefined>
}

export interface TakenEvidence {
  readonly evidence: EvidenceFile
  readonly found: FoundPolicy
}

/**
 * The first half of the story of DESIGN 3: inventory, plan, install, stage, run, parse, locate. `readPolicy` gets the real path of
 * the folder.
 * @throws GatehouseError only before anything ran (path, policy); trouble of a tool is in the evidence.
 */
export async function takeEvidence(
  request: EvidenceRequest,
  readPolicy: (root: string) => Promise<FoundPolicy>,
  ports: Ports,
  supplies: Supplies,
): Promise<TakenEvidence> {
  const root = await openRoot(request.path, ports)
  supplies.expect(request.tools ?? toolNames)
  const subject = subjectOf(root, request.subject, ports)
  subject.catch(() => undefined) // Awaited when the scanners are done.
  const found = await readPolicy(root)
  const counts = strictestSettings(found.layers).judge
  const base = counts === 'everything' ? undefined : await request.base?.(root)
  const inventory = await takeInventory(
    { root, untracked: request.untracked, exclude: found.plan.exclude, skipRules: allSkipRules },
    ports,
  )
  const plan = limitPlan(planScans(inventory.formats), found.plan, request.tools)
  const { tools } = request
  const gathering = {
    ...{ supplies, root, subject, inventory, plan, found },
    ...(base === undefined ? {} : { base }),
    ...(tools === undefined ? {} : { tools }),
  }
  return { evidence: await gather(gathering, ports), found }
}

/** Of a tree: what git says of it, and what somebody knows better. */
export async function subjectOf(
  root: string,
  known: ScanSubject | undefined,
  { git }: Pick<Ports, 'git'>,
): Promise<ScanSubject> {
  const { remote, commit, ref, prefix } = await git.head(root)
  return {
    ...(remote === undefined ? {} : { repository: remote }),
    ...(commit === undefined ? {} : { commit }),
    ...(ref === undefined ? {} : { ref }),
    ...(prefix === undefined ? {} : { prefix }),
    ...known,
  }
}

/**
 * The real path of a folder.
 * @throws GatehouseError TARGET_MISSING
 */
export async function openRoot(path: string, ports: Ports): Promise<string> {
  const root = await ports.files.realPath(path).catch(() => undefined)
  const stat = root === undefined ? undefined : await ports.files.stat(root)
  if (root !== undefined && stat?.type === 'directory') return root
  throw new GatehouseError('TARGET_MISSING', `${path} is not a folder that can be opened.`, {
    hint: 'Give the path of the folder to scan.',
  })
}
