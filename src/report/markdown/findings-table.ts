import type { Judged, Verdict } from '../../core/verdict.js'
import { inFull } from '../escape.js'
import { placeInWords, subjectInWords, titleInWords } from '../words/describe.js'
import type { Entry } from '../words/entry.js'
import { adviceOf, idsOf, reasonsOf, seenBy, subjectOf, titleOf } from '../words/entry-in-words.js'
import { layerInWords } from '../words/policy.js'
import { exceptionUrl, fileUrl, type Site } from './links.js'
import { bold, code, link, prose, row, stacked, tableHead } from './markdown.js'

export const entryHead: readonly string[] = tableHead(['', 'Where', 'What and why', 'Fix'])

/** One blocking or warning entry with what, where, why, how to repair it and how to ask for an exception. */
export function entryRow(entry: Entry, verdict: Verdict, site: Site | undefined): string {
  const { finding, by } = entry.judged
  const subject = subjectOf(entry)
  const advice = adviceOf(entry)
  const ask = exceptionUrl(entry.judged, verdict, site)
  return row([
    bold(finding.severity),
    stacked([
      link(code(placeInWords(finding.place)), fileUrl(finding.place, verdict.subject, site)),
      subject === '' ? '' : code(subject),
    ]),
    stacked([
      bold(prose(titleOf(entry))),
      ...reasonsOf(entry).map(prose),
      by.rule === undefined ? '' : `Rule ${code(inFull(by.rule))}${layerInWords(by.layer)}`,
      prose(seenBy(entry)),
    ]),
    stacked([
      advice.text === undefined ? '' : prose(advice.text),
      link('More about it', advice.url, ''),
      link('Ask for an exception', ask, ''),
      prose(idsOf(entry)),
    ]),
  ])
}

export const findingHead: readonly string[] = tableHead(['', 'Where', 'What', 'Id'])

/** One finding in short. */
export function findingRow({ finding, id, why }: Judged, verdict: Verdict, site: Site | undefined): string {
  const subject = subjectInWords(finding)
  return row([
    finding.severity,
    link(code(placeInWords(finding.place)), fileUrl(finding.place, verdict.subject, site)),
    stacked([
      `${prose(titleInWords(finding))}${subject === '' ? '' : ` in ${code(subject)}`}`,
      why === undefined ? '' : prose(why),
    ]),
    code(inFull(id)),
  ])
}
