import type { Problem } from '../errors.js'
import type { Data } from '../evidence.js'
import type { Settings } from '../policy/policy.js'
import { dayMs } from './deadlines.js'

/** Data that is older than the policy allows, one problem each. `now` is an ISO 8601 instant. */
export const staleData = (data: readonly Data[], { maxAgeMs }: Settings, now: string): readonly Problem[] =>
  [...new Map(data.map((each) => [each.name, each])).values()].flatMap(({ name, updated }) => {
    const most = maxAgeMs.get(name)
    const age = Date.parse(now) - Date.parse(updated)
    return most === undefined || age <= most ? [] : [stale(name, age, most)]
  })

const stale = (name: string, age: number, most: number): Problem => ({
  code: 'DATA_STALE',
  sentence: `The data \`${name}\` is ${inWords(age)} old, and the policy allows ${inWords(most)}: newer findings may be missing.`,
  hint: 'Fetch newer data, or raise `settings.max-age`.',
})

const inWords = (ms: number): string =>
  ms >= 3 * dayMs ? `${Math.floor(ms / dayMs)} days` : `${Math.floor(ms / 3_600_000)} hours`
