import type { Finding } from '../../core/finding/finding.js'
import type { Layers, PolicyLayer } from '../../core/policy/layers.js'
import { compileMatch } from '../../core/policy/match.js'
import type { Match } from '../../core/policy/match-key.js'
import type { FloorName } from '../../core/policy/policy.js'
import { floorInWords } from '../../report/explain/explain-rule.js'
import type { LayerOutlook } from '../../report/explain/facts-of-rule.js'
import { policyNames } from '../../tools/index.js'

/** Keys that ask only what a rule is; whether the others fit is known when there is a finding. */
const aboutTheRule: readonly string[] = ['kind', 'rule', 'concept', 'group', 'tool']

/**
 * What each layer would decide on findings of a rule. `finding` stands for any of them; its severity means something only where
 * `isRated`.
 */
export const outlooksOf = (
  layers: Layers,
  finding: Finding,
  isRated: boolean,
  today: string,
): readonly LayerOutlook[] => layers.map((layer) => outlookOf(layer, finding, isRated, today))

function outlookOf({ layer, policy }: PolicyLayer, finding: Finding, isRated: boolean, today: string): LayerOutlook {
  const known = [...aboutTheRule, ...(isRated ? ['severity'] : [])]
  const rules: LayerOutlook['rules'][number][] = []
  for (const { id, match, action } of policy.rules) {
    const entries = Object.entries(match)
    const certain: Match = Object.fromEntries(entries.filter(([key]) => known.includes(key)))
    const seen = { ...finding, introduced: true }
    const fits = Object.keys(certain).length === 0 || compileMatch(certain, { names: policyNames, today })(seen)
    if (!fits) continue
    const when = entries.filter(([key]) => !known.includes(key)).map(([key, values]) => inWords(key, values))
    rules.push({ id, action, when })
    if (when.length === 0) return { layer, rules }
  }
  return { layer, rules, floor: floorInWords(policy.block.filter((name) => isFor(name, finding))) }
}

const isFor = (name: FloorName, { kind }: Finding): boolean =>
  name === 'secret' ? kind === 'secret' : name !== 'kev' || kind === 'vulnerability'

function inWords(key: string, values: unknown): string {
  if (key === 'any') return 'one of `any` fits'
  return `${key} is ${Array.isArray(values) ? values.map(String).join(' or ') : String(values)}`
}
