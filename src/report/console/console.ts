import type { Problem } from '../../core/errors.js'
import { allJudged, type Verdict } from '../../core/verdict.js'
import { inFull, onOneLine } from '../escape.js'
import type { Site } from '../markdown/links.js'
import type { Presented } from '../presented.js'
import { localCommand } from '../subject.js'
import { comparisonTrouble, olderBlockers } from '../words/change.js'
import { entriesOf } from '../words/finding/entry.js'
import { headline, troubleInHeadline } from '../words/headline.js'
import { mistakesInWords, policyNews } from '../words/policy.js'
import { endSentence } from '../words/sentences.js'
import { blockers } from './console-blockers.js'
import { notLookedAt } from './console-coverage.js'
import { rest } from './console-rest.js'
import { lookedAt } from './console-tools.js'
import { flow, indented, labelled, page, type Terminal, terminal, wrap } from './terminal.js'

export interface ConsoleOptions {
  /** Columns of the terminal; 100 suits a log. */
  readonly width: number
  readonly colour: boolean
  /** Every finding, not only the blocking ones. */
  readonly details?: boolean
  /** In the log of a workflow: with links that ask for exceptions, and the next steps that there are in a workflow. */
  readonly site?: Site
}

/** The story of a run for a terminal or a log: no time, no duration, no absolute path, nothing a terminal would obey. */
export function renderConsole(verdict: Verdict, options: ConsoleOptions): Presented {
  const out = terminal(options)
  const all = options.details === true
  const blocking = blockers(verdict, { all, site: options.site }, out)
  const others = rest(verdict, out, all)
  const gaps = notLookedAt(verdict, out)
  const leftOut = [...blocking.leftOut, ...others.flatMap((section) => section.leftOut)]
  const sections = [
    opening(verdict, out),
    trouble(verdict, out),
    blocking.lines,
    ...others.map(({ lines }) => lines),
    gaps.lines,
    lookedAt(verdict, out),
    options.site === undefined ? closing(verdict, leftOut.length === 0, out) : closingOfStep(verdict, out),
  ]
  return { text: page(sections), leftOut: [...leftOut, ...gaps.leftOut] }
}

/** Only the first line begins in the first column, so that no text of a tool can pose as a verdict of ours. */
function opening(verdict: Verdict, out: Terminal): readonly string[] {
  const { state, rest: words, next, style } = headline(verdict)
  const start = `Gatehouse: ${state}`
  const [first = '', ...more] = wrap(`${start}${words}`, out.width - 3, out.width)
  const painted = first.startsWith(start)
    ? `Gatehouse: ${out.paint({ text: state, style })}${first.slice(start.length)}`
    : first
  return [painted, ...indented([...more, ...(next === '' ? [] : wrap(next, out.width - 3))], 3)]
}

/** Trouble of the gate that the first sentence has no room for; what the policy makes a warning is not told twice. */
function trouble(verdict: Verdict, out: Terminal): readonly string[] {
  const { problems, policy, warningsOfTheGate } = verdict
  const headlined = troubleInHeadline(verdict)
  const below = [...problems.slice(headlined === undefined ? 0 : 1), ...policy.problems].filter(
    ({ sentence, hint }) => sentence !== headlined || hint !== undefined,
  )
  const told = new Set([
    headlined,
    ...problems.map(({ sentence }) => sentence),
    ...below.map(({ sentence }) => sentence),
  ])
  const warnings = warningsOfTheGate.filter((sentence) => !told.has(sentence))
  const lines = [
    ...mistakesInWords(verdict),
    ...below.map(problemInWords),
    ...comparisonTrouble(verdict),
    ...warnings.map((sentence) => endSentence(onOneLine(sentence))),
    ...policyNews(verdict),
  ]
  return lines.flatMap((line) => labelled({ text: ' !', style: 'careful' }, [{ text: line }], 3, out))
}

const problemInWords = ({ sentence, hint }: Problem): string =>
  [sentence, hint].flatMap((text) => (text === undefined ? [] : [endSentence(onOneLine(text))])).join(' ')

/** What the mode makes of it, and the next steps. */
function closing(verdict: Verdict, all: boolean, out: Terminal): readonly string[] {
  const exit = { pass: 0, warn: 0, block: 1, error: 2 }[verdict.verdict]
  const mode = {
    audit: ['Audit: nothing fails.', `With \`mode: enforce\` this exits ${exit}.`],
    enforce: [`Enforce: this exits ${exit}.`],
  }[verdict.mode]
  const worst = entriesOf(verdict.blocking)[0] ?? entriesOf(verdict.warnings)[0]
  const explain =
    worst === undefined
      ? []
      : [['More about one finding, with a waiver to paste:', `gatehouse explain ${inFull(worst.judged.id)}`]]
  const count = allJudged(verdict).length
  const what = count === 1 ? 'The finding in full' : `All ${count} findings`
  const everything = all ? [] : [[`${what}:`, 'add --format json, or --output json=FILE']]
  const older = olderBlockers(verdict) === 0 ? [] : [['Older findings too:', 'gatehouse scan --everything']]
  const stricter =
    verdict.policy.organisation === undefined
      ? [["The organisation's policy is not known here:", 'CI may be stricter.']]
      : []
  return [...(exit > 0 ? [mode] : []), ...explain, ...older, ...everything, ...stricter].flatMap((parts) =>
    unbroken(parts, out),
  )
}

/** The same in the log of a workflow. */
function closingOfStep({ verdict, mode, subject, coverage }: Verdict, out: Terminal): readonly string[] {
  const fails = verdict === 'block' || verdict === 'error'
  const words = {
    audit: ['Audit: nothing fails.', 'With `mode: enforce` this step fails.'],
    enforce: ['Enforce: this step fails.'],
  }
  const here = [
    ['Same on your machine:', localCommand({ subject, coverage })],
    ['Details:', 'the Summary page of this run'],
  ]
  return [...(fails ? [words[mode]] : []), ...here].flatMap((parts) => unbroken(parts, out))
}

/** Parts that a line break may stand between, but not within: commands are there to be copied. */
const unbroken = (parts: readonly string[], out: Terminal): readonly string[] =>
  flow(
    parts.map((text) => ({ text })),
    0,
    out,
    1,
  )
