import type { Data, Notice } from '../../core/evidence.js'
import type { Day } from '../../core/finding/finding.js'
import type { Verdict } from '../../core/verdict.js'
import { onOneLine } from '../escape.js'

/** Data that does not say when it is old is told in days from here on: what became known since is not found. */
const freshDays = 7

const names: Readonly<Record<string, string>> = {
  kev: 'known exploited vulnerabilities (CISA KEV)',
  epss: 'probabilities of exploitation (FIRST EPSS)',
}

const chosen: Record<Notice['kind'], string> = { given: ' (as given)', offline: ' (offline)', unavailable: '' }

export interface DataWords {
  readonly text: string
  /** It is old, or nobody knows whether it is. */
  readonly isDoubtful: boolean
}

/** `vulnerability database of 2026-11-20, 4 days old; none newer could be fetched`: ages are counted to the day of the verdict. */
export function dataInWords({ name, updated, nextUpdate, notice }: Data, today: Day): DataWords {
  const what = names[name] ?? onOneLine(name.replace(/-/g, ' ').replace(/\bdb$/, 'database'), 60)
  const days = daysBetween(updated, today)
  const isOverdue = nextUpdate !== undefined && daysBetween(nextUpdate, today) > 0
  const isUnavailable = notice?.kind === 'unavailable'
  const hasAge = days > 0 && (isOverdue || isUnavailable || days > freshDays)
  const text = [
    `${what} of ${onOneLine(updated.slice(0, 10), 20)}${notice === undefined ? '' : chosen[notice.kind]}`,
    hasAge ? `, ${days} ${days === 1 ? 'day' : 'days'} old` : '',
    isUnavailable ? '; none newer could be fetched' : '',
  ].join('')
  return { text, isDoubtful: hasAge || isUnavailable }
}

/** What the findings were enriched with when they were judged. */
export const feedsInWords = ({ feeds = [], judged }: Pick<Verdict, 'feeds' | 'judged'>): readonly DataWords[] =>
  feeds.map((each) => dataInWords(each, judged))

/** Whole days from the day of an instant, UTC. */
const daysBetween = (instant: string, today: Day): number =>
  Math.floor((Date.parse(today) - Date.parse(instant.slice(0, 10))) / 86_400_000)
