import type { Finding } from '../finding/finding.js'
import { groupBy } from '../order.js'

interface Lines {
  readonly startLine: number
  readonly endLine: number
}

/** Candidates by first line; what lies before `next` is of no use any more. */
interface Queue {
  readonly heads: readonly Finding[]
  next: number
}

const partOf = (finding: Finding): string => finding.subject.resource?.part ?? ''

/**
 * Gives each finding the first head by line that it overlaps and that can be the same part; each head is given once. A
 * finding or head without a part can be any. One walk down the file: time grows with the number of findings, not its square.
 */
export function sweep(
  findings: readonly Finding[],
  heads: readonly Finding[],
  linesOf: (finding: Finding) => Lines,
): ReadonlyMap<Finding, Finding> {
  const byLine = (a: Finding, b: Finding): number =>
    linesOf(a).startLine - linesOf(b).startLine || linesOf(a).endLine - linesOf(b).endLine || 0
  const ordered = [...heads].sort(byLine)
  const all: Queue = { heads: ordered, next: 0 }
  const perPart = new Map<string, Queue>(
    [...groupBy(ordered, partOf)].map(([part, group]) => [part, { heads: group, next: 0 }]),
  )
  const queuesFor = (part: string): readonly (Queue | undefined)[] =>
    part === '' ? [all] : [perPart.get(part), perPart.get('')]
  const taken = new Set<Finding>()
  const pairs = new Map<Finding, Finding>()
  for (const finding of [...findings].sort(byLine)) {
    const lines = linesOf(finding)
    const candidates = queuesFor(partOf(finding)).flatMap((queue) => firstOverlap(queue, lines, linesOf, taken) ?? [])
    const head = candidates.sort(byLine)[0]
    if (head === undefined) continue
    taken.add(head)
    pairs.set(finding, head)
  }
  return pairs
}

/** Findings come by first line, so a head that ends before this one begins is too early for all that follow as well. */
function firstOverlap(
  queue: Queue | undefined,
  lines: Lines,
  linesOf: (finding: Finding) => Lines,
  taken: ReadonlySet<Finding>,
): Finding | undefined {
  if (queue === undefined) return undefined
  for (let head = queue.heads[queue.next]; head !== undefined; head = queue.heads[++queue.next]) {
    const own = linesOf(head)
    if (!taken.has(head) && own.endLine >= lines.startLine) return own.startLine <= lines.endLine ? head : undefined
  }
  return undefined
}
