import type { ScanSubject } from '../../core/evidence.js'
import { compareAll, compareText, groupBy } from '../../core/order.js'
import type { Judged } from '../../core/verdict.js'
import { forSarif, inFull } from '../escape.js'
import { comparePosition } from '../ranking.js'
import { adviceInWords, nameInWords, reasonInWords, sourcesInWords, titleInWords } from '../words/finding/describe.js'
import { endSentence } from '../words/sentences.js'
import { locationOf, relatedLocations } from './sarif-location.js'
import { levels, ruleIdOf } from './sarif-rule.js'
import type { Result } from './sarif-types.js'

/** Which of all findings with its identity a wanted finding is, counted from 1 in the order of the file. */
export function ordinalsOf(wanted: readonly Judged[], all: readonly Judged[]): (judged: Judged) => number {
  const identities = new Set(wanted.map(({ finding }) => finding.identity.logical))
  const rivals = all.filter(({ finding }) => identities.has(finding.identity.logical))
  const ordinals = new Map<Judged, number>()
  for (const same of groupBy(rivals, ({ finding }) => finding.identity.logical).values()) {
    if (same.length === 1) continue
    const sorted = [...same].sort((a, b) =>
      compareAll(compareText(a.finding.place.path, b.finding.place.path), comparePosition(a, b)),
    )
    for (const [index, judged] of sorted.entries()) ordinals.set(judged, index + 1)
  }
  return (judged) => ordinals.get(judged) ?? 1
}

export function resultOf(judged: Judged, ruleIndex: number, ordinal: number, subject: ScanSubject): Result {
  const { finding, action, spared } = judged
  const { logical } = finding.identity
  const related = relatedLocations(finding.place, subject)
  return {
    ruleId: ruleIdOf(finding),
    ruleIndex,
    // By the policy's word: an older alert does not change its level whenever a pull request is analysed.
    level: levels[spared ?? action],
    message: { text: messageOf(judged) },
    locations: [locationOf(finding.place, subject)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    fingerprints: { 'gatehouse/1': `${logical}:${ordinal}` },
    partialFingerprints: { primaryLocationLineHash: `${logical.slice(0, 16)}:${ordinal}` },
  }
}

/** GitHub shows the first sentence as the title. Resource or package is part of it: it tells two alerts of a rule apart. */
function messageOf(judged: Judged): string {
  const { finding } = judged
  const name = nameInWords(finding) || inFull(finding.place.path)
  const advice = adviceInWords(judged)
  return [
    `${withoutEnd(titleInWords(finding) || ruleIdOf(finding))}${name === '' ? '' : ` in ${name}`}`,
    reasonInWords(judged),
    advice.text === undefined ? undefined : `Fix: ${advice.text}`,
    `Found by ${sourcesInWords(finding)}; Gatehouse id ${judged.id}.`,
  ]
    .flatMap((text) => (text === undefined ? [] : [endSentence(forSarif(text))]))
    .join(' ')
}

const withoutEnd = (title: string): string => (/[.:]/.test(title.slice(-1)) ? title.slice(0, -1) : title)
