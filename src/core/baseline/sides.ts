import type { Finding } from '../finding/finding.js'
import { compareAll, compareText } from '../order.js'

/** Findings that have no like yet, on either side, and those of the head that have. */
export interface Sides {
  readonly head: readonly Finding[]
  readonly base: readonly Finding[]
  /** From a finding of the head to its like in the base. */
  readonly twins: ReadonlyMap<Finding, Finding>
}

/** How many of a group's findings have their like on the other side: the first so many of each are paired, in the order of the file. */
export type Pairing = (heads: number, bases: number) => number

/** As many as there are. */
export const asManyAsThereAre: Pairing = Math.min

/** One thing became one other; anything else is ambiguous. */
export const onlyOneToOne: Pairing = (heads, bases) => (heads === 1 && bases === 1 ? 1 : 0)

/** All that are there had their like before; where there are more now, nobody can tell which are new. */
export const noneMore: Pairing = (heads, bases) => (heads <= bases ? heads : 0)

/** Pairs what has the same key, and leaves the rest. What has no key is left. */
export function pairBy(sides: Sides, keyOf: (finding: Finding) => string | undefined, pairing: Pairing): Sides {
  const bases = keyed(sides.base, keyOf)
  const twins = new Map(sides.twins)
  const taken = new Set<Finding>()
  for (const [key, group] of keyed(sides.head, keyOf)) {
    const others = inFileOrder(bases.get(key) ?? [])
    const count = pairing(group.length, others.length)
    for (const [index, one] of inFileOrder(group).slice(0, count).entries()) {
      const twin = others[index]
      if (twin === undefined) continue
      twins.set(one, twin)
      taken.add(twin)
    }
  }
  return {
    head: sides.head.filter((one) => !twins.has(one)),
    base: sides.base.filter((one) => !taken.has(one)),
    twins,
  }
}

function keyed(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string | undefined,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return groups
}

const inFileOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.length < 2
    ? findings
    : [...findings].sort((a, b) =>
        compareAll(
          compareText(a.place.path, b.place.path),
          (a.place.region?.startLine ?? 0) - (b.place.region?.startLine ?? 0),
          (a.place.region?.startColumn ?? 0) - (b.place.region?.startColumn ?? 0),
        ),
      )
