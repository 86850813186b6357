import { z } from 'zod'
import { severities } from '../../../finding/severity.js'
import { type PolicyNames, type PolicyRule, ruleActions, type SeverityOverride } from '../../policy.js'
import { matchesSomething, requiresMatch, ruleKeysShape, ruleMatch } from './match-schema.js'
import { daysSchema } from './quantity.js'
import { always, closed, day, entryId, hasAny, prose, requiredAny, url } from './text.js'

const limits = Object.fromEntries(
  severities.map((severity) => [severity, daysSchema.describe('Within these days: 7d, 2w.').exactOptional()]),
)

const slaSchema = closed({
  from: z.literal('published').describe('Counted from the day its advisory was published.'),
  ...limits,
})
  .refine((sla) => hasAny(sla, severities), { ...always, error: 'give a limit, such as `critical: 7d`' })
  .transform(({ from, ...days }) => ({ from, days }))
  .meta(requiredAny(severities))
  .describe('It blocks what is not mended within these days, and warns before.')

type Keys = ReturnType<typeof ruleKeysShape>

const ruleSchema = (keys: Keys): z.ZodType<PolicyRule> =>
  closed({
    id: entryId.describe('Reports name the rule by it.'),
    match: ruleMatch(keys).describe('Every key has to fit, and of a list one value.'),
    action: z.enum(ruleActions).describe('What becomes of a finding that matches.'),
    effective: day.describe('It warns until this day (UTC) and blocks from it on.').exactOptional(),
    sla: slaSchema.exactOptional(),
    why: prose.describe('The reason, printed with every finding the rule decides.').exactOptional(),
    how: closed({
      text: prose.describe('In a sentence or two.'),
      url: url.describe('Where there is more.').exactOptional(),
    })
      .describe('How to put it right.')
      .exactOptional(),
  })

const overrideSchema = (keys: Keys): z.ZodType<SeverityOverride> =>
  closed({
    ...keys,
    is: z.enum(severities).describe('The severity that it has here.'),
    why: prose.describe('The reason.').exactOptional(),
  })
    .refine(matchesSomething, { ...always, error: 'say what it matches, as `rule: CKV_AWS_18`' })
    .transform(({ is, why, ...match }) => ({ match, is, ...(why === undefined ? {} : { why }) }))
    .meta(requiresMatch)

/** Both read the same match keys. */
export const ruleSchemas = (names: PolicyNames) => {
  const keys = ruleKeysShape(names)
  return { rule: ruleSchema(keys), override: overrideSchema(keys) }
}
