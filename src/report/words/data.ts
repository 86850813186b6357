import type { Data, Notice } from '../../core/evidence.js'
import type { Day } from '../../core/finding.js'
import { onOneLine } from '../escape.js'

/** Data that does not say when it is old is told in days from here on: what became known since is not found. */
const freshDays = 7

const chosen: Record<Notice['kind'], string> = { given: ' (as given)', offline: ' (offline)', unavailable: '' }

export interface DataWords {
  readonly text: string
  /** It is old, or nobody knows whether it is. */
  readonly isDoubtful: boolean
}

/** `vulnerability database of 2026-11-20, 4 days old; none newer could be fetched`: ages are counted to the day of the verdict. */
export function dataInWords({ name, updated, nextUpdate, notice }: Data, today: Day): DataWords {
  const what = onOneLine(name.replace(/-/g, ' ').replace(/\bdb$/, 'database'), 60)
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

/** Whole days from the day of an instant, UTC. */
const daysBetween = (instant: string, today: Day): number =>
  Math.floor((Date.parse(today) - Date.parse(instant.slice(0, 10))) / 86_400_000)
