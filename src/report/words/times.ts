import type { Day } from '../../core/finding/finding.js'
import type { Judged, Verdict, WaiverNote } from '../../core/verdict.js'
import { inFull, onOneLine } from '../escape.js'
import { counted, endSentence } from './sentences.js'

/** What will change about a decision, and when; `today` is the day of the verdict. A sentence each. */
export function timesInWords(judged: Judged, { judged: today }: Pick<Verdict, 'judged'>): readonly string[] {
  const { blocksFrom, due, waivedAfterMerge } = judged
  return [
    ...(due === undefined ? [] : [dueInWords(due, today)]),
    ...(blocksFrom === undefined || blocksFrom === due ? [] : [effectiveInWords(blocksFrom, today)]),
    ...(waivedAfterMerge === undefined
      ? []
      : [
          `Waiver ${inFull(waivedAfterMerge)} in this change lets it through once it is merged; it does not count for the change that brings it. ` +
            "Have the waiver reviewed and merged first, or ask for the owner's approval to merge.",
        ]),
  ]
}

const effectiveInWords = (day: Day, today: Day): string =>
  `Warns now, and blocks from ${onOneLine(day, 20)} on (${inDays(day, today)}).`

/** The last day on which it may still be there. */
const dueInWords = (due: Day, today: Day): string =>
  daysUntil(due, today) < 0
    ? `Overdue since ${onOneLine(due, 20)} (${counted(-daysUntil(due, today), 'day')}).`
    : `To be mended by ${onOneLine(due, 20)} (${inDays(due, today)}).`

const inDays = (day: Day, today: Day): string => {
  const days = daysUntil(day, today)
  return days === 0 ? 'today' : `in ${counted(days, 'day')}`
}

const daysUntil = (day: Day, today: Day): number => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)

/** `Waiver W-1 expires on 2026-12-01 (in 7 days).` */
export function waiverInWords(note: WaiverNote, { judged: today }: Pick<Verdict, 'judged'>): string {
  const why = note.sentence === undefined ? '' : ` ${endSentence(onOneLine(note.sentence))}`
  return `Waiver ${inFull(note.waiver)} ${stateInWords(note, today)}.${why}`
}

function stateInWords({ state, expires }: WaiverNote, today: Day): string {
  const day = expires === undefined ? '' : ` on ${onOneLine(expires, 20)}`
  switch (state) {
    case 'expired':
      return `expired${day}, and lets nothing through any more`
    case 'in-grace':
      return `expired${day} and counts for a few days more: renew it, or mend what it lets through`
    case 'expiring':
      return expires === undefined ? 'expires' : `expires${day} (${inDays(expires, today)})`
    case 'unused':
      return 'fits no finding: it can go'
    case 'over-broad':
      return 'lets many findings through: make its `match` narrower'
    case 'refused':
      return 'does not count'
  }
}
