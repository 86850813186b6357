import { counted, listed } from './words/sentences.js'

/** Why something that the verdict holds is not in a report, or only as a number. */
export type LeftOutReason = 'beyond-limit' | 'folded' | 'waived' | 'informational' | 'gaps-beyond-limit'

/** What a report does not show in full: nothing is dropped without a count and names. */
export interface LeftOut {
  readonly reason: LeftOutReason
  readonly count: number
  /** Ids of findings, or paths for gaps. */
  readonly names: readonly string[]
}

/** What every presenter returns. */
export interface Presented {
  readonly text: string
  readonly leftOut: readonly LeftOut[]
}

const sentences: Record<LeftOutReason, (count: number) => string> = {
  'beyond-limit': (count) => `${counted(count, 'finding')} beyond its limit`,
  folded: (count) => `${count} shown as numbers only`,
  waived: (count) => `${count} waived`,
  informational: (count) => `${count} of severity info`,
  'gaps-beyond-limit': (count) => `${counted(count, 'gap')} in coverage beyond its limit`,
}

/** A few words for a person, such as `3 waived`. */
export const leftOutInWords = (leftOut: LeftOut): string => sentences[leftOut.reason](leftOut.count)

/** `gatehouse.sarif leaves out 3 waived and 12 of severity info. The json report has them all.` */
export const leftOutInSentence = (name: string, list: readonly LeftOut[]): string =>
  `${name} leaves out ${listed(list.map(leftOutInWords))}. The report \`json\` holds everything.`

/** Nothing left out for this reason is no entry. */
export const leftOut = (reason: LeftOutReason, names: readonly string[]): readonly LeftOut[] =>
  names.length === 0 ? [] : [{ reason, count: names.length, names }]
