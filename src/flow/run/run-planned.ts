import { type Problem, toProblem } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import type { Stage } from '../../repository/stage.js'
import type { CustomChecks } from '../policy/checks/custom-checks.js'
import type { ScannerRun } from '../scan/assemble-evidence.js'
import type { PlannedScan } from '../scan/limit-plan.js'
import { type Reading, readTree } from '../scan/read-tree.js'
import { isSupplied, type Means, type Supplied, workspaceOf } from '../scan/supply-scan.js'
import { placeChecks } from './custom-checks.js'
import { titleOf } from './explain-run.js'
import { findCrashing } from './find-crashing.js'

export interface RunContext {
  readonly stage: Stage
  readonly workspace: string
  /** Folders that tools have no business in. */
  readonly hidden: readonly string[]
  /** Of every tool. */
  readonly checks: readonly CustomChecks[]
}

/** Runs one scanner over the stage. Never rejects: whatever goes wrong is in the evidence of this scanner alone. */
export async function runPlanned(
  planned: PlannedScan,
  { tool, data, means }: Supplied,
  context: RunContext,
  ports: Ports,
): Promise<ScannerRun> {
  const { scanner, formats, deadlineMs, memoryBytes } = planned
  const label = labelOf(planned)
  ports.progress.step(label, 'started')
  const reading = isSupplied(means)
    ? await read(planned, means, context, ports).catch((error: unknown) => unread(planned, toProblem(error)))
    : unread(planned, means)
  const [problem] = reading.problems
  ports.progress.step(label, problem === undefined ? 'finished' : 'failed', problem?.sentence ?? '')
  const rules = checksFor(planned, context)?.digest
  const own = rules === undefined ? {} : { rules }
  return { scanner, tool, formats, reading, data, ...own, limits: { deadlineMs, memoryBytes } }
}

async function read(planned: PlannedScan, means: Means, context: RunContext, ports: Ports): Promise<Reading> {
  const { stage, hidden } = context
  const { scanner, formats, deadlineMs, memoryBytes } = planned
  const crashing = await findCrashing(scanner, formats, stage, ports.files)
  const workspace = workspaceOf(context.workspace, planned)
  const own = checksFor(planned, context)
  const checks = own && (await placeChecks(scanner, own, `${workspace}/checks`, ports.files))
  const request = {
    scanner,
    stage: stage.root,
    files: stage.paths,
    workspace,
    formats,
    without: crashing.map(({ path }) => path),
    deadlineMs,
    memoryBytes,
    hidden,
    ...(checks === undefined ? {} : { checks }),
    ...means,
  }
  const reading = await readTree(request, stage, ports)
  return { ...reading, gaps: [...crashing, ...reading.gaps] }
}

const checksFor = ({ scanner }: PlannedScan, { checks }: RunContext): CustomChecks | undefined =>
  scanner.checks === undefined ? undefined : checks.find(({ tool }) => tool === scanner.tool)

const unread = ({ formats }: PlannedScan, problem: Problem): Reading => ({
  parsed: [],
  problems: [problem],
  gaps: [],
  unread: formats,
  durationMs: 0,
})

const labelOf = ({ scanner }: PlannedScan): string =>
  scanner.name.includes('/') ? `${titleOf(scanner)} ${scanner.name.slice(scanner.tool.length + 1)}` : titleOf(scanner)
