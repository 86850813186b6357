import type { Finding } from '../finding/finding.js'
import { compareText, groupBy } from '../order.js'
import { instanceKey, isInstance } from './like-pairs.js'
import type { Sides } from './sides.js'

/** What one piece of code makes: as many findings as it has instances. */
type Unit = readonly Finding[]

/**
 * Pairs code that got instances with keys, or lost them (`count` to `for_each`): the findings of one piece of code are one thing then, however
 * many instances there are, as more of `count` are. Told apart by their block, then by their order in the file; the surplus stays.
 */
export function pairUnits(sides: Sides): Sides {
  const twins = new Map(sides.twins)
  const bases = unitsByKey(sides.base)
  for (const [key, units] of unitsByKey(sides.head)) {
    const others = bases.get(key) ?? []
    if (!haveSwapped(units, others)) continue
    for (const [unit, other] of matched(units, others)) for (const one of unit) twins.set(one, other)
  }
  const taken = new Set(twins.values())
  return {
    head: sides.head.filter((one) => !twins.has(one)),
    base: sides.base.filter((one) => !taken.has(one)),
    twins,
  }
}

const haveSwapped = (heads: readonly Unit[], bases: readonly Unit[]): boolean => {
  const [now, before] = [heads.flat(), bases.flat()]
  return (
    before.length > 0 &&
    [true, false].some(
      (keyed) => now.every((one) => isInstance(one) === keyed) && before.every((one) => isInstance(one) !== keyed),
    )
  )
}

function unitsByKey(findings: readonly Finding[]): ReadonlyMap<string, readonly Unit[]> {
  const groups = groupBy(
    findings.filter((one) => instanceKey(one) !== undefined),
    (one) => instanceKey(one) ?? '',
  )
  return new Map([...groups].map(([key, group]) => [key, unitsOf(group)]))
}

const unitsOf = (findings: readonly Finding[]): readonly Unit[] =>
  [...groupBy(findings, ({ place }) => `${place.path} ${String(place.region?.startLine ?? 0).padStart(9, '0')}`)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, unit]) => unit)

function matched(units: readonly Unit[], others: readonly Unit[]): readonly (readonly [Unit, Finding])[] {
  const free = [...others]
  const take = (fits: (other: Unit) => boolean): Finding | undefined => {
    const index = free.findIndex(fits)
    return index < 0 ? undefined : free.splice(index, 1)[0]?.[0]
  }
  const digest = ([first]: Unit): string | undefined => first?.place.block?.digest
  const same = units.map(
    (unit) => [unit, take((other) => digest(other) !== undefined && digest(other) === digest(unit))] as const,
  )
  return same.flatMap(([unit, twin]) => {
    const found = twin ?? take(() => true)
    return found === undefined ? [] : [[unit, found] as const]
  })
}
