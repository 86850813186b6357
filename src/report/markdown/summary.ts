import type { Publication } from '../../core/publication.js'
import type { Judged, ScannerReport, Verdict } from '../../core/verdict.js'
import { inFull, onOneLine } from '../escape.js'
import { githubLimits } from '../github/limits.js'
import { leftOut, type Presented } from '../presented.js'
import { compareWorst } from '../ranking.js'
import { comparisonTrouble, olderTitle } from '../words/change.js'
import { gapsInWords, skipsInWords } from '../words/coverage.js'
import { dataInWords, feedsInWords } from '../words/data.js'
import { examinedInWords } from '../words/examined.js'
import { entriesOf } from '../words/finding/entry.js'
import { idsBeyond } from '../words/finding/entry-in-words.js'
import { headline, troubleInHeadline } from '../words/headline.js'
import { licensesInWords } from '../words/licenses.js'
import { mistakesInWords, policyInWords, policyNews } from '../words/policy.js'
import { bySeverity, endSentence, toolName } from '../words/sentences.js'
import { waiverInWords } from '../words/times.js'
import { entryHead, entryRow, findingHead, findingRow } from './findings-table.js'
import type { Site } from './links.js'
import { code, document, folded, heading, prose, row, stacked, tableHead } from './markdown.js'
import { publicationLine } from './publication-line.js'
import { createRoom, type Room } from './room.js'

/** Kept for what is not a row of a table: a summary is dropped whole when it is too long. */
const frame = 100_000

export interface SummaryOptions {
  readonly site?: Site
  /** Milliseconds per scanner, as the evidence has them. */
  readonly timings?: Readonly<Record<string, number>>
  /** What became of the findings as alerts. */
  readonly publication?: Publication
}

/** The page of a run: everything that the verdict holds, the worst first; what is too much for a page is counted. */
export function renderSummary(verdict: Verdict, { site, timings = {}, publication }: SummaryOptions): Presented {
  const room = createRoom(githubLimits.summaryBytes - frame, 'bytes')
  const blocking = entries(verdict, room, site)
  const lists = (
    [
      ['Warnings', verdict.warnings],
      [olderTitle(verdict), verdict.noted.filter(({ spared }) => spared === 'block')],
      ['Noted', verdict.noted.filter(({ spared }) => spared !== 'block')],
      ['Waived', verdict.waived],
    ] as const
  ).map(([title, list]) => findings(title, list, verdict, room, site))
  const cut = [blocking, ...lists].flatMap((part) => part.cut)
  const waivers = verdict.waivers.map((note) => `- ${prose(waiverInWords(note, verdict))}`)
  return {
    text: document([
      ...opening(verdict),
      publication === undefined ? [] : [publicationLine(publication)],
      blocking.lines,
      ...lists.map(({ lines }) => lines),
      waivers.slice(0, mostNames),
      coverage(verdict),
      tools(verdict, timings),
    ]),
    leftOut: leftOut('beyond-limit', cut),
  }
}

const mostNames = 50

function opening(verdict: Verdict): readonly (readonly string[])[] {
  const said = headline(verdict)
  const { title, text } = heading(said)
  const headlined = troubleInHeadline(verdict)
  const told = new Set([headlined])
  const trouble = [...verdict.problems.slice(headlined === undefined ? 0 : 1), ...verdict.policy.problems]
    .filter(({ sentence, hint }) => sentence !== headlined || hint !== undefined)
    .map(({ sentence, hint }) => {
      told.add(sentence)
      return `- ${[sentence, hint ?? ''].flatMap((text) => (text === '' ? [] : [endSentence(prose(text))])).join(' ')}`
    })
  const item = (text: string): string => `- ${prose(text)}`
  const warnings = verdict.warningsOfTheGate.filter((sentence) => !told.has(sentence)).map(item)
  return [
    [`## ${title}`],
    [text, ...(said.next === '' ? [] : [prose(said.next)])],
    [
      ...mistakesInWords(verdict).map(item),
      ...trouble,
      ...comparisonTrouble(verdict).map(item),
      ...warnings,
      ...policyNews(verdict).map(item),
    ].slice(0, mostNames),
  ]
}

