import type { Base, Evidence } from '../evidence.js'
import type { Finding } from '../finding/finding.js'
import { mergeFindings } from '../merge/merge.js'
import { pairSame } from './identity-pairs.js'
import { pairLike } from './like-pairs.js'

/** What a change is compared with; `twinOf` is the same finding in the base, or nothing for one that the change introduces. */
export interface BaseComparison {
  twinOf(finding: Finding): Finding | undefined
}

/**
 * Tells what a change introduces: findings without their like in the base (DESIGN 7). First the same identity, then the same content, then a
 * rename of one thing into one other; what is ambiguous is new. What a scanner found that has nothing to be compared with is new too.
 */
export function compareWithBase(findings: readonly Finding[], head: readonly Evidence[], base: Base): BaseComparison {
  const older = mergeFindings(base.runs.flatMap((run) => findingsOf(run, head)))
  const all = { head: findings, base: older }
  const twins = pairLike(pairSame({ ...all, twins: new Map() }), all, new Set(base.gone))
  return { twinOf: (finding) => twins.get(finding) }
}

/** A scanner that reads the same in both found there what it found here. */
const findingsOf = (
  { scanner, from, findings }: Base['runs'][number],
  head: readonly Evidence[],
): readonly Finding[] =>
  from === 'head' ? head.filter((run) => run.scanner === scanner).flatMap((run) => run.findings) : findings
