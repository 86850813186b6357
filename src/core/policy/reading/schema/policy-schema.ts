import { z } from 'zod'
import { modes } from '../../../verdict.js'
import { pathGlob } from '../../comparing/globs.js'
import { floorNames, type PolicyNames, repositoryRights } from '../../policy.js'
import { oncePer } from './once-per.js'
import { durationSchema, memorySchema } from './quantity.js'
import { ruleSchemas } from './rule-schema.js'
import { settingsSchema, waiverRulesSchema } from './settings-schema.js'
import { supplyChainSchema } from './supply-chain-schema.js'
import { closed, line, mostItems } from './text.js'

const limitsSchema = closed({
  timeout: durationSchema.describe('After so long it is stopped: 90s, 10m, 2h.').exactOptional(),
  memory: memorySchema.describe('At most so much memory: 512m, 4g.').exactOptional(),
}).transform((tool) => ({
  off: false,
  ...(tool.timeout === undefined ? {} : { timeoutMs: tool.timeout }),
  ...(tool.memory === undefined ? {} : { memoryBytes: tool.memory }),
}))

const toolSchema = z.union([
  z
    .literal('off')
    .or(z.literal(false))
    .transform(() => ({ off: true })),
  limitsSchema,
])

const toolsSchema = ({ tools, programs = [] }: PolicyNames) =>
  closed({
    ...Object.fromEntries(tools.map((tool) => [tool, toolSchema.describe('`off`, or its limits.').exactOptional()])),
    ...Object.fromEntries(programs.map((tool) => [tool, limitsSchema.describe('Its limits.').exactOptional()])),
  })

const checkFolder = z
  .string()
  .regex(
    /^\.gatehouse\/(?!waivers(?:\/|$))(?!(?:[^/]+\/)*\.{1,2}(?:\/|$))[^\p{Cc}\\/]+(?:\/[^\p{Cc}\\/]+)*$/u,
    'be a folder below `.gatehouse/`, such as `.gatehouse/checks/trivy`',
  )

const checksSchema = ({ checkTools = [] }: PolicyNames) =>
  closed(
    Object.fromEntries(
      checkTools.map((tool) => [tool, checkFolder.describe('A folder below `.gatehouse/`.').exactOptional()]),
    ),
  )

const propertyName = z.string().regex(/^[A-Za-z0-9_#$-]{1,75}$/u, 'be the name of a custom property')

const modeSchema = z.union([
  z.enum(modes),
  closed({
    property: propertyName.describe('A custom property of the repository, set by the organisation.'),
    default: z.enum(modes).describe('Where the property names no mode.').default('audit'),
  }),
])

/** `.gatehouse/policy.yml` as it is written; decoded values, the file's own key names. */
export const policySchema = oncePer((names: PolicyNames) => {
  const { rule, override } = ruleSchemas(names)
  return closed({
    version: z.literal(1).describe('The version of this language.'),
    mode: modeSchema.describe('Tell only, or fail the step.').exactOptional(),
    block: z.array(z.enum(floorNames)).max(mostItems).describe('What blocks when no rule decides.').exactOptional(),
    exclude: z.array(pathGlob).max(mostItems).describe('Files that are not looked at.').exactOptional(),
    tools: toolsSchema(names).describe('Switches and limits of the tools.').exactOptional(),
    checks: checksSchema(names).describe("Folders with the repository's own checks, per tool.").exactOptional(),
    contact: line.describe('Whom to ask; printed with errors and exceptions.').exactOptional(),
    settings: settingsSchema.describe('How the gate behaves.').exactOptional(),
    severity: z
      .array(override)
      .max(mostItems)
      .describe('Other severities than the tools give; the first that matches stands.')
      .exactOptional(),
    rules: z.array(rule).max(mostItems).describe('The first that matches decides.').exactOptional(),
    'waiver-rules': waiverRulesSchema.describe('What a waiver has to look like to count.').exactOptional(),
    'supply-chain': supplyChainSchema.describe('What images must carry.').exactOptional(),
    'repositories-may': z
      .array(z.enum(repositoryRights))
      .max(repositoryRights.length)
      .describe("For an organisation's policy: what a repository's own may do beside it.")
      .exactOptional(),
  })
})
