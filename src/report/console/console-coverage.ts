import type { Verdict } from '../../core/verdict.js'
import { leftOut } from '../presented.js'
import { gapsInWords, skipsInWords } from '../words/coverage.js'
import type { Section } from './console-blockers.js'
import { type Terminal, wrap } from './terminal.js'

/** What was not looked at, by name, and comments that protect nothing. */
export function notLookedAt(verdict: Verdict, out: Terminal): Section {
  const groups = gapsInWords(verdict)
  const sentences = [...groups.map(({ sentence }) => sentence), ...skipsInWords(verdict)]
  if (sentences.length === 0) return { lines: [], leftOut: [] }
  const lines = sentences.flatMap((sentence) =>
    wrap(sentence, out.width - 5, out.width - 3).map((line, index) => `${' '.repeat(index === 0 ? 3 : 5)}${line}`),
  )
  return {
    lines: [groups.length === 0 ? 'Note' : 'Not looked at', ...lines],
    leftOut: leftOut(
      'folded',
      groups.flatMap(({ unnamed }) => unnamed),
    ),
  }
}
