import { GatehouseError } from '../core/errors.js'
import type { Verdict } from '../core/verdict.js'
import type { Files } from '../ports.js'
import { renderConsole } from '../report/console/console.js'
import { renderJson } from '../report/json.js'
import { renderSarif } from '../report/sarif/sarif.js'

export const reportFormats = ['console', 'json', 'sarif'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface Appearance {
  readonly width: number
  readonly colour: boolean
}

/** The text of one report. Every report is rendered from the same verdict. */
export function renderReport(format: ReportFormat, verdict: Verdict, appearance: Appearance): string {
  switch (format) {
    case 'console':
      return renderConsole(verdict, appearance).text
    case 'json':
      return renderJson(verdict).text
    case 'sarif':
      return renderSarif(verdict).text
  }
}

/** Writes a report or evidence where the user asked for it. */
export async function writeOutput(path: string, text: string, files: Files): Promise<void> {
  await files.write(path, text).catch((cause: unknown) => {
    if (cause instanceof GatehouseError) throw cause
    throw new GatehouseError('FILE_UNWRITABLE', `${path} cannot be written.`, {
      hint: 'Choose another place for this file.',
      cause,
    })
  })
}
