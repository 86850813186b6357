import { type Evidence, type EvidenceFile, type Gap, keepsUnread } from '../evidence.js'
import { compareText } from '../order.js'

/**
 * The inventory's gaps and every tool's own, sorted. What one tool left out by its own rules and another examined for the same
 * format was looked at; the evidence keeps it all the same.
 */
export function collectGaps(evidence: EvidenceFile): readonly Gap[] {
  const isExamined = examination(evidence.head)
  const all = [...evidence.inventory.gaps, ...evidence.head.flatMap((run) => run.gaps)]
  return [...new Map(all.map((gap) => [keyOf(gap), gap])).entries()]
    .filter(([, gap]) => gap.reason !== 'left-out' || gap.detail === undefined || !isExamined(gap.path, gap.detail))
    .sort(([a], [b]) => compareText(a, b))
    .map(([, gap]) => gap)
}

const keyOf = (gap: Gap): string =>
  [gap.path, gap.reason, gap.tool ?? '', String(gap.line ?? 0).padStart(9, '0'), gap.detail ?? ''].join('\u001f')

/**
 * Whether some scanner looked at a file for a format. Each is given every file of a format it reads, so it did unless it examined
 * nothing of that format or names the file among what it did not read.
 */
function examination(head: readonly Evidence[]): (path: string, format: string) => boolean {
  const scanners = head.map((run) => ({
    formats: new Set(run.examined.filter(({ files }) => files > 0).map(({ format }) => format)),
    unread: new Set(run.gaps.filter(keepsUnread).map(({ path }) => path)),
    leftOut: new Set(run.gaps.filter(({ reason }) => reason === 'left-out').map(fileAndFormat)),
  }))
  return (path, format) =>
    scanners.some(
      ({ formats, unread, leftOut }) =>
        formats.has(format) && !unread.has(path) && !leftOut.has(fileAndFormat({ path, detail: format })),
    )
}

const fileAndFormat = ({ path, detail }: Pick<Gap, 'path' | 'detail'>): string => JSON.stringify([path, detail])
