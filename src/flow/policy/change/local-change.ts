import type { PolicyNames } from '../../../core/policy/policy.js'
import type { Git } from '../../../ports/machine/git.js'
import type { Files } from '../../../ports.js'
import { isCheckFile } from '../checks/custom-checks.js'
import type { CheckFolders } from '../checks/remote-checks.js'
import { type DecodedPolicy, decodePolicy, digestOf, isWaiverFile, policyPaths } from '../decode-policy.js'
import { type PolicyFiles, policyFolder, readCheckFolders, readPolicyFolder } from '../policy-folder.js'
import type { RemoteFile } from '../remote-files.js'
import { foldersOf, type GateFiles } from './gate-files.js'
import { lintChange } from './lint-change.js'
import { pendingWaivers } from './pending-waivers.js'
import type { Change } from './remote-change.js'

/** The branch whose policy judges, and what it holds below the policy folder. */
export interface JudgingBranch {
  readonly branch: string
  readonly contents: PolicyFiles
  readonly decoded: DecodedPolicy
}

/**
 * What the work on this machine does to the gate, compared with the branch that judges. Where that has moved on, what only the branch
 * changed is no work of this one: it is compared with the commit at which they parted.
 */
export async function readLocalChange(
  root: string,
  judging: JudgingBranch,
  names: PolicyNames,
  { files, git }: { readonly files: Files; readonly git: Pick<Git, 'mergeBase' | 'show'> },
): Promise<Change> {
  const where = 'the working tree'
  const own = await readPolicyFolder(root, files)
  const decoded = decodePolicy(own, { where, names })
  const named = foldersOf(
    [...own.keys()].filter((path) => policyPaths.includes(path)),
    decoded,
    judging.decoded,
  )
  const folders = [...judging.decoded.policy.checks.values(), ...named.values()]
  const contents = new Map([...own, ...(await readCheckFolders(root, folders, files))])
  const lintAgainst = (before: PolicyFiles, base: DecodedPolicy) =>
    lintChange(sideOf(before, base.policy.checks, folders), sideOf(contents, named, folders), { prefix: '' }, names)
  const fromTip = lintAgainst(judging.contents, judging.decoded)
  if (fromTip.pending === undefined) return {}
  const parted = await git.mergeBase(root, judging.branch, 'HEAD')
  const before = parted === undefined ? undefined : await git.show(root, parted, policyFolder)
  const brought = pendingWaivers(judging.decoded.waivers, decoded.waivers)
  if (before === undefined) return { lint: fromTip, waivers: brought }
  const base = decodePolicy(before, { where, names })
  return { lint: lintAgainst(before, base), waivers: pendingWaivers(base.waivers, brought) }
}

function sideOf(contents: PolicyFiles, named: CheckFolders, folders: readonly string[]): GateFiles {
  const those = (isWanted: (path: string) => boolean): ReadonlyMap<string, RemoteFile> =>
    new Map([...contents].filter(([path]) => isWanted(path)).map(([path, text]) => [path, fileOf(text)]))
  const listed = those((path) => isCheckFile(folders, path))
  return {
    own: { files: those((path) => isWaiverFile(path) || policyPaths.includes(path)), left: 0 },
    folders: named,
    checks: those((path) => isCheckFile(named.values(), path)),
    listed: new Map([...listed].map(([path, { sha }]) => [path, sha])),
  }
}

/** Git may write other line ends into a working tree than it holds. */
const fileOf = (text: string | undefined): RemoteFile =>
  text === undefined ? { sha: '' } : { sha: digestOf(text.replaceAll('\r\n', '\n')), text }
