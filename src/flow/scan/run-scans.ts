import type { Evidence } from '../../core/evidence.js'
import type { Ports } from '../../ports.js'
import { prepareSources } from '../../repository/sources.js'
import type { EarlierEvidence } from '../base/base-source.js'
import { type BaseResult, type OpenedBase, scanOnBase } from '../base/open-base.js'
import { earlierRun, type SuppliedScan, withEarlierSkips } from '../base/reuse.js'
import { labelOf, type RunContext, runPlanned } from '../run/run-planned.js'
import { reportedOf, type ScannerRun } from './assemble-evidence.js'
import type { PlannedScan } from './limit-plan.js'
import { type LocatedRuns, locateRuns, type Scene } from './locate-runs.js'
import type { Supplied } from './supply/supply-scan.js'

/** A scanner that ran, or what it found in the same files before. */
export type Head = { readonly run: ScannerRun } | { readonly earlier: Evidence }

export interface ScanResults {
  /** In the order of the plan. */
  readonly heads: readonly Head[]
  readonly bases: readonly BaseResult[]
}

export interface PendingScan {
  readonly planned: PlannedScan
  readonly supplied: Promise<Supplied>
}

/** What a change is compared with, while it is still being opened; absent when the tree itself is judged. */
export interface PendingBase {
  readonly opened: Promise<OpenedBase>
  readonly earlier: Promise<readonly EarlierEvidence[]>
}

/**
 * Runs the scanners side by side, each on the head and then on the base: a quick one is done with both while a slow one is at its first.
 * Files that are already reported are read meanwhile.
 */
export async function runScans(
  scans: readonly PendingScan[],
  context: RunContext,
  { sources, base }: { readonly sources: Scene['sources']; readonly base: PendingBase | undefined },
  ports: Ports,
): Promise<ScanResults> {
  let running = scans.length
  const results = await Promise.all(
    scans.map(async ({ planned, supplied }) => {
      const scan = { planned, supplied: await supplied }
      const head = await headOf(scan, context, (await base?.earlier) ?? [], ports)
      running -= 1
      if (running > 0 && 'run' in head) await prepareSources(sources, reportedOf(head.run, context.stage))
      const onBase =
        base === undefined ? undefined : await scanOnBase(scan, context, await base.opened, await base.earlier, ports)
      return { head, onBase }
    }),
  )
  return { heads: results.map(({ head }) => head), bases: results.flatMap(({ onBase }) => onBase ?? []) }
}

async function headOf(
  scan: SuppliedScan,
  context: RunContext,
  earlier: readonly EarlierEvidence[],
  ports: Ports,
): Promise<Head> {
  const known = earlierRun(scan, context, earlier)
  if (known === undefined) return { run: await runPlanned(scan.planned, scan.supplied, context, ports) }
  ports.progress.step(labelOf(scan.planned, {}), 'finished', 'the same files as on the default branch')
  return known
}

/** The evidence of every scanner, in the order of the plan, and the comments that asked for silence. */
export async function locateHeads(
  heads: readonly Head[],
  scene: Scene,
  earlier: readonly EarlierEvidence[],
  ports: Ports,
): Promise<LocatedRuns> {
  const located = await locateRuns(
    heads.flatMap((head) => ('run' in head ? [head.run] : [])),
    scene,
    ports,
  )
  const fresh = [...located.evidence]
  const reused = heads.flatMap((head) => ('earlier' in head ? [head.earlier] : []))
  return {
    evidence: heads.flatMap((head) => ('earlier' in head ? [head.earlier] : fresh.splice(0, 1))),
    skips: withEarlierSkips(located.skips, reused, earlier),
    mask: located.mask,
  }
}
