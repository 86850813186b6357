import { entropyTag, type Finding, skipOf } from '../finding.js'
import { compileMatch } from '../policy/match.js'
import type { FloorName, Policy, PolicyNames, PolicyRule } from '../policy/policy.js'
import { type Waiver, waiverState } from '../policy/waiver.js'
import { isAtLeast } from '../severity.js'
import type { Action, DecidedBy } from '../verdict.js'

export interface Decision {
  readonly action: Action
  readonly by: DecidedBy
  readonly why?: string
  readonly how?: { readonly text: string; readonly url?: string }
}

/** Decides one finding, and remembers which waivers were of use. */
export interface Decider {
  decide(finding: Finding): Decision
  /** Ids of the waivers that matched a finding so far. */
  used(): ReadonlySet<string>
}

export interface DecideOptions {
  readonly policy: Policy
  readonly layer: DecidedBy['layer']
  readonly waivers: readonly Waiver[]
  readonly names: PolicyNames
  /** UTC day. */
  readonly today: string
}

/** Compiles policy and waivers once. Order: the first rule that matches, else the floor; then a waiver; then a comment in the file. */
export function createDecider(options: DecideOptions): Decider {
  const rules = options.policy.rules.map((rule) => ({ rule, matches: compileMatch(rule.match, options.names) }))
  const waivers = options.waivers.map((waiver) => ({ waiver, matches: compileMatch(waiver.match, options.names) }))
  const used = new Set<string>()
  const byPolicy = (finding: Finding): Decision => {
    const rule = rules.find((candidate) => candidate.matches(finding))?.rule
    return rule === undefined ? byFloor(finding, options.policy.block, options.layer) : byRule(rule, options.layer)
  }
  const decide = (finding: Finding): Decision => {
    const decision = byPolicy(finding)
    const fitting = waivers.filter((candidate) => candidate.matches(finding)).map(({ waiver }) => waiver)
    for (const waiver of fitting) used.add(waiver.id)
    const counting = fitting.find((waiver) => waiverState(waiver, options.today) !== 'expired')
    if (counting !== undefined)
      return { ...decision, action: 'waive', by: { ...decision.by, waiver: counting.id }, why: counting.reason }
    return applySkip(finding, decision, options.policy)
  }
  return { decide, used: () => used }
}

const byRule = (rule: PolicyRule, layer: DecidedBy['layer']): Decision => ({
  action: rule.action,
  by: { layer, rule: rule.id },
  ...(rule.why === undefined ? {} : { why: rule.why }),
  ...(rule.how === undefined ? {} : { how: rule.how }),
})

/** Licences never fall to the floor, nor do secrets that only an entropy detector saw (DESIGN 6). */
function byFloor(finding: Finding, floor: readonly FloorName[], layer: DecidedBy['layer']): Decision {
  return { action: isOnFloor(finding, floor) ? 'block' : 'note', by: { layer } }
}

function isOnFloor(finding: Finding, floor: readonly FloorName[]): boolean {
  switch (finding.kind) {
    case 'license':
      return false
    case 'secret':
      return !finding.rule.tags.includes(entropyTag) && (floor.includes('secret') || isFloorSeverity(finding, floor))
    case 'misconfiguration':
    case 'vulnerability':
    case 'integrity':
      return isFloorSeverity(finding, floor)
  }
}

/** The floor holds from its lowest severity upwards: raising a severity never weakens the action. */
const isFloorSeverity = (finding: Finding, floor: readonly FloorName[]): boolean =>
  floor.some((name) => name !== 'secret' && isAtLeast(finding.severity, name))

/** A comment asks for silence; the policy says how far it is heard. What it could not lift is still told by the finding's source. */
function applySkip(finding: Finding, decision: Decision, policy: Policy): Decision {
  const skip = skipOf(finding)
  if (skip === undefined || policy.settings.inlineSkips === 'ignore') return decision
  if (decision.action === 'block' && policy.settings.inlineSkips === 'below-block') return decision
  return {
    ...decision,
    action: 'waive',
    by: { ...decision.by, skip: skip.by },
    ...(skip.reason === undefined ? {} : { why: skip.reason }),
  }
}
