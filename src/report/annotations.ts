import type { Action, Judged, Verdict } from '../core/verdict.js'
import { forTerminal, onOneLine } from './escape.js'
import { githubLimits } from './github/limits.js'
import { type LeftOut, leftOut } from './presented.js'
import { sortedByDecision } from './ranking.js'
import { inRepository } from './subject.js'
import { adviceInWords, nameInWords, reasonInWords, sourcesInWords, titleInWords } from './words/finding/describe.js'
import { endSentence } from './words/sentences.js'
import { timesInWords } from './words/times.js'

/** What a runner shows beside the code. */
export interface Annotation {
  readonly type: 'error' | 'warning'
  readonly title: string
  readonly message: string
  /** From the root of the repository; absent when its name is one that a log cannot hold. */
  readonly path?: string
  readonly startLine?: number
  readonly endLine?: number
}

/** Beside the code stands what somebody should act on: not what is noted, which what is older is too, nor what is waived. */
const types: Partial<Record<Action, Annotation['type']>> = { block: 'error', warn: 'warning' }

/** Mistakes that a change brings into the policy files: they never become alerts, so this is the only place beside the line. */
export const mistakeAnnotations = ({ policy: { broken = [] } }: Verdict): readonly Annotation[] =>
  broken.slice(0, githubLimits.annotationsOfType).map(({ path, line, sentence, hint = '' }) => ({
    type: 'error',
    title: 'mistake in a policy file',
    message: onOneLine(
      [sentence, hint].flatMap((text) => (text === '' ? [] : [endSentence(onOneLine(text))])).join(' '),
      githubLimits.annotationMessage,
    ),
    ...(forTerminal(path) === path ? { path } : {}),
    startLine: line,
    endLine: line,
  }))

/** At most ten of each type, as many as a runner shows for a step: mistakes in policy files, then findings, the worst first. */
export function annotationsOf(verdict: Verdict): {
  readonly annotations: readonly Annotation[]
  readonly leftOut: readonly LeftOut[]
} {
  const { blocking, warnings } = verdict
  const lists = [blocking, warnings].map((list) => sortedByDecision(list))
  const most = githubLimits.annotationsOfType
  const mistakes = mistakeAnnotations(verdict)
  const rooms = [most - mistakes.length, most]
  return {
    annotations: [
      ...mistakes,
      ...lists.flatMap((list, index) => list.slice(0, rooms[index]).flatMap((judged) => annotationOf(judged, verdict))),
    ],
    leftOut: leftOut(
      'beyond-limit',
      lists.flatMap((list, index) => list.slice(rooms[index]).map(({ id }) => id)),
    ),
  }
}

function annotationOf(judged: Judged, verdict: Verdict): readonly Annotation[] {
  const { finding, action } = judged
  const type = types[action]
  if (type === undefined) return []
  const { region } = finding.place
  const path = inRepository(finding.place.path, verdict.subject)
  const advice = adviceInWords(judged)
  const sentences = [
    nameInWords(finding),
    reasonInWords(judged),
    ...timesInWords(judged, verdict),
    advice.text === undefined ? undefined : `Fix: ${advice.text}`,
    `Found by ${sourcesInWords(finding)}; Gatehouse id ${judged.id}.`,
  ]
  const message = sentences.flatMap((text) => (text === undefined || text === '' ? [] : [endSentence(text)])).join(' ')
  return [
    {
      type,
      title: onOneLine(`${finding.severity}: ${titleInWords(finding)}`, 200),
      message: onOneLine(message, githubLimits.annotationMessage),
      ...(forTerminal(path) === path ? { path } : {}),
      ...(region === undefined ? {} : { startLine: region.startLine, endLine: region.endLine }),
    },
  ]
}

/** In a value everything that ends it; in a property also what ends the property (actions/toolkit, command.ts). */
const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** The line that makes a runner show an annotation; nothing in it can begin another command. */
export function commandOf({ type, title, message, path, startLine, endLine }: Annotation): string {
  const file = path === undefined ? [] : [['file', path]]
  const properties = [
    ['title', title],
    ...file,
    ...(startLine === undefined ? [] : [['line', String(startLine)]]),
    ...(endLine === undefined ? [] : [['endLine', String(endLine)]]),
  ]
  const words = properties.map(([key = '', value = '']) => `${key}=${inProperty(value)}`).join(',')
  return `::${type} ${words}::${inMessage(message)}`
}
