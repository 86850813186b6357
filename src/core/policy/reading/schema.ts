import { z } from 'zod'
import { severities } from '../../severity.js'
import { modes } from '../../verdict.js'
import { comparisonOf } from '../comparing/comparisons.js'
import { pathGlob } from '../comparing/globs.js'
import { allMatchKeys, type Match, type MatchKey, ruleMatchKeys, type WaiverMatch } from '../match-key.js'
import {
  floorNames,
  inlineSkipActions,
  judgeScopes,
  type PolicyNames,
  ruleActions,
  toolErrorActions,
  unscannedActions,
} from '../policy.js'
import { durationSchema, memorySchema } from './quantity.js'
import { alternatives } from './wording.js'

/** Lists and maps of people are short; longer ones are attacks on time and memory. */
const mostItems = 500

/** zod hands only text from a schema to its issue, so the text is the list of the keys that would have been right. */
const knownKeys = (keys: readonly string[]) => (issue: { readonly code?: string | undefined }) =>
  issue.code === 'unrecognized_keys' ? keys.join(' ') : undefined

const closed = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: knownKeys(Object.keys(shape)) })

/** Text for people: no control characters but line breaks and tabs, and not only white space. */
const prose = z
  .string()
  .regex(/^(?=[\s\S]*\S)[^\u0000-\u0008\u000b-\u001f\u007f]{1,2000}$/u, 'be a text of 1 to 2000 characters')
const line = z.string().regex(/^(?=.*\S)[^\p{Cc}]{1,200}$/u, 'be one line of 1 to 200 characters')
const id = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u,
    'be 1 to 64 letters, digits, `.`, `_` or `-`, and start with a letter or digit',
  )
const url = z.string().regex(/^https?:\/\/[^\s\p{Cc}]{1,500}$/u, 'be an address that starts with https:// or http://')

/** A waiver for `**` names no place. */
const narrow = z.string().regex(/[^*?/.{},]/u, 'name something: wildcards alone fit everything')

const matchValues = (entry: MatchKey, names: PolicyNames, forWaiver: boolean) => {
  const one = comparisonOf(entry.compares).schema(names)
  const item = forWaiver && entry.narrows === 'where' ? one.and(narrow) : one
  return z.union([item, z.array(item).min(1).max(mostItems)]).transform((value) => [value].flat())
}

const matchSchema = (entries: readonly MatchKey[], names: PolicyNames, forWaiver: boolean) =>
  closed(
    Object.fromEntries(
      entries.map((entry) => [entry.key, matchValues(entry, names, forWaiver).describe(entry.docs).exactOptional()]),
    ),
  )

const ruleMatch = (names: PolicyNames): z.ZodType<Match> =>
  matchSchema(ruleMatchKeys, names, false)
    .refine((match) => Object.keys(match).length > 0, 'say what it matches')
    .meta({ minProperties: 1 })

const keysThatName = (narrows: 'what' | 'where'): readonly string[] =>
  allMatchKeys.filter((entry) => entry.narrows === narrows).map((entry) => entry.key)

/** Zod's checks wait for a sound value; these look at keys alone, so they need not. */
const always = { when: () => true }
const hasAny = (value: unknown, keys: readonly string[]): boolean =>
  typeof value !== 'object' || value === null || keys.some((key) => Object.hasOwn(value, key))

const required = (keys: readonly string[]) => ({ anyOf: keys.map((key) => ({ required: [key] })) })

const waiverMatch = (names: PolicyNames): z.ZodType<WaiverMatch> => {
  const [what, where] = [keysThatName('what'), keysThatName('where')]
  return matchSchema(allMatchKeys, names, true)
    .refine((match) => hasAny(match, what), { ...always, error: `say what is waived: ${alternatives(what)}` })
    .refine((match) => hasAny(match, where), { ...always, error: `say where: ${alternatives(where)}` })
    .meta({ allOf: [required(what), required(where)] })
}

const toolSchema = z.union([
  z
    .literal('off')
    .or(z.literal(false))
    .transform(() => ({ off: true })),
  closed({ timeout: durationSchema.exactOptional(), memory: memorySchema.exactOptional() }).transform((tool) => ({
    off: false,
    ...(tool.timeout === undefined ? {} : { timeoutMs: tool.timeout }),
    ...(tool.memory === undefined ? {} : { memoryBytes: tool.memory }),
  })),
])

const toolsSchema = (names: PolicyNames) =>
  closed(Object.fromEntries(names.tools.map((tool) => [tool, toolSchema.exactOptional()])))

const checkFolder = z
  .string()
  .regex(
    /^\.gatehouse\/(?!waivers(?:\/|$))(?!(?:[^/]+\/)*\.{1,2}(?:\/|$))[^\p{Cc}\\/]+(?:\/[^\p{Cc}\\/]+)*$/u,
    'be a folder below `.gatehouse/`, such as `.gatehouse/checks/trivy`',
  )

const checksSchema = ({ checkTools = [] }: PolicyNames) =>
  closed(Object.fromEntries(checkTools.map((tool) => [tool, checkFolder.exactOptional()])))

const settingsSchema = closed({
  judge: z.enum(judgeScopes).describe('What counts in a change: what it introduces, or everything.').exactOptional(),
  'on-tool-error': z
    .enum(toolErrorActions)
    .describe('The verdict when a planned tool did not complete.')
    .exactOptional(),
  'on-unscanned': z.enum(unscannedActions).describe('What a file that no tool looked at means.').exactOptional(),
  'unknown-severity': z.enum(severities).describe('For findings without a vendor severity.').exactOptional(),
  'inline-skips': z
    .enum(inlineSkipActions)
    .describe('What a comment in a file may lift: warnings and notes, blocks too, or nothing.')
    .exactOptional(),
})

const ruleSchema = (names: PolicyNames) =>
  closed({
    id,
    match: ruleMatch(names).describe('Every key has to fit, and of a list one value.'),
    action: z.enum(ruleActions),
    why: prose.describe('The reason, printed with every finding the rule decides.').exactOptional(),
    how: closed({ text: prose, url: url.exactOptional() }).describe('How to put it right.').exactOptional(),
  })

/** `.gatehouse/policy.yml` as it is written; decoded values, the file's own key names. */
export const policySchema = (names: PolicyNames) =>
  closed({
    version: z.literal(1),
    mode: z.enum(modes).describe('Tell only, or fail the step.').exactOptional(),
    block: z.array(z.enum(floorNames)).max(mostItems).describe('What blocks when no rule decides.').exactOptional(),
    exclude: z.array(pathGlob).max(mostItems).describe('Files that are not looked at.').exactOptional(),
    tools: toolsSchema(names).describe('Switches and limits of the tools.').exactOptional(),
    checks: checksSchema(names).describe("Folders with the repository's own checks, per tool.").exactOptional(),
    contact: line.describe('Whom to ask; printed with errors and exceptions.').exactOptional(),
    settings: settingsSchema.exactOptional(),
    rules: z.array(ruleSchema(names)).max(mostItems).describe('The first that matches decides.').exactOptional(),
  })

/** One waiver as it is written. */
export const waiverSchema = (names: PolicyNames) =>
  closed({
    id,
    match: waiverMatch(names).describe('Which finding, and where.'),
    reason: prose.describe('Why this is acceptable.'),
    owner: line.describe('Who answers for it.'),
    expires: z.iso
      .date('be a day of the calendar, written as 2027-03-31')
      .describe('The last day on which it holds, UTC.'),
  })
