import { z } from 'zod'
import type { Policy, PolicyNames } from '../policy.js'
import { findDuplicates, type PlacedId } from './duplicate.js'
import { lintPolicy } from './lint/lint.js'
import { type PlacedValue, readPlaced } from './placed.js'
import { orderProblems, type PolicyProblem } from './problem.js'
import { policySchema } from './schema/policy-schema.js'
import { describeIssues } from './sentence.js'
import { toPolicy } from './to-policy.js'

export interface PolicyReading {
  /** Absent when there is a problem: half a policy would be another policy. */
  readonly policy?: Policy
  /** All of them, in the order of the file. */
  readonly problems: readonly PolicyProblem[]
  /** What is understood and does nothing, such as a rule that is never reached. The policy counts nevertheless. */
  readonly warnings: readonly PolicyProblem[]
}

/** Reads `.gatehouse/policy.yml` strictly: what it does not understand, it refuses. Never throws. */
export function readPolicy(text: string, names: PolicyNames): PolicyReading {
  const { document, problems } = readPlaced(text)
  if (document === undefined) return { problems: orderProblems(problems), warnings: [] }
  const decoded = policySchema(names).safeParse(document.value)
  const issues = describeIssues(decoded.error?.issues ?? [], document, 'the policy')
  const found = [...problems, ...issues, ...findDuplicates(ruleIds(document))]
  if (!decoded.success || found.length > 0) return { problems: orderProblems(found), warnings: [] }
  const policy = toPolicy(decoded.data)
  return { policy, problems: [], warnings: orderProblems(lintPolicy(policy, document, names)) }
}

/** Read from the document itself, so that they are compared even when something else in it is wrong. */
function ruleIds(document: PlacedValue): readonly PlacedId[] {
  const rules = z.object({ rules: z.array(z.unknown()) }).safeParse(document.value).data?.rules ?? []
  return rules.flatMap((rule, index) => {
    const id = z.object({ id: z.string() }).safeParse(rule).data?.id
    return id === undefined ? [] : [{ id, ...document.placeOf(['rules', index, 'id']) }]
  })
}
