import { type Gap, gapReasons, type InlineSkip } from '../../core/evidence.js'
import { compareText, groupBy, sortedUnique } from '../../core/order.js'
import type { Verdict } from '../../core/verdict.js'
import { inFull, onOneLine } from '../escape.js'
import { counted, gapSentences, listed, someOf, toolName } from './sentences.js'

const mostNames = 8

/** A sentence about several paths, and every name in it. */
export interface CoverageWords {
  readonly sentence: string
  readonly names: readonly string[]
  /** Those for which the sentence has no room. */
  readonly unnamed: readonly string[]
}

/** What was not looked at: one entry per reason and set of tools. */
export const gapsInWords = ({ coverage }: Verdict): readonly CoverageWords[] =>
  gapReasons.flatMap((reason) => gapGroups(coverage.gaps.filter((gap) => gap.reason === reason)))

/** Comments that protect nothing, or no longer. */
export const skipsInWords = ({ coverage, scanners }: Verdict): readonly string[] => [
  ...skipSentence(
    coverage.skips.filter(
      ({ matched, expired, tool }) => !matched && expired === undefined && finished(scanners, tool),
    ),
  ),
  ...expiredSentence(coverage.skips),
]

/** Gaps of one reason: one sentence for each set of tools, since a file that both missed is missed once. */
function gapGroups(gaps: readonly Gap[]): readonly CoverageWords[] {
  const files = [...groupBy(gaps, ({ path, line }) => JSON.stringify([path, line])).values()].map((same) => ({
    name: gapInWords(same),
    reason: same[0]?.reason ?? 'not-read',
    tools: sortedUnique(same.flatMap(({ tool }) => (tool === undefined ? [] : [toolName(tool)]))),
  }))
  return [...groupBy(files, ({ tools }) => tools.join(' ')).entries()]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => {
      const [first] = group
      if (first === undefined) return []
      const names = group.map(({ name }) => name).sort(compareText)
      const { one, many } = gapSentences[first.reason]
      const by = first.tools.length === 0 ? '' : ` (${listed(first.tools)})`
      const sentence = `${counted(names.length, one, many)}${by}: ${someOf(names, mostNames)}`
      return [{ names, sentence, unnamed: names.slice(mostNames) }]
    })
}

function gapInWords(same: readonly Gap[]): string {
  const [gap] = same
  if (gap === undefined) return ''
  const detail = same.flatMap((each) => (each.detail === undefined ? [] : [each.detail]))[0]
  const line = gap.line === undefined ? '' : `:${gap.line}`
  return `${inFull(gap.path)}${line}${detail === undefined ? '' : ` (${onOneLine(detail, 80)})`}`
}

/** What a tool that did not run to its end would have found is not known, nor what a comment would have skipped. */
const finished = (scanners: Verdict['scanners'], name: string): boolean =>
  scanners.some(({ tool }) => tool.name === name) &&
  scanners.every(({ tool, outcome }) => tool.name !== name || outcome === 'complete')

const placeInWords = ({ path, line }: InlineSkip): string => `${inFull(path)}:${line}`

const rulesInWords = ({ rules }: InlineSkip): string =>
  someOf(
    rules.map((rule) => inFull(rule)),
    3,
  )

/** What asked for an end got it. */
function expiredSentence(skips: readonly InlineSkip[]): readonly string[] {
  const names = skips.flatMap((skip) =>
    skip.expired === undefined ? [] : [`${placeInWords(skip)} (${rulesInWords(skip)}, ${inFull(skip.expired, 20)})`],
  )
  if (names.length === 0) return []
  const what = counted(names.length, 'comment that skips a rule has expired', 'comments that skip a rule have expired')
  return [`${what}: ${someOf(names.sort(compareText), mostNames)}`]
}

function skipSentence(skips: readonly InlineSkip[]): readonly string[] {
  if (skips.length === 0) return []
  const names = skips.map((skip) => `${placeInWords(skip)} (${rulesInWords(skip)})`)
  const what = counted(names.length, 'comment asks to skip a rule and fits', 'comments ask to skip a rule and fit')
  return [`${what} no finding: ${someOf(names.sort(compareText), mostNames)}`]
}
