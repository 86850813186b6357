import { compareAll, compareText } from '../../order.js'

/** Something wrong in a policy or waiver file. Lines and columns count from 1. */
export interface PolicyProblem {
  /** Its name, where several files are read together. */
  readonly file?: string
  readonly line: number
  readonly column: number
  readonly sentence: string
  /** The next thing to do, as a sentence. */
  readonly hint?: string
}

/** More than a person reads; the rest is counted. */
const mostProblems = 50

/** In the order of file names and lines; a flood is cut and counted. */
export function orderProblems(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const sorted = [...problems].sort((a, b) =>
    compareAll(compareText(a.file ?? '', b.file ?? ''), a.line - b.line, a.column - b.column),
  )
  const last = sorted[mostProblems]
  if (last === undefined) return sorted
  const left = sorted.length - mostProblems
  return [
    ...sorted.slice(0, mostProblems),
    { ...placeOnly(last), sentence: `Problems from here on are only counted: ${left}.` },
  ]
}

const placeOnly = ({ file, line, column }: PolicyProblem) => ({ ...(file === undefined ? {} : { file }), line, column })
