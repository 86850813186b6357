import { type Kind, kinds } from '../../../finding/finding.js'
import type { MatchKey } from '../../match-entry.js'
import { type AnyMatch, allMatchKeys } from '../../match-key.js'
import type { PolicyNames } from '../../policy.js'
import { alternatives, code } from '../wording.js'
import { type Conjunction, conjunctionsOf, type Demand, demandsOf } from './conjunction.js'
import type { Dubious } from './lint.js'

/** Matches that no finding can fit, because two of their keys belong to different kinds of findings. */
export function findHopeless(match: AnyMatch, names: PolicyNames): readonly Dubious[] {
  const own = contradiction(demandsOf(match), names)
  const all = own === undefined ? conjunctionsOf(match).map((demands) => contradiction(demands, names)) : [own]
  return all.filter((found) => found !== undefined)
}

function contradiction(demands: Conjunction, names: PolicyNames): Dubious | undefined {
  const known = demands.map((demand) => ({ demand, kinds: kindsOf(demand, names) }))
  for (const [index, second] of known.entries()) {
    const first = known.slice(0, index).find((one) => !one.kinds.some((kind) => second.kinds.includes(kind)))
    if (first !== undefined) return describe(first, second)
  }
  return undefined
}

interface Known {
  readonly demand: Demand
  readonly kinds: readonly Kind[]
}

const describe = (first: Known, second: Known): Dubious => {
  const places = allMatchKeys.filter((entry) => entry.narrows === 'where' && meets(entry, first.kinds))
  const isPlace = second.demand.entry.narrows === 'where'
  return {
    path: second.demand.path,
    sentence: `No finding fits: ${inWords(first)}, and ${inWords(second)}.`,
    hint: isPlace ? `Say where with ${alternatives(places.map(({ key }) => key))}.` : 'Remove one of the two.',
  }
}

const meets = (entry: MatchKey, wanted: readonly Kind[]): boolean =>
  entry.kinds === undefined || entry.kinds.some((kind) => wanted.includes(kind))

const articles: Readonly<Record<Kind, string>> = {
  misconfiguration: 'a misconfiguration',
  vulnerability: 'a vulnerability',
  secret: 'a secret',
  license: 'a licence',
  integrity: 'an integrity finding',
}

const inWords = ({ demand: { entry, values }, kinds: found }: Known): string => {
  const one = values[0]
  const shown = values.length === 1 && one !== undefined ? ` ${code(one)}` : ''
  return `${code(entry.key)}${shown} is about ${alternatives(found.map((kind) => articles[kind]))}`
}

/** The kinds of findings that can meet all demands. */
export const kindsTogether = (demands: Conjunction, names: PolicyNames): readonly Kind[] =>
  demands
    .map((demand) => kindsOf(demand, names))
    .reduce<readonly Kind[]>((all, some) => all.filter((kind) => some.includes(kind)), kinds)

/** The kinds of findings that can meet a demand. */
function kindsOf({ entry, values }: Demand, names: PolicyNames): readonly Kind[] {
  if (entry.key === 'kind') return kinds.filter((kind) => values.includes(kind))
  if (entry.key === 'rule') return kindsOfRules(values, names)
  return entry.kinds ?? kinds
}

function kindsOfRules(values: readonly string[], names: PolicyNames): readonly Kind[] {
  const found = values.map((id) => names.kindsOfRule?.(id) ?? [])
  return found.some((one) => one.length === 0) ? kinds : kinds.filter((kind) => found.flat().includes(kind))
}
