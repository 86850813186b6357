import { compareSeverity, severities } from '../core/finding/severity.js'
import { compareText } from '../core/order.js'
import type { Action, Judged } from '../core/verdict.js'

/** Worst first, then as one walks through the files. Each comparison only where those before it are even: lists are long. */
export const compareWorst = (a: Judged, b: Judged): number =>
  compareSeverity(a.finding.severity, b.finding.severity) ||
  compareText(a.finding.place.path, b.finding.place.path) ||
  comparePosition(a, b) ||
  compareText(a.finding.rule.id, b.finding.rule.id) ||
  compareText(a.id, b.id) ||
  compareText(addressOf(a), addressOf(b))

/** By decision, severity and id: which findings a report with a limit keeps (DESIGN 8). */
export const sortedByDecision = (list: readonly Judged[]): readonly Judged[] =>
  list
    .map((judged) => ({ judged, key: keyOf(judged) }))
    .sort((a, b) => compareText(a.key, b.key) || compareWorst(a.judged, b.judged))
    .map(({ judged }) => judged)

/** Made once for each finding, since a list is long and one comparison of texts is quicker than three. */
const keyOf = ({ action, finding, id }: Judged): string =>
  `${ranks[action]}${severities.indexOf(finding.severity)}${id}`

const ranks: Readonly<Record<Action, number>> = { block: 0, warn: 1, note: 2, waive: 3 }

/** Line, then column. A place without a region comes first: it is the whole file. */
export const comparePosition = (a: Judged, b: Judged): number =>
  (a.finding.place.region?.startLine ?? 0) - (b.finding.place.region?.startLine ?? 0) ||
  (a.finding.place.region?.startColumn ?? 0) - (b.finding.place.region?.startColumn ?? 0)

const addressOf = (judged: Judged): string => judged.finding.subject.resource?.address ?? ''
