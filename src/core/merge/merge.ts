import type { Finding } from '../finding.js'
import { compareAll, compareText, groupBy } from '../order.js'
import { compareSeverity } from '../severity.js'
import { compareExactness, joinFindings } from './join.js'
import { joinMisconfigurations } from './misconfiguration.js'

/** Path, then line: the first manifest speaks for a vulnerability. */
const comparePlace = (a: Finding, b: Finding): number =>
  compareAll(
    compareText(a.place.path, b.place.path),
    (a.place.region?.startLine ?? 0) - (b.place.region?.startLine ?? 0),
    compareExactness(a, b),
  )

/** Findings whose identities meet, through any chain of aliases, in order of their first member. */
function groupByIdentity(findings: readonly Finding[]): Finding[][] {
  const parents = new Map<string, string>()
  const rootOf = (hash: string): string => {
    let root = hash
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent
    parents.set(hash, root)
    return root
  }
  for (const { identity } of findings) {
    const root = rootOf(identity.logical)
    for (const hash of identity.also) parents.set(rootOf(hash), root)
  }
  return [...groupBy(findings, ({ identity }) => rootOf(identity.logical)).values()]
}

/** Everything but misconfigurations: one finding per identity, placed where it comes first in path order. */
function joinByIdentity(findings: readonly Finding[]): Finding[] {
  return groupByIdentity([...findings].sort(comparePlace)).map(joinFindings)
}

/** Worst first within a path and line: the order of every list of findings. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareAll(
    compareSeverity(a.severity, b.severity),
    compareText(a.place.path, b.place.path),
    (a.place.region?.startLine ?? 0) - (b.place.region?.startLine ?? 0),
    compareText(a.rule.id, b.rule.id),
    compareText(a.identity.logical, b.identity.logical),
    compareText(a.place.block?.digest ?? '', b.place.block?.digest ?? ''),
    compareText(a.message, b.message),
  )

/** The same fact said by several tools, or several times by one, becomes one finding. The sources sum to what came in. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const ordered = [...findings].sort(compareExactness)
  const configuration = ordered.filter((finding) => finding.kind === 'misconfiguration')
  const others = ordered.filter((finding) => finding.kind !== 'misconfiguration')
  return [...joinMisconfigurations(configuration), ...joinByIdentity(others)].sort(compareFindings)
}
