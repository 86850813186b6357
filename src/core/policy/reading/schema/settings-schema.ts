import { z } from 'zod'
import { severities } from '../../../finding/severity.js'
import {
  dataNames,
  inlineSkipActions,
  judgeScopes,
  staleDataActions,
  toolErrorActions,
  unscannedActions,
  waiverFields,
} from '../../policy.js'
import { daysSchema, maxAgeSchema } from './quantity.js'
import { closed } from './text.js'

const maxAge = closed(
  Object.fromEntries(dataNames.map((name) => [name, maxAgeSchema.describe('48h, 7d, 2w.').exactOptional()])),
)

export const settingsSchema = closed({
  judge: z.enum(judgeScopes).describe('What counts in a change: what it introduces, or everything.').exactOptional(),
  'on-tool-error': z
    .enum(toolErrorActions)
    .describe('The verdict when a planned tool did not complete.')
    .exactOptional(),
  'on-unscanned': z.enum(unscannedActions).describe('What a file that no tool looked at means.').exactOptional(),
  'on-stale-data': z.enum(staleDataActions).describe('The verdict when data is older than `max-age`.').exactOptional(),
  'max-age': maxAge.describe('How old data may be, by its name.').exactOptional(),
  'unknown-severity': z.enum(severities).describe('For findings without a vendor severity.').exactOptional(),
  'inline-skips': z
    .enum(inlineSkipActions)
    .describe('What a comment in a file may lift: warnings and notes, blocks too, or nothing.')
    .exactOptional(),
})

const maxDays = z.int('be a whole number of days, at least 1').min(1).max(3650)

/** What a waiver has to look like. */
export const waiverRulesSchema = closed({
  require: z
    .array(z.enum(waiverFields))
    .max(waiverFields.length)
    .describe('What a waiver has to say beside `id` and `match`.')
    .exactOptional(),
  'max-days': closed(
    Object.fromEntries(severities.map((severity) => [severity, maxDays.describe('Days.').exactOptional()])),
  )
    .describe('How many days ahead it may expire, by the severity of what it lifts.')
    .exactOptional(),
  'warn-before': daysSchema.describe('How long before its end it is told.').exactOptional(),
  grace: daysSchema.describe('How long after its end it still counts.').exactOptional(),
})
