import type { Reported } from '../../core/finding/reported.js'
import { isSeverity } from '../../core/finding/severity.js'

/** Trivy's own word, or nothing: `UNKNOWN` means that no source rates the advisory. */
export function severityOf(word: string | undefined): Pick<Reported, 'severity' | 'severitySource'> {
  const severity = (word ?? '').toLowerCase()
  return isSeverity(severity) ? { severity, severitySource: 'tool' } : { severitySource: 'default' }
}

/** Only web addresses leave: they are shown as links. */
export const urlOf = (address: string | undefined): Pick<Reported, 'url'> =>
  address?.startsWith('https://') === true ? { url: address } : {}

/** Lines from 1, in order; Trivy leaves them out, or writes 0, where it names the file only. */
export function linesOf(
  startLine: number | undefined,
  endLine: number | undefined,
): Pick<Reported, 'startLine' | 'endLine'> {
  if (startLine === undefined || startLine < 1) return {}
  return { startLine, endLine: Math.max(startLine, endLine ?? startLine) }
}