interface Part {
  readonly lines: readonly string[]
  /** Ids of the findings for which there was no room. */
  readonly cut: readonly string[]
}

function entries(verdict: Verdict, room: Room, site: Site | undefined): Part {
  const rows = entriesOf(verdict.blocking).map((entry) => ({ entry, text: entryRow(entry, verdict, site) }))
  const { fitting, rest } = room.take(rows, ({ text }) => text)
  const hidden = rest.flatMap(({ entry }) => entry.all)
  if (rows.length === 0) return { lines: [], cut: [] }
  return {
    lines: [...entryHead, ...fitting.map(({ text }) => text), ...more(hidden)],
    cut: [...fitting.flatMap(({ entry }) => idsBeyond(entry)), ...hidden.map(({ id }) => id)],
  }
}

function findings(title: string, list: readonly Judged[], verdict: Verdict, room: Room, site: Site | undefined): Part {
  const rows = [...list].sort(compareWorst).map((judged) => ({ judged, text: findingRow(judged, verdict, site) }))
  const { fitting, rest } = room.take(rows, ({ text }) => text)
  const hidden = rest.map(({ judged }) => judged)
  if (rows.length === 0) return { lines: [], cut: [] }
  const table = fitting.length === 0 ? [] : [...findingHead, ...fitting.map(({ text }) => text)]
  return {
    lines: folded(`${title}: ${bySeverity(list)}`, [...table, ...more(hidden)]),
    cut: hidden.map(({ id }) => id),
  }
}

const more = (hidden: readonly Judged[]): readonly string[] =>
  hidden.length === 0 ? [] : ['', `… and ${bySeverity(hidden)} more, in the file of the verdict.`]

/** What was not looked at is never folded: it is why a green gate may be wrong. */
function coverage(verdict: Verdict): readonly string[] {
  const sentences = [...gapsInWords(verdict).map(({ sentence }) => sentence), ...skipsInWords(verdict)]
  return sentences.length === 0
    ? []
    : ['**Not looked at, or not as it seems**', '', ...sentences.map((text) => `- ${prose(text)}`)]
}

function tools(verdict: Verdict, timings: Readonly<Record<string, number>>): readonly string[] {
  const rows = verdict.scanners.map((scanner) => toolRow(scanner, verdict, timings[scanner.scanner]))
  const feeds = feedsInWords(verdict)
  return [
    ...folded(`Looked at: ${looked(verdict)}`, [
      ...tableHead(['Scanner and its digest', 'Read, with which data', 'Time']),
      ...rows,
    ]),
    '',
    ...feeds.map(({ text }) => `Data: ${prose(text)}<br>`),
    `Policy: ${prose(policyInWords(verdict))}`,
  ]
}

const looked = ({ scanners }: Verdict): string => examinedInWords(scanners.flatMap(({ examined }) => examined))

function toolRow(report: ScannerReport, { judged }: Verdict, time?: number): string {
  const { scanner, tool, outcome, examined, data } = report
  const read = outcome === 'complete' ? examinedInWords(examined) : `did not finish; read ${examinedInWords(examined)}`
  return row([
    stacked([
      prose(`${toolName(scanner.replace('/', ' '))} ${onOneLine(tool.version, 40)}`),
      code(inFull(tool.digest.replace(/^sha256:/, '').slice(0, 12))),
    ]),
    stacked(
      [read, ...data.map((each) => dataInWords(each, judged).text), licensesInWords([report]) ?? '']
        .filter((text) => text !== '')
        .map(prose),
    ),
    time === undefined ? '' : `${(time / 1000).toFixed(1)} s`,
  ])
}
