import { z } from 'zod'
import { defaultPolicy, type Policy, type PolicyNames, type Settings, type ToolSettings } from '../policy.js'
import { findDuplicates, type PlacedId } from './duplicate.js'
import { type PlacedValue, readPlaced } from './placed.js'
import { orderProblems, type PolicyProblem } from './problem.js'
import { policySchema } from './schema.js'
import { describeIssues } from './sentence.js'

export interface PolicyReading {
  /** Absent when there is a problem: half a policy would be another policy. */
  readonly policy?: Policy
  /** All of them, in the order of the file. */
  readonly problems: readonly PolicyProblem[]
}

/** Reads `.gatehouse/policy.yml` strictly: what it does not understand, it refuses. Never throws. */
export function readPolicy(text: string, names: PolicyNames): PolicyReading {
  const { document, problems } = readPlaced(text)
  if (document === undefined) return { problems: orderProblems(problems) }
  const decoded = policySchema(names).safeParse(document.value)
  const issues = describeIssues(decoded.error?.issues ?? [], document, 'the policy')
  const found = [...problems, ...issues, ...findDuplicates(ruleIds(document))]
  if (!decoded.success || found.length > 0) return { problems: orderProblems(found) }
  return { policy: toPolicy(decoded.data), problems: [] }
}

type Decoded = z.output<ReturnType<typeof policySchema>>

function toPolicy(file: Decoded): Policy {
  return {
    version: 1,
    mode: file.mode ?? defaultPolicy.mode,
    block: file.block ?? defaultPolicy.block,
    exclude: file.exclude ?? defaultPolicy.exclude,
    tools: toTools(file.tools ?? {}),
    checks: new Map(Object.entries(file.checks ?? {})),
    ...(file.contact === undefined ? {} : { contact: file.contact }),
    settings: toSettings(file.settings ?? {}),
    severity: defaultPolicy.severity,
    rules: file.rules ?? defaultPolicy.rules,
    waiverRules: defaultPolicy.waiverRules,
  }
}

const toTools = (tools: NonNullable<Decoded['tools']>): ReadonlyMap<string, ToolSettings> =>
  new Map(Object.entries(tools))

function toSettings(settings: NonNullable<Decoded['settings']>): Settings {
  const otherwise = defaultPolicy.settings
  return {
    onToolError: settings['on-tool-error'] ?? otherwise.onToolError,
    onUnscanned: settings['on-unscanned'] ?? otherwise.onUnscanned,
    unknownSeverity: settings['unknown-severity'] ?? otherwise.unknownSeverity,
    inlineSkips: settings['inline-skips'] ?? otherwise.inlineSkips,
    judge: settings.judge ?? otherwise.judge,
    onStaleData: otherwise.onStaleData,
    maxAgeMs: otherwise.maxAgeMs,
  }
}

/** Read from the document itself, so that they are compared even when something else in it is wrong. */
function ruleIds(document: PlacedValue): readonly PlacedId[] {
  const rules = z.object({ rules: z.array(z.unknown()) }).safeParse(document.value).data?.rules ?? []
  return rules.flatMap((rule, index) => {
    const id = z.object({ id: z.string() }).safeParse(rule).data?.id
    return id === undefined ? [] : [{ id, ...document.placeOf(['rules', index, 'id']) }]
  })
}
