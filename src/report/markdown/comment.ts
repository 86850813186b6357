import type { Judged, Verdict } from '../../core/verdict.js'
import { inFull } from '../escape.js'
import { githubLimits } from '../github/limits.js'
import { type LeftOut, leftOut, type Presented } from '../presented.js'
import { localCommand, scopeOf } from '../subject.js'
import { comparisonTrouble } from '../words/change.js'
import { entriesOf } from '../words/finding/entry.js'
import { headline } from '../words/headline.js'
import { mistakesInWords, policyNews } from '../words/policy.js'
import { bySeverity, counted } from '../words/sentences.js'
import { entryHead, entryRow } from './findings-table.js'
import type { Site } from './links.js'
import { code, document, heading, link, prose } from './markdown.js'
import { createRoom } from './room.js'

/** More than this is the summary's: a comment is read on the way to the code. */
const mostBlockers = 20
/** What is around the rows. */
const frame = 6_000

export interface CommentOptions {
  readonly site?: Site
  /** The page of the run, where the summary is. */
  readonly details?: string
  /** The comment that is there told of trouble, so that a gate which is open is "now open". */
  readonly wasClosed?: boolean
}

/** By this a comment is found again; nobody sees it, and no text of others can imitate it, since all of that is escaped. */
export const commentMarker = (scope: string): string =>
  `<!-- gatehouse:${encodeURIComponent(scope).replaceAll('--', '-%2D')} -->`

/** The one comment of a pull request: the verdict, what blocks, and the next step. */
export function renderComment(verdict: Verdict, { site, details, wasClosed = false }: CommentOptions): Presented {
  const said = headline(verdict)
  const isOpen = verdict.verdict === 'pass' || verdict.verdict === 'warn'
  const { title, text } = heading(wasClosed && isOpen ? { ...said, state: `now ${said.state}` } : said)
  const entries = entriesOf(verdict.blocking)
  const room = createRoom(githubLimits.commentBody - frame, 'characters')
  const { fitting, rest: cut } = room.take(
    entries.slice(0, mostBlockers).map((entry) => ({ entry, text: entryRow(entry, verdict, site) })),
    (each) => each.text,
  )
  const hidden = [...cut.map(({ entry }) => entry), ...entries.slice(mostBlockers)].flatMap(({ all }) => all)
  return {
    text: document([
      [commentMarker(scopeOf(verdict.subject))],
      [`### ${title}`],
      [text, ...(said.next === '' ? [] : [prose(said.next)])],
      problems(verdict),
      fitting.length === 0 ? [] : [...entryHead, ...fitting.map((each) => each.text)],
      hidden.length === 0 ? [] : [`… and ${bySeverity(hidden)} more.`],
      [closing(verdict, details)],
    ]),
    leftOut: left(hidden, verdict),
  }
}

/** Trouble beyond what the headline tells. */
const problems = (verdict: Verdict): readonly string[] =>
  [
    ...mistakesInWords(verdict),
    ...(verdict.verdict === 'block' ? verdict.problems.map(({ sentence }) => sentence) : []),
    ...comparisonTrouble(verdict),
    ...policyNews(verdict),
  ].map((text) => `- ${prose(text)}`)

function closing({ coverage, warnings, noted, subject }: Verdict, details: string | undefined): string {
  const gaps = new Set(coverage.gaps.map(({ path }) => path)).size
  const other = noted.filter(({ spared }) => spared !== 'block').length
  const others = [
    ...(warnings.length === 0 ? [] : [counted(warnings.length, 'warning')]),
    ...(other === 0 ? [] : [`${other} noted`]),
    ...(gaps === 0 ? [] : [`${counted(gaps, 'path')} not looked at in full`]),
  ]
  return [
    ...(others.length === 0 ? [] : [`Besides: ${others.join(', ')}.`]),
    `Same on your machine: ${code(localCommand({ subject, coverage }))}.`,
    ...(details === undefined ? [] : [link('All details', details)]),
  ].join(' ')
}

const left = (hidden: readonly Judged[], { warnings, noted, waived }: Verdict): readonly LeftOut[] => [
  ...leftOut(
    'beyond-limit',
    hidden.map(({ id }) => inFull(id)),
  ),
  ...leftOut(
    'folded',
    [...warnings, ...noted].map(({ id }) => inFull(id)),
  ),
  ...leftOut(
    'waived',
    waived.map(({ id }) => inFull(id)),
  ),
]
