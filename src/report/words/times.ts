import type { Day } from '../../core/finding.js'
import type { Judged, Verdict } from '../../core/verdict.js'
import { inFull, onOneLine } from '../escape.js'
import { counted } from './sentences.js'

/** What will change about a decision, and when; `today` is the day of the verdict. A sentence each. */
export function timesInWords(judged: Judged, { judged: today }: Pick<Verdict, 'judged'>): readonly string[] {
  const { blocksFrom, due, waivedAfterMerge } = judged
  return [
    ...(due === undefined ? [] : [dueInWords(due, today)]),
    ...(blocksFrom === undefined || blocksFrom === due ? [] : [effectiveInWords(blocksFrom, today)]),
    ...(waivedAfterMerge === undefined
      ? []
      : [
          `Waiver ${inFull(waivedAfterMerge)} of this change lifts it once it is merged; it does not count for the change that brings it. ` +
            'Have it reviewed and merged first.',
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
