import { compareSeverity } from '../../core/finding/severity.js'
import { compareAll, compareText, groupBy } from '../../core/order.js'
import type { Judged, Verdict } from '../../core/verdict.js'
import { inFull } from '../escape.js'
import { leftOut } from '../presented.js'
import { compareWorst } from '../ranking.js'
import { placeInWords, subjectInWords, titleInWords } from '../words/finding/describe.js'
import { bySeverity, counted } from '../words/sentences.js'
import { waiverInWords } from '../words/times.js'
import { type Section, severityStyles } from './console-blockers.js'
import { policyWords, policyWordsKey } from './console-policy-words.js'
import { columns, cutTo, flow, indented, padEnd, padStart, type Terminal, wrap } from './terminal.js'

/** Rows of rules in a report, and how many of them warnings leave to notes. */
const mostRules = 10
const keptForNotes = 3
const mostRuleColumns = 28
/** A title that is cut to less says nothing: it stands below the rule then. */
const narrowestTitle = 20
const mostWaivers = 8

/** What does not block, as numbers and the rules behind them; every finding when all of them are wanted. */
export function rest(verdict: Verdict, out: Terminal, all: boolean): readonly Section[] {
  const { warnings, waived } = verdict
  const older = verdict.noted.filter(({ spared }) => spared === 'block')
  const noted = verdict.noted.filter(({ spared }) => spared !== 'block')
  const folding = { verdict, all, out }
  const forWarnings = noted.length === 0 ? mostRules : mostRules - keptForNotes
  const warned = folded('Warnings', warnings, forWarnings, folding)
  const forNotes = mostRules - Math.min(forWarnings, rulesOf(warnings).length)
  return [
    warned,
    folded('Older, would block, not counted here', older, 3, folding),
    folded('Noted', noted, forNotes, folding),
    waiverSection(waived, verdict, out),
  ]
}

interface Folding {
  readonly verdict: Verdict
  readonly all: boolean
  readonly out: Terminal
}

function folded(title: string, list: readonly Judged[], rows: number, { verdict, all, out }: Folding): Section {
  if (list.length === 0) return { lines: [], leftOut: [] }
  const heading = wrap(`${title}: ${bySeverity(list)}`, out.width)
  return {
    lines: [...heading, ...(all ? everyFinding(list, verdict, out) : topRules(list, rows, verdict, out))],
    leftOut: all
      ? []
      : leftOut(
          'folded',
          list.map(({ id }) => id),
        ),
  }
}

/** Findings by rule and by what the policy says of them: the worst rule first, then the most frequent. */
const rulesOf = (list: readonly Judged[]): readonly (readonly Judged[])[] => {
  const keyOf = (judged: Judged): string => JSON.stringify([judged.finding.rule.id, policyWordsKey(judged)])
  return [...groupBy([...list].sort(compareWorst), keyOf).values()].sort(compareRules)
}

function compareRules(a: readonly Judged[], b: readonly Judged[]): number {
  const [first, second] = [a[0], b[0]]
  if (first === undefined || second === undefined) return 0
  return compareAll(
    compareSeverity(first.finding.severity, second.finding.severity),
    b.length - a.length,
    compareText(first.finding.rule.id, second.finding.rule.id),
    compareText(policyWordsKey(first), policyWordsKey(second)),
  )
}

function topRules(list: readonly Judged[], rows: number, verdict: Verdict, out: Terminal): string[] {
  const rules = rulesOf(list)
  const top = rules.slice(0, rows).flatMap((group) => {
    const [first] = group
    return first === undefined
      ? []
      : [{ ...first.finding, first, count: String(group.length), id: inFull(first.finding.rule.id) }]
  })
  const number = Math.max(2, ...top.map(({ count }) => count.length))
  const severity = Math.max(0, ...top.map((row) => row.severity.length))
  const rule = Math.min(mostRuleColumns, Math.floor(out.width / 3), Math.max(0, ...top.map(({ id }) => columns(id))))
  const told = toldOnce(number + 5, verdict, out)
  const lines = top.flatMap((row) => {
    const painted = out.paint({ text: padEnd(row.severity, severity), style: severityStyles[row.severity] })
    const start = `   ${padStart(row.count, number)}  ${painted}  `
    const indent = number + severity + 7
    const room = out.width - indent - rule - 2
    const [first = '', ...below] =
      room < narrowestTitle
        ? flow([{ text: row.id }, { text: titleInWords(row) }], indent, out)
        : [`${padEnd(cutTo(row.id, rule), rule)}  ${cutTo(titleInWords(row), room)}`]
    return [`${start}${first}`, ...indented(below, indent), ...told(row.first)]
  })
  const others = rules.slice(rows)
  const hidden = others.reduce((sum, group) => sum + group.length, 0)
  const more = `   and ${counted(hidden, 'finding')} of ${counted(others.length, 'more rule')}`
  return others.length === 0 ? lines : [...lines, more]
}

/** What the policy says of a warning: in full where it is told first. */
function toldOnce(indent: number, verdict: Verdict, out: Terminal): (judged: Judged) => readonly string[] {
  const told = new Set<string>()
  return (judged) => {
    const key = policyWordsKey(judged)
    const lines = policyWords(judged, told.has(key), { indent, verdict }, out)
    told.add(key)
    return lines
  }
}

function everyFinding(list: readonly Judged[], verdict: Verdict, out: Terminal): string[] {
  const width = Math.max(...list.map(({ finding }) => finding.severity.length))
  const told = toldOnce(width + 5, verdict, out)
  return [...list].sort(compareWorst).flatMap((judged) => {
    const { finding, id } = judged
    const severity = out.paint({ text: padEnd(finding.severity, width), style: severityStyles[finding.severity] })
    const words = [placeInWords(finding.place), subjectInWords(finding), titleInWords(finding)]
    const pieces = [...words.map((text) => ({ text })), { text: `id ${inFull(id)}`, style: 'quiet' as const }]
    const [first = '', ...more] = flow(pieces, width + 5, out, 2)
    return [`   ${severity}  ${first}`, ...indented(more, width + 5), ...told(judged)]
  })
}

function waiverSection(waived: readonly Judged[], verdict: Verdict, out: Terminal): Section {
  const { waivers } = verdict
  if (waived.length === 0 && waivers.length === 0) return { lines: [], leftOut: [] }
  const sentences = [
    ...waivers.slice(0, mostWaivers).map((note) => waiverInWords(note, verdict)),
    ...moreWaivers(waivers.length - mostWaivers),
  ]
  return {
    lines: [
      ...wrap(
        `Waived: ${waived.length === 0 ? 'nothing' : counted(waived.length, 'finding')}${byComments(waived)}`,
        out.width,
      ),
      ...sentences.flatMap((sentence) => indented(wrap(sentence, out.width - 3), 3)),
    ],
    leftOut: leftOut(
      'waived',
      waived.map(({ id }) => id),
    ),
  }
}

/** No waiver was needed for these; who reads the verdict has to know. */
function byComments(waived: readonly Judged[]): string {
  const count = waived.filter(({ by }) => by.skip === 'inline').length
  if (count === 0) return ''
  return count === waived.length ? ', by comments in the files' : `, ${count} of them by comments in the files`
}

const moreWaivers = (more: number): readonly string[] => (more > 0 ? [`and ${counted(more, 'waiver')} more`] : [])
