import type { InlineSkip } from '../core/evidence.js'
import type { Skip } from '../core/finding/finding.js'
import type { Reported } from '../core/finding/reported.js'
import { compareAll, compareText } from '../core/order.js'
import type { InventoryFile } from './inventory.js'
import type { Span } from './locate/locator.js'
import type { Mask } from './locate/mask.js'
import { isExpired, type SkipComment } from './skips.js'

/** Decides which comments reach which findings, and remembers those that reached one. */
export interface Skips {
  /** The comment that lifts this report, for tools whose own reading of comments the stage took away. */
  skipFor(reported: Reported, tool: string, spans: readonly Span[], lines: readonly string[]): Skip | undefined
  /** Every comment with whether it fitted a finding, or that it has expired, sorted. Its reason may hold anything. */
  all(mask: Mask): InlineSkip[]
}

/**
 * `neutralised`: tools that no longer see their comments; the others report by themselves what they skipped. `today` is a UTC day: what
 * has expired by then reaches nothing.
 */
export function createSkips(files: readonly InventoryFile[], neutralised: ReadonlySet<string>, today: string): Skips {
  const byPath = new Map(files.filter((file) => file.skips.length > 0).map((file) => [file.path, file.skips]))
  const matched = new Set<SkipComment>()
  return {
    skipFor(reported, tool, spans, lines) {
      const named = (byPath.get(reported.path) ?? []).filter(
        (comment) => comment.tool === tool && names(comment, reported.ruleId) && !isExpired(comment, today),
      )
      const fitting = neutralised.has(tool)
        ? named.filter((comment) => reaches(comment, spans, lines))
        : named.filter(() => reported.skip !== undefined)
      for (const comment of fitting) matched.add(comment)
      const first = fitting[0]
      if (first === undefined || reported.skip !== undefined) return reported.skip
      return { by: 'inline', ...(first.reason === undefined ? {} : { reason: first.reason }) }
    },
    all: (mask) =>
      [...byPath]
        .flatMap(([path, comments]) =>
          comments.map(
            (comment): InlineSkip => ({ path, ...inWords(comment, today, mask), matched: matched.has(comment) }),
          ),
        )
        .sort((a, b) => compareAll(compareText(a.path, b.path), a.line - b.line, compareText(a.tool, b.tool))),
  }
}

const inWords = (comment: SkipComment, today: string, mask: Mask): Omit<InlineSkip, 'path' | 'matched'> => {
  const { line, tool, rules, reason, expires } = comment
  return {
    line,
    tool,
    rules: rules.map(mask),
    ...(reason === undefined ? {} : { reason: mask(reason) }),
    ...(expires !== undefined && isExpired(comment, today) ? { expired: mask(expires) } : {}),
  }
}

const names = (comment: SkipComment, ruleId: string): boolean =>
  comment.rules.some((rule) => rule === '*' || rule === ruleId)

/** The comment stands right above one of the blocks around the finding, or inside the smallest. */
function reaches(comment: SkipComment, spans: readonly Span[], lines: readonly string[]): boolean {
  const innermost = spans.at(-1)
  if (innermost === undefined) return false
  if (innermost.startLine <= comment.line && comment.line <= innermost.endLine) return true
  const next = nextCodeLine(comment.line, lines)
  return spans.some((span) => span.startLine === next)
}

const isCode = (line: string): boolean => !/^\s*(?:#|\/\/|\/\*|\*|$)/.test(line)

function nextCodeLine(line: number, lines: readonly string[]): number {
  let next = line
  while (next < lines.length && !isCode(lines[next] ?? '')) next += 1
  return next + 1
}
