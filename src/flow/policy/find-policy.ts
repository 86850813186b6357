import { GatehouseError, type Problem } from '../../core/errors.js'
import { sha256Hex } from '../../core/hash.js'
import { defaultPolicy, type Policy, type PolicyNames } from '../../core/policy/policy.js'
import type { PolicyProblem } from '../../core/policy/reading/problem.js'
import { readPolicy } from '../../core/policy/reading/read-policy.js'
import { readWaivers, type Waiver } from '../../core/policy/waiver.js'
import type { Verdict } from '../../core/verdict.js'
import type { Files, Git } from '../../ports.js'
import { type PolicyFiles, policyFolder, readPolicyFolder } from './policy-folder.js'

/** The policy that judges, its waivers, and where they were read. */
export interface FoundPolicy {
  readonly policy: Policy
  readonly waivers: readonly Waiver[]
  readonly origin: Omit<Verdict['policy'], 'contact'>
}

const policyNames = [`${policyFolder}/policy.yml`, `${policyFolder}/policy.yaml`]
const isWaiverFile = (path: string): boolean => /^\.gatehouse\/(?:waivers\/[^/]+\.ya?ml|waivers\.ya?ml)$/.test(path)

/**
 * DESIGN 6, "Where the policy is read", for a command line: the file that was named; else `origin/<default>` if it is known, so
 * that a change cannot loosen what it is judged by; else the working tree.
 * @throws GatehouseError POLICY_INVALID or TARGET_MISSING for a file that was named.
 */
export async function findPolicy(
  root: string,
  named: string | undefined,
  names: PolicyNames,
  ports: { files: Files; git: Git },
): Promise<FoundPolicy> {
  if (named !== undefined) return readNamed(root, named, names, ports.files)
  const branch = await ports.git.defaultBranch(root)
  const committed = branch === undefined ? undefined : await ports.git.show(root, branch, policyFolder)
  return committed === undefined
    ? decode(await readPolicyFolder(root, ports.files), 'the working tree', names)
    : decode(committed, branch ?? 'the default branch', names)
}

async function readNamed(root: string, path: string, names: PolicyNames, files: Files): Promise<FoundPolicy> {
  const text = await files.readText(path).catch((cause: unknown) => {
    throw new GatehouseError('TARGET_MISSING', `The policy file ${path} cannot be read.`, {
      hint: 'Give the path of a policy file with --policy.',
      cause,
    })
  })
  const { policy, problems } = readPolicy(text, names)
  if (policy === undefined) {
    const sentences = problems.map((problem) => [sentenceOf(path, problem), problem.hint ?? ''].join(' ').trim())
    throw new GatehouseError('POLICY_INVALID', sentences.join('\n'), {
      hint: 'Correct the policy file and run again.',
    })
  }
  const { waivers, problems: broken } = waiversIn(await readPolicyFolder(root, files), names)
  return { policy, waivers, origin: { layer: 'repository', source: path, digest: digestOf(text), problems: broken } }
}

function waiversIn(
  contents: PolicyFiles,
  names: PolicyNames,
): { readonly waivers: readonly Waiver[]; readonly problems: readonly Problem[] } {
  const all = [...contents].filter(([path]) => isWaiverFile(path))
  const texts = all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]))
  const closed = all.filter(([, text]) => text === undefined)
  const { waivers, problems } = readWaivers(new Map(texts), names)
  const unopened = closed.map(([path]) => cannotBeOpened('WAIVER_INVALID', path, 'No waiver in it counts.'))
  return { waivers, problems: [...problems.map(waiverProblem), ...unopened] }
}

const cannotBeOpened = (code: Problem['code'], path: string, effect: string): Problem => ({
  code,
  sentence: `${path} cannot be opened. ${effect}`,
  hint: 'It has to be a file that this user may read; symbolic links are not followed.',
})

/** A policy that cannot be read is replaced by the default and named, so that its repair can be merged. */
function decode(contents: PolicyFiles, source: string, names: PolicyNames): FoundPolicy {
  const path = policyNames.find((name) => contents.has(name))
  const text = path === undefined ? undefined : contents.get(path)
  const { waivers, problems: waiverProblems } = waiversIn(contents, names)
  const byDefault = (origin: Pick<FoundPolicy['origin'], 'source' | 'digest' | 'problems'>): FoundPolicy => ({
    policy: defaultPolicy,
    waivers,
    origin: { layer: 'default', ...origin, problems: [...origin.problems, ...waiverProblems] },
  })
  if (path === undefined) return byDefault({ source: `no policy file in ${source}`, problems: [] })
  if (text === undefined) {
    const problem = cannotBeOpened('POLICY_INVALID', path, 'The default policy is used instead.')
    return byDefault({ source: `${path} of ${source}`, problems: [problem] })
  }
  const { policy, problems } = readPolicy(text, names)
  const origin = { source: `${path} of ${source}`, digest: digestOf(text) }
  if (policy !== undefined)
    return { policy, waivers, origin: { layer: 'repository', ...origin, problems: waiverProblems } }
  const replaced = problems.map(
    (problem): Problem => ({
      code: 'POLICY_INVALID',
      sentence: `${sentenceOf(path, problem)} The default policy is used instead.`,
      ...hintOf(problem),
    }),
  )
  return byDefault({ ...origin, problems: replaced })
}

const hintOf = (problem: PolicyProblem): { hint?: string } => (problem.hint === undefined ? {} : { hint: problem.hint })

const sentenceOf = (file: string, problem: PolicyProblem): string =>
  `${problem.file ?? file}:${problem.line}:${problem.column}: ${problem.sentence}`

const waiverProblem = (problem: PolicyProblem): Problem => ({
  code: 'WAIVER_INVALID',
  sentence: sentenceOf('waiver', problem),
  ...hintOf(problem),
})

const digestOf = (text: string): string => `sha256:${sha256Hex(text)}`
