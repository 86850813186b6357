import { GatehouseError } from '../../core/errors.js'
import type { PlanPart } from '../../core/policy/layers.js'
import type { Scanner } from '../../tools/tool.js'
import { limited } from '../policy/plan-part.js'

/** A scanner, the formats it will be given, and its limits. */
export interface PlannedScan {
  readonly scanner: Scanner
  readonly formats: readonly string[]
  readonly deadlineMs: number
  readonly memoryBytes: number
}

/** Applies the policy's switches and limits, and the tools that the user asked for, to what could be scanned. */
export function limitPlan(
  plan: readonly { readonly scanner: Scanner; readonly formats: readonly string[] }[],
  policy: Pick<PlanPart, 'tools'>,
  tools: readonly string[] | undefined,
): PlannedScan[] {
  const wanted = plan.filter(
    ({ scanner }) =>
      policy.tools.get(scanner.tool)?.off !== true && (tools === undefined || tools.includes(scanner.tool)),
  )
  if (plan.length > 0 && wanted.length === 0) {
    throw new GatehouseError('ARGUMENT_INVALID', 'Every tool that could read something here is switched off.', {
      hint: 'Switch one on, in the policy (tools) or with --tools.',
    })
  }
  return wanted.map(({ scanner, formats }) => {
    const { deadlineMs, memoryBytes } = limited(scanner, policy)
    return { scanner, formats, deadlineMs, memoryBytes }
  })
}
