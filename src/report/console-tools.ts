import type { FormatCount } from '../core/evidence.js'
import { compareText, groupBy, sortedUnique } from '../core/order.js'
import type { ScannerReport, Verdict } from '../core/verdict.js'
import { inFull, onOneLine } from './escape.js'
import { counted, policyInWords, toolName } from './sentences.js'
import { columns, cutTo, labelled, type Style, type Terminal } from './terminal.js'

interface Row {
  readonly label: string
  readonly text: string
  readonly style?: Style
}

/** What was looked at, by which tools, with which data, judged by which policy. */
export function lookedAt(verdict: Verdict, out: Terminal): string[] {
  const tools = [...groupBy(verdict.scanners, ({ tool }) => `${tool.name} ${tool.version}`).values()].sort((a, b) =>
    compareText(nameOf(a), nameOf(b)),
  )
  const data = sortedUnique(
    verdict.scanners.flatMap((scanner) => scanner.data.map(({ name, updated }) => dataInWords(name, updated))),
  )
  const rows: readonly Row[] = [
    ...tools.map(toolRow),
    ...data.map((text) => ({ label: 'Data', text })),
    { label: 'Policy', text: policyInWords(verdict) },
  ]
  const indent = 3 + Math.max(...rows.map(({ label }) => columns(label))) + 2
  return [
    `Looked at (of ${counted(verdict.coverage.files, 'file')})`,
    ...rows.flatMap(({ label, text, style }) =>
      labelled(
        { text: `   ${label}`, style: 'quiet' },
        [{ text, ...(style === undefined ? {} : { style }) }],
        indent,
        out,
      ),
    ),
  ]
}

const nameOf = (scanners: readonly ScannerReport[]): string =>
  cutTo(onOneLine(`${toolName(scanners[0]?.tool.name ?? '')} ${scanners[0]?.tool.version ?? ''}`), 30)

function toolRow(scanners: readonly ScannerReport[]): Row {
  const unfinished = scanners.filter(({ outcome }) => outcome !== 'complete')
  const examined = examinedInWords(scanners.flatMap((scanner) => scanner.examined))
  if (unfinished.length === 0) return { label: nameOf(scanners), text: examined }
  const which =
    unfinished.length === scanners.length ? '' : ` (${unfinished.map(({ scanner }) => inFull(scanner)).join(', ')})`
  return { label: nameOf(scanners), text: `did not finish${which}; read ${examined}`, style: 'bad' }
}

/** A file that two scanners of one tool read is one file. */
function examinedInWords(list: readonly FormatCount[]): string {
  const formats = [...groupBy(list, ({ format }) => format)].map(([format, counts]) => ({
    format,
    files: Math.max(...counts.map(({ files }) => files)),
  }))
  const words = formats
    .filter(({ files }) => files > 0)
    .sort((a, b) => b.files - a.files || compareText(a.format, b.format))
    .map(({ format, files }) => `${files} ${inFull(format)}`)
  return words.length === 0 ? 'nothing' : words.join(', ')
}

const dataInWords = (name: string, updated: string): string =>
  `${onOneLine(name.replace(/-/g, ' ').replace(/\bdb$/, 'database'), 60)} of ${onOneLine(updated.slice(0, 10), 20)}`
