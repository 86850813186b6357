import { GatehouseError, type Problem, toError, toProblem } from '../../core/errors.js'
import type { Installed } from '../../install/installed.js'
import type { Ports, ProcessResult } from '../../ports.js'
import type { Parsed, Scanner, ToolRun } from '../../tools/tool.js'
import { bringKept, saveKept } from '../scan/supply/kept-files.js'
import { brokenChecks, type PlacedChecks } from './custom-checks.js'
import { explainEnd, explainLostMessages, explainStderr, type RunLimits, titleOf } from './explain-run.js'

/** The most a tool may print or write; more is `failed` (DESIGN 5). */
const outputBytes = 384 * 1024 * 1024
/** Of a tool's messages, which name the files it did not read: some 50,000 of them. */
const stderrBytes = 16 * 1024 * 1024

export interface RunRequest extends RunLimits {
  readonly scanner: Scanner
  readonly installed: Installed
  readonly stage: string
  /** Every path of the stage, canaries included. */
  readonly files: ReadonlySet<string>
  /** Private to this run; removed by the caller. */
  readonly workspace: string
  readonly formats: readonly string[]
  readonly only?: readonly string[]
  /** Files that the tool must not open, relative to the stage. */
  readonly without: readonly string[]
  readonly database?: string
  readonly checks?: PlacedChecks
  readonly memoryBytes: number
  /** Folders that the tool has no business in. */
  readonly hidden: readonly string[]
}

/** What one process brought: what the tool said, or why nothing can be believed. */
export type RunResult =
  | { readonly type: 'parsed'; readonly parsed: Parsed; readonly durationMs: number; readonly isolated: boolean }
  | { readonly type: 'failed'; readonly problem: Problem; readonly durationMs: number; readonly isolated: boolean }

/** Starts a scanner from an empty folder with an empty HOME, nothing inherited, and reads its native report. */
export async function runScanner(request: RunRequest, ports: Ports): Promise<RunResult> {
  const { scanner, workspace } = request
  const [cwd, home, temporary, scratch] = ['cwd', 'home', 'tmp', 'scratch'].map((name) => `${workspace}/${name}`)
  if (cwd === undefined || home === undefined || temporary === undefined || scratch === undefined)
    throw new GatehouseError('INTERNAL', 'No workspace.')
  for (const folder of [cwd, home, temporary, scratch]) await ports.files.makeDirectory(folder)
  const { kept } = request.installed
  if (kept !== undefined) await bringKept(kept, temporary, ports.files)
  const report = `${workspace}/report.json`
  const command = scanner.command({
    root: request.stage,
    formats: request.formats,
    scratch,
    report,
    without: request.without,
    ...(request.only === undefined ? {} : { only: request.only }),
    ...(request.database === undefined ? {} : { database: request.database }),
    ...(request.checks === undefined ? {} : { checks: request.checks.place }),
  })
  const result = await ports.exec.run({
    file: request.installed.file,
    args: [...request.installed.args, ...command.args],
    cwd,
    env: {
      PATH: cwd,
      HOME: home,
      TMPDIR: temporary,
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      ...request.installed.env,
      ...command.env,
    },
    deadlineMs: request.deadlineMs,
    memoryBytes: request.memoryBytes,
    outputBytes,
    stderrBytes,
    isolated: true,
    hidden: request.hidden,
    ...(command.reportOn === 'stdout' ? { stdoutFile: report } : { watched: report }),
  })
  const measured = { durationMs: result.durationMs, isolated: result.isolated }
  try {
    const parsed = await readReport(request, result, report, ports)
    // What ran beside code of a repository is nothing that other runs may trust.
    if (kept !== undefined && request.checks === undefined) await saveKept(kept, temporary, ports.files)
    return { type: 'parsed', parsed, ...measured }
  } catch (error) {
    return { type: 'failed', problem: toProblem(error), ...measured }
  }
}

async function readReport(request: RunRequest, result: ProcessResult, report: string, ports: Ports): Promise<Parsed> {
  const { scanner, checks } = request
  if (result.end.type !== 'exited') throw explainEnd(scanner, result.end, result.stderr, request)
  const text = await ports.files.readText(report).catch(() => '')
  const broken = checks === undefined ? undefined : brokenChecks(scanner, result.stderr, checks)
  if (broken !== undefined && result.end.code !== 0) throw toError(broken)
  const parsed = parse(scanner, {
    report: text,
    stderr: result.stderr,
    exit: result.end.code,
    root: request.stage,
    files: request.files,
  })
  const first = parsed.problems[0]
  if (first !== undefined) throw toError(first)
  const lost = result.stderrCut === true ? [explainLostMessages(titleOf(scanner))] : []
  return { ...parsed, problems: broken === undefined ? lost : [broken, ...lost] }
}

/** A report that cannot be decoded says less about the trouble than the way the process ended. */
function parse(scanner: Scanner, run: ToolRun): Parsed {
  try {
    return scanner.parse(run)
  } catch (error) {
    const spoken = explainStderr(titleOf(scanner), run.stderr)
    if (spoken !== undefined) throw spoken
    throw error
  }
}
