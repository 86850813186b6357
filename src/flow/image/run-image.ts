import { toProblem } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import type { ImageScanner, Parsed } from '../../tools/tool.js'
import { hiddenFrom } from '../run/hidden.js'
import type { FailedRun } from '../run/reading.js'
import { type RunRequest, type RunResult, runScanner } from '../run/run-scanner.js'
import type { PlannedScan } from '../scan/limit-plan.js'
import type { Means } from '../scan/supply/supply-scan.js'
import type { ImagePart } from './stage-image.js'

/** What one scanner said of one image, or why nothing of it can be believed. */
export type PartResult =
  | { readonly part: ImagePart; readonly parsed: Parsed; readonly durationMs: number }
  | { readonly part: ImagePart; readonly failed: FailedRun; readonly durationMs: number }

export interface ImageRuns {
  readonly canary: RunResult
  readonly parts: readonly PartResult[]
}

export interface ImageRun {
  readonly planned: PlannedScan
  readonly scanner: ImageScanner
  readonly means: Means
  readonly workspace: string
  /** The folder of the repository: nothing in it is the scanner's business. */
  readonly root: string
  readonly parts: readonly ImagePart[]
}

/** Runs a scanner over our own image and, meanwhile, over the others one after the other: the same program with the same data. */
export async function runOverImages(run: ImageRun, ports: Ports): Promise<ImageRuns> {
  const { scanner, workspace } = run
  const canaryFile = `${workspace}/canary.tar`
  await ports.files.write(canaryFile, scanner.canaryImage.archive())
  const request = requestOf(run, ports)
  const canary = runScanner({ ...request, stage: canaryFile, workspace: `${workspace}/canary` }, ports).catch(
    (error: unknown): RunResult => ({ type: 'failed', problem: toProblem(error), durationMs: 0, isolated: false }),
  )
  const parts: PartResult[] = []
  for (const [at, part] of run.parts.entries()) {
    const own = { ...request, stage: part.file, workspace: `${workspace}/run-${at}` }
    parts.push({ part, ...(await runOverOne(scanner, own, ports)) })
  }
  return { canary: await canary, parts }
}

const requestOf = (
  { planned, scanner, means, root }: ImageRun,
  { environment }: Ports,
): Omit<RunRequest, 'stage' | 'workspace'> => ({
  scanner,
  files: new Set(),
  formats: planned.formats,
  without: [],
  deadlineMs: planned.deadlineMs,
  memoryBytes: planned.memoryBytes,
  hidden: hiddenFrom(root, environment),
  ...means,
})

type OneResult =
  | { readonly parsed: Parsed; readonly durationMs: number }
  | { readonly failed: FailedRun; readonly durationMs: number }

/** What ends a run because of some files alone is told, and the rest of the image is looked at all the same. */
async function runOverOne(scanner: ImageScanner, request: RunRequest, ports: Ports): Promise<OneResult> {
  const first = await runScanner(request, ports)
  if (first.type === 'parsed') return { parsed: first.parsed, durationMs: first.durationMs }
  const { code, files } = scanner.spares
  if (first.problem.code !== code) return { failed: first, durationMs: first.durationMs }
  const again = await runScanner({ ...request, workspace: `${request.workspace}/again`, without: files }, ports)
  const durationMs = first.durationMs + again.durationMs
  if (again.type === 'failed') return { failed: again, durationMs }
  const { parsed } = again
  const [path = '', ...others] = files
  const gaps = [{ path, reason: 'not-read' as const, ...(others.length === 0 ? {} : { detail: others.join(', ') }) }]
  return {
    parsed: { ...parsed, problems: [...parsed.problems, first.problem], gaps: [...parsed.gaps, ...gaps] },
    durationMs,
  }
}
