import { type Finding, skipOf } from '../finding/finding.js'
import type { Compiling } from '../policy/comparing/comparison.js'
import type { Seen } from '../policy/field-path.js'
import { type Layers, mayWaive, strictestDecision, strictestSettings, strictestWaiverRules } from '../policy/layers.js'
import type { RuleAction, Settings } from '../policy/policy.js'
import type { Waiver } from '../policy/waiver.js'
import type { Action, DecidedBy, Judged, WaiverNote } from '../verdict.js'
import { compileLayer, compileSeverity, type LayerDecision, withUnknownSeverity } from './decide-layer.js'
import { openWaivers } from './waivers.js'

export interface Decision extends Pick<Judged, 'why' | 'how' | 'blocksFrom' | 'due' | 'waivedAfterMerge'> {
  readonly action: Action
  readonly by: DecidedBy
}

/** Decides one finding, and remembers which waivers were of use. */
export interface Decider {
  /** The finding with the severity that people are shown. */
  show(finding: Finding): Finding
  decide(finding: Finding, introduced: boolean): Decision
  /** What the rules alone make of it, before waivers and comments. */
  rule(finding: Finding, introduced: boolean): RuleAction
  /** What people should know about the waivers, once every finding is decided. */
  waiverNotes(): readonly WaiverNote[]
}

export interface DecideOptions extends Compiling {
  readonly layers: Layers
  readonly waivers: readonly Waiver[]
  /** Of the change itself: they count once it is merged. */
  readonly pending: readonly Waiver[]
}

/**
 * Compiles policies and waivers once. Order: the first rule that matches, else the floor, in each layer, and the strictest stands;
 * then a waiver; then a comment in the file. Each layer sees a severity as its own policy names it, and waivers as the
 * repository's does, so that a layer more never weakens an action.
 */
export function createDecider({ layers, ...options }: DecideOptions): Decider {
  const [first, ...others] = layers
  const compiling: Compiling = options
  const decideFirst = compileLayer(first, compiling)
  const decideOthers = others.map((one) => compileLayer(one, compiling))
  const rules = strictestWaiverRules(layers)
  const waivers = openWaivers(options.waivers, rules, compiling)
  const pending = openWaivers(options.pending, rules, compiling)
  const settings = strictestSettings(layers)
  const last = layers.at(-1) ?? first
  const ofWaivers = compileSeverity([last], compiling)
  const shown = compileSeverity(layers, compiling)
  const rule = (asked: Seen): readonly [LayerDecision, LayerDecision] => {
    const own = decideFirst(asked)
    return [own, strictestDecision([own, ...decideOthers.map((one) => one(asked))])]
  }
  const forPeople = (finding: Finding): Finding => withUnknownSeverity(finding, settings.unknownSeverity)
  return {
    show: (finding) => withoutMark(shown({ ...forPeople(finding), introduced: true })),
    decide(finding, introduced) {
      const asked = { ...finding, introduced }
      const [own, decision] = rule(asked)
      const seen = ofWaivers(withUnknownSeverity(asked, last.policy.settings.unknownSeverity))
      const counting = waivers.waiverFor(seen)
      const isFree = mayWaive(layers) || own.action === 'note'
      if (counting !== undefined && isFree) return waive(decision, counting)
      if (counting !== undefined) waivers.refuse(counting, notFree)
      const left = applySkip(finding, counting === undefined ? decision : own, settings)
      const later = isFree && (left.action === 'block' || left.action === 'warn') ? pending.waiverFor(seen) : undefined
      return { ...left, ...(later === undefined ? {} : { waivedAfterMerge: later.id }) }
    },
    rule: (finding, introduced) => rule({ ...finding, introduced })[1].action,
    waiverNotes: () => waivers.notes(),
  }
}

const notFree = "What the organisation's policy decides stands: it does not let repositories waive."

const withoutMark = ({ introduced: _, ...finding }: Finding & { readonly introduced: boolean }): Finding => finding

/** No date is of interest any more. */
const waive = ({ by, how, why }: LayerDecision, { id, reason }: Waiver): Decision => ({
  action: 'waive',
  by: { ...by, waiver: id },
  ...(how === undefined ? {} : { how }),
  ...((reason ?? why) === undefined ? {} : { why: reason ?? why }),
})

/** A comment asks for silence; the policy says how far it is heard. What it could not lift is still told by the finding's source. */
function applySkip(finding: Finding, decision: LayerDecision, { inlineSkips }: Settings): Decision {
  const skip = skipOf(finding)
  if (skip === undefined || inlineSkips === 'ignore') return decision
  if (isBlocking(decision) && inlineSkips === 'below-block') return decision
  return {
    ...decision,
    action: 'waive',
    by: { ...decision.by, skip: skip.by },
    ...(skip.reason === undefined ? {} : { why: skip.reason }),
  }
}

/** What will block on a day to come is not lifted by a comment today. */
const isBlocking = ({ action, blocksFrom }: LayerDecision): boolean => action === 'block' || blocksFrom !== undefined
