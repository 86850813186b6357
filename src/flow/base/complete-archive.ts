import type { GitHub, TreeEntry } from '../../ports/github.js'
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

/** A regular file below the folder, relative to it. */
function fileWithin({ path, type, mode, size = 0 }: TreeEntry, within: string): string | undefined {
  const isFile = type === 'blob' && (mode === '100644' || mode === '100755')
  const prefix = within === '' ? '' : `${within}/`
  if (!isFile || size > mostBytes || !path.startsWith(prefix)) return undefined
  return /[\0\ufffd]|(?:^|\/)\.git(?:\/|$)/i.test(path) ? undefined : path.slice(prefix.length)
}

/**
 * Brings what GitHub's archive left out: it has no file that `export-ignore` names in `.gitattributes`, and a checkout has. Without them
 * everything in these files would count as introduced by whatever change. What cannot be had stays away.
 */
export async function completeArchive(
  { commit, within, folder }: Unpacked,
  github: Pick<GitHub, 'tree' | 'blob'>,
  files: Pick<Files, 'survey' | 'write'>,
): Promise<void> {
  const answer = await github.tree(commit, { recursive: true })
  if (!answer.ok) return
  const there = new Set((await files.survey(folder)).map(({ path }) => path))
  const missing = answer.value.entries.flatMap((entry) => {
    const path = fileWithin(entry, within)
    return path === undefined || there.has(path) ? [] : [{ path, sha: entry.sha }]
  })
  await mapConcurrently(missing.slice(0, mostFiles), atOnce, async ({ path, sha }) => {
    const blob = await github.blob(sha)
    if (blob.ok) await files.write(`${folder}/${path}`, blob.value)
  })
}
