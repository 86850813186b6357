import { GatehouseError } from '../../core/errors.js'
import type { PolicyNames } from '../../core/policy/policy.js'
import type { Git } from '../../ports/machine/git.js'
import type { Files } from '../../ports.js'
import { type JudgingBranch, readLocalChange } from './change/local-change.js'
import { decodeChecks, withoutPrograms } from './checks/custom-checks.js'
import { type DecodedPolicy, decodePolicy, decodeWaivers, demandPolicy, digestOf, rootsIn } from './decode-policy.js'
import type { FoundPolicy } from './found-policy.js'
import { layered } from './layered.js'
import { readOrganisationFile } from './organisation-policy.js'
import { policyFolder, readCheckFolders, readPolicyFolder } from './policy-folder.js'

export interface Finding {
  /** Whether checks of the repository that are programs may run. */
  readonly programs: boolean
  /** A file with the layer over the repository's; without it only CI knows what the organisation says. */
  readonly organisation?: string
}

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
  { programs, organisation: given }: Finding,
): Promise<FoundPolicy> {
  const { decoded, judging } =
    named === undefined
      ? await findUsual(root, names, ports)
      : { decoded: await readNamed(root, named, names, ports.files), judging: undefined }
  const organisation = given === undefined ? undefined : await readOrganisationFile(given, names, ports.files)
  const contents = judging?.contents ?? (await readCheckFolders(root, decoded.policy.checks.values(), ports.files))
  const { checks: all, problems } = decodeChecks(decoded.policy, contents)
  const { checks, problems: left } = programs ? { checks: all, problems: [] } : withoutPrograms(all)
  const change = judging === undefined ? {} : await readLocalChange(root, judging, names, ports)
  return layered(decoded, organisation, { ...change, checks, problems: [...problems, ...left] })
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
  const contents = await readPolicyFolder(root, files)
  const { waivers, problems } = decodeWaivers(contents, names, policy)
  return {
    policy,
    waivers,
    roots: rootsIn(contents),
    origin: { layer: 'repository', source: path, digest: digestOf(text), problems },
  }
}
