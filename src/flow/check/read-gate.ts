import { compareAll, compareText } from '../../core/order.js'
import { defaultPolicy, type Policy, type PolicyNames } from '../../core/policy/policy.js'
import type { PolicyProblem } from '../../core/policy/reading/problem.js'
import { readPolicy } from '../../core/policy/reading/read-policy.js'
import { readWaivers, type Waiver } from '../../core/policy/waiver.js'
import type { FileMistake } from '../../core/verdict.js'
import type { Files } from '../../ports.js'
import { mistakesIn } from '../policy/change/mistakes.js'
import { type CustomChecks, decodeChecks } from '../policy/checks/custom-checks.js'
import { digestOf, isWaiverFile, policyPaths } from '../policy/decode-policy.js'
import { type PolicyFiles, policyFolder, readCheckFolders, readPolicyFolder } from '../policy/policy-folder.js'
import { dubiousWaivers } from './dubious-waivers.js'

/** The gate's own files of a working tree, and what is wrong in them. */
export interface ReadGate {
  readonly files: readonly string[]
  readonly policy: Policy
  readonly checks: readonly CustomChecks[]
  readonly mistakes: readonly FileMistake[]
  readonly warnings: readonly FileMistake[]
}

/** Reads policy, waivers and custom checks as they are on disk. `today` is a UTC day. */
export async function readGate(root: string, names: PolicyNames, today: string, files: Files): Promise<ReadGate> {
  const folder = await readPolicyFolder(root, files)
  const own = new Map([...folder].filter(([path]) => isWaiverFile(path) || policyPaths.includes(path)))
  const [path = '', text] = [...own].find(([name]) => policyPaths.includes(name)) ?? []
  const reading = text === undefined ? undefined : readPolicy(text, names)
  const policy = reading?.policy ?? defaultPolicy
  const contents = await readCheckFolders(root, policy.checks.values(), files)
  const texts = [...own].flatMap(([name, content]) => (content === undefined ? [] : [[name, content] as const]))
  const waivers = readWaivers(new Map(texts.filter(([name]) => isWaiverFile(name))), names, policy.waiverRules)
  const { checks, problems } = decodeChecks(policy, contents)
  const empty = problems.filter(({ sentence }) => sentence.startsWith('The policy names'))
  const checksLine = text === undefined ? 1 : text.split('\n').findIndex((line) => /^["']?checks\b/.test(line)) + 1
  const gate = { own: { files: asRemote(own), left: 0 }, folders: policy.checks, checks: asRemote(contents) }
  return {
    files: [...own.keys(), ...contents.keys()].sort(compareText),
    policy,
    checks,
    mistakes: mistakesIn({ ...gate, listed: new Map() }, names),
    warnings: [
      ...(reading?.warnings ?? []).map((problem) => placed(path, problem)),
      ...empty.map(({ sentence, hint }) =>
        placed(path, { line: Math.max(1, checksLine), column: 1, sentence, ...(hint === undefined ? {} : { hint }) }),
      ),
      ...waivers.warnings.map((problem) => placed(policyFolder, problem)),
      ...dubiousWaivers(
        waivers.waivers.map((waiver) => [waiver, textOf(waiver, own)] as const),
        policy,
        today,
      ),
    ].sort((a, b) => compareAll(compareText(a.path, b.path), a.line - b.line, a.column - b.column)),
  }
}

const asRemote = (contents: PolicyFiles) =>
  new Map(
    [...contents].map(
      ([path, text]) => [path, text === undefined ? { sha: '' } : { sha: digestOf(text), text }] as const,
    ),
  )

const textOf = ({ file }: Waiver, own: PolicyFiles): string => own.get(file) ?? ''

const placed = (path: string, { file = path, line, column, sentence, hint }: PolicyProblem): FileMistake => ({
  path: file,
  line,
  column,
  sentence,
  ...(hint === undefined ? {} : { hint }),
})
