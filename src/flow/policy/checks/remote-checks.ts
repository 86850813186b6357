import { compareText, sortedUnique } from '../../../core/order.js'
import type { Answer, TreeEntry } from '../../../ports/github.js'
import { policyFolder } from '../policy-folder.js'
import { fetchTexts, mostTrees, partsOf, type RemoteFiles, type RemoteReader } from '../remote-files.js'
import { entriesBelow, findFolder } from '../remote-folder.js'
import { isCheckFile } from './custom-checks.js'

/** Folders with checks, by the tool that runs them. */
export type CheckFolders = ReadonlyMap<string, string>

/** The check files below these folders at a commit, in the order of their paths. The reader remembers the trees. */
export async function listRemoteChecks(
  { tree }: Pick<RemoteReader, 'tree'>,
  commit: string,
  prefix: string,
  folders: readonly string[],
): Promise<Answer<readonly TreeEntry[]>> {
  if (folders.length === 0) return { ok: true, value: [] }
  const folder = await findFolder(tree, commit, [...partsOf(prefix), policyFolder], mostTrees)
  if (!folder.ok) return folder
  const below = await entriesBelow(tree, folder.value)
  if (!below.ok) return below
  const wanted = sortedUnique(folders)
  const found = below.value
    .map((entry) => ({ ...entry, path: `${policyFolder}/${entry.path}` }))
    .filter(({ path, type }) => type !== 'tree' && isCheckFile(wanted, path))
    .sort((a, b) => compareText(a.path, b.path))
  return { ok: true, value: found }
}

/** The files of the custom checks of a commit, at most so many of them; `known` ones, by the sha of their blob, are not asked for again. */
export async function readRemoteChecks(
  reader: RemoteReader,
  commit: string,
  prefix: string,
  folders: CheckFolders,
  most: number,
): Promise<Answer<RemoteFiles>> {
  const listed = await listRemoteChecks(reader, commit, prefix, [...folders.values()])
  if (!listed.ok) return listed
  const wanted = listed.value.slice(0, Math.max(0, most))
  const files = await fetchTexts(wanted, new Map(), reader.blob)
  if (!files.ok) return files
  return { ok: true, value: { files: files.value, left: listed.value.length - wanted.length } }
}
