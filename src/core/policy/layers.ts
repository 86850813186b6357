import type { Day } from '../finding/finding.js'
import { compareSeverity, severities } from '../finding/severity.js'
import { compareText, sortedUnique } from '../order.js'
import { type LayerName, type Mode, modes } from '../verdict.js'
import {
  judgeScopes,
  type ModeProperty,
  type Policy,
  type RuleAction,
  repositoryRights,
  type Settings,
  type ToolSettings,
  unscannedActions,
  type WaiverRules,
  waiverFields,
} from './policy.js'

export interface PolicyLayer {
  readonly layer: LayerName
  readonly policy: Policy
}

/** Each decides, the strictest decision stands; the organisation's comes first. */
export type Layers = readonly [PolicyLayer, ...PolicyLayer[]]

/** What a policy says about the scan itself. */
export type PlanPart = Pick<Policy, 'exclude' | 'tools'>

/** From the mildest to the strictest. */
const toolErrorScale: readonly Settings['onToolError'][] = ['warn', 'error']
const staleDataScale: readonly Settings['onStaleData'][] = ['warn', 'error']
const inlineSkipScale: readonly Settings['inlineSkips'][] = ['honour', 'below-block', 'ignore']
const actionScale: readonly RuleAction[] = ['note', 'warn', 'block']

const strictest = <T>([first, ...others]: readonly [T, ...T[]], scale: readonly T[]): T =>
  others.reduce((worst, next) => (scale.indexOf(next) > scale.indexOf(worst) ? next : worst), first)

const each = <T>([first, ...others]: Layers, read: (policy: Policy) => T): readonly [T, ...T[]] => [
  read(first.policy),
  ...others.map(({ policy }) => read(policy)),
]

interface Timed {
  readonly action: RuleAction
  readonly blocksFrom?: Day
}

/** The first of those whose action is the strictest; of warnings the one that blocks soonest. */
export const strictestDecision = <T extends Timed>(decisions: readonly [T, ...T[]]): T =>
  decisions.reduce((worst, next) => {
    const difference = actionScale.indexOf(next.action) - actionScale.indexOf(worst.action)
    return difference > 0 || (difference === 0 && isSooner(next, worst)) ? next : worst
  })

const isSooner = ({ blocksFrom }: Timed, than: Timed): boolean =>
  blocksFrom !== undefined && (than.blocksFrom === undefined || blocksFrom < than.blocksFrom)

/** `unknownSeverity` is what is shown: each layer decides by its own. */
export const strictestSettings = (layers: Layers): Settings => ({
  onToolError: strictest(
    each(layers, ({ settings }) => settings.onToolError),
    toolErrorScale,
  ),
  onUnscanned: strictest(
    each(layers, ({ settings }) => settings.onUnscanned),
    unscannedActions,
  ),
  unknownSeverity: each(layers, ({ settings }) => settings.unknownSeverity).reduce((worst, next) =>
    compareSeverity(next, worst) < 0 ? next : worst,
  ),
  inlineSkips: strictest(
    each(layers, ({ settings }) => settings.inlineSkips),
    inlineSkipScale,
  ),
  judge: strictest(
    each(layers, ({ settings }) => settings.judge),
    judgeScopes,
  ),
  onStaleData: strictest(
    each(layers, ({ settings }) => settings.onStaleData),
    staleDataScale,
  ),
  maxAgeMs: shortest(layers.map(({ policy }) => policy.settings.maxAgeMs)),
})

/** Everything that any layer asks for, and the shortest times of all. */
export function strictestWaiverRules(layers: Layers): WaiverRules {
  const all = layers.map(({ policy }) => policy.waiverRules)
  const days = severities.flatMap((severity) => {
    const most = all.flatMap(({ maxDays }) => maxDays[severity] ?? [])
    return most.length === 0 ? [] : [[severity, Math.min(...most)] as const]
  })
  return {
    require: waiverFields.filter((field) => all.some(({ require }) => require.includes(field))),
    maxDays: Object.fromEntries(days),
    warnBeforeDays: Math.max(...all.map(({ warnBeforeDays }) => warnBeforeDays)),
    graceDays: Math.min(...all.map(({ graceDays }) => graceDays)),
  }
}

/** Whether a waiver of the repository lifts what the organisation's policy decides. */
export const mayWaive = ([first]: Layers): boolean =>
  first.layer !== 'organisation' || (first.policy.repositoriesMay ?? repositoryRights).includes('waive')

/** The layers that decide: a repository that may not tighten has no say of its own. */
export const decidingLayers = ([first, ...others]: Layers): Layers =>
  (first.policy.repositoriesMay ?? repositoryRights).includes('tighten') ? [first, ...others] : [first]

/** The shortest of each. */
function shortest(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [name, age] of all.flatMap((ages) => [...ages])) found.set(name, Math.min(age, found.get(name) ?? age))
  return found
}

/** Custom properties of the repository, by name. */
export type Properties = ReadonlyMap<string, string>

const modeOf = (mode: Mode | ModeProperty, properties: Properties): Mode => {
  if (typeof mode === 'string') return mode
  const said = properties.get(mode.property)
  return modes.find((known) => known === said) ?? mode.default
}

export const strictestMode = (layers: Layers, properties: Properties = new Map()): Mode =>
  strictest(
    each(layers, ({ mode }) => modeOf(mode, properties)),
    modes,
  )

/** Of the first layer that names one. */
export const contactOf = (layers: Layers): string | undefined =>
  layers.map(({ policy }) => policy.contact).find((contact) => contact !== undefined)

/**
 * What the scan obeys. What is left out, and which tools are off, the first layer says alone: another would only loosen it. The
 * limits of a tool are those of the first layer that names them.
 */
export function planPart([first, ...others]: Layers): PlanPart {
  const all = [first, ...others].map(({ policy }) => policy.tools)
  const settingsOf = (tool: string): ToolSettings => {
    const said = all.flatMap((tools) => tools.get(tool) ?? [])
    const timeoutMs = said.find((settings) => settings.timeoutMs !== undefined)?.timeoutMs
    const memoryBytes = said.find((settings) => settings.memoryBytes !== undefined)?.memoryBytes
    return {
      off: first.policy.tools.get(tool)?.off ?? false,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
      ...(memoryBytes === undefined ? {} : { memoryBytes }),
    }
  }
  const names = sortedUnique(all.flatMap((tools) => [...tools.keys()]))
  return { exclude: first.policy.exclude, tools: new Map(names.map((tool) => [tool, settingsOf(tool)])) }
}

const mostNamed = 10

/** What layers below the first would leave unseen, in words; none of it counts. */
export function ignoredIn(layers: Layers): readonly string[] {
  const [, ...others] = layers
  if (others.length > decidingLayers(layers).length - 1)
    return ["The repository's policy does not count: the organisation's policy does not let repositories tighten it."]
  return others.flatMap(({ policy: { exclude, tools } }) => {
    const off = [...tools].filter(([, settings]) => settings.off).map(([tool]) => tool)
    return [...named('`exclude`', exclude), ...off.sort(compareText).map((tool) => `\`${tool}: off\``)].map(
      (what) => `The repository's ${what} does not count: only the organisation's policy says what is left out.`,
    )
  })
}

const named = (key: string, values: readonly string[]): readonly string[] => {
  const more = values.length > mostNamed ? ` and ${values.length - mostNamed} more` : ''
  return values.length === 0 ? [] : [`${key} (${values.slice(0, mostNamed).join(', ')}${more})`]
}
