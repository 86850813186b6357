import { compareText, groupBy } from '../core/order.js'
import { compareSeverity } from '../core/severity.js'
import { actions, type Judged } from '../core/verdict.js'

/** Worst first, then as one walks through the files. Each comparison only where those before it are even: lists are long. */
export const compareWorst = (a: Judged, b: Judged): number =>
  compareSeverity(a.finding.severity, b.finding.severity) ||
  compareText(a.finding.place.path, b.finding.place.path) ||
  comparePosition(a, b) ||
  compareText(a.finding.rule.id, b.finding.rule.id) ||
  compareText(a.id, b.id) ||
  compareText(addressOf(a), addressOf(b))

/** By decision, severity and id: which findings a report with a limit keeps (DESIGN 8). */
export const compareDecision = (a: Judged, b: Judged): number =>
  actions.indexOf(a.action) - actions.indexOf(b.action) ||
  compareSeverity(a.finding.severity, b.finding.severity) ||
  compareText(a.id, b.id) ||
  compareWorst(a, b)

/** Line, then column. A place without a region comes first: it is the whole file. */
export const comparePosition = (a: Judged, b: Judged): number =>
  (a.finding.place.region?.startLine ?? 0) - (b.finding.place.region?.startLine ?? 0) ||
  (a.finding.place.region?.startColumn ?? 0) - (b.finding.place.region?.startColumn ?? 0)

const addressOf = (judged: Judged): string => judged.finding.subject.resource?.address ?? ''

/** Findings of one block that differ only in the module's address: shown as one. */
export interface Shown {
  readonly judged: Judged
  readonly all: readonly Judged[]
}

/** Sorted, and with one entry for all addresses of a block. */
export const shown = (list: readonly Judged[]): readonly Shown[] =>
  [...groupBy([...list].sort(compareWorst), blockKey).values()].flatMap((all) => {
    const [judged] = all
    return judged === undefined ? [] : [{ judged, all }]
  })

function blockKey({ finding, action, by, why, id }: Judged): string {
  const { place, subject, rule, severity } = finding
  const { resource } = subject
  const alone = resource === undefined || place.block === undefined
  return JSON.stringify([
    ...(alone ? [id, place.path, place.region?.startLine, place.region?.startColumn] : []),
    [rule.id, severity, action, by.rule, by.waiver, why],
    [place.path, place.region?.startLine, place.block?.startLine, place.block?.digest],
    [resource?.type, resource?.part],
  ])
}
