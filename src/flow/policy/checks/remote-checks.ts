import type { Problem } from '../../../core/errors.js'
import { compareText } from '../../../core/order.js'
import type { Policy } from '../../../core/policy/policy.js'
import type { Answer } from '../../../ports/github.js'
import { policyFolder } from '../policy-folder.js'
import { mostFiles, mostTrees, partsOf, type RemoteFiles, type RemoteReader, textOf } from '../remote-files.js'
import { entriesBelow, findFolder } from '../remote-folder.js'
import { type CustomChecks, decodeChecks, isCheckFile, tooManyChecks } from './custom-checks.js'

export interface RemoteChecks {
  readonly checks: readonly CustomChecks[]
  readonly problems: readonly Problem[]
}

/**
 * The files of the custom checks that the policy of a commit names. The reader remembers the trees, so that only blobs are asked for:
 * with those of the policy and the waivers no more than fifty.
 */
export async function readRemoteChecks(
  { tree, blob }: RemoteReader,
  commit: string,
  prefix: string,
  { checks }: Pick<Policy, 'checks'>,
  { files }: RemoteFiles,
): Promise<Answer<RemoteChecks>> {
  if (checks.size === 0) return { ok: true, value: { checks: [], problems: [] } }
  const folder = await findFolder(tree, commit, [...partsOf(prefix), policyFolder], mostTrees)
  if (!folder.ok) return folder
  const below = await entriesBelow(tree, folder.value)
  if (!below.ok) return below
  const all = below.value
    .filter(({ path, type }) => type !== 'tree' && isCheckFile(checks.values(), `${policyFolder}/${path}`))
    .sort((a, b) => compareText(a.path, b.path))
  const wanted = all.slice(0, Math.max(0, mostFiles - files.size))
  const answers = await Promise.all(wanted.map(async (entry) => [entry, await textOf(entry, new Map(), blob)] as const))
  const contents = new Map<string, string | undefined>()
  for (const [{ path }, answer] of answers) {
    if (!answer.ok) return answer
    contents.set(`${policyFolder}/${path}`, answer.value)
  }
  const decoded = decodeChecks({ checks }, contents)
  const left = all.length - wanted.length
  const problems = left === 0 ? decoded.problems : [...decoded.problems, tooManyChecks(left)]
  return { ok: true, value: { checks: decoded.checks, problems } }
}
