import { z } from 'zod'
import { comparisonOf } from '../../comparing/comparisons.js'
import type { MatchKey } from '../../match-entry.js'
import { allMatchKeys, type Match, ruleMatchKeys, type WaiverMatch } from '../../match-key.js'
import type { PolicyNames } from '../../policy.js'
import { alternatives } from '../wording.js'
import { oncePer } from './once-per.js'
import { always, closed, hasAny, mostItems, requiredAny } from './text.js'

/** A waiver for `**` names no place. */
const narrow = z.string().regex(/[^*?/.{},]/u, 'name something: wildcards alone fit everything')

type Shape = Record<string, z.ZodExactOptional<z.ZodType<readonly string[]>>>

const valuesSchema = (entry: MatchKey, names: PolicyNames, forWaiver: boolean): z.ZodType<readonly string[]> => {
  const one = comparisonOf(entry.compares).schema(names)
  const item = forWaiver && entry.narrows === 'where' ? one.and(narrow) : one
  return z
    .union([item, z.array(item).min(1).max(mostItems)])
    .transform((value) => [value].flat())
    .meta({ id: entry.key, description: entry.docs })
}

const keysShape = (entries: readonly MatchKey[], names: PolicyNames, forWaiver = false): Shape =>
  Object.fromEntries(entries.map((entry) => [entry.key, valuesSchema(entry, names, forWaiver).exactOptional()]))

const ruleKeyNames = [...ruleMatchKeys.map(({ key }) => key), 'any']

/** The keys of a rule's match, with `any`. What is in `any` has no `any` of its own: nobody could read it. */
export const ruleKeysShape = (names: PolicyNames) => {
  const keys = keysShape(ruleMatchKeys, names)
  const branch = closed(keys)
    .refine((match) => Object.keys(match).length > 0, 'say what it matches')
    .meta({ minProperties: 1 })
  const branches: z.ZodType<readonly Match[]> = z.array(branch).min(1).max(mostItems)
  return { ...keys, any: branches.describe('One of these fits, beside the other keys.').exactOptional() }
}

export const ruleMatch = (shape: ReturnType<typeof ruleKeysShape>): z.ZodType<Match> =>
  closed(shape)
    .refine((match) => Object.keys(match).length > 0, 'say what it matches')
    .meta({ minProperties: 1 })

/** For a map that holds other keys beside those of a match. */
export const matchesSomething = (value: unknown): boolean => hasAny(value, ruleKeyNames)
export const requiresMatch = requiredAny(ruleKeyNames)

const keysThatName = (narrows: 'what' | 'where'): readonly string[] =>
  allMatchKeys.filter((entry) => entry.narrows === narrows).map((entry) => entry.key)

export const waiverMatch = oncePer((names: PolicyNames): z.ZodType<WaiverMatch> => {
  const [what, where] = [keysThatName('what'), keysThatName('where')]
  return closed(keysShape(allMatchKeys, names, true))
    .refine((match) => hasAny(match, what), { ...always, error: `say what is waived: ${alternatives(what)}` })
    .refine((match) => hasAny(match, where), { ...always, error: `say where: ${alternatives(where)}` })
    .meta({ allOf: [requiredAny(what), requiredAny(where)] })
})
