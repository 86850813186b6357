import { sortedUnique } from '../../../core/order.js'
import type { PolicyNames } from '../../../core/policy/policy.js'
import type { FileMistake, VerdictPolicy } from '../../../core/verdict.js'
import { policyFolder } from '../policy-folder.js'
import type { RemotePlace } from '../remote-files.js'
import type { GateFiles } from './gate-files.js'
import { mistakesIn } from './mistakes.js'

/** More than this nobody reads at once. */
const mostMistakes = 50

/**
 * What a change does to the policy, the waivers and the custom checks: which files count only after the merge, and the mistakes that it
 * brings. Those block, since merged they would break the gate for everybody; a mistake that was there before does not. Paths are told
 * from the root of the repository.
 */
export function lintChange(
  base: GateFiles,
  head: GateFiles,
  { prefix, named }: RemotePlace,
  names: PolicyNames,
): Pick<VerdictPolicy, 'pending' | 'broken'> {
  const [before, after] = [shasOf(base), shasOf(head)]
  const pending = sortedUnique([...before.keys(), ...after.keys()]).filter(
    (path) => before.get(path) !== after.get(path),
  )
  const known = new Set(mistakesIn(base, names).map(keyOf))
  const broken = mistakesIn(head, names)
    .filter((mistake) => pending.includes(mistake.path) || !known.has(keyOf(mistake)))
    .slice(0, mostMistakes)
  const fromRoot = (path: string): string => (prefix === '' || path === named ? path : `${prefix}/${path}`)
  const moved = broken.map((mistake) => ({ ...mistake, path: fromRoot(mistake.path) }))
  return {
    ...(pending.length === 0 ? {} : { pending: pending.map(fromRoot) }),
    ...(moved.length === 0 ? {} : { broken: moved }),
  }
}

const shasOf = ({ own, listed }: GateFiles): ReadonlyMap<string, string> =>
  new Map([...listed, ...[...own.files].map(([path, { sha }]) => [path, sha] as const)])

/** A folder that is too much for GitHub to list would keep everybody's policy from being read. */
export const unlistable: Pick<VerdictPolicy, 'broken'> = {
  broken: [
    {
      path: policyFolder,
      line: 1,
      column: 1,
      sentence: 'There are too many files here for GitHub to list.',
      hint: 'Leave only the policy, the waivers and the checks in it.',
    },
  ],
}

const keyOf = (mistake: FileMistake): string => JSON.stringify([mistake.path, mistake.line, mistake.sentence])
