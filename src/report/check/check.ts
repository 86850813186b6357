import type { Problem } from '../../core/errors.js'
import type { FileMistake } from '../../core/verdict.js'
import { labelled, page, type Terminal, terminal, wrap } from '../console/terminal.js'
import { inFull, onOneLine } from '../escape.js'
import { counted } from '../words/sentences.js'

/** What `gatehouse check` found in the gate's own files. */
export interface GateReport {
  /** The files that were looked at, from the root. */
  readonly files: readonly string[]
  /** These have to be mended. */
  readonly mistakes: readonly FileMistake[]
  /** What is understood and does nothing, or will not for long. */
  readonly warnings: readonly FileMistake[]
  /** Which custom checks were tried on their examples. */
  readonly tried: readonly TriedChecks[]
  /** Why something could not be tried. */
  readonly trouble: readonly Problem[]
}

export interface TriedChecks {
  readonly tool: string
  readonly checks: number
  readonly good: number
  readonly bad: number
}

const indent = 11

/** Every mistake with its place and the next thing to do; the last lines say what it comes to. */
export function renderCheck(report: GateReport, options: { readonly width: number; readonly colour: boolean }): string {
  const out = terminal(options)
  const { files, mistakes, warnings, tried, trouble } = report
  if (files.length === 0) return page([wrap(nothing, out.width), wrap(begin, out.width)])
  return page([
    ...mistakes.map((mistake) => told('mistake', 'bad', mistake, out)),
    ...warnings.map((warning) => told('warning', 'careful', warning, out)),
    ...trouble.map(({ sentence, hint = '' }) =>
      labelled({ text: 'not tried', style: 'bad' }, pieces(sentence, hint), indent, out),
    ),
    [...tried.flatMap((one) => wrap(triedInWords(one), out.width)), ...wrap(summary(report), out.width)],
  ])
}

const nothing = 'There is no policy, no waiver and no custom check here (.gatehouse/).'
const begin = 'Begin with `gatehouse init`: it writes a policy and a workflow.'

const pieces = (...texts: readonly string[]) =>
  texts.filter((text) => text !== '').map((text) => ({ text: onOneLine(text, 1000) }))

function told(
  label: string,
  style: 'bad' | 'careful',
  { path, line, column, sentence, hint = '' }: FileMistake,
  out: Terminal,
): readonly string[] {
  const place = `${inFull(path)}:${line}:${column}`
  const lines = pieces(sentence, hint).flatMap(({ text }) => wrap(text, out.width - indent))
  return [
    ...labelled({ text: label, style }, [{ text: place, style: 'strong' }], indent, out),
    ...lines.map((text) => `${' '.repeat(indent)}${text}`),
  ]
}

const triedInWords = ({ tool, checks, good, bad }: TriedChecks): string =>
  `${counted(checks, 'check')} of ${onOneLine(tool)} tried on ${counted(bad, 'bad example')} and ${counted(good, 'good one')}.`

function summary({ files, mistakes, warnings, trouble }: GateReport): string {
  const looked = `in ${counted(files.length, 'file')} of the gate`
  const warned = warnings.length === 0 ? '' : `, ${counted(warnings.length, 'warning')}`
  const open = trouble.length === 0 ? '' : ' Something could not be tried.'
  return mistakes.length === 0
    ? `No mistakes ${looked}${warned}.${open}`
    : `${counted(mistakes.length, 'mistake')} ${looked}${warned}.${open}`
}
