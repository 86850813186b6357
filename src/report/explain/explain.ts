import type { Judged, Verdict } from '../../core/verdict.js'
import { severityStyles } from '../console/console-blockers.js'
import {
  columns,
  cutTo,
  flow,
  indented,
  labelled,
  type Piece,
  padStart,
  page,
  type Terminal,
  terminal,
  wrap,
} from '../console/terminal.js'
import { forTerminal, inFull } from '../escape.js'
import { leftOut, type Presented } from '../presented.js'
import { placeInWords, subjectInWords, titleInWords } from '../words/finding/describe.js'
import { counted } from '../words/sentences.js'
import { type Draft, ruleDraft, waiverDraft } from './draft.js'
import { facts } from './explain-facts.js'
import { findingsOf } from './selection.js'

const mostOthers = 10
const mostSnippetLines = 30

/**
 * Everything about one finding, found by the first digits of its id or by the name of its rule: what, where, who says
 * so, what decided it, and what would change that. Other findings of the same rule are listed.
 * @throws GatehouseError FINDING_UNKNOWN, with suggestions.
 */
export function renderExplanation(
  verdict: Verdict,
  id: string,
  options: { readonly width: number; readonly colour: boolean },
): Presented {
  const [judged, ...others] = findingsOf(verdict, id)
  if (judged === undefined) return { text: '', leftOut: [] }
  const out = terminal(options)
  const sections = [
    heading(judged, out),
    facts(judged, verdict, out),
    snippet(judged, out),
    changes(judged, verdict, out),
    more(others, out),
  ]
  return {
    text: page(sections),
    leftOut: leftOut(
      'folded',
      others.slice(mostOthers).map((other) => other.id),
    ),
  }
}

function heading({ finding, id }: Judged, out: Terminal): readonly string[] {
  const head: readonly Piece[] = [
    { text: finding.severity, style: severityStyles[finding.severity] },
    { text: placeInWords(finding.place), style: 'strong' },
    { text: subjectInWords(finding) },
  ]
  return [
    ...flow(head, 0, out, 2),
    ...flow(
      [
        { text: titleInWords(finding), style: 'strong' },
        { text: `id ${inFull(id)}`, style: 'quiet' },
      ],
      0,
      out,
    ),
  ]
}

/** The lines as they are in the file; a line of code is cut rather than broken. */
function snippet({ finding }: Judged, out: Terminal): readonly string[] {
  const { snippet: text, region } = finding.place
  if (text === undefined || text === '') return []
  const lines = text.split(/\r\n|\r|\n/)
  const first = region?.startLine ?? 1
  const number = String(first + lines.length).length
  const shown = lines.slice(0, mostSnippetLines).map((line, index) => {
    const code = forTerminal(line.slice(0, 500).replaceAll('\t', '    '))
    const gutter = out.paint({ text: `   ${padStart(String(first + index), number)} |`, style: 'quiet' })
    return `${gutter} ${cutTo(code, out.width - number - 6)}`.trimEnd()
  })
  return lines.length > mostSnippetLines ? [...shown, `   … ${lines.length - mostSnippetLines} more lines`] : shown
}

function changes(judged: Judged, verdict: Verdict, out: Terminal): readonly string[] {
  const draft = (sentence: string, { path, lines }: Draft): readonly string[] => [
    ...wrap(`${sentence} ${inFull(path)}:`, out.width),
    '',
    ...indented(lines, 3),
  ]
  const hurts = judged.action === 'block' || judged.action === 'warn'
  const rule = ruleDraft(judged, hurts ? 'note' : 'block')
  const { contact } = verdict.policy
  const ask = contact === undefined ? [] : wrap(`Whom to ask: ${inFull(contact, 200)}`, out.width - 3)
  const accept = draft('To accept this one for a while, fill in and add', waiverDraft(judged, verdict))
  const waiver = hurts ? [...accept, ...(ask.length > 0 ? ['', ...indented(ask, 3)] : [])] : []
  const other = rule === undefined ? [] : draft('To decide otherwise on every finding of this rule, add to', rule)
  return [...waiver, ...(waiver.length > 0 && other.length > 0 ? [''] : []), ...other]
}

function more(others: readonly Judged[], out: Terminal): readonly string[] {
  if (others.length === 0) return []
  const shown = others.slice(0, mostOthers)
  const width = Math.max(...shown.map(({ id }) => columns(inFull(id))))
  const rows = shown.flatMap((other) => {
    const pieces = [placeInWords(other.finding.place), subjectInWords(other.finding), other.action].map((text) => ({
      text,
    }))
    return labelled({ text: `   ${inFull(other.id)}` }, pieces, width + 5, out)
  })
  const hidden = others.length - shown.length
  return [
    `${counted(others.length, 'other finding')} by that name`,
    ...rows,
    ...(hidden > 0 ? [`   and ${hidden} more`] : []),
  ]
}
