import type { Judged, Verdict } from '../../core/verdict.js'
import { inFull } from '../escape.js'
import { placeInWords, subjectInWords, titleInWords } from '../words/finding/describe.js'
import type { Entry } from '../words/finding/entry.js'
import { adviceOf, idsOf, reasonsOf, seenBy, subjectOf, titleOf } from '../words/finding/entry-in-words.js'
import { layerInWords } from '../words/policy.js'
import { timesInWords } from '../words/times.js'
import { exceptionUrl, findingUrl, type Site } from './links.js'
import { beside, bold, code, link, prose, row, stacked, tableHead } from './markdown.js'

/** Two columns, because GitHub lets a wider table scroll sideways: on a telephone the repair would be out of sight. */
export const entryHead: readonly string[] = tableHead(['', 'What, where, why, and how to fix it'])

/** One blocking or warning entry with what, where, why, how to repair it and how to ask for an exception. */
export function entryRow(entry: Entry, verdict: Verdict, site: Site | undefined): string {
  const { finding, by } = entry.judged
  const subject = subjectOf(entry)
  const advice = adviceOf(entry)
  const ask = exceptionUrl(entry.judged, verdict, site)
  return row([
    bold(finding.severity),
    stacked([
      bold(prose(titleOf(entry))),
      beside([
        link(code(placeInWords(finding.place)), findingUrl(finding, verdict.subject, site)),
        subject === '' ? '' : code(subject),
      ]),
      ...reasonsOf(entry, verdict).map(prose),
      by.rule === undefined ? '' : `Rule ${code(inFull(by.rule))}${layerInWords(by.layer)}`,
      advice.text === undefined ? '' : `${bold('Fix:')} ${prose(advice.text)}`,
      beside([
        link('More about it', advice.url, ''),
        link('Ask for an exception', ask, ''),
        prose(seenBy(entry)),
        `id ${code(idsOf(entry))}`,
      ]),
    ]),
  ])
}

export const findingHead: readonly string[] = tableHead(['', 'What and where'])

/** One finding in short. */
export function findingRow(judged: Judged, verdict: Verdict, site: Site | undefined): string {
  const { finding, id, why } = judged
  const subject = subjectInWords(finding)
  return row([
    finding.severity,
    stacked([
      prose(titleInWords(finding)),
      beside([
        link(code(placeInWords(finding.place)), findingUrl(finding, verdict.subject, site)),
        subject === '' ? '' : code(subject),
        `id ${code(inFull(id))}`,
      ]),
      why === undefined ? '' : prose(why),
      ...timesInWords(judged, verdict).map(prose),
    ]),
  ])
}
