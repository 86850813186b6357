import { comparisonOf, comparisons } from '../../comparing/comparisons.js'
import type { AnyMatch } from '../../match-key.js'
import type { PolicyNames } from '../../policy.js'
import { type Conjunction, conjunctionsOf, type Demand } from './conjunction.js'

/** True only when every finding that fits `narrow` fits `wide` too; false where that is not certain. */
export function implies(narrow: AnyMatch, wide: AnyMatch, names: PolicyNames): boolean {
  const outer = conjunctionsOf(wide)
  return conjunctionsOf(narrow).every((inner) =>
    outer.some((demands) => demands.every((demand) => isImplied(demand, inner, names))),
  )
}

const isImplied = (wide: Demand, narrow: Conjunction, names: PolicyNames): boolean =>
  comparisonOf(wide.entry.compares).isEverything(wide.values) ||
  narrow.some((demand) => coversDemand(wide, demand, names))

function coversDemand(wide: Demand, narrow: Demand, names: PolicyNames): boolean {
  if (wide.entry.key === narrow.entry.key)
    return comparisonOf(wide.entry.compares).covers(wide.values, narrow.values, names)
  const [outer, inner] = [readersOfConcepts.get(wide.entry.key), readersOfConcepts.get(narrow.entry.key)]
  if (outer === undefined || inner === undefined || narrow.entry.key === 'rule') return false
  const all = new Set(outer(wide.values, names))
  return inner(narrow.values, names).every((concept) => all.has(concept))
}

/** All three read the concept of a finding; `rule` reads more, so what it names need not be a concept. */
const readersOfConcepts = new Map<string, typeof comparisons.rule.expand>([
  ['rule', comparisons.rule.expand],
  ['concept', comparisons.concept.expand],
  ['group', comparisons.group.expand],
])
