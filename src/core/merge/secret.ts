import type { Finding } from '../finding/finding.js'
import { compareAll, groupBy } from '../order.js'
import { compareExactness, joinFindings } from './join.js'

/** Line and column, so that the second of two secrets on one line stays a secret of its own. */
type Position = readonly [line: number, column: number]

const comparePosition = (a: Position, b: Position): number => compareAll(a[0] - b[0], a[1] - b[1] || 0)

const startOf = ({ place: { region } }: Finding): Position => [region?.startLine ?? 0, region?.startColumn ?? 1]

/** After its last character; an empty span is taken for one character. */
const endOf = (finding: Finding): Position => {
  const { region } = finding.place
  const [startLine, startColumn] = startOf(finding)
  const [line, column] = [region?.endLine ?? startLine, region?.endColumn ?? Number.POSITIVE_INFINITY]
  return [line, line > startLine ? column : Math.max(column, startColumn + 1)]
}

/** DESIGN 7: secrets of one file whose spans overlap are one. A secret without a place is told apart by its identity alone. */
export function joinSecrets(findings: readonly Finding[]): Finding[] {
  const groups = groupBy(findings, ({ place, identity }) =>
    place.region === undefined ? `${place.path}\u001f${identity.logical}` : place.path,
  )
  return [...groups.values()].flatMap(groupOverlapping).map((group) => joinFindings(group.sort(compareExactness)))
}

function groupOverlapping(findings: readonly Finding[]): Finding[][] {
  const ordered = [...findings].sort((a, b) => comparePosition(startOf(a), startOf(b)) || compareExactness(a, b))
  const groups: Finding[][] = []
  let end: Position = [-1, 0]
  for (const finding of ordered) {
    const last = groups.at(-1)
    if (last !== undefined && comparePosition(startOf(finding), end) < 0) last.push(finding)
    else groups.push([finding])
    if (comparePosition(endOf(finding), end) > 0) end = endOf(finding)
  }
  return groups
}
