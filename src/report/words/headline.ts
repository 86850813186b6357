import { sortedUnique } from '../../core/order.js'
import type { Verdict, VerdictName } from '../../core/verdict.js'
import type { Style } from '../console/terminal.js'
import { inFull, onOneLine } from '../escape.js'
import { extentInWords } from '../subject.js'
import { isCompared, olderInWords, uncomparedInWords } from './change.js'
import { mistakesCounted } from './policy.js'
import { counted, endSentence, listed, toolName } from './sentences.js'

/** The verdict in words; every report begins with it. */
export interface Headline {
  /** The word that matters: `closed`, `open`, `could not decide`. */
  readonly state: string
  /** What follows it, beginning with punctuation. */
  readonly rest: string
  /** What to do about trouble of the gate itself; empty when there is none. */
  readonly next: string
  readonly style: Style
}

export const headlineInWords = (headline: Headline): string => `Gatehouse: ${headline.state}${headline.rest}`

const styles: Record<VerdictName, Style> = { pass: 'good', warn: 'careful', block: 'bad', error: 'bad' }

const states: Record<VerdictName, string> = {
  pass: 'open',
  warn: 'open, with warnings',
  block: 'closed',
  error: 'could not decide',
}

export const headline = (verdict: Verdict): Headline => ({
  state: states[verdict.verdict],
  rest: `${rests[verdict.verdict](verdict)}${tooLarge(verdict)}`,
  next: nextStep(verdict),
  style: styles[verdict.verdict],
})

/** What somebody could hide in a file that no tool is given belongs beside the verdict, not only below it. */
function tooLarge({ coverage }: Verdict): string {
  const count = new Set(coverage.gaps.filter(({ reason }) => reason === 'too-large').map(({ path }) => path)).size
  return count === 0 ? '' : ` ${counted(count, 'file is', 'files are')} too large to be looked at.`
}

const rests: Record<VerdictName, (verdict: Verdict) => string> = { pass, warn, block, error }

function pass(verdict: Verdict): string {
  const { warnings, noted, waived, scanners, coverage } = verdict
  const looked = scanners.some((scanner) => scanner.examined.some(({ files }) => files > 0))
  if (!looked && warnings.length + noted.length + waived.length === 0)
    return coverage.formats.length === 0
      ? '. There is nothing to scan here.'
      : '. Nothing blocks, but no file was looked at.'
  if (isCompared(verdict)) return `. Nothing in this change blocks.${spaced(olderInWords(verdict))}`
  return `. Nothing blocks: ${[extentInWords(verdict), ...others(verdict)].join(', ')}.`
}

const spaced = (sentence: string): string => (sentence === '' ? '' : ` ${sentence}`)

function others({ noted, waived }: Verdict): readonly string[] {
  const words = [
    ...(noted.length === 0 ? [] : [`${counted(noted.length, 'finding')} noted`]),
    ...(waived.length === 0 ? [] : [`${waived.length} waived`]),
  ]
  return words.length === 0 ? ['no findings'] : words
}

function warn(verdict: Verdict): string {
  const { warnings } = verdict
  const trouble = troubleInHeadline(verdict)
  const told = trouble === undefined ? '' : ` ${endSentence(onOneLine(trouble))}`
  const where = isCompared(verdict) ? ' in this change' : ''
  const count = older(verdict)
  if (warnings.length === 0) return `.${told} Nothing${where} blocks.${count}`
  return `. ${counted(warnings.length, 'finding')}${where} to look at; nothing blocks.${count}${told}`
}

/** The sentence about the gate's own trouble that the headline tells, so that nobody tells it twice. */
export function troubleInHeadline({ verdict, problems, warnings, reason }: Verdict): string | undefined {
  if (verdict !== 'error' && verdict !== 'warn') return undefined
  return problems[0]?.sentence ?? (verdict === 'warn' && warnings.length > 0 ? undefined : reason)
}

function block(verdict: Verdict): string {
  const { blocking, problems, mode, policy } = verdict
  const where = isCompared(verdict) ? ' in this change' : ''
  const what = listed([
    ...(blocking.length > 0 ? [`${counted(blocking.length, 'finding')}${where}`] : []),
    ...mistakesCounted(verdict),
  ])
  const trouble = problems.length === 0 ? '' : ' There may be more: not everything was looked at.'
  const rest = `${older(verdict)}${trouble}`
  if (mode === 'audit') return ` (audit). ${what} would block.${rest}`
  return `. ${what} ${blocking.length + (policy.broken?.length ?? 0) === 1 ? 'blocks' : 'block'} it.${rest}`
}

/** The author of a change is told whether what is older counts. */
const older = (verdict: Verdict): string => `${spaced(olderInWords(verdict))}${spaced(uncomparedInWords(verdict))}`

function error(verdict: Verdict): string {
  const { problems, scanners, blocking } = verdict
  const failed = new Set(scanners.filter(({ outcome }) => outcome !== 'complete').map(({ tool }) => tool.name))
  for (const { scanner } of problems) if (scanner !== undefined) failed.add(scanner.split('/')[0] ?? '')
  const finished = sortedUnique(scanners.map(({ tool }) => tool.name)).filter((name) => !failed.has(name))
  const outcome = blocking.length === 0 ? 'nothing blocks' : 'what blocks is not known'
  const rest = finished.length === 0 ? '' : ` ${listed(finished.map(toolName))} finished: ${outcome}.`
  const more = problems.length > 1 ? ` ${counted(problems.length - 1, 'more problem')} below.` : ''
  const blame = problems.length === 0 ? '' : ' Not your code:'
  return `.${blame} ${endSentence(onOneLine(troubleInHeadline(verdict) ?? ''))}${more}${rest}`
}

/** The hint of the problem that the headline tells, and whom to ask. */
function nextStep({ verdict, problems, policy }: Verdict): string {
  const [first] = problems
  if (first === undefined) return ''
  const hint = first.hint === undefined || verdict === 'block' ? '' : endSentence(onOneLine(first.hint))
  const ask = policy.contact === undefined ? '' : endSentence(`If it stays, ask ${inFull(policy.contact, 200)}`)
  return [hint, ask].filter((sentence) => sentence !== '').join(' ')
}
