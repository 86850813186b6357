import type { Verdict } from '../../core/verdict.js'
import { inFull, onOneLine } from '../escape.js'
import { counted, endSentence } from './sentences.js'

/** How many older findings would block if they counted. */
export const olderBlockers = ({ noted }: Verdict): number => noted.filter(({ spared }) => spared === 'block').length

/** A change is judged on what it introduces: there was something to compare it with. */
export const isCompared = ({ comparison }: Verdict): boolean => comparison?.commit !== undefined

/** `41 older findings do not count here.` Empty when there are none, or everything counts. */
export function olderInWords(verdict: Verdict): string {
  const count = olderBlockers(verdict)
  return count === 0 ? '' : `${counted(count, 'older finding does', 'older findings do')} not count here.`
}

/** `41 older findings that would block, yours to plan and not counted here`: the heading of their list. */
export const olderTitle = (verdict: Verdict): string =>
  `${counted(olderBlockers(verdict), 'older finding', 'older findings')} that would block, yours to plan and not counted here`

/** Why a change is judged on everything; empty unless it is one that should have been compared. */
export function uncomparedInWords({ comparison }: Verdict): string {
  if (comparison === undefined || comparison.commit !== undefined) return ''
  return 'Everything counts, older findings too, because there is nothing to compare with.'
}

/** Why something could not be compared, and what to do; a sentence each. */
export const comparisonTrouble = ({ comparison }: Verdict): readonly string[] =>
  (comparison?.problems ?? []).map(({ sentence, hint = '' }) =>
    [sentence, hint].flatMap((text) => (text === '' ? [] : [endSentence(onOneLine(text))])).join(' '),
  )

/** `origin/main at 3f86537`: what the change was compared with. */
export const comparedWith = ({ comparison, subject }: Verdict): string => {
  const commit = comparison?.commit
  if (commit === undefined) return ''
  const branch = subject.base === undefined ? '' : `${inFull(subject.base, 100)} at `
  return `${branch}${inFull(commit.slice(0, 7))}`
}
