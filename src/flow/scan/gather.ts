import { type Problem, toProblem } from '../../core/errors.js'
import type { Evidence, EvidenceFile, InlineSkip, ScanSubject } from '../../core/evidence.js'
import { lockDigest } from '../../install/lock.js'
import type { Ports } from '../../ports.js'
import type { Inventory } from '../../repository/inventory.js'
import { openSources } from '../../repository/sources.js'
import { buildStage, type Stage, unbuiltStage } from '../../repository/stage.js'
import type { BaseSource } from '../base/base-source.js'
import { describeBase, openBase } from '../base/open-base.js'
import { inOwnFolder } from '../own-folder.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { planDigest } from '../policy/plan-part.js'
import { hiddenFrom } from '../run/hidden.js'
import { runPlanned } from '../run/run-planned.js'
import { judgeBases } from './judge-bases.js'
import type { PlannedScan } from './limit-plan.js'
import { locateRuns } from './locate-runs.js'
import { type Head, locateHeads, type PendingBase, runScans } from './run-scans.js'
import { stageOptions } from './stage-options.js'
import type { Supplies } from './supply/supplies.js'
import { supplyScan, unsupplied } from './supply/supply-scan.js'

export interface Gathering {
  readonly supplies: Supplies
  readonly root: string
  readonly subject: Promise<ScanSubject>
  readonly inventory: Inventory
  readonly plan: readonly PlannedScan[]
  readonly found: FoundPolicy
  /** Absent: the tree itself is judged. */
  readonly base?: BaseSource
  /** Absent: all. */
  readonly tools?: readonly string[]
}

/** Stages the tree, runs the scanners that are planned, on the base too where there is one, and locates what they say. Where there is no place for a stage, each has failed for that reason. */
export async function gather(gathering: Gathering, ports: Ports): Promise<EvidenceFile> {
  const workspace = await ports.files.makeTemporary('gatehouse-').catch(toProblem)
  if (typeof workspace !== 'string') return withoutStage(workspace, gathering, ports)
  return inOwnFolder(workspace, () => gatherIn(workspace, gathering, ports), ports)
}

async function gatherIn(workspace: string, gathering: Gathering, ports: Ports): Promise<EvidenceFile> {
  const { supplies, root, inventory, plan, found } = gathering
  const started = ports.clock.monotonicMs()
  const scans = plan.map((planned) => ({ planned, supplied: supplyScan(planned, workspace, supplies) }))
  const base = pendingBase(workspace, gathering, ports)
  const stage = await buildStage(inventory, stageOptions(plan, `${workspace}/tree`), ports.files).catch(toProblem)
  if (!isStage(stage)) {
    await Promise.all([base?.opened, ...scans.map(({ supplied }) => supplied)]) // They may be writing into the workspace.
    return withoutStage(stage, gathering, ports)
  }
  const staged = ports.clock.monotonicMs()
  const sources = openSources(root, ports.files)
  const hidden = [...hiddenFrom(root, ports.environment), `${workspace}/base`]
  const context = { stage, workspace, hidden, checks: found.checks }
  const { heads, bases } = await runScans(scans, context, { sources, base }, ports)
  const changed = await stage.changed()
  const ran = ports.clock.monotonicMs()
  const scene = { inventory, stage, sources, changed }
  const located = await locateHeads(heads, scene, (await base?.earlier) ?? [], ports)
  const own = await judgeBases(inventory, { sources, mask: located.mask }, found)
  const file = await fileOf(gathering, { ...located, evidence: [...located.evidence, ...own], stage })
  const told = base === undefined ? {} : { base: await describeBase(await base.opened, bases, inventory, ports) }
  const times = { stage: Math.round(staged - started), locate: Math.round(ports.clock.monotonicMs() - ran) }
  return { ...file, ...told, timings: { ...timingsOf(heads), ...times } }
}

/** Opened while the head is staged. */
function pendingBase(workspace: string, gathering: Gathering, ports: Ports): PendingBase | undefined {
  const { base: source } = gathering
  if (source === undefined) return undefined
  return { opened: openBase(source, workspace, gathering, ports), earlier: source.earlier().catch(() => []) }
}

const timingsOf = (heads: readonly Head[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    heads.flatMap((head) => ('run' in head ? [[head.run.scanner.name, Math.round(head.run.reading.durationMs)]] : [])),
  )

const isStage = (stage: Stage | Problem): stage is Stage => 'paths' in stage

async function withoutStage(problem: Problem, gathering: Gathering, ports: Ports): Promise<EvidenceFile> {
  const { inventory, plan, root } = gathering
  const stage = unbuiltStage(inventory)
  const runs = await Promise.all(
    plan.map((planned) =>
      runPlanned(planned, unsupplied(planned, problem), { stage, workspace: '', hidden: [], checks: [] }, ports),
    ),
  )
  const sources = openSources(root, ports.files)
  const located = await locateRuns(runs, { inventory, stage, sources, changed: [] }, ports)
  const own = await judgeBases(inventory, { sources, mask: located.mask }, gathering.found)
  return fileOf(gathering, { ...located, evidence: [...located.evidence, ...own], stage })
}

interface Seen {
  readonly evidence: readonly Evidence[]
  readonly skips: readonly InlineSkip[]
  readonly stage: Stage
}

const fileOf = async ({ subject, inventory, found }: Gathering, seen: Seen): Promise<EvidenceFile> => ({
  schema: 1,
  subject: await subject,
  inputs: {
    ...(found.origin.digest === undefined ? {} : { policy: found.origin.digest }),
    plan: planDigest(found),
    lock: lockDigest,
  },
  inventory: {
    files: inventory.files.length,
    formats: inventory.formats,
    gaps: [...inventory.gaps, ...seen.stage.gaps],
    skips: seen.skips,
  },
  head: seen.evidence,
  timings: {},
})
