import type { Region } from '../../core/finding/place.js'
import { sha256Hex } from '../../core/hash.js'
import type { ColumnSpan } from './secret-span.js'

/** Lines of a file, from 1, both included. */
export interface LineRange {
  readonly startLine: number
  readonly endLine: number
}

/** Tools report line 0 and lines past the end: the nearest lines that there are. */
export function clipRegion({ startLine, endLine }: LineRange, lineCount: number): LineRange {
  const last = Math.max(1, lineCount)
  const first = Math.min(Math.max(1, startLine), last)
  return { startLine: first, endLine: Math.min(Math.max(first, endLine), last) }
}

/** The lines without the blanks around them; a span (0-based columns of one line) narrows a single line to itself. */
export function narrowRegion(lines: readonly string[], startLine: number, endLine: number, span?: ColumnSpan): Region {
  if (span !== undefined && startLine === endLine) {
    return { startLine, endLine, startColumn: span.start + 1, endColumn: span.end + 1 }
  }
  const [first, last] = [lines[startLine - 1] ?? '', lines[endLine - 1] ?? '']
  const startColumn = first.length - first.trimStart().length + 1
  const endColumn = last.trimEnd().length + 1
  return {
    startLine,
    endLine,
    startColumn,
    endColumn: startLine === endLine ? Math.max(startColumn, endColumn) : endColumn,
  }
}

/** Characters of a line that a snippet shows; a file on one line is not copied whole. */
const longestLine = 400

/** The first lines of a region for a person to read, masked before anything is cut, so that no half of a secret stays. */
export function snippetOf(
  lines: readonly string[],
  region: LineRange,
  mask: (text: string) => string,
  maxLines = 6,
): string {
  const end = Math.min(region.endLine, region.startLine + maxLines - 1)
  const text = mask(lines.slice(region.startLine - 1, end).join('\n'))
  if (text.length <= longestLine) return text
  return text
    .split('\n')
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
    .join('\n')
}

/** sha256 of the lines without their indentation and trailing blanks: moving or re-indenting a block changes nothing. */
export const digestOf = (lines: readonly string[], startLine: number, endLine: number): string =>
  sha256Hex(
    lines
      .slice(startLine - 1, endLine)
      .map((line) => line.trim())
      .join('\n'),
  )
