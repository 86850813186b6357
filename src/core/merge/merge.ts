import type { Finding } from '../finding/finding.js'
import { compareSeverity } from '../finding/severity.js'
import { compareText, groupBy } from '../order.js'
import { compareExactness, joinFindings } from './join.js'
import { linkIdentities } from './linked-identities.js'
import { joinMisconfigurations } from './misconfiguration.js'
import { joinSecrets } from './secret.js'

const compareStart = (a: Finding, b: Finding): number =>
  compareText(a.place.path, b.place.path) || (a.place.region?.startLine ?? 0) - (b.place.region?.startLine ?? 0)

/** Path, then line: the first manifest speaks for a vulnerability. */
const comparePlace = (a: Finding, b: Finding): number => compareStart(a, b) || compareExactness(a, b)

/** Findings whose identities meet, through any chain of aliases, in order of their first member. */
const groupByIdentity = (findings: readonly Finding[]): Finding[][] => [
  ...groupBy(findings, linkIdentities(findings)).values(),
]

/** Facts that have no lines of their own: one finding per identity, placed where it comes first in path order. */
function joinByIdentity(findings: readonly Finding[]): Finding[] {
  return groupByIdentity([...findings].sort(comparePlace)).map(joinFindings)
}

/** Worst first, then by path and line: the order of every list of findings. Total, so that no tool's order shows. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareSeverity(a.severity, b.severity) ||
  compareStart(a, b) ||
  compareText(a.rule.id, b.rule.id) ||
  compareText(a.identity.logical, b.identity.logical) ||
  compareText(a.place.block?.digest ?? '', b.place.block?.digest ?? '') ||
  compareText(a.message, b.message) ||
  compareExactness(a, b)

/** The same fact said by several tools, or several times by one, becomes one finding. The sources sum to what came in. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  return [...groupBy(findings, (finding) => finding.kind).values()].flatMap(joinKind).sort(compareFindings)
}

/** `findings` are all of one kind. */
function joinKind(findings: readonly Finding[]): Finding[] {
  const kind = findings[0]?.kind
  switch (kind) {
    case undefined:
      return []
    case 'misconfiguration':
      return joinMisconfigurations(findings)
    case 'secret':
      return joinSecrets(findings)
    case 'vulnerability':
    case 'license':
    case 'integrity':
      return joinByIdentity(findings)
  }
}
