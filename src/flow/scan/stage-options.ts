import type { StageOptions } from '../../repository/stage.js'
import { allSkipRules } from '../../tools/index.js'
import type { PlannedScan } from './limit-plan.js'

/** What the planned scanners need of a stage: their canaries in it, their configuration out of it. */
export const stageOptions = (plan: readonly PlannedScan[], root: string): StageOptions => ({
  root,
  ownConfig: plan.flatMap(({ scanner }) => scanner.ownConfig),
  skipRules: allSkipRules,
  canaries: plan.flatMap(({ scanner, formats }) =>
    scanner.canaries
      .filter((canary) => formats.includes(canary.format))
      .map(({ format, files }) => ({ scanner: scanner.name, format, files })),
  ),
})
