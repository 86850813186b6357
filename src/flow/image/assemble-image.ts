import type { Problem } from '../../core/errors.js'
import type { CanaryResult, Data, Digest, Evidence, Gap, ToolIdentity } from '../../core/evidence.js'
import { sha256Hex } from '../../core/hash.js'
import { type ImageSubject, imagePath } from '../../core/image/subject.js'
import { compareText } from '../../core/order.js'
import type { FinalStage } from '../../repository/image/final-stage.js'
import { placeInImage } from '../../repository/image/place-in-image.js'
import type { ImageScanner, Parsed } from '../../tools/tool.js'
import type { RunResult } from '../run/run-scanner.js'
import type { PlannedScan } from '../scan/limit-plan.js'

/** What is known of one scanner's run over one image. */
export interface ImageCircumstances {
  readonly planned: PlannedScan
  readonly scanner: ImageScanner
  readonly tool: ToolIdentity
  readonly data: readonly Data[]
  readonly image: ImageSubject
  readonly dockerfile?: FinalStage | undefined
  /** Absent: nothing was run. */
  readonly canary?: RunResult
}

/** The evidence of one image: what was found in it, that the scanner can find anything, and what it did not look at. */
export function assembleImage(said: Parsed | Problem, around: ImageCircumstances): Evidence {
  const { planned, scanner, tool, data, image, canary } = around
  const parsed = 'findings' in said ? said : undefined
  const canaries = canary === undefined ? [] : canariesOf(canary, scanner)
  const problems = parsed === undefined && !('findings' in said) ? [said] : (parsed?.problems ?? [])
  const lost = canary?.type === 'failed' && problems.length === 0 ? [canary.problem] : []
  const isRead = parsed !== undefined && canaries.length > 0 && canaries.every(({ seen }) => seen)
  const all = [...problems, ...lost]
  return {
    scanner: scanner.name,
    tool,
    target: { type: 'image', ...image },
    inputs: { tree: image.digest ?? parsed?.image?.id ?? '', options: optionsOf(planned), data },
    outcome: all.length === 0 ? 'complete' : parsed === undefined ? 'failed' : 'partial',
    problems: all,
    planned: planned.formats.map((format) => ({ format, files: 1 })),
    examined: planned.formats.map((format) => ({ format, files: isRead ? 1 : 0 })),
    gaps: gapsOf(parsed?.gaps ?? [], scanner, image),
    canaries,
    ...(parsed?.licenses === undefined ? {} : { licenses: parsed.licenses }),
    findings: parsed === undefined ? [] : placeInImage(parsed.findings, scanner.tool, { image, ...placed(around) }),
  }
}

const placed = ({ dockerfile }: ImageCircumstances): { readonly dockerfile?: FinalStage } =>
  dockerfile === undefined ? {} : { dockerfile }

function canariesOf(canary: RunResult, { canaryImage }: ImageScanner): CanaryResult[] {
  const found = canary.type === 'parsed' ? canary.parsed.findings : []
  const ids = new Set(found.flatMap(({ ruleId, advisory }) => [ruleId, ...(advisory?.ids ?? [])]))
  return canaryImage.expects
    .map(({ format, expects }) => ({ format, seen: ids.has(expects) }))
    .sort((a, b) => compareText(a.format, b.format))
}

const gapsOf = (gaps: readonly Gap[], { tool }: ImageScanner, { name }: ImageSubject): Gap[] =>
  gaps
    .map((gap): Gap => ({ ...gap, path: imagePath(name, gap.path), tool }))
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.detail ?? '', b.detail ?? ''))

/** Everything that decides how the scanner runs. */
function optionsOf({ scanner, formats, deadlineMs, memoryBytes }: PlannedScan): Digest {
  const options = { root: '/image', formats, scratch: '/scratch', report: '/report', database: '/database' }
  const { args, env } = scanner.command(options)
  return `sha256:${sha256Hex(JSON.stringify([args, Object.entries(env), { deadlineMs, memoryBytes }]))}`
}
