import type { Judged, Verdict } from '../../core/verdict.js'
import { onOneLine } from '../escape.js'
import { adviceInWords } from '../words/finding/describe.js'
import { ruleInWords } from '../words/policy.js'
import { timesInWords } from '../words/times.js'
import { labelled, type Piece, type Terminal } from './terminal.js'

/** What the policy says to everyone who meets a warning; empty when it says nothing. Two with the same key say the same. */
export const policyWordsKey = ({ action, by, why, how, due, blocksFrom, waivedAfterMerge }: Judged): string =>
  action !== 'warn' || [why, how, due, blocksFrom, waivedAfterMerge].every((each) => each === undefined)
    ? ''
    : JSON.stringify([ruleInWords(by), why, how?.text, how?.url, due, blocksFrom, waivedAfterMerge])

/** Why it warns and how to repair it, as for a finding that blocks; what was told above is only pointed at. */
export function policyWords(
  judged: Judged,
  isToldAbove: boolean,
  { indent, verdict }: { readonly indent: number; readonly verdict: Verdict },
  out: Terminal,
): string[] {
  if (policyWordsKey(judged) === '') return []
  const { by, why, how } = judged
  const rule: Piece = { text: ruleInWords(by), style: 'quiet' }
  const row = (label: string, pieces: readonly Piece[]): string[] =>
    pieces.every(({ text }) => text === '')
      ? []
      : labelled({ text: `${' '.repeat(indent)}${label}`, style: 'quiet' }, pieces, indent + 5, out)
  if (isToldAbove) return row('why', [{ text: 'as above', style: 'quiet' }, rule])
  const { text = '', url = '' } = how === undefined ? {} : adviceInWords(judged)
  const [reason = '', ...more] = [...(why === undefined ? [] : [onOneLine(why)]), ...timesInWords(judged, verdict)]
  return [
    ...row('why', [{ text: reason }, rule]),
    ...more.flatMap((sentence) => row('', [{ text: sentence }])),
    ...row('fix', [{ text }, { text: url, style: 'link' }]),
  ]
}
