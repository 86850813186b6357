import type { GitHub, TreeEntry } from '../../ports/github.js'
import type { Submodule } from '../../ports/machine/git.js'
import type { Files } from '../../ports.js'
import { mapConcurrently } from '../../repository/concurrently.js'

/** So many files of infrastructure hides nobody from archives; what is beyond counts as introduced. */
const mostFiles = 500
const mostBytes = 8 * 2 ** 20
const atOnce = 8

interface Unpacked {
  readonly commit: string
  /** From the top of the repository; empty for all of it. */
  readonly within: string
  readonly folder: string
}

/** Below the folder, relative to it; never a name that a file here must not have. */
function pathWithin({ path }: TreeEntry, within: string): string | undefined {
  const prefix = within === '' ? '' : `${within}/`
  if (!path.startsWith(prefix)) return undefined
  return /[\0\ufffd]|(?:^|\/)\.git(?:\/|$)/i.test(path) ? undefined : path.slice(prefix.length)
}

const isSmallFile = ({ type, mode, size = 0 }: TreeEntry): boolean =>
  type === 'blob' && (mode === '100644' || mode === '100755') && size <= mostBytes

/**
 * Brings what GitHub's archive left out: it has no file that `export-ignore` names in `.gitattributes`, and a checkout has. Without them
 * everything in these files would count as introduced by whatever change. What cannot be had stays away. Gives the submodules of the
 * commit, which are in no archive.
 */
export async function completeArchive(
  { commit, within, folder }: Unpacked,
  github: Pick<GitHub, 'tree' | 'blob'>,
  files: Pick<Files, 'survey' | 'write'>,
): Promise<readonly Submodule[]> {
  const answer = await github.tree(commit, { recursive: true })
  if (!answer.ok) return []
  const entries = answer.value.entries.flatMap((entry) => {
    const path = pathWithin(entry, within)
    return path === undefined ? [] : [{ ...entry, path }]
  })
  const there = new Set((await files.survey(folder)).map(({ path }) => path))
  const missing = entries.filter((entry) => isSmallFile(entry) && !there.has(entry.path))
  await mapConcurrently(missing.slice(0, mostFiles), atOnce, async ({ path, sha }) => {
    const blob = await github.blob(sha)
    if (blob.ok) await files.write(`${folder}/${path}`, blob.value)
  })
  return entries.flatMap(({ path, type, sha }) => (type === 'commit' ? [{ path, commit: sha }] : []))
}
