import { type Problem, toProblem } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import type { Stage } from '../../repository/stage.js'
import type { ScannerRun } from '../scan/assemble-evidence.js'
import type { PlannedScan } from '../scan/limit-plan.js'
import { type Reading, readTree } from '../scan/read-tree.js'
import { isSupplied, type Means, type Supplied, workspaceOf } from '../scan/supply-scan.js'
import { titleOf } from './explain-run.js'
import { findCrashing } from './find-crashing.js'

export interface RunContext {
  readonly stage: Stage
  readonly workspace: string
  /** Folders that tools have no business in. */
  readonly hidden: readonly string[]
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
  return { scanner, tool, formats, reading, data, limits: { deadlineMs, memoryBytes } }
}

async function read(
  planned: PlannedScan,
  means: Means,
  { stage, workspace, hidden }: RunContext,
  ports: Ports,
): Promise<Reading> {
  const { scanner, formats, deadlineMs, memoryBytes } = planned
  const crashing = await findCrashing(scanner, formats, stage, ports.files)
  const request = {
    scanner,
    stage: stage.root,
    files: stage.paths,
    workspace: workspaceOf(workspace, planned),
    formats,
    without: crashing.map(({ path }) => path),
    deadlineMs,
    memoryBytes,
    hidden,
    ...means,
  }
  const reading = await readTree(request, stage, ports)
  return { ...reading, gaps: [...crashing, ...reading.gaps] }
}

const unread = ({ formats }: PlannedScan, problem: Problem): Reading => ({
  parsed: [],
  problems: [problem],
  gaps: [],
  unread: formats,
  durationMs: 0,
})

const labelOf = ({ scanner }: PlannedScan): string =>
  scanner.name.includes('/') ? `${titleOf(scanner)} ${scanner.name.slice(scanner.tool.length + 1)}` : titleOf(scanner)
