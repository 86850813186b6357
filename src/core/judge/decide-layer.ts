import { entropyTag, type Finding } from '../finding/finding.js'
import { isAtLeast, type Severity } from '../finding/severity.js'
import type { Compiling } from '../policy/comparing/comparison.js'
import type { Seen } from '../policy/field-path.js'
import type { PolicyLayer } from '../policy/layers.js'
import { compileMatch } from '../policy/match.js'
import type { FloorName, PolicyRule, RuleAction } from '../policy/policy.js'
import type { DecidedBy, Judged } from '../verdict.js'
import { actionInTime } from './deadlines.js'

/** What one layer decides, before waivers and comments. */
export interface LayerDecision extends Pick<Judged, 'why' | 'how' | 'blocksFrom' | 'due'> {
  readonly action: RuleAction
  readonly by: DecidedBy
}

/** The first rule that matches, else the floor. The layer sees severities as its own policy names them. */
export function compileLayer(layer: PolicyLayer, compiling: Compiling): (seen: Seen) => LayerDecision {
  const { policy } = layer
  const rules = policy.rules.map((rule) => ({ rule, matches: compileMatch(rule.match, compiling) }))
  const severityOf = compileSeverity([layer], compiling)
  return (finding) => {
    const seen = severityOf(withUnknownSeverity(finding, policy.settings.unknownSeverity))
    const rule = rules.find((candidate) => candidate.matches(seen))?.rule
    return rule === undefined
      ? { action: isOnFloor(seen, policy.block) ? 'block' : 'note', by: { layer: layer.layer } }
      : byRule(rule, seen, layer.layer, compiling.today)
  }
}

/** What nobody gave a severity has the one that the policy names. */
export const withUnknownSeverity = <Of extends Finding>(finding: Of, severity: Severity): Of =>
  finding.severitySource === 'default' ? { ...finding, severity } : finding

/** Gives findings the severity that a policy says: of the first layer that says one, its first that matches. */
export function compileSeverity(
  layers: readonly PolicyLayer[],
  compiling: Compiling,
): <Of extends Seen>(seen: Of) => Of {
  const overrides = layers.flatMap(({ policy }) =>
    policy.severity.map(({ match, is }) => ({ is, matches: compileMatch(match, compiling) })),
  )
  return (seen) => {
    const severity = overrides.find(({ matches }) => matches(seen))?.is
    return severity === undefined ? seen : { ...seen, severity, severitySource: 'override' }
  }
}

const byRule = (rule: PolicyRule, seen: Finding, layer: DecidedBy['layer'], today: string): LayerDecision => ({
  ...actionInTime(rule, seen, today),
  by: { layer, rule: rule.id },
  ...(rule.why === undefined ? {} : { why: rule.why }),
  ...(rule.how === undefined ? {} : { how: rule.how }),
})

/** Licences never fall to the floor, nor do secrets that only an entropy detector saw (DESIGN 6). */
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
