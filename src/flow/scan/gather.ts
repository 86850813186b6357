import { type Problem, toProblem } from '../../core/errors.js'
import type { EvidenceFile, ScanSubject } from '../../core/evidence.js'
import { lockDigest } from '../../install/lock.js'
import type { Ports } from '../../ports.js'
import { createSkips } from '../../repository/apply-skips.js'
import type { Inventory } from '../../repository/inventory.js'
import { placeFindings } from '../../repository/place-findings.js'
import { openSources, prepareSources, type Sources } from '../../repository/sources.js'
import { buildStage, type Stage, unbuiltStage } from '../../repository/stage.js'
import { allSkipRules } from '../../tools/index.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { planDigest } from '../policy/plan-part.js'
import { hiddenFrom } from '../run/hidden.js'
import { runPlanned } from '../run/run-planned.js'
import { assembleEvidence, reportedOf, type ScannerRun } from './assemble-evidence.js'
import { findUnlisted, understoodBy } from './find-unlisted.js'
import { heardSkips } from './heard-skips.js'
import type { PlannedScan } from './limit-plan.js'
import type { Supplies } from './supplies.js'
import { supplyScan, unsupplied } from './supply-scan.js'

export interface Gathering {
  readonly supplies: Supplies
  readonly root: string
  readonly subject: Promise<ScanSubject>
  readonly inventory: Inventory
  readonly plan: readonly PlannedScan[]
  readonly found: FoundPolicy
}

/** Stages the tree, runs the scanners that are planned, and locates what they say. Where there is no place for a stage, each has failed for that reason. */
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
  const { supplies, root, inventory, plan, found } = gathering
  const started = ports.clock.monotonicMs()
  const scans = plan.map((planned) => ({ planned, supplied: supplyScan(planned, workspace, supplies) }))
  const stage = await buildStage(inventory, stageOptions(plan, `${workspace}/tree`), ports.files).catch(toProblem)
  if (!isStage(stage)) {
    await Promise.all(scans.map(({ supplied }) => supplied)) // They may be writing into the workspace.
    return withoutStage(stage, gathering, ports)
  }
  const staged = ports.clock.monotonicMs()
  const sources = openSources(root, ports.files)
  const hidden = hiddenFrom(root, ports.environment)
  let running = scans.length
  const runs = await Promise.all(
    scans.map(async ({ planned, supplied }) => {
      const run = await runPlanned(planned, await supplied, { stage, workspace, hidden, checks: found.checks }, ports)
      running -= 1
      if (running > 0) await prepareSources(sources, reportedOf(run, stage))
      return run
    }),
  )
  const changed = await stage.changed()
  const ran = ports.clock.monotonicMs()
  const evidence = await locate(runs, { ...gathering, sources, stage, changed }, ports)
  const timings = Object.fromEntries(runs.map((run) => [run.scanner.name, Math.round(run.reading.durationMs)]))
  const own = { stage: Math.round(staged - started), locate: Math.round(ports.clock.monotonicMs() - ran) }
  return { ...evidence, timings: { ...timings, ...own } }
}

const isStage = (stage: Stage | Problem): stage is Stage => 'paths' in stage

async function withoutStage(problem: Problem, gathering: Gathering, ports: Ports): Promise<EvidenceFile> {
  const stage = unbuiltStage(gathering.inventory)
  const runs = await Promise.all(
    gathering.plan.map((planned) =>
      runPlanned(planned, unsupplied(planned, problem), { stage, workspace: '', hidden: [], checks: [] }, ports),
    ),
  )
  return locate(runs, { ...gathering, sources: openSources(gathering.root, ports.files), stage, changed: [] }, ports)
}

const stageOptions = (plan: readonly PlannedScan[], root: string): Parameters<typeof buildStage>[1] => ({
  root,
  ownConfig: plan.flatMap(({ scanner }) => scanner.ownConfig),
  skipRules: allSkipRules,
  canaries: plan.flatMap(({ scanner, formats }) =>
    scanner.canaries
      .filter((canary) => formats.includes(canary.format))
      .map(({ format, files }) => ({ scanner: scanner.name, format, files })),
  ),
})

interface Scene extends Pick<Gathering, 'subject' | 'inventory' | 'found'> {
  readonly sources: Sources
  readonly stage: Stage
  readonly changed: readonly string[]
}

async function locate(
  runs: readonly ScannerRun[],
  { sources, inventory, stage, changed, found, ...scene }: Scene,
  ports: Ports,
): Promise<EvidenceFile> {
  const neutralised = new Set(allSkipRules.filter((rule) => rule.neutralise).map((rule) => rule.tool))
  const skips = createSkips(heardSkips(inventory.files), neutralised, dayOf(ports.clock))
  const terraform = inventory.files.filter((file) => file.formats.includes('terraform')).map((file) => file.path)
  const reports = runs.map((run) => ({
    scanner: run.scanner.name,
    tool: run.scanner.tool,
    reported: reportedOf(run, stage),
  }))
  const subject = await scene.subject
  const { runs: located, mask } = await placeFindings(reports, { sources, terraform, skips })
  const understood = understoodBy(runs)
  const head = await Promise.all(
    runs.map(async (run, index) => {
      const unlisted = run.reading.parsed.length === 0 ? [] : await findUnlisted(run, understood, stage, ports.files)
      return assembleEvidence(run, stage, located[index]?.findings ?? [], { unlisted, changed, mask })
    }),
  )
  return {
    schema: 1,
    subject,
    inputs: {
      ...(found.origin.digest === undefined ? {} : { policy: found.origin.digest }),
      plan: planDigest(found),
      lock: lockDigest,
    },
    inventory: {
      files: inventory.files.length,
      formats: inventory.formats,
      gaps: [...inventory.gaps, ...stage.gaps],
      skips: skips.all(mask),
    },
    head,
    timings: {},
  }
}

/** UTC. */
export const dayOf = (clock: Pick<Ports['clock'], 'now'>): string => clock.now().toISOString().slice(0, 10)
