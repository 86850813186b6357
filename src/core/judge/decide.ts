import { entropyTag, type Finding, skipOf } from '../finding.js'
import type { Compiling } from '../policy/comparing/comparison.js'
import type { Seen } from '../policy/field-path.js'
import { type Layers, type PolicyLayer, strictestDecision, strictestSettings } from '../policy/layers.js'
import { compileMatch } from '../policy/match.js'
import type { FloorName, PolicyNames, PolicyRule, RuleAction, Settings } from '../policy/policy.js'
import { type Waiver, waiverState } from '../policy/waiver.js'
import { isAtLeast, type Severity } from '../severity.js'
import type { Action, DecidedBy } from '../verdict.js'

export interface Decision {
  readonly action: Action
  readonly by: DecidedBy
  readonly why?: string
  readonly how?: { readonly text: string; readonly url?: string }
}

/** Decides one finding, and remembers which waivers were of use. */
export interface Decider {
  decide(finding: Finding, introduced: boolean): Decision
  /** Ids of the waivers that matched a finding so far. */
  used(): ReadonlySet<string>
}

export interface DecideOptions {
  readonly layers: Layers
  readonly waivers: readonly Waiver[]
  readonly names: PolicyNames
  /** UTC day. */
  readonly today: string
}

/** What one layer decides, before waivers and comments. */
type LayerDecision = Decision & { readonly action: RuleAction }

/**
 * Compiles policies and waivers once. Order: the first rule that matches, else the floor, in each layer, and the strictest stands;
 * then a waiver; then a comment in the file. Each layer sees an unknown severity as its own policy names it, and waivers as the
 * repository's does, so that a layer more never weakens an action.
 */
export function createDecider({ layers, names, today, ...options }: DecideOptions): Decider {
  const [first, ...others] = layers
  const compiling: Compiling = { names, today }
  const [decideFirst, ...decideOthers] = [
    compileLayer(first, compiling),
    ...others.map((one) => compileLayer(one, compiling)),
  ]
  const waivers = options.waivers.map((waiver) => ({ waiver, matches: compileMatch(waiver.match, compiling) }))
  const ofWaivers = (layers.at(-1) ?? first).policy.settings.unknownSeverity
  const settings = strictestSettings(layers)
  const used = new Set<string>()
  const decide = (finding: Finding, introduced: boolean): Decision => {
    const asked = { ...finding, introduced }
    const decision = strictestDecision([decideFirst(asked), ...decideOthers.map((one) => one(asked))])
    const seen = withUnknownSeverity(asked, ofWaivers)
    const fitting = waivers.filter((candidate) => candidate.matches(seen)).map(({ waiver }) => waiver)
    for (const waiver of fitting) used.add(waiver.id)
    const counting = fitting.find((waiver) => waiverState(waiver, today) !== 'expired')
    if (counting !== undefined)
      return { ...decision, action: 'waive', by: { ...decision.by, waiver: counting.id }, ...whyOf(counting) }
    return applySkip(finding, decision, settings)
  }
  return { decide, used: () => used }
}

const whyOf = ({ reason }: Waiver): Pick<Decision, 'why'> => (reason === undefined ? {} : { why: reason })

function compileLayer({ layer, policy }: PolicyLayer, compiling: Compiling): (seen: Seen) => LayerDecision {
  const rules = policy.rules.map((rule) => ({ rule, matches: compileMatch(rule.match, compiling) }))
  return (finding) => {
    const seen = withUnknownSeverity(finding, policy.settings.unknownSeverity)
    const rule = rules.find((candidate) => candidate.matches(seen))?.rule
    return rule === undefined ? byFloor(seen, policy.block, layer) : byRule(rule, layer)
  }
}

/** What nobody gave a severity has the one that the policy names. */
export const withUnknownSeverity = <Of extends Finding>(finding: Of, severity: Severity): Of =>
  finding.severitySource === 'default' ? { ...finding, severity } : finding

const byRule = (rule: PolicyRule, layer: DecidedBy['layer']): LayerDecision => ({
  action: rule.action,
  by: { layer, rule: rule.id },
  ...(rule.why === undefined ? {} : { why: rule.why }),
  ...(rule.how === undefined ? {} : { how: rule.how }),
})

/** Licences never fall to the floor, nor do secrets that only an entropy detector saw (DESIGN 6). */
function byFloor(finding: Finding, floor: readonly FloorName[], layer: DecidedBy['layer']): LayerDecision {
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
  floor.some((name) =>
    name === 'kev' ? finding.advisory?.kev !== undefined : name !== 'secret' && isAtLeast(finding.severity, name),
  )

/** A comment asks for silence; the policy says how far it is heard. What it could not lift is still told by the finding's source. */
function applySkip(finding: Finding, decision: Decision, { inlineSkips }: Settings): Decision {
  const skip = skipOf(finding)
  if (skip === undefined || inlineSkips === 'ignore') return decision
  if (decision.action === 'block' && inlineSkips === 'below-block') return decision
  return {
    ...decision,
    action: 'waive',
    by: { ...decision.by, skip: skip.by },
    ...(skip.reason === undefined ? {} : { why: skip.reason }),
  }
}
