import type { Problem } from '../core/errors.js'
import type { FormatCount, Gap } from '../core/evidence.js'
import { compareText } from '../core/order.js'
import type { Ports } from '../ports.js'
import type { Stage } from '../repository/stage.js'
import type { Parsed, Scanner } from '../tools/tool.js'
import { type RunRequest, type RunResult, runScanner } from './run-scanner.js'

/** What all runs of one scanner brought together. */
export interface Reading {
  readonly parsed: readonly Parsed[]
  readonly problems: readonly Problem[]
  readonly gaps: readonly Gap[]
  /** Formats of which not even the canary can be trusted, because no run over them ended well. */
  readonly unread: readonly string[]
  readonly durationMs: number
}

/** Runs spent on one format's files, halves and all (DESIGN 3). */
const runsPerFormat = 8

/**
 * Runs the scanner; when it crashes, hangs or prints half a report, runs it again format by format, and halves the files of a
 * format that still fails until the file is found: that file is a gap by name and everything else counts.
 */
export async function readTree(request: RunRequest, stage: Stage, ports: Ports): Promise<Reading> {
  const whole = await runScanner(request, ports)
  if (whole.type === 'parsed') return reading([whole.parsed], whole.durationMs)
  if (request.scanner.standsAlone.length === 0) return failed(whole, request.formats)
  const parts: Reading[] = []
  for (const format of request.formats) parts.push(await readFormat(format, request, stage, ports, parts.length))
  return unite(parts, whole)
}

const reading = (parsed: readonly Parsed[], durationMs: number): Reading => ({
  parsed,
  problems: [],
  gaps: [],
  unread: [],
  durationMs,
})

const failed = (run: Extract<RunResult, { type: 'failed' }>, formats: readonly string[]): Reading => ({
  parsed: [],
  problems: [run.problem],
  gaps: [],
  unread: formats,
  durationMs: run.durationMs,
})

/** When every part was read or named, the crash is coverage and no longer trouble. */
function unite(parts: readonly Reading[], whole: RunResult): Reading {
  return {
    parsed: parts.flatMap((part) => part.parsed),
    problems: withoutRepeats(parts.flatMap((part) => part.problems)),
    gaps: parts.flatMap((part) => part.gaps),
    unread: parts.flatMap((part) => part.unread),
    durationMs: parts.reduce((sum, part) => sum + part.durationMs, whole.durationMs),
  }
}

const withoutRepeats = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [`${problem.code} ${problem.sentence}`, problem])).values(),
]

async function readFormat(
  format: string,
  request: RunRequest,
  stage: Stage,
  ports: Ports,
  index: number,
): Promise<Reading> {
  const attempt = (only: readonly string[] | undefined, run: number): Promise<RunResult> =>
    runScanner(
      {
        ...request,
        formats: [format],
        workspace: `${request.workspace}/${index}-${run}`,
        ...(only === undefined ? {} : { only }),
      },
      ports,
    )
  const alone = await attempt(undefined, 0)
  if (alone.type === 'parsed') return reading([alone.parsed], alone.durationMs)
  const files = stage.files.filter((file) => file.formats.includes(format)).map((file) => file.path)
  if (!request.scanner.standsAlone.includes(format) || files.length === 0) return failed(alone, [format])
  return narrow(format, files, alone, request.scanner, canaryFilesOf(stage, request.scanner, format), attempt)
}

/** The canary goes along with every half, so that each half proves that it was read. */
const canaryFilesOf = (stage: Stage, scanner: Scanner, format: string): string[] => {
  const folder = `${stage.canaryFolder}/${scanner.name.replace('/', '-')}/${format}`
  const canary = scanner.canaries.find((candidate) => candidate.format === format)
  return Object.keys(canary?.files ?? {}).map((name) => `${folder}/${name}`)
}

type Attempt = (only: readonly string[], run: number) => Promise<RunResult>

async function narrow(
  format: string,
  files: readonly string[],
  first: Extract<RunResult, { type: 'failed' }>,
  scanner: Scanner,
  canary: readonly string[],
  attempt: Attempt,
): Promise<Reading> {
  const parsed: Parsed[] = []
  const gaps: Gap[] = []
  let durationMs = first.durationMs
  let runs = 0
  const suspects: (readonly string[])[] = files.length === 1 ? [] : halves(files)
  if (files.length === 1) gaps.push(...crashed(files, scanner, first.problem))
  for (let group = suspects.shift(); group !== undefined; group = suspects.shift()) {
    if (runs >= runsPerFormat) {
      const rest = [group, ...suspects].flat()
      return {
        parsed,
        problems: [first.problem],
        gaps: [...gaps, ...crashed(rest, scanner, first.problem)],
        unread: [],
        durationMs,
      }
    }
    runs += 1
    const result = await attempt([...canary, ...group], runs)
    durationMs += result.durationMs
    if (result.type === 'parsed') parsed.push(result.parsed)
    else if (group.length === 1) gaps.push(...crashed(group, scanner, result.problem))
    else suspects.push(...halves(group))
  }
  if (parsed.length > 0) return { parsed, problems: [], gaps, unread: [], durationMs }
  const alone = await attempt(canary, runs + 1)
  return alone.type === 'parsed'
    ? { parsed: [alone.parsed], problems: [], gaps, unread: [], durationMs: durationMs + alone.durationMs }
    : { ...failed(alone, [format]), durationMs: durationMs + alone.durationMs }
}

const halves = (files: readonly string[]): (readonly string[])[] => {
  const middle = Math.ceil(files.length / 2)
  return [files.slice(0, middle), files.slice(middle)].filter((half) => half.length > 0)
}

const crashed = (paths: readonly string[], scanner: Scanner, problem: Problem): Gap[] =>
  paths.map((path) => ({ path, reason: 'crashed-tool', tool: scanner.tool, detail: problem.sentence }))

/** Files per format among those given. */
export function countOf(
  formats: readonly string[],
  files: readonly { readonly formats: readonly string[] }[],
): FormatCount[] {
  return [...formats]
    .sort(compareText)
    .map((format) => ({ format, files: files.filter((file) => file.formats.includes(format)).length }))
}
