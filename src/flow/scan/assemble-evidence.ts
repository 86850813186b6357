import type { Problem } from '../../core/errors.js'
import {
  type CanaryResult,
  type Data,
  type Digest,
  type Evidence,
  type EvidenceInputs,
  type FormatCount,
  type Gap,
  keepsUnread,
  type ToolIdentity,
} from '../../core/evidence.js'
import type { Finding } from '../../core/finding/finding.js'
import type { Reported } from '../../core/finding/reported.js'
import { sha256Hex } from '../../core/hash.js'
import { countLicenses } from '../../core/license/categories.js'
import { compareText } from '../../core/order.js'
import type { Mask } from '../../repository/locate/mask.js'
import { canaryPath, digestTree, type Stage } from '../../repository/stage.js'
import type { Scanner } from '../../tools/tool.js'
import { isLeftOut } from './find-unlisted.js'
import { countOf, type Reading } from './read-tree.js'

/** One scanner's run before its findings are located. */
export interface ScannerRun {
  readonly scanner: Scanner
  readonly tool: ToolIdentity
  readonly formats: readonly string[]
  readonly reading: Reading
  readonly data: readonly Data[]
  /** Of the repository's own checks, where it was given some. */
  readonly rules?: Digest
  readonly limits: { readonly deadlineMs: number; readonly memoryBytes: number }
}

/** The findings proper: canaries are never among them. */
export const reportedOf = (run: ScannerRun, stage: Stage): Reported[] =>
  run.reading.parsed.flatMap((parsed) => parsed.findings.filter((reported) => !isCanary(reported.path, stage)))

const isCanary = (path: string, stage: Stage): boolean => path.startsWith(`${stage.canaryFolder}/`)

/** A canary is seen when its own rule fired on a file of its own folder. */
function canariesOf(run: ScannerRun, stage: Stage): CanaryResult[] {
  const all = run.reading.parsed
    .flatMap((parsed) => parsed.findings)
    .filter((reported) => isCanary(reported.path, stage))
  return run.scanner.canaries
    .filter((canary) => run.formats.includes(canary.format))
    .map(({ format, expects }) => {
      const folder = `${canaryPath(stage.canaryFolder, run.scanner.name, format)}/`
      return {
        format,
        seen: all.some(
          (reported) =>
            reported.path.startsWith(folder) &&
            (reported.ruleId === expects || reported.advisory?.ids.includes(expects) === true),
        ),
      }
    })
    .sort((a, b) => compareText(a.format, b.format))
}

function examinedOf(
  run: ScannerRun,
  stage: Stage,
  canaries: readonly CanaryResult[],
  gaps: readonly Gap[],
): FormatCount[] {
  const unread = new Set(gaps.filter(keepsUnread).map((gap) => gap.path))
  const read = stage.files.filter((file) => !unread.has(file.path))
  const trusted = run.formats.filter(
    (format) =>
      !run.reading.unread.includes(format) && !canaries.some((canary) => canary.format === format && !canary.seen),
  )
  const complete = run.reading.parsed.length > 0
  return countRead(run, read).map(({ format, files }) => ({
    format,
    files: complete && trusted.includes(format) ? files : 0,
  }))
}

const countRead = (run: ScannerRun, read: Stage['files']): FormatCount[] =>
  run.formats.flatMap((format) =>
    countOf(
      [format],
      read.filter((file) => !isLeftOut(run.scanner, format, file)),
    ),
  )

/** What the tree tells of one scanner's run. */
export interface Circumstances {
  /** Files that it was given and is not known to have read. */
  readonly unlisted: readonly Gap[]
  /** Files that changed while it ran. */
  readonly changed: readonly string[]
  readonly mask: Mask
}

/**
 * Everything one scanner brought, with proof: what it was given, what it is known to have read, and what it missed by name. Its own
 * words may hold whatever the files hold: they are masked here, all of them.
 */
