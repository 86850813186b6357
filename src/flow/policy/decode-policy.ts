import { GatehouseError, type Problem } from '../../core/errors.js'
import { sha256Hex } from '../../core/hash.js'
import { defaultPolicy, type Policy, type PolicyNames } from '../../core/policy/policy.js'
import type { PolicyProblem } from '../../core/policy/reading/problem.js'
import { readPolicy } from '../../core/policy/reading/read-policy.js'
import { readWaivers, type Waiver } from '../../core/policy/waiver.js'
import type { VerdictPolicy } from '../../core/verdict.js'
import { type PolicyFiles, policyFolder } from './policy-folder.js'

/** What one repository says: its policy, or the default in its place, and its waivers. */
export interface DecodedPolicy {
  readonly policy: Policy
  readonly waivers: readonly Waiver[]
  readonly origin: Omit<VerdictPolicy, 'contact'>
  /** Roots of trust beside it, by their path: texts, which a verifier reads. */
  readonly roots: ReadonlyMap<string, string>
}

/** The first that is there is the policy. */
export const policyPaths: readonly string[] = [`${policyFolder}/policy.yml`, `${policyFolder}/policy.yaml`]
export const isWaiverFile = (path: string): boolean =>
  /^\.gatehouse\/(?:waivers\/[^/]+\.ya?ml|waivers\.ya?ml)$/.test(path)

/** What the policy key `trusted-root` may name. */
export const isRootFile = (path: string): boolean => /^\.gatehouse\/[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.json$/.test(path)

export const rootsIn = (contents: PolicyFiles): ReadonlyMap<string, string> =>
  new Map([...contents].flatMap(([path, text]) => (text !== undefined && isRootFile(path) ? [[path, text]] : [])))

/** `where` they were read, in words; `named` is a policy file that somebody chose instead of the usual one. */
export interface Reading {
  readonly where: string
  readonly named?: string
  /** What decides in its place when it cannot be used, as a sentence. */
  readonly instead?: string
  readonly names: PolicyNames
}

/** A policy that cannot be read is replaced by the default and named, so that its repair can be merged. */
export function decodePolicy(contents: PolicyFiles, { where, named, names, ...reading }: Reading): DecodedPolicy {
  const { instead = 'The default policy is used instead.' } = reading
  const path = (named === undefined ? policyPaths : [named]).find((name) => contents.has(name))
  const text = path === undefined ? undefined : contents.get(path)
  const read = text === undefined ? undefined : readPolicy(text, names)
  const { waivers, problems: waiverProblems } = decodeWaivers(contents, names, read?.policy)
  const byDefault = (origin: Pick<VerdictPolicy, 'source' | 'digest' | 'problems'>): DecodedPolicy => ({
    policy: defaultPolicy,
    waivers,
    roots: new Map(),
    origin: { layer: 'default', ...origin, problems: [...origin.problems, ...waiverProblems] },
  })
  if (path === undefined)
    return byDefault({
      source: `no policy file in ${where}`,
      problems: named === undefined ? [] : [missing(named, where, instead)],
    })
  if (text === undefined || read === undefined) {
    const problem = cannotBeOpened('POLICY_INVALID', path, instead)
    return byDefault({ source: `${path} of ${where}`, problems: [problem] })
  }
  const { policy, problems } = read
  const origin = { source: `${path} of ${where}`, digest: digestOf(text) }
  if (policy !== undefined)
    return {
      policy,
      waivers,
      roots: rootsIn(contents),
      origin: { layer: 'repository', ...origin, problems: waiverProblems },
    }
  const replaced = problems.map(
    (problem): Problem => ({
      code: 'POLICY_INVALID',
      sentence: `${placedSentence(path, problem)} ${instead}`,
      ...hintOf(problem),
    }),
  )
  return byDefault({ ...origin, problems: replaced })
}

/** What the policy beside them does not require, they may leave out. */
export function decodeWaivers(
  contents: PolicyFiles,
  names: PolicyNames,
  { waiverRules }: Policy = defaultPolicy,
): { readonly waivers: readonly Waiver[]; readonly problems: readonly Problem[] } {
  const all = [...contents].filter(([path]) => isWaiverFile(path))
  const texts = all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]))
  const closed = all.filter(([, text]) => text === undefined)
  const { waivers, problems } = readWaivers(new Map(texts), names, waiverRules)
  const unopened = closed.map(([path]) => cannotBeOpened('WAIVER_INVALID', path, 'No waiver in it counts.'))
  return { waivers, problems: [...problems.map(waiverProblem), ...unopened] }
}

const cannotBeOpened = (code: Problem['code'], path: string, effect: string): Problem => ({
  code,
  sentence: `${path} cannot be opened. ${effect}`,
  hint: 'It has to be a file that this user may read; symbolic links are not followed.',
})

const missing = (path: string, where: string, instead: string): Problem => ({
  code: 'POLICY_INVALID',
  sentence: `${path} is not in ${where}. ${instead}`,
  hint: 'Correct the path, or merge the file: it counts from then on.',
})

const hintOf = (problem: PolicyProblem): { hint?: string } => (problem.hint === undefined ? {} : { hint: problem.hint })

/** `.gatehouse/policy.yml:2:1: …` */
export const placedSentence = (file: string, problem: PolicyProblem): string =>
  `${problem.file ?? file}:${problem.line}:${problem.column}: ${problem.sentence}`

const waiverProblem = (problem: PolicyProblem): Problem => ({
  code: 'WAIVER_INVALID',
  sentence: placedSentence('waiver', problem),
  ...hintOf(problem),
})

export const digestOf = (text: string): string => `sha256:${sha256Hex(text)}`

/** @throws GatehouseError POLICY_INVALID, with the place of every mistake. */
export function demandPolicy(text: string, name: string, names: PolicyNames, hint: string): Policy {
  const { policy, problems } = readPolicy(text, names)
  if (policy !== undefined) return policy
  const sentences = problems.map((problem) => [placedSentence(name, problem), problem.hint ?? ''].join(' ').trim())
  throw new GatehouseError('POLICY_INVALID', sentences.join('\n'), { hint })
}
