import { GatehouseError, type Problem } from '../../core/errors.js'
import { sha256Hex } from '../../core/hash.js'
import { compareText } from '../../core/order.js'
import { defaultPolicy, type Policy, type PolicyNames } from '../../core/policy/policy.js'
import type { PolicyProblem } from '../../core/policy/reading/problem.js'
import { readPolicy } from '../../core/policy/reading/read-policy.js'
import { readWaivers, type Waiver } from '../../core/policy/waiver.js'
import type { Verdict } from '../../core/verdict.js'
import type { Files, Git } from '../../ports.js'

/** The policy that judges, its waivers, and where they were read. */
export interface FoundPolicy {
  readonly policy: Policy
  readonly waivers: readonly Waiver[]
  readonly origin: Omit<Verdict['policy'], 'contact'>
}

const folder = '.gatehouse'
const policyNames = [`${folder}/policy.yml`, `${folder}/policy.yaml`]
const isWaiverFile = (path: string): boolean => /^\.gatehouse\/(?:waivers\/[^/]+\.ya?ml|waivers\.ya?ml)$/.test(path)
const mostFiles = 1000

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
  const committed = branch === undefined ? undefined : await ports.git.show(root, branch, folder)
  return committed === undefined
    ? decode(await readFolder(root, ports.files), 'the working tree', names)
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
  const { waivers, problems: broken } = readWaivers(await waiversOf(root, files), names)
  return {
    policy,
    waivers,
    origin: {
      layer: 'repository',
      source: path,
      digest: digestOf(text),
      problems: broken.map((problem) => waiverProblem(problem)),
    },
  }
}

const waiversOf = async (root: string, files: Files): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await readFolder(root, files))].filter(([path]) => isWaiverFile(path)))

/** A policy that cannot be read is replaced by the default and named, so that its repair can be merged. */
function decode(contents: ReadonlyMap<string, string>, source: string, names: PolicyNames): FoundPolicy {
  const path = policyNames.find((name) => contents.has(name))
  const text = path === undefined ? undefined : contents.get(path)
  const { waivers, problems: broken } = readWaivers(
    new Map([...contents].filter(([name]) => isWaiverFile(name))),
    names,
  )
  const waiverProblems = broken.map(waiverProblem)
  if (path === undefined || text === undefined) {
    return {
      policy: defaultPolicy,
      waivers,
      origin: { layer: 'default', source: `no policy file in ${source}`, problems: waiverProblems },
    }
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
  return {
    policy: defaultPolicy,
    waivers,
    origin: { layer: 'default', ...origin, problems: [...replaced, ...waiverProblems] },
  }
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

/** The policy folder of the working tree; links are not followed. */
async function readFolder(root: string, files: Files): Promise<ReadonlyMap<string, string>> {
  const listed = [...(await listFiles(root, folder, files)), ...(await listFiles(root, `${folder}/waivers`, files))]
    .sort(compareText)
    .slice(0, mostFiles)
  const texts = await Promise.all(
    listed.map(async (path) => [path, await files.readText(`${root}/${path}`).catch(() => undefined)] as const),
  )
  return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])))
}

async function listFiles(root: string, path: string, files: Files): Promise<string[]> {
  const stat = await files.stat(`${root}/${path}`)
  if (stat?.type !== 'directory') return []
  const entries = await files.list(`${root}/${path}`).catch(() => [])
  return entries.filter((entry) => entry.type === 'file' && entry.openable).map((entry) => `${path}/${entry.name}`)
}