export function assembleEvidence(
  run: ScannerRun,
  stage: Stage,
  findings: readonly Finding[],
  { unlisted, changed, mask }: Circumstances,
): Evidence {
  const canaries = canariesOf(run, stage)
  const own = run.reading.parsed.flatMap((parsed) => parsed.gaps).filter((gap) => !isCanary(gap.path, stage))
  const gaps = dedupe(
    [...own, ...run.reading.gaps, ...unlisted].map((gap) => ({ ...masked(gap, mask), tool: run.scanner.tool })),
  )
  const problems = [
    ...run.reading.problems.map((problem) => maskedProblem(problem, mask)),
    ...changed.slice(0, 1).map((path) => inputChanged(path, changed.length)),
  ]
  return {
    scanner: run.scanner.name,
    tool: run.tool,
    target: { type: 'tree', name: '.' },
    inputs: {
      ...inputsOf(run, stage),
      data: run.data,
      ...(run.rules === undefined ? {} : { rules: run.rules }),
    },
    outcome: problems.length === 0 ? 'complete' : run.reading.parsed.length === 0 ? 'failed' : 'partial',
    problems,
    planned: countOf(run.formats, stage.files),
    examined: examinedOf(run, stage, canaries, gaps),
    gaps,
    canaries,
    ...licensesOf(run.reading.parsed),
    findings,
  }
}

function licensesOf(parsed: ScannerRun['reading']['parsed']): Pick<Evidence, 'licenses'> {
  const counts = parsed.flatMap(({ licenses }) => licenses ?? [])
  return parsed.some(({ licenses }) => licenses !== undefined) ? { licenses: countLicenses(counts) } : {}
}

const masked = (gap: Gap, mask: Mask): Gap => (gap.detail === undefined ? gap : { ...gap, detail: mask(gap.detail) })

const maskedProblem = ({ code, sentence, hint }: Problem, mask: Mask): Problem => ({
  code,
  sentence: mask(sentence),
  ...(hint === undefined ? {} : { hint: mask(hint) }),
})

/** Sorted, each once; that a file does not parse says more than that it was not read, and the line more than none. */
function dedupe(gaps: readonly Gap[]): Gap[] {
  const unparsed = gaps.filter((gap) => gap.reason === 'not-parsed')
  const [broken, lined] = [unparsed, unparsed.filter((gap) => gap.line !== undefined)].map(
    (some) => new Set(some.map(({ path }) => path)),
  )
  const kept = gaps.filter(
    ({ path, reason, line }) =>
      !(reason === 'not-read' && broken?.has(path)) &&
      !(reason === 'not-parsed' && line === undefined && lined?.has(path)),
  )
  const keyOf = (gap: Gap): string =>
    [gap.path, gap.reason, String(gap.line ?? 0).padStart(9, '0'), gap.detail ?? ''].join('\u001f')
  return [...new Map(kept.map((gap) => [keyOf(gap), gap]))].sort(([a], [b]) => compareText(a, b)).map(([, gap]) => gap)
}

const inputChanged = (path: string, count: number): Problem => ({
  code: 'INPUT_CHANGED',
  sentence: `${path}${count > 1 ? ` and ${count - 1} more` : ''} changed while it was scanned, so the result fits no one state of the tree.`,
  hint: 'Leave the files alone while the scan runs, and run again.',
})

/** Of what decides a result beside the tool and its data: the files that it may open, and how it is started. */
export const inputsOf = (
  run: Pick<ScannerRun, 'scanner' | 'formats' | 'limits' | 'rules'>,
  { files }: Pick<Stage, 'files'>,
): Pick<EvidenceInputs, 'tree' | 'options'> => ({
  tree: digestTree(files.filter(({ path }) => run.scanner.mayOpen(path))),
  options: digestOptions(run),
})

const digestOptions = (run: Pick<ScannerRun, 'scanner' | 'formats' | 'limits' | 'rules'>): Digest => {
  const command = run.scanner.command({
    root: '/root',
    formats: [...run.formats].sort(compareText),
    scratch: '/scratch',
    report: '/report',
    database: '/database',
    ...(run.rules === undefined ? {} : { checks: '/checks' }),
  })
  return `sha256:${sha256Hex(JSON.stringify([command.args, Object.entries(command.env).sort(([a], [b]) => compareText(a, b)), run.limits]))}`
}
