import type { FormatCount } from '../../core/evidence.js'
import { compareText, groupBy } from '../../core/order.js'
import type { ScannerReport, Verdict } from '../../core/verdict.js'
import { dataInWords } from '../data-words.js'
import { inFull, onOneLine } from '../escape.js'
import { counted, policyInWords, toolName } from '../sentences.js'
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
  const rows: readonly Row[] = [
    ...tools.map(toolRow),
    ...dataRows(verdict),
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

/** What two scanners of one tool used alike is told once. */
function dataRows({ scanners, judged }: Verdict): readonly Row[] {
  const words = scanners.flatMap(({ data }) => data.map((each) => dataInWords(each, judged)))
  return [...new Map(words.map((each) => [each.text, each]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([text, { isDoubtful }]) => ({ label: 'Data', text, style: isDoubtful ? 'careful' : 'plain' }))
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

/** Not a format: what is counted are files in which secrets were searched. */
const secrets = 'secrets'

/** `2 terraform, 1 kubernetes; 5 searched for secrets`. A file that two scanners of one tool read is one file. */
function examinedInWords(list: readonly FormatCount[]): string {
  const formats = [...groupBy(list, ({ format }) => format)]
    .map(([format, counts]) => ({ format, files: Math.max(...counts.map(({ files }) => files)) }))
    .filter(({ files }) => files > 0)
    .sort((a, b) => b.files - a.files || compareText(a.format, b.format))
  const words = formats
    .filter(({ format }) => format !== secrets)
    .map(({ format, files }) => `${files} ${inFull(format)}`)
    .join(', ')
  const searched = formats
    .filter(({ format }) => format === secrets)
    .map(({ files }) => `${words === '' ? counted(files, 'file') : files} searched for secrets`)
  return [words, ...searched].filter((part) => part !== '').join('; ') || 'nothing'
}
