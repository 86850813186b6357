import { encodeEvidence } from '../core/codec/evidence-codec.js'
import { GatehouseError, type Problem, toProblem } from '../core/errors.js'
import type { EvidenceFile } from '../core/evidence.js'
import type { Verdict } from '../core/verdict.js'
import type { Files } from '../ports.js'
import { renderConsole } from '../report/console/console.js'
import { renderJson } from '../report/json.js'
import { leftOutInSentence, type Presented } from '../report/presented.js'
import { renderSarif } from '../report/sarif/sarif.js'

export const reportFormats = ['console', 'json', 'sarif'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface Appearance {
  readonly width: number
  readonly colour: boolean
}

/** One report and what it left out. Every report is rendered from the same verdict. */
export function renderReport(format: ReportFormat, verdict: Verdict, appearance: Appearance): Presented {
  switch (format) {
    case 'console':
      return renderConsole(verdict, appearance)
    case 'json':
      return renderJson(verdict)
    case 'sarif':
      return renderSarif(verdict)
  }
}

/** What a report does not hold, for whoever asked for it; nothing for one that tells it itself. `name`: `gatehouse.sarif`. */
export const tellLeftOut = (format: ReportFormat, name: string, { leftOut }: Presented): readonly string[] =>
  format === 'console' || leftOut.length === 0 ? [] : [leftOutInSentence(name, leftOut)]

/** A file that the user asked for. */
export interface Output {
  readonly format: ReportFormat | 'evidence'
  /** Absolute. */
  readonly path: string
}

export interface Delivery {
  /** What somebody should know about files that were written. */
  readonly notices: readonly string[]
  /** One for each file that could not be written. */
  readonly problems: readonly Problem[]
}

const plain: Appearance = { width: 100, colour: false }

/** Writes every file that was asked for, whatever becomes of the others: a lost one is told, and changes no verdict. */
export async function deliver(
  { verdict, evidence }: { readonly verdict: Verdict; readonly evidence: EvidenceFile },
  outputs: readonly Output[],
  files: Files,
): Promise<Delivery> {
  const [notices, problems]: [string[], Problem[]] = [[], []]
  for (const { format, path } of outputs) {
    const report =
      format === 'evidence' ? { text: encodeEvidence(evidence), leftOut: [] } : renderReport(format, verdict, plain)
    try {
      await files.write(path, report.text)
      if (format !== 'evidence') notices.push(...tellLeftOut(format, path, report))
    } catch (error) {
      problems.push(toProblem(error instanceof GatehouseError ? error : unwritable(path, error)))
    }
  }
  return { notices, problems }
}

/** What the operating system says that has no sentence of its own. */
const unwritable = (path: string, cause: unknown): GatehouseError =>
  new GatehouseError(
    'FILE_UNWRITABLE',
    `Could not write ${path}: ${cause instanceof Error ? cause.message : String(cause)}.`,
    { hint: 'Choose another place for it.', cause },
  )
