import type { Region } from '../core/finding/place.js'
import type { Reported } from '../core/finding/reported.js'
import { groupBy } from '../core/order.js'
import { createMask, type Mask } from './locate/mask.js'
import { type ColumnSpan, findSecretSpans, starLine } from './locate/secret-span.js'
import type { Sources } from './sources.js'

/** Where one secret is, with nothing of it left: the line is starred. */
export interface SecretSpan {
  readonly region: Region
  readonly starredLine: string
  /** Which span of such a line in the file it is, from 0. */
  readonly ordinal: number
}

export interface Secrets {
  /** Replaces every secret of the run. */
  readonly mask: Mask
  spanOf(reported: Reported): SecretSpan | undefined
}

interface Sighting {
  readonly reported: Reported
  readonly line: number
  readonly endLine: number
  readonly spans: readonly ColumnSpan[]
}

/** Finds every secret of the run again in the files, so that it can be masked everywhere and is told once however many tools saw it. */
export function findSecrets(all: readonly Reported[], sources: Sources): Secrets {
  const sightings = all.filter((reported) => reported.kind === 'secret' && reported.startLine !== undefined)
  const byPath = groupBy(sightings, (reported) => reported.path)
  const found = [...byPath].map(([path, group]) => findInFile(sources.file(path)?.lines ?? [], group))
  const spans = new Map(found.flatMap((file) => [...file.spans]))
  return { mask: createMask(found.flatMap((file) => file.secrets)), spanOf: (reported) => spans.get(reported) }
}

interface FileSecrets {
  readonly secrets: readonly string[]
  readonly spans: ReadonlyMap<Reported, SecretSpan>
}

function findInFile(lines: readonly string[], group: readonly Reported[]): FileSecrets {
  const sightings = group.flatMap((reported) => sightingOf(lines, reported) ?? [])
  const byLine = [...groupBy(sightings, ({ line }) => String(line)).values()].sort(
    ([a], [b]) => (a?.line ?? 0) - (b?.line ?? 0),
  )
  const spans = new Map<Reported, SecretSpan>()
  const counts = new Map<string, number>()
  for (const same of byLine) {
    const united = unite(same.flatMap((sighting) => sighting.spans))
    const starredLine = starLine(lines[(same[0]?.line ?? 1) - 1] ?? '', united).trim()
    const before = counts.get(starredLine) ?? 0
    counts.set(starredLine, before + united.length)
    for (const sighting of same) {
      const index = united.findIndex((span) =>
        sighting.spans.some((own) => own.start < span.end && span.start < own.end),
      )
      const span = united[index]
      if (span !== undefined)
        spans.set(sighting.reported, { region: regionOf(sighting, span, lines), starredLine, ordinal: before + index })
    }
  }
  return { secrets: sightings.flatMap((sighting) => textsOf(lines, sighting)), spans }
}

function sightingOf(lines: readonly string[], reported: Reported): Sighting | undefined {
  const line = reported.startLine ?? 0
  const text = lines[line - 1]
  if (text === undefined) return undefined
  const endLine = Math.min(reported.endLine ?? line, lines.length)
  const spans =
    endLine > line && reported.secretHint === undefined
      ? [{ start: 0, end: text.length }]
      : findSecretSpans(text, reported.secretHint)
  return { reported, line, endLine, spans }
}

/** Overlapping spans become one; sorted by start. */
function unite(spans: readonly ColumnSpan[]): ColumnSpan[] {
  const result: ColumnSpan[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last !== undefined && span.start < last.end)
      result.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) })
    else result.push(span)
  }
  return result
}

const regionOf = ({ line, endLine }: Sighting, span: ColumnSpan, lines: readonly string[]): Region =>
  endLine > line
    ? { startLine: line, endLine, startColumn: 1, endColumn: (lines[endLine - 1]?.length ?? 0) + 1 }
    : { startLine: line, endLine: line, startColumn: span.start + 1, endColumn: span.end + 1 }

/** The secret itself, to be masked: its span, and each whole line of a secret that runs over several. */
function textsOf(lines: readonly string[], { line, endLine, spans }: Sighting): string[] {
  const text = lines[line - 1] ?? ''
  const own = spans.map((span) => text.slice(span.start, span.end))
  return endLine > line ? [...own, ...lines.slice(line - 1, endLine).map((part) => part.trim())] : own
}
