import type { Severity } from '../../core/finding/severity.js'
import type { Judged, Verdict } from '../../core/verdict.js'
import { exceptionUrl, type Site } from '../markdown/links.js'
import { type LeftOut, leftOut } from '../presented.js'
import { placeInWords } from '../words/finding/describe.js'
import { type Entry, entriesOf } from '../words/finding/entry.js'
import { adviceOf, idsBeyond, idsOf, reasonsOf, seenBy, subjectOf, titleOf } from '../words/finding/entry-in-words.js'
import { ruleInWords } from '../words/policy.js'
import { bySeverity } from '../words/sentences.js'
import { columns, flow, indented, labelled, type Piece, padStart, type Style, type Terminal, wrap } from './terminal.js'

/** More than this in full is a wall of text that nobody reads. */
const mostInFull = 20

export const severityStyles: Record<Severity, Style> = {
  critical: 'bad',
  high: 'bad',
  medium: 'careful',
  low: 'plain',
  info: 'quiet',
}

export interface Section {
  readonly lines: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

/** Every blocking finding with what, where, why and how to fix it; worst first, at most twenty unless all are wanted. */
export function blockers(
  verdict: Verdict,
  { all, site }: { readonly all: boolean; readonly site: Site | undefined },
  out: Terminal,
): Section {
  const list = entriesOf(verdict.blocking)
  const inFull = all ? list : list.slice(0, mostInFull)
  const folded = list.slice(inFull.length).flatMap((entry) => entry.all)
  const layout = layoutOf(inFull, out)
  return {
    lines: [
      ...inFull.flatMap((entry, index) => [
        ...(index === 0 ? [] : ['']),
        ...blocker(entry, index + 1, { layout, verdict }, out),
        ...ask(entry, verdict, site, layout),
      ]),
      ...more(folded, out),
    ],
    leftOut: leftOut('folded', [...inFull.flatMap(idsBeyond), ...folded.map(({ id }) => id)]),
  }
}

interface Layout {
  /** Columns of the number. */
  readonly number: number
  /** Where labels begin, and where text does. */
  readonly label: number
  readonly indent: number
  /** The title stands beside the place on every first line, or below it on every one. */
  readonly titleBeside: boolean
}

function layoutOf(list: readonly Entry[], { width }: Terminal): Layout {
  const number = Math.max(2, String(list.length).length)
  const label = number + 1
  const indent = label + Math.max(4, ...list.map(({ judged }) => judged.finding.severity.length)) + 2
  const beside = list.every((entry) => {
    const texts = headOf(entry).map(({ text }) => columns(text) + 2)
    return indent + texts.reduce((sum, length) => sum + length, 0) - 2 <= width
  })
  return { number, label, indent, titleBeside: beside }
}

/** Place, subject, title. */
function headOf(entry: Entry): readonly Piece[] {
  return [
    { text: placeInWords(entry.judged.finding.place), style: 'strong' as const },
    { text: subjectOf(entry) },
    { text: titleOf(entry), style: 'strong' as const },
  ].filter(({ text }) => text !== '')
}

function blocker(
  entry: Entry,
  number: number,
  { layout, verdict }: { readonly layout: Layout; readonly verdict: Verdict },
  out: Terminal,
): string[] {
  const { finding, by } = entry.judged
  const { indent, label } = layout
  const severity = out.paint({ text: finding.severity, style: severityStyles[finding.severity] })
  const start = `${out.paint({ text: padStart(String(number), layout.number), style: 'quiet' })} ${severity}`
  const room = ' '.repeat(indent - label - finding.severity.length)
  const head = headOf(entry)
  const [first = '', ...rest] = flow(layout.titleBeside ? head : head.slice(0, -1), indent, out, 2)
  const title = layout.titleBeside ? [] : indented(flow(head.slice(-1), indent, out), indent)
  const row = (name: string, pieces: readonly Piece[]): string[] =>
    pieces.every(({ text }) => text === '')
      ? []
      : labelled({ text: `${' '.repeat(label)}${name}`, style: 'quiet' }, pieces, indent, out)
  const advice = adviceOf(entry)
  const [reason = '', ...reasons] = reasonsOf(entry, verdict)
  return [
    `${start}${room}${first}`,
    ...indented(rest, indent),
    ...title,
    ...row('why', [{ text: reason }, { text: ruleInWords(by), style: 'quiet' }]),
    ...reasons.flatMap((text) => row('', [{ text }])),
    ...row(advice.text === undefined ? 'see' : 'fix', [
      { text: advice.text ?? '' },
      { text: advice.url ?? '', style: 'link' },
    ]),
    ...row('seen', [{ text: seenBy(entry) }, { text: `id ${idsOf(entry)}`, style: 'quiet' }]),
  ]
}

/** One line, however long: it is there to be clicked. */
function ask(
  { judged }: Entry,
  verdict: Verdict,
  site: Site | undefined,
  { label, indent }: Layout,
): readonly string[] {
  const url = exceptionUrl(judged, verdict, site)
  return url === undefined ? [] : [`${' '.repeat(label)}ask`.padEnd(indent) + url]
}

const more = (folded: readonly Judged[], out: Terminal): string[] =>
  folded.length === 0 ? [] : ['', ...indented(wrap(`… and ${bySeverity(folded)} more`, out.width - 3), 3)]
