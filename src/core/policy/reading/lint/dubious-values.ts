import { expandBraces } from '../../glob.js'
import type { AnyMatch } from '../../match-key.js'
import type { PolicyNames } from '../../policy.js'
import { didYouMean } from '../did-you-mean.js'
import { code } from '../wording.js'
import { type Demand, demandsOf } from './conjunction.js'
import type { Dubious } from './lint.js'

/** Values that cannot be what was meant. */
export const findDubiousValues = (match: AnyMatch, names: PolicyNames): readonly Dubious[] =>
  [demandsOf(match), ...(match.any ?? []).map((branch, index) => demandsOf(branch, ['any', index]))]
    .flat()
    .flatMap((demand) => demand.values.flatMap((value) => dubious(demand, value, names) ?? []))

function dubious({ entry, path }: Demand, value: string, names: PolicyNames): Dubious | undefined {
  switch (entry.key) {
    case 'path':
      return hopelessPath(path, value)
    case 'resource':
      return countIndex(path, value)
    case 'rule':
      return unknownRule(path, value, names)
    default:
      return undefined
  }
}

/** A glob with a part that no path has: `a//b`, `a/../b`. */
export const hopelessPath = (path: Dubious['path'], glob: string): Dubious | undefined =>
  expandBraces(glob).every((one) => one.split('/').some((part) => part === '' || part === '.' || part === '..'))
    ? {
        path,
        sentence: `${code(glob)} fits no file: no path has an empty part, ${code('.')} or ${code('..')} in it.`,
        hint: 'Write the path from the root of the scan, as the report shows it.',
      }
    : undefined

/** A number in brackets after a name of Terraform: identity leaves `count` out (DESIGN 7), so no address has it. */
function countIndex(path: Dubious['path'], address: string): Dubious | undefined {
  if (!/^(?:[a-z]\w*\.)+[\w-]+\[\d+\]/.test(address)) return undefined
  return {
    path,
    sentence: `${code(address)} fits no resource: addresses have no index of ${code('count')}.`,
    hint: `Did you mean ${code(address.replace(/\[\d+\]/g, ''))}?`,
  }
}

/** Any text may be the id of a custom check, so only what is nearly the name of a concept or group is told. */
function unknownRule(path: Dubious['path'], id: string, names: PolicyNames): Dubious | undefined {
  const [concepts, groups] = [names.concepts ?? [], [...(names.groups?.keys() ?? [])]]
  if (groups.includes(id))
    return { path, sentence: `${code(id)} is a group, not a rule.`, hint: `Did you mean ${code(`group: ${id}`)}?` }
  if (!/[a-z]-[a-z]/i.test(id) || concepts.includes(id) || names.canonicalRules(id).length > 0) return undefined
  const near = didYouMean(id, [...groups, ...concepts])
  if (near === undefined) return undefined
  const meant = groups.includes(near) ? `group: ${near}` : near
  return { path, sentence: `No rule is known as ${code(id)}.`, hint: `Did you mean ${code(meant)}?` }
}
