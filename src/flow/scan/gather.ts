import { type Problem, toProblem } from '../../core/errors.js'
import type { Evidence, EvidenceFile, InlineSkip, ScanSubject } from '../../core/evidence.js'
import { lockDigest } from '../../install/lock.js'
import type { Ports } from '../../ports.js'
import type { Inventory } from '../../repository/inventory.js'
import { openSources, prepareSources } from '../../repository/sources.js'
import { buildStage, type Stage, unbuiltStage } from '../../repository/stage.js'
import type { BaseSource, EarlierEvidence } from '../base/base-source.js'
import { describeBase, openBase, scanOnBase } from '../base/open-base.js'
import { earlierRun, withEarlierSkips } from '../base/reuse.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { planDigest } from '../policy/plan-part.js'
import { hiddenFrom } from '../run/hidden.js'
import { type RunContext, runPlanned } from '../run/run-planned.js'
import { reportedOf, type ScannerRun } from './assemble-evidence.js'
import type { PlannedScan } from './limit-plan.js'
import { locateRuns } from './locate-runs.js'
import { stageOptions } from './stage-options.js'
import type { Supplies } from './supplies.js'
import { supplyScan, unsupplied } from './supply-scan.js'

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
  try {
    return await gatherIn(workspace, gathering, ports)
  } finally {
    await ports.files.remove(workspace).catch((error: unknown) => {
      ports.progress.step(`remove ${workspace}`, 'failed', toProblem(error).sentence)
    })
  }
}

async function gatherIn(workspace: string, gathering: Gathering, ports: Ports): Promise<EvidenceFile> {
  const { supplies, root, inventory, plan, found, base: source } = gathering
  const started = ports.clock.monotonicMs()
  const scans = plan.map((planned) => ({ planned, supplied: supplyScan(planned, workspace, supplies) }))
  const opening = source === undefined ? undefined : openBase(source, workspace, gathering, ports)
  const earlier = source?.earlier().catch(() => []) ?? Promise.resolve([])
  const stage = await buildStage(inventory, stageOptions(plan, `${workspace}/tree`), ports.files).catch(toProblem)
  if (!isStage(stage)) {
    await Promise.all([opening, ...scans.map(({ supplied }) => supplied)]) // They may be writing into the workspace.
    return withoutStage(stage, gathering, ports)
  }
  const staged = ports.clock.monotonicMs()
  const sources = openSources(root, ports.files)
  const hidden = [...hiddenFrom(root, ports.environment), `${workspace}/base`]
  const context: RunContext = { stage, workspace, hidden, checks: found.checks }
  let running = scans.length
  const heads = await Promise.all(
    scans.map(async ({ planned, supplied }) => {
      const means = await supplied
      const known = earlierRun({ planned, supplied: means }, context, await earlier)
      if (known !== undefined) ports.progress.step(`${planned.scanner.name} as on ${source?.name}`, 'finished')
      const head: Head = known ?? { run: await runPlanned(planned, means, context, ports) }
      running -= 1
      if (running > 0 && 'run' in head) await prepareSources(sources, reportedOf(head.run, stage))
      const opened = await opening
      const base =
        opened === undefined
          ? undefined
          : await scanOnBase({ planned, supplied: means }, context, opened, await earlier, ports)
      return { head, base }
    }),
  )
  const changed = await stage.changed()
  const ran = ports.clock.monotonicMs()
  const { evidence, skips } = await unite(
    heads.map(({ head }) => head),
    { inventory, stage, sources, changed },
    await earlier,
    ports,
  )
  const opened = await opening
  const base =
    opened === undefined
      ? undefined
      : await describeBase(
          opened,
          heads.flatMap((one) => one.base ?? []),
          inventory,
          ports,
        )
  const file = await fileOf(gathering, { evidence, skips, stage })
  const timings = Object.fromEntries(
    heads.flatMap(({ head }) =>
      'run' in head ? [[head.run.scanner.name, Math.round(head.run.reading.durationMs)]] : [],
    ),
  )
  const own = { stage: Math.round(staged - started), locate: Math.round(ports.clock.monotonicMs() - ran) }
  return { ...file, ...(base === undefined ? {} : { base }), timings: { ...timings, ...own } }
}

/** A scanner that ran, or what it found in the same files before. */
type Head = { readonly run: ScannerRun } | { readonly earlier: Evidence }

/** In the order of the plan. */
async function unite(
  heads: readonly Head[],
  scene: Parameters<typeof locateRuns>[1],
  earlier: readonly EarlierEvidence[],
  ports: Ports,
): Promise<{ readonly evidence: readonly Evidence[]; readonly skips: readonly InlineSkip[] }> {
  const runs = heads.flatMap((head) => ('run' in head ? [head.run] : []))
  const located = await locateRuns(runs, scene, ports)
  const fresh = [...located.evidence]
  const evidence = heads.flatMap((head) => ('earlier' in head ? [head.earlier] : fresh.splice(0, 1)))
  return {
    evidence,
    skips: withEarlierSkips(
      located.skips,
      heads.flatMap((head) => ('earlier' in head ? [head.earlier] : [])),
      earlier,
    ),
  }
}

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
  return fileOf(gathering, { ...located, stage })
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
