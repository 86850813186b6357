import type { Problem } from '../../core/errors.js'
import { forTerminal } from '../../report/escape.js'

/** A problem as lines for a terminal: what happened, then the next step. Sentences may quote files, so they are escaped. */
export const describeProblem = (problem: Pick<Problem, 'sentence' | 'hint'>): string =>
  [...problem.sentence.split('\n'), ...(problem.hint === undefined ? [] : [problem.hint])]
    .map((line) => `${forTerminal(line)}\n`)
    .join('')
