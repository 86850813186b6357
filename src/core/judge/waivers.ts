import type { Day, Finding } from '../finding/finding.js'
import { compareText } from '../order.js'
import type { Compiling } from '../policy/comparing/comparison.js'
import type { Seen } from '../policy/field-path.js'
import { compileMatch } from '../policy/match.js'
import type { WaiverRules } from '../policy/policy.js'
import type { Waiver } from '../policy/waiver.js'
import type { WaiverNote } from '../verdict.js'
import { dayMs } from './deadlines.js'

export type WaiverState = 'active' | 'expiring' | 'in-grace' | 'expired'

/** Until `in-grace` a waiver counts: `expires` is its last day, UTC, and after it the policy gives some days more. */
export function waiverState(
  { expires }: Pick<Waiver, 'expires'>,
  today: Day,
  { warnBeforeDays, graceDays }: Pick<WaiverRules, 'warnBeforeDays' | 'graceDays'>,
): WaiverState {
  if (expires === undefined) return 'active'
  const left = daysBetween(today, expires)
  if (left > warnBeforeDays) return 'active'
  if (left >= 0) return 'expiring'
  return left >= -graceDays ? 'in-grace' : 'expired'
}

/** A finding may be asked about more than once. */
const placeOf = ({ identity, place }: Finding): string =>
  [identity.logical, place.path, place.region?.startLine, place.block?.digest].join(' ')

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / dayMs

/** One exception lifts one thing, perhaps in several places. */
const mostLifted = 10

export interface WaiverBook {
  /** The waiver that lets a finding through, if one does; what it was asked is remembered. */
  waiverFor(seen: Seen): Waiver | undefined
  /** Says that a waiver which fits does not count, and why. */
  refuse(waiver: Waiver, sentence: string): void
  /** What people should know about them: expiring, refused, of no use, of too much. Sorted. */
  notes(): readonly WaiverNote[]
}

/** Waivers compiled once. One that breaks the policy's rules for waivers, or is over, lets nothing through. */
export function openWaivers(all: readonly Waiver[], rules: WaiverRules, compiling: Compiling): WaiverBook {
  const entries = all.map((waiver) => ({
    waiver,
    matches: compileMatch(waiver.match, compiling),
    lifted: new Set<string>(),
  }))
  const met = new Set<Waiver>()
  const refusals = new Map<Waiver, string>()
  const remember = (waiver: Waiver, refusal: string): void => {
    if (!refusals.has(waiver)) refusals.set(waiver, refusal)
  }
  const counts = (waiver: Waiver, seen: Seen): boolean => {
    if (waiverState(waiver, compiling.today, rules) === 'expired') return false
    const refusal = refuse(waiver, seen, rules, compiling.today)
    if (refusal !== undefined) remember(waiver, refusal)
    return refusal === undefined
  }
  return {
    waiverFor(seen) {
      const fitting = entries.filter(({ matches }) => matches(seen))
      for (const { waiver } of fitting) met.add(waiver)
      const first = fitting.find(({ waiver }) => counts(waiver, seen))
      first?.lifted.add(placeOf(seen))
      return first?.waiver
    },
    refuse: remember,
    notes: () =>
      entries
        .flatMap(({ waiver, lifted }): WaiverNote[] => {
          const note = (state: WaiverNote['state'], sentence?: string): WaiverNote => ({
            waiver: waiver.id,
            state,
            ...(waiver.expires === undefined ? {} : { expires: waiver.expires }),
            ...(sentence === undefined ? {} : { sentence }),
          })
          const state = waiverState(waiver, compiling.today, rules)
          const refusal = refusals.get(waiver)
          return [
            ...(state === 'active' ? [] : [note(state)]),
            ...(met.has(waiver) ? [] : [note('unused')]),
            ...(refusal === undefined ? [] : [note('refused', refusal)]),
            ...(lifted.size > mostLifted ? [note('over-broad', `It lifts ${lifted.size} findings.`)] : []),
          ]
        })
        .sort((a, b) => compareText(a.waiver, b.waiver) || compareText(a.state, b.state)),
  }
}

/** Why a waiver does not count for a finding; nothing when it is what the policy asks for. */
function refuse(
  waiver: Waiver,
  { severity }: Finding,
  { require, maxDays }: WaiverRules,
  today: Day,
): string | undefined {
  const missing = require.find((field) => waiver[field] === undefined)
  if (missing !== undefined) return `The policy asks for \`${missing}\`, which it does not have.`
  const most = maxDays[severity]
  if (most === undefined) return undefined
  const [days, verb] = most === 1 ? ['1 day', 'is'] : [`${most} days`, 'are']
  if (waiver.expires === undefined) return `It does not end; for a ${severity} finding at most ${days} ${verb} allowed.`
  return daysBetween(today, waiver.expires) <= most
    ? undefined
    : `It ends on ${waiver.expires}; for a ${severity} finding at most ${days} from today ${verb} allowed.`
}
