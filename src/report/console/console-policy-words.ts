import type { Judged } from '../../core/verdict.js'
import { onOneLine } from '../escape.js'
import { adviceInWords } from '../words/describe.js'
import { ruleInWords } from '../words/policy.js'
import { labelled, type Piece, type Terminal } from './terminal.js'

/** What the policy says to everyone who meets a warning; empty when it says nothing. Two with the same key say the same. */
export const policyWordsKey = ({ action, by, why, how }: Judged): string =>
  action !== 'warn' || (why === undefined && how === undefined)
    ? ''
    : JSON.stringify([ruleInWords(by), why, how?.text, how?.url])

/** Why it warns and how to repair it, as for a finding that blocks; what was told above is only pointed at. */
export function policyWords(judged: Judged, isToldAbove: boolean, indent: number, out: Terminal): string[] {
  if (policyWordsKey(judged) === '') return []
  const { by, why, how } = judged
  const rule: Piece = { text: ruleInWords(by), style: 'quiet' }
  const row = (label: string, pieces: readonly Piece[]): string[] =>
    pieces.every(({ text }) => text === '')
      ? []
      : labelled({ text: `${' '.repeat(indent)}${label}`, style: 'quiet' }, pieces, indent + 5, out)
  if (isToldAbove) return row('why', [{ text: 'as above', style: 'quiet' }, rule])
  const { text = '', url = '' } = how === undefined ? {} : adviceInWords(judged)
  return [
    ...row('why', [{ text: why === undefined ? '' : onOneLine(why) }, rule]),
    ...row('fix', [{ text }, { text: url, style: 'link' }]),
  ]
}
