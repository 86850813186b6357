import { compareText, groupBy } from '../../core/order.js'
import type { ScannerReport, Verdict } from '../../core/verdict.js'
import { inFull, onOneLine } from '../escape.js'
import { extentInWords, imageInWords } from '../subject.js'
import { dataInWords, feedsInWords } from '../words/data.js'
import { examinedInWords } from '../words/examined.js'
import { licensesInWords } from '../words/licenses.js'
import { policyInWords } from '../words/policy.js'
import { toolName } from '../words/sentences.js'
import { columns, cutTo, labelled, type Style, type Terminal, wrap } from './terminal.js'

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
    ...licenseRows(verdict),
    { label: 'Policy', text: policyInWords(verdict) },
  ]
  const indent = 3 + Math.max(...rows.map(({ label }) => columns(label))) + 2
  return [
    ...wrap(headingOf(verdict), out.width),
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

const headingOf = ({ subject, coverage }: Verdict): string =>
  subject.image === undefined
    ? `Looked at (of ${extentInWords({ subject, coverage })})`
    : `Looked at (${inFull(imageInWords(subject.image), 300)})`

/** What two scanners of one tool used alike is told once. */
function dataRows(verdict: Verdict): readonly Row[] {
  const { scanners, judged } = verdict
  const words = [
    ...scanners.flatMap(({ data }) => data.map((each) => dataInWords(each, judged))),
    ...feedsInWords(verdict),
  ]
  return [...new Map(words.map((each) => [each.text, each]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([text, { isDoubtful }]) => ({ label: 'Data', text, style: isDoubtful ? 'careful' : 'plain' }))
}

function licenseRows({ scanners }: Verdict): readonly Row[] {
  const text = licensesInWords(scanners)
  return text === undefined ? [] : [{ label: 'Licences', text }]
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
