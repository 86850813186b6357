import type { Day } from '../../../core/finding.js'
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
  /** The floor that the other tool had, where it is narrower than ours. */
  readonly floor?: readonly FloorName[]
  /** The other tool told everything and failed nothing. */
  readonly audit?: At
  readonly left: readonly Left[]
}

export const nothingTaken: Taken = { waivers: [], rules: [], excludes: [], left: [] }

/** Everything of all of them, in their order; the first floor stands. */
export function together(all: readonly Partial<Taken>[]): Taken {
  const floor = all.find((taken) => taken.floor !== undefined)?.floor
  const audit = all.find((taken) => taken.audit !== undefined)?.audit
  return {
    waivers: all.flatMap(({ waivers = [] }) => waivers),
    rules: all.flatMap(({ rules = [] }) => rules),
    excludes: all.flatMap(({ excludes = [] }) => excludes),
    left: all.flatMap(({ left = [] }) => left),
    ...(floor === undefined ? {} : { floor }),
    ...(audit === undefined ? {} : { audit }),
  }
}
