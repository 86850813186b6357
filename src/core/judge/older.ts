import type { BaseComparison } from '../baseline/compare.js'
import type { Base } from '../evidence.js'
import type { Finding } from '../finding/finding.js'
import { type Action, actions, type Comparison, type Judged } from '../verdict.js'
import type { Decider, Decision } from './decide.js'

/**
 * A change answers for what it introduces; what is older is noted, and the policy's word about it kept. What was moved to where the rules are
 * stricter is new there; waivers of the place it left say nothing about that, so that a waiver never adds a block.
 */
export function decideInChange(
  finding: Finding,
  comparison: BaseComparison | undefined,
  decider: Decider,
): Decision & Pick<Judged, 'introduced' | 'spared'> {
  const twin = comparison?.twinOf(finding)
  if (twin === undefined) return { ...decider.decide(finding, true), introduced: true }
  const decision = decider.decide(finding, false)
  const { action } = decision
  if (action === 'note' || action === 'waive') return { ...decision, introduced: false }
  const isMoved = twin.place.path !== finding.place.path
  if (isMoved && isStricter(action, decider.rule(twin, false)))
    return { ...decider.decide(finding, true), introduced: true }
  const { waivedAfterMerge: _, ...older } = decision
  return { ...older, action: 'note', introduced: false, spared: action }
}

const isStricter = (action: Action, than: Action): boolean => actions.indexOf(action) < actions.indexOf(than)

export const comparisonOf = ({ commit, problems }: Base): Comparison => ({
  ...(commit === undefined ? {} : { commit }),
  problems,
})
