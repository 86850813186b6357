import type { AnyMatch } from '../../match-key.js'
import type { Policy, PolicyNames } from '../../policy.js'
import type { Path, PlacedValue } from '../placed.js'
import type { PolicyProblem } from '../problem.js'
import { findDubiousValues, hopelessPath } from './dubious-values.js'
import { findHopeless } from './hopeless.js'
import { findIdle } from './idle.js'
import { findUnreachable, ruleName } from './unreachable.js'

/** Something that is understood and does nothing; the path is seen from what is looked at. */
export interface Dubious {
  readonly path: Path
  readonly sentence: string
  readonly hint: string
}

const below = (base: Path, found: readonly Dubious[]): readonly Dubious[] =>
  found.map((one) => ({ ...one, path: [...base, ...one.path] }))

export const placeDubious = (found: readonly Dubious[], document: PlacedValue): readonly PolicyProblem[] =>
  found.map(({ path, sentence, hint }) => ({ ...document.placeOf(path), sentence, hint }))

/** What in a match cannot be meant; `base` is where the match is. */
export const lintMatch = (match: AnyMatch, base: Path, names: PolicyNames): readonly Dubious[] =>
  below(base, [...findHopeless(match, names), ...findDubiousValues(match, names)])

/**
 * What a sound policy says in vain: rules and severities that are never reached, matches that no finding can fit. Only what is
 * certain, so that nobody has to silence it (docs/decisions/lint-of-policies.md).
 */
export function lintPolicy(policy: Policy, document: PlacedValue, names: PolicyNames): readonly PolicyProblem[] {
  const lineOf = (...path: Path): number => document.placeOf(path).line
  const rules = policy.rules.map(({ id, match }, index) => ({
    match,
    name: ruleName(id),
    line: lineOf('rules', index),
  }))
  const severities = policy.severity.map(({ match }, index) => ({
    match,
    name: `entry ${index + 1} of \`severity\``,
    line: lineOf('severity', index),
  }))
  const found = [
    ...policy.exclude.flatMap((glob, index) => hopelessPath(['exclude', index], glob) ?? []),
    ...findUnreachable('severity', severities, names),
    ...policy.severity.flatMap(({ match }, index) => lintMatch(match, ['severity', index], names)),
    ...findUnreachable('rules', rules, names),
    ...policy.rules.flatMap(({ match }, index) => lintMatch(match, ['rules', index, 'match'], names)),
    ...policy.rules.flatMap((rule, index) => below(['rules', index], findIdle(rule, names))),
  ]
  return placeDubious(found, document)
}
