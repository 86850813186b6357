import type { Evidence, InlineSkip } from '../../core/evidence.js'
import type { Ports } from '../../ports.js'
import { createSkips } from '../../repository/apply-skips.js'
import type { Inventory } from '../../repository/inventory.js'
import type { Mask } from '../../repository/locate/mask.js'
import { placeFindings } from '../../repository/place-findings.js'
import type { Sources } from '../../repository/sources.js'
import type { Stage } from '../../repository/stage.js'
import { allSkipRules } from '../../tools/index.js'
import { assembleEvidence, reportedOf, type ScannerRun } from './assemble-evidence.js'
import { dayOf } from './day.js'
import { findUnlisted, understoodBy } from './find-unlisted.js'
import { heardSkips } from './heard-skips.js'

/** One tree: what is in it, what the tools were given of it, and its files' texts. */
export interface Scene {
  readonly inventory: Inventory
  readonly stage: Stage
  readonly sources: Sources
  /** Files of the stage that are not what they were when the scanners began. */
  readonly changed: readonly string[]
}

export interface LocatedRuns {
  readonly evidence: readonly Evidence[]
  readonly skips: readonly InlineSkip[]
  /** Takes every secret of the tree out of a text. */
  readonly mask: Mask
}

/** Places what the scanners said of one tree in its files, and writes down what each of them has seen. */
export async function locateRuns(
  runs: readonly ScannerRun[],
  { inventory, stage, sources, changed }: Scene,
  { files, clock }: Pick<Ports, 'files' | 'clock'>,
): Promise<LocatedRuns> {
  const neutralised = new Set(allSkipRules.filter((rule) => rule.neutralise).map((rule) => rule.tool))
  const skips = createSkips(heardSkips(inventory.files), neutralised, dayOf(clock))
  const terraform = inventory.files.filter((file) => file.formats.includes('terraform')).map((file) => file.path)
  const reports = runs.map((run) => ({
    scanner: run.scanner.name,
    tool: run.scanner.tool,
    reported: reportedOf(run, stage),
  }))
  const { runs: located, mask } = await placeFindings(reports, { sources, terraform, skips })
  const understood = understoodBy(runs)
  const evidence = await Promise.all(
    runs.map(async (run, index) => {
      const unlisted = run.reading.parsed.length === 0 ? [] : await findUnlisted(run, understood, stage, files)
      return assembleEvidence(run, stage, located[index]?.findings ?? [], { unlisted, changed, mask })
    }),
  )
  return { evidence, skips: skips.all(mask), mask }
}
