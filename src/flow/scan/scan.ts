import { GatehouseError } from '../../core/errors.js'
import type { EvidenceFile } from '../../core/evidence.js'
import { judge } from '../../core/judge/judge.js'
import type { Mode, Verdict } from '../../core/verdict.js'
import { version } from '../../core/version.js'
import { lockDigest } from '../../install/lock.js'
import type { Ports } from '../../ports.js'
import { createSkips } from '../../repository/apply-skips.js'
import { formatNames } from '../../repository/formats.js'
import { type Inventory, takeInventory } from '../../repository/inventory.js'
import { placeFindings } from '../../repository/place-findings.js'
import { openSources, prepareSources, type Sources } from '../../repository/sources.js'
import { buildStage, type Stage } from '../../repository/stage.js'
import { allSkipRules, policyNames, toolNames } from '../../tools/index.js'
import { planScans } from '../../tools/plan.js'
import { runPlanned } from '../run/run-planned.js'
import { assembleEvidence, reportedOf, type ScannerRun } from './assemble-evidence.js'
import { type FoundPolicy, findPolicy } from './find-policy.js'
import { findUnlisted, understoodBy } from './find-unlisted.js'
import { heardSkips } from './heard-skips.js'
import { limitPlan, type PlannedScan } from './limit-plan.js'
import { type Supplies, suppliesOf } from './supplies.js'
import { supplyScan } from './supply-scan.js'

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
  const evidence = await inWorkspace(ports, (workspace) =>
    gather({ supplies, root, subject, inventory, plan, found, workspace }, ports),
  )
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

async function inWorkspace<T>(ports: Ports, work: (workspace: string) => Promise<T>): Promise<T> {
  const workspace = await ports.files.makeTemporary('gatehouse-')
  try {
    return await work(workspace)
  } finally {
    await ports.files.remove(workspace)
  }
}

type Head = Awaited<ReturnType<Ports['git']['head']>>

interface Gathering {
  readonly supplies: Supplies
  readonly root: string
  readonly subject: Promise<Head>
  readonly inventory: Inventory
  readonly plan: readonly PlannedScan[]
  readonly found: FoundPolicy
  readonly workspace: string
}

async function gather(
  { supplies, root, subject, inventory, plan, found, workspace }: Gathering,
  ports: Ports,
): Promise<EvidenceFile> {
  const started = ports.clock.monotonicMs()
  const scans = plan.map((planned) => ({ planned, supplied: supplyScan(planned, workspace, supplies) }))
  const stage = await buildStage(inventory, stageOptions(plan, `${workspace}/tree`), ports.files)
  const staged = ports.clock.monotonicMs()
  const sources = openSources(root, ports.files)
  let running = scans.length
  const runs = await Promise.all(
    scans.map(async ({ planned, supplied }) => {
      const run = await runPlanned(planned, await supplied, { stage, workspace }, ports)
      running -= 1
      if (running > 0) await prepareSources(sources, reportedOf(run, stage))
      return run
    }),
  )
  const changed = await stage.changed()
  const ran = ports.clock.monotonicMs()
  const evidence = await locate(runs, { sources, subject: await subject, inventory, stage, changed, found }, ports)
  const timings = Object.fromEntries(runs.map((run) => [run.scanner.name, Math.round(run.reading.durationMs)]))
  const own = { stage: Math.round(staged - started), locate: Math.round(ports.clock.monotonicMs() - ran) }
  return { ...evidence, timings: { ...timings, ...own } }
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

interface Scene {
  readonly sources: Sources
  readonly subject: Head
  readonly inventory: Inventory
  readonly stage: Stage
  readonly changed: readonly string[]
  readonly found: FoundPolicy
}

async function locate(
  runs: readonly ScannerRun[],
  { sources, subject, inventory, stage, changed, found }: Scene,
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
    subject: {
      ...(subject.remote === undefined ? {} : { repository: subject.remote }),
      ...(subject.commit === undefined ? {} : { commit: subject.commit }),
      ...(subject.ref === undefined ? {} : { ref: subject.ref }),
    },
    inputs: { ...(found.origin.digest === undefined ? {} : { policy: found.origin.digest }), lock: lockDigest },
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
const dayOf = (clock: Ports['clock']): string => clock.now().toISOString().slice(0, 10)

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
