import type { Day, Kind } from '../../../core/finding/finding.js'
import type { Match, WaiverMatch } from '../../../core/policy/match-key.js'
import type { FloorName, RuleAction } from '../../../core/policy/policy.js'

/** Where it is written in a file of another tool. */
export interface At {
  readonly file: string
  readonly line: number
}

export interface TakenWaiver extends At {
  readonly match: WaiverMatch
  /** Absent: nobody gave one. */
  readonly reason?: string
  /** The last day on which the other tool obeys it. */
  readonly until?: Day
}

export interface TakenRule extends At {
  readonly match: Match
  readonly action: RuleAction
  readonly why?: string
}

export interface TakenExclude extends At {
  readonly glob: string
}

/** One rule, silenced everywhere until a day: neither a rule, which has no end, nor a waiver, which has a place. */
export interface TakenEverywhere extends At {
  readonly id: string
  readonly kind?: Kind
  readonly reason?: string
  readonly until: Day
}

/** What could not be translated, and why: the reason is a sentence with the next thing to do. */
export interface Left extends At {
  readonly what: string
  readonly why: string
}

/** What the configuration of other tools silences, in our words. */
export interface Taken {
  readonly waivers: readonly TakenWaiver[]
  readonly rules: readonly TakenRule[]
  readonly excludes: readonly TakenExclude[]
  readonly everywhere: readonly TakenEverywhere[]
  /** The floor that the other tool had, where it is narrower than ours. */
  readonly floor?: readonly FloorName[]
  /** The other tool told everything and failed nothing. */
  readonly audit?: At
  readonly left: readonly Left[]
}

export const nothingTaken: Taken = { waivers: [], rules: [], excludes: [], everywhere: [], left: [] }

/** Everything of all of them, in their order; the first floor stands. */
export function together(all: readonly Partial<Taken>[]): Taken {
  const floor = all.find((taken) => taken.floor !== undefined)?.floor
  const audit = all.find((taken) => taken.audit !== undefined)?.audit
  return {
    waivers: all.flatMap(({ waivers = [] }) => waivers),
    rules: all.flatMap(({ rules = [] }) => rules),
    excludes: all.flatMap(({ excludes = [] }) => excludes),
    everywhere: all.flatMap(({ everywhere = [] }) => everywhere),
    left: all.flatMap(({ left = [] }) => left),
    ...(floor === undefined ? {} : { floor }),
    ...(audit === undefined ? {} : { audit }),
  }
}
