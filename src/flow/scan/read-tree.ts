import type { FormatCount } from '../../core/evidence.js'
import { compareText } from '../../core/order.js'
import type { Ports } from '../../ports.js'
import type { Stage } from '../../repository/stage.js'
import { narrowFailure } from '../run/narrow.js'
import { failedReading, type Reading, readingOf } from '../run/reading.js'
import { type RunRequest, runScanner } from '../run/run-scanner.js'

export type { Reading } from '../run/reading.js'

/** Runs the scanner; when it crashes, hangs or prints half a report, looks for what it stumbled over, so that the rest counts. */
export async function readTree(request: RunRequest, stage: Stage, ports: Ports): Promise<Reading> {
  const whole = await runScanner(request, ports)
  if (whole.type === 'parsed') return readingOf(whole)
  return request.scanner.standsAlone.length === 0
    ? failedReading(whole, request.formats)
    : narrowFailure(request, whole, stage, ports)
}

/** Files per format among those given. */
export function countOf(
  formats: readonly string[],
  files: readonly { readonly formats: readonly string[] }[],
): FormatCount[] {
  return [...formats]
    .sort(compareText)
    .map((format) => ({ format, files: files.filter((file) => file.formats.includes(format)).length }))
}
