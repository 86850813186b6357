import { GatehouseError } from '../../core/errors.js'
import type { ToolRun } from '../tool.js'
import { type TrivyReport, type TrivyResult, trivyReport } from './schema.js'
import { explainFailure } from './trouble/failure.js'

/** The results of a run, as `readWholeReport`. */
export const readReport = (run: ToolRun): readonly TrivyResult[] => readWholeReport(run, explainFailure).Results

/**
 * The report of a run that ended well.
 * @param explain why a run cannot be believed; nothing when it ended well.
 * @throws GatehouseError when it did not, or when its report is empty, cut off, or of another shape.
 */
export function readWholeReport(run: ToolRun, explain: (run: ToolRun) => GatehouseError | undefined): TrivyReport {
  const failure = explain(run)
  if (failure !== undefined) throw failure
  const hint = 'Run again. If it stays, the disk may be full, or this is not the Trivy that Gatehouse knows.'
  if (run.report.trim() === '') {
    throw new GatehouseError('OUTPUT_EMPTY', 'Trivy ended without an error but wrote no report.', { hint })
  }
  const report = trivyReport.safeParse(decode(run.report, hint))
  if (report.success) return report.data
  const where = report.error.issues[0]?.path.map(String).join('.') ?? ''
  throw new GatehouseError(
    'OUTPUT_INVALID',
    `Trivy's report is not what version 0.74.0 writes (at ${where === '' ? 'its root' : where}).`,
    { hint },
  )
}

function decode(text: string, hint: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new GatehouseError('OUTPUT_INVALID', "Trivy's report is no JSON, or only the first part of one.", {
      hint,
      cause,
    })
  }
}
