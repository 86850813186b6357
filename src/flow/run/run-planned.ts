import { type Problem, toProblem } from '../../core/errors.js'
import type { Digest } from '../../core/evidence.js'
import type { Ports } from '../../ports.js'
import type { Stage } from '../../repository/stage.js'
import type { CustomChecks } from '../policy/checks/custom-checks.js'
import type { ScannerRun } from '../scan/assemble-evidence.js'
import type { PlannedScan } from '../scan/limit-plan.js'
import { type Reading, readTree } from '../scan/read-tree.js'
import { isSupplied, type Means, type Supplied, workspaceOf } from '../scan/supply/supply-scan.js'
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
  /** What a person calls the tree, where it is not the one that is judged. */
  readonly on?: string
}

/** Runs one scanner over the stage. Never rejects: whatever goes wrong is in the evidence of this scanner alone. */
export async function runPlanned(
  planned: PlannedScan,
  { tool, data, means }: Supplied,
  context: RunContext,
  ports: Ports,
): Promise<ScannerRun> {
  const { scanner, formats, deadlineMs, memoryBytes } = planned
  const label = labelOf(planned, context)
  ports.progress.step(label, 'started')
  const reading = isSupplied(means)
    ? await read(planned, means, context, ports).catch((error: unknown) => unread(planned, toProblem(error)))
    : unread(planned, means)
  const [problem] = reading.problems
  ports.progress.step(label, problem === undefined ? 'finished' : 'failed', problem?.sentence ?? '')
  const rules = rulesFor(planned, context.checks)
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

const checksFor = ({ scanner }: PlannedScan, { checks }: Pick<RunContext, 'checks'>): CustomChecks | undefined =>
  scanner.checks === undefined ? undefined : checks.find(({ tool }) => tool === scanner.tool)

const unread = ({ formats }: PlannedScan, problem: Problem): Reading => ({
  parsed: [],
  problems: [problem],
  gaps: [],
  unread: formats,
  durationMs: 0,
})

/** Of the repository's own checks that this scanner is given. */
export const rulesFor = (planned: PlannedScan, checks: RunContext['checks']): Digest | undefined =>
  checksFor(planned, { checks })?.digest

/** As a person watching knows it. */
export function labelOf({ scanner }: PlannedScan, { on }: Pick<RunContext, 'on'>): string {
  const part = scanner.name.includes('/') ? ` ${scanner.name.slice(scanner.tool.length + 1)}` : ''
  return `${titleOf(scanner)}${part}${on === undefined ? '' : ` on ${on}`}`
}
