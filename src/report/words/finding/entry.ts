import { groupBy } from '../../../core/order.js'
import type { Judged } from '../../../core/verdict.js'
import { compareWorst } from '../../ranking.js'

/**
 * What a person sees as one: all addresses of a module's block, or all vulnerabilities of a package in one manifest. `judged` is
 * the worst of them and stands first in `all`.
 */
export interface Entry {
  readonly judged: Judged
  readonly all: readonly Judged[]
}

/** Sorted, the worst entry first. Findings on which the policy decided differently are never one entry. */
export const entriesOf = (list: readonly Judged[]): readonly Entry[] =>
  [...groupBy([...list].sort(compareWorst), keyOf).values()].flatMap((all) => {
    const [judged] = all
    return judged === undefined ? [] : [{ judged, all }]
  })

/** One upgrade repairs several of them. */
export const isPackage = ({ judged, all }: Entry): boolean => all.length > 1 && judged.finding.kind === 'vulnerability'

function keyOf(judged: Judged): string {
  const { action, by, why, how, finding, due, blocksFrom, waivedAfterMerge } = judged
  const decision = [
    action,
    by.rule === undefined ? '' : [by.layer, by.rule],
    by.waiver,
    why,
    how?.text,
    due,
    blocksFrom,
    waivedAfterMerge,
  ]
  const { kind, subject } = finding
  return JSON.stringify(
    kind === 'vulnerability' && subject.package !== undefined
      ? [decision, subject.package.purl, subject.package.installed, finding.place.path]
      : [decision, ...blockOf(judged)],
  )
}

function blockOf({ finding, id }: Judged): readonly unknown[] {
  const { place, subject, rule, severity } = finding
  const { resource } = subject
  const alone = resource === undefined || place.block === undefined
  return [
    ...(alone ? [id, place.path, place.region?.startLine, place.region?.startColumn] : []),
    [rule.id, severity],
    [place.path, place.region?.startLine, place.block?.startLine, place.block?.digest],
    [resource?.type, resource?.part],
  ]
}
