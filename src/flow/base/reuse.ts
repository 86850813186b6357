import type { Evidence, InlineSkip } from '../../core/evidence.js'
import type { RunContext } from '../run/run-planned.js'
import { rulesFor } from '../run/run-planned.js'
import { inputsOf } from '../scan/assemble-evidence.js'
import type { PlannedScan } from '../scan/limit-plan.js'
import type { Supplied } from '../scan/supply/supply-scan.js'
import type { EarlierEvidence } from './base-source.js'
import { isProven, scannerKey } from './scanner-key.js'

export interface SuppliedScan {
  readonly planned: PlannedScan
  readonly supplied: Supplied
}

/** The key of a run on a stage, before it runs. */
export function keyOnStage(
  { planned, supplied }: SuppliedScan,
  { stage, checks }: Pick<RunContext, 'stage' | 'checks'>,
): string | undefined {
  const { scanner, formats, deadlineMs, memoryBytes } = planned
  const rules = rulesFor(planned, checks)
  const own = rules === undefined ? {} : { rules }
  const inputs = inputsOf({ scanner, formats, limits: { deadlineMs, memoryBytes }, ...own }, stage)
  return scannerKey({
    scanner: scanner.name,
    tool: supplied.tool,
    inputs: { ...inputs, data: supplied.data, ...own },
  })
}

/** What the same scanner found in the same files before, with the same rules and data. */
export function earlierRun(
  scan: SuppliedScan,
  context: Pick<RunContext, 'stage' | 'checks'>,
  earlier: readonly EarlierEvidence[],
): { readonly earlier: Evidence } | undefined {
  if (earlier.length === 0) return undefined
  const key = keyOnStage(scan, context)
  const found = earlier.flatMap(({ runs }) => runs).find((run) => isProven(run) && scannerKey(run) === key)
  return key === undefined || found === undefined ? undefined : { earlier: found }
}

/** Comments that reached a finding of a run that was taken over: its tool does not say so again. */
export function withEarlierSkips(
  skips: readonly InlineSkip[],
  reused: readonly Evidence[],
  earlier: readonly EarlierEvidence[],
): readonly InlineSkip[] {
  const tools = new Set(reused.map(({ tool }) => tool.name))
  const keyOf = ({ path, line, tool, rules }: InlineSkip): string => JSON.stringify([path, line, tool, rules])
  const matched = new Set(
    earlier.flatMap((each) => each.skips.filter((skip) => skip.matched && tools.has(skip.tool)).map(keyOf)),
  )
  return skips.map((skip) => (matched.has(keyOf(skip)) ? { ...skip, matched: true } : skip))
}
