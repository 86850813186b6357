import { toProblem } from '../core/errors.js'
import type { Data, ToolIdentity } from '../core/evidence.js'
import type { Installed } from '../install/installed.js'
import { lockedVersion } from '../install/lock.js'
import type { Ports } from '../ports.js'
import type { Stage } from '../repository/stage.js'
import type { ScannerRun } from './assemble-evidence.js'
import { titleOf } from './explain-run.js'
import type { PlannedScan } from './limit-plan.js'
import { readTree } from './read-tree.js'
import type { Supplies } from './supplies.js'

export interface RunContext {
  readonly stage: Stage
  readonly workspace: string
  readonly supplies: Supplies
}

/** Installs what one scanner needs and runs it. Never rejects: whatever goes wrong is in the evidence of this scanner alone. */
export async function runPlanned(planned: PlannedScan, context: RunContext, ports: Ports): Promise<ScannerRun> {
  const { scanner, formats, deadlineMs, memoryBytes } = planned
  const limits = { deadlineMs, memoryBytes }
  const label = labelOf(planned)
  ports.progress.step(label, 'started')
  let tool: ToolIdentity = { name: scanner.tool, version: lockedVersion(scanner.tool), digest: '', origin: 'none' }
  let data: readonly Data[] = []
  try {
    const installed = await context.supplies.install(scanner.tool)
    tool = identityOf(installed)
    const workspace = `${context.workspace}/${scanner.name.replace('/', '-')}`
    const database = scanner.needsDatabase ? await context.supplies.database(`${workspace}/data`) : undefined
    data = database === undefined ? [] : [database.data]
    for (const notice of database?.notices ?? []) ports.progress.step('vulnerability database', 'finished', notice)
    const request = {
      scanner,
      installed,
      stage: context.stage.root,
      files: context.stage.paths,
      workspace,
      formats,
      deadlineMs,
      memoryBytes,
      ...(database === undefined ? {} : { database: database.folder }),
    }
    const reading = await readTree(request, context.stage, ports)
    ports.progress.step(
      label,
      reading.problems.length === 0 ? 'finished' : 'failed',
      reading.problems[0]?.sentence ?? '',
    )
    return { scanner, tool, formats, reading, data, limits }
  } catch (error) {
    const problem = toProblem(error)
    ports.progress.step(label, 'failed', problem.sentence)
    return {
      scanner,
      tool,
      formats,
      data,
      limits,
      reading: { parsed: [], problems: [problem], gaps: [], unread: formats, durationMs: 0 },
    }
  }
}

const labelOf = ({ scanner }: PlannedScan): string =>
  scanner.name.includes('/') ? `${titleOf(scanner)} ${scanner.name.slice(scanner.tool.length + 1)}` : titleOf(scanner)

const identityOf = ({ name, version, digest, origin }: Installed): ToolIdentity => ({ name, version, digest, origin })
