import type { PolicyNames, PolicyRule } from '../../policy.js'
import { code } from '../wording.js'
import { conjunctionsOf } from './conjunction.js'
import { kindsTogether } from './hopeless.js'
import type { Dubious } from './lint.js'

/** Keys of a rule that change nothing: a day for what blocks where nothing does, limits for what has no advisory. */
export function findIdle({ match, action, effective, sla }: PolicyRule, names: PolicyNames): readonly Dubious[] {
  const canHaveLimits = conjunctionsOf(match).some((demands) => kindsTogether(demands, names).includes('vulnerability'))
  return [
    ...(effective === undefined || action === 'block' || sla !== undefined
      ? []
      : [
          {
            path: ['effective'],
            sentence: `${code('effective')} changes nothing: the rule never blocks.`,
            hint: `Write ${code('action: block')}, or remove the day.`,
          },
        ]),
    ...(sla === undefined || canHaveLimits
      ? []
      : [
          {
            path: ['sla'],
            sentence: `${code('sla')} changes nothing: only vulnerabilities have the day from which it counts.`,
            hint: `Match ${code('kind: vulnerability')}, or remove it.`,
          },
        ]),
  ]
}
