import type { Base, Evidence } from '../evidence.js'
import type { Finding } from '../finding.js'
import { mergeFindings } from '../merge/merge.js'

/**
 * Tells what a change introduces: findings without their like in the base (DESIGN 7). Without a base everything is introduced, and so
 * is what a scanner found that has nothing to be compared with.
 */
export function compareWithBase(
  _findings: readonly Finding[],
  head: readonly Evidence[],
  base: Base | undefined,
): (finding: Finding) => boolean {
  if (base === undefined) return () => true
  const older = mergeFindings(
    base.runs.flatMap(({ scanner, from, findings }) =>
      from === 'head' ? head.filter((run) => run.scanner === scanner).flatMap((run) => run.findings) : findings,
    ),
  )
  const known = new Set(older.flatMap(({ identity }) => [identity.logical, ...identity.also]))
  return ({ identity }) => ![identity.logical, ...identity.also].some((hash) => known.has(hash))
}
