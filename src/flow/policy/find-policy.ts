import { GatehouseError } from '../../core/errors.js'
import type { Policy, PolicyNames } from '../../core/policy/policy.js'
import { readPolicy } from '../../core/policy/reading/read-policy.js'
import type { Files, Git } from '../../ports.js'
import { type JudgingBranch, readLocalChange } from './change/local-change.js'
import { decodeChecks, withoutPrograms } from './checks/custom-checks.js'
import { type DecodedPolicy, decodePolicy, decodeWaivers, digestOf, placedSentence } from './decode-policy.js'
import { type FoundPolicy, foundPolicy } from './found-policy.js'
import { policyFolder, readCheckFolders, readPolicyFolder } from './policy-folder.js'

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
  { programs }: { /** Whether checks of the repository that are programs may run. */ readonly programs: boolean },
): Promise<FoundPolicy> {
  const { decoded, judging } =
    named === undefined
      ? await findUsual(root, names, ports)
      : { decoded: await readNamed(root, named, names, ports.files), judging: undefined }
  const { policy, waivers, origin } = decoded
  const contents = judging?.contents ?? (await readCheckFolders(root, policy.checks.values(), ports.files))
  const { checks: all, problems } = decodeChecks(policy, contents)
  const { checks, problems: left } = programs ? { checks: all, problems: [] } : withoutPrograms(all)
  const change = judging === undefined ? {} : await readLocalChange(root, judging, names, ports)
  const told = { ...origin, problems: [...origin.problems, ...problems, ...left], ...change.lint }
  const pending = change.waivers ?? []
  return foundPolicy({
    layers: [{ layer: origin.layer, policy }],
    waivers,
    ...(pending.length === 0 ? {} : { pendingWaivers: pending }),
    checks,
    origin: told,
  })
}

async function findUsual(
  root: string,
  names: PolicyNames,
  { files, git }: { files: Files; git: Git },
): Promise<{ readonly decoded: DecodedPolicy; readonly judging?: JudgingBranch }> {
  const branch = await git.defaultBranch(root)
  const contents = branch === undefined ? undefined : await git.show(root, branch, policyFolder)
  if (branch === undefined || contents === undefined)
    return { decoded: decodePolicy(await readPolicyFolder(root, files), { where: 'the working tree', names }) }
  const decoded = decodePolicy(contents, { where: branch, names })
  return { decoded, judging: { branch, contents, decoded } }
}

async function readNamed(root: string, path: string, names: PolicyNames, files: Files): Promise<DecodedPolicy> {
  const text = await files.readText(path).catch((cause: unknown) => {
    throw new GatehouseError('TARGET_MISSING', `The policy file ${path} cannot be read.`, {
      hint: 'Give the path of a policy file with --policy.',
      cause,
    })
  })
  const policy = demandPolicy(text, path, names, 'Correct the policy file and run again.')
  const { waivers, problems } = decodeWaivers(await readPolicyFolder(root, files), names, policy)
  return { policy, waivers, origin: { layer: 'repository', source: path, digest: digestOf(text), problems } }
}

/** @throws GatehouseError POLICY_INVALID, with the place of every mistake. */
export function demandPolicy(text: string, name: string, names: PolicyNames, hint: string): Policy {
  const { policy, problems } = readPolicy(text, names)
  if (policy !== undefined) return policy
  const sentences = problems.map((problem) => [placedSentence(name, problem), problem.hint ?? ''].join(' ').trim())
  throw new GatehouseError('POLICY_INVALID', sentences.join('\n'), { hint })
}
