import type { Problem } from '../../core/errors.js'
import type { Gap } from '../../core/evidence.js'
import type { Ports } from '../../ports.js'
import { canaryPath, type Stage } from '../../repository/stage.js'
import type { Parsed, Scanner } from '../../tools/tool.js'
import { type FailedRun, failedReading, type Reading, readingOf, uniteReadings } from './reading.js'
import { type RunRequest, type RunResult, runScanner } from './run-scanner.js'
import { startTimeBudget, type TimeBudget } from './time-budget.js'

/** Runs spent on one format's files, halves and all (DESIGN 3). */
const runsPerFormat = 8

interface Search {
  readonly scanner: Scanner
  readonly stage: Stage
  /** Known to crash the tool: in no run. */
  readonly without: ReadonlySet<string>
  /** All of it together takes no longer than the run that failed was allowed to. */
  readonly budget: TimeBudget
  run(formats: readonly string[], only?: readonly string[]): Promise<RunResult>
}

/**
 * Looks for what made a run of the whole tree fail: format by format, then in halves of a format's files down to the file, which is a
 * gap by name while everything else counts. A tool that fails over the canaries alone fails over everything: nothing is searched then.
 */
export async function narrowFailure(
  request: RunRequest,
  whole: FailedRun,
  stage: Stage,
  ports: Ports,
): Promise<Reading> {
  const search = startSearch(request, stage, ports)
  const canaries = request.formats.flatMap((format) => canaryFilesOf(search, format))
  const proof = canaries.length === 0 ? undefined : await search.run(request.formats, canaries)
  const spentMs = whole.durationMs + (proof?.durationMs ?? 0)
  if (proof?.type === 'failed') return { ...failedReading(whole, request.formats), durationMs: spentMs }
  const parts: Reading[] = []
  for (const format of request.formats) {
    parts.push(search.budget.isSpent() ? failedReading(whole, [format]) : await readFormat(format, search))
  }
  const united = uniteReadings(parts.map((part) => inWordsOf(whole, part)))
  return { ...united, durationMs: united.durationMs + spentMs }
}

/** Parts that failed in the same way as the whole say the same, once. */
const inWordsOf = ({ problem }: FailedRun, part: Reading): Reading => ({
  ...part,
  problems: part.problems.map((own) => (own.code === problem.code ? problem : own)),
})

function startSearch(request: RunRequest, stage: Stage, ports: Ports): Search {
  const budget = startTimeBudget(request.deadlineMs, ports.clock)
  let runs = 0
  return {
    scanner: request.scanner,
    stage,
    without: new Set(request.without),
    budget,
    run: (formats, only) => {
      runs += 1
      const workspace = `${request.workspace}/again-${runs}`
      const limits = { deadlineMs: budget.share(), limitMs: request.deadlineMs }
      return runScanner({ ...request, ...limits, workspace, formats, ...(only === undefined ? {} : { only }) }, ports)
    },
  }
}

/** The canary goes along with every half, so that each half proves that it was read. */
function canaryFilesOf({ scanner, stage }: Search, format: string): string[] {
  const canary = scanner.canaries.find((candidate) => candidate.format === format)
  const folder = canaryPath(stage.canaryFolder, scanner.name, format)
  return Object.keys(canary?.files ?? {}).map((name) => `${folder}/${name}`)
}

async function readFormat(format: string, search: Search): Promise<Reading> {
  const alone = await search.run([format])
  if (alone.type === 'parsed') return readingOf(alone)
  const files = search.stage.files
    .filter((file) => file.formats.includes(format) && !search.without.has(file.path))
    .map((file) => file.path)
  if (!search.scanner.standsAlone.includes(format) || files.length === 0) return failedReading(alone, [format])
  const reading = await halve(format, files, alone, search)
  return { ...reading, durationMs: reading.durationMs + alone.durationMs }
}

async function halve(format: string, files: readonly string[], first: FailedRun, search: Search): Promise<Reading> {
  const canary = canaryFilesOf(search, format)
  const parsed: Parsed[] = []
  const gaps: Gap[] = []
  let [runs, durationMs] = [0, 0]
  const attempt = async (group: readonly string[]): Promise<RunResult> => {
    const result = await search.run([format], [...canary, ...group])
    if (result.type === 'parsed') parsed.push(result.parsed)
    runs += 1
    durationMs += result.durationMs
    return result
  }
  const suspects: (readonly string[])[] = files.length === 1 ? [] : halves(files)
  if (files.length === 1) gaps.push(...crashed(files, search.scanner, first.problem))
  for (let group = suspects.shift(); group !== undefined; group = suspects.shift()) {
    if (runs >= runsPerFormat || search.budget.isSpent()) {
      const rest = crashed([group, ...suspects].flat(), search.scanner, first.problem)
      return { parsed, problems: [first.problem], gaps: [...gaps, ...rest], unread: [], durationMs }
    }
    const result = await attempt(group)
    if (result.type === 'parsed') continue
    if (group.length === 1) gaps.push(...crashed(group, search.scanner, result.problem))
    else suspects.push(...halves(group))
  }
  const proof = parsed.length > 0 ? undefined : await attempt([])
  if (proof?.type === 'failed') return { ...failedReading(proof, [format]), durationMs }
  return { parsed, problems: parsed.flatMap(({ problems }) => problems), gaps, unread: [], durationMs }
}

const halves = (files: readonly string[]): (readonly string[])[] => {
  const middle = Math.ceil(files.length / 2)
  return [files.slice(0, middle), files.slice(middle)].filter((half) => half.length > 0)
}

const crashed = (paths: readonly string[], scanner: Scanner, problem: Problem): Gap[] =>
  paths.map((path) => ({ path, reason: 'crashed-tool', tool: scanner.tool, detail: problem.sentence }))
