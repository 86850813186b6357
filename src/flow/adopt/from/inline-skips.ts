import type { InventoryFile } from '../../../repository/inventory.js'
import { outlineOf } from '../../../repository/locate/index.js'
import type { Span, SpanSubject } from '../../../repository/locate/locator.js'
import { isExpired, type SkipComment } from '../../../repository/skips.js'
import { policyNames } from '../../../tools/index.js'
import { dayBefore, type Scene } from './foreign.js'
import { literalGlob } from './literal-glob.js'
import { type Taken, together } from './taken.js'

/** Comments such as `checkov:skip=ID:reason`: a waiver for the resource that each stands in or above. */
export function readInlineSkips(file: InventoryFile, text: string, { today }: Scene): Taken {
  const spans = file.formats.flatMap((format) => outlineOf(format, text, file.path).spans)
  const lines = text.split('\n')
  return together(file.skips.map((comment) => translate(comment, file, subjectAt(spans, comment.line, lines), today)))
}

function translate(
  comment: SkipComment,
  file: InventoryFile,
  subject: SpanSubject | undefined,
  today: string,
): Partial<Taken> {
  const at = { file: file.path, line: comment.line }
  const known = comment.rules.filter((rule) => policyNames.canonicalRules(rule).length > 0)
  const left = (what: string, why: string) => ({ ...at, what: `${comment.tool}: ${what}`, why })
  if (isExpired(comment, today))
    return { left: [left(comment.rules.join(', '), `It has ended: ${comment.expires}. Take the comment out.`)] }
  const path = literalGlob(file.path)
  if (path === undefined)
    return { left: [left(comment.rules.join(', '), 'The path of the file is too long for a waiver.')] }
  const until = comment.expires === undefined ? undefined : dayBefore(comment.expires)
  const match = { rule: known, path: [path], ...resourceOf(subject) }
  const waiver = {
    ...at,
    match,
    ...(comment.reason === undefined ? {} : { reason: comment.reason }),
    ...(until === undefined ? {} : { until }),
  }
  return {
    waivers: known.length === 0 ? [] : [waiver],
    left: comment.rules
      .filter((rule) => !known.includes(rule))
      .map((rule) =>
        left(
          rule,
          rule === '*'
            ? 'It silences every rule: name those that you mean.'
            : 'No tool that Gatehouse runs has a rule of this name.',
        ),
      ),
  }
}

/** In a module the same block has an address for every call. */
function resourceOf(subject: SpanSubject | undefined): { readonly resource?: readonly string[] } {
  const address = subject === undefined ? undefined : literalGlob(subject.address)
  if (address === undefined) return {}
  return { resource: /^[a-z]\w*\.\S/.test(address) ? [address, `module.*.${address}`] : [address] }
}

/** What the comment stands in, else what begins on the next line that is no comment. */
function subjectAt(spans: readonly Span[], line: number, lines: readonly string[]): SpanSubject | undefined {
  return subjectIn(spans, line) ?? subjectIn(spans, nextCodeLine(line, lines))
}

function subjectIn(spans: readonly Span[], line: number): SpanSubject | undefined {
  const span = spans.find(({ startLine, endLine }) => startLine <= line && line <= endLine)
  return span === undefined ? undefined : (subjectIn(span.children, line) ?? span.subject)
}

function nextCodeLine(line: number, lines: readonly string[]): number {
  let next = line
  while (next < lines.length && /^\s*(?:#|\/\/|\/\*|\*|$)/.test(lines[next] ?? '')) next += 1
  return next + 1
}
