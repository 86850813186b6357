import { compareText } from '../../core/order.js'
import type { Answer, GitHub, TreeEntry } from '../../ports/github.js'
import { isRootFile, isWaiverFile, policyPaths } from './decode-policy.js'
import { policyFolder } from './policy-folder.js'
import { cutTree, entriesBelow, findFolder, isClosed, type RemoteFolder } from './remote-folder.js'

/** Far more than people write; the rest is named. */
export const mostFiles = 50
/** The reader of policies takes 262,144 characters, which are at most so many bytes. */
const mostBytes = 1_048_576
/** Trees that are asked for before the first file, one of them for the files themselves. */
export const mostTrees = 3

export interface RemoteFile {
  readonly sha: string
  /** Absent when it is there but cannot be opened. */
  readonly text?: string
}

/** Policy and waiver files of one commit, in the order of their paths. */
export interface RemoteFiles {
  readonly files: ReadonlyMap<string, RemoteFile>
  /** How many are beyond the limit. */
  readonly left: number
}

/** Where in the repository the files are. */
export interface RemotePlace {
  /** From the root of the repository to the root of the run; empty when they are one. */
  readonly prefix: string
  /** A policy file that is read instead of the usual one; from the root of the repository. */
  readonly named?: string
}

export interface RemoteReader extends Pick<GitHub, 'blob'> {
  /** Remembers. */
  readonly tree: GitHub['tree']
}

/** Lists the policy and waiver files of a commit; none is fetched yet. */
async function list(
  tree: GitHub['tree'],
  commit: string,
  { prefix, named }: RemotePlace,
): Promise<Answer<readonly TreeEntry[]>> {
  const folder = await findFolder(tree, commit, [...partsOf(prefix), policyFolder], mostTrees)
  if (!folder.ok) return folder
  const below = await entriesBelow(tree, folder.value)
  if (!below.ok) return below
  const closed = folder.value.state === 'closed' ? [link(`${policyFolder}/policy.yml`)] : []
  const usual = [...closed, ...below.value.map((entry) => ({ ...entry, path: `${policyFolder}/${entry.path}` }))]
    .map((entry) => (entry.path === `${policyFolder}/waivers` && isClosed(entry) ? link(`${entry.path}/*.yml`) : entry))
    .filter(
      ({ path, type }) =>
        type !== 'tree' &&
        (isWaiverFile(path) || isRootFile(path) || (named === undefined && policyPaths.includes(path))),
    )
  if (named === undefined) return { ok: true, value: usual }
  const chosen = await findFile(tree, commit, named)
  return chosen.ok ? { ok: true, value: [...chosen.value, ...usual] } : chosen
}

/** A file on its own is listed with the folder it is in; nothing when it is not there. */
async function findFile(tree: GitHub['tree'], commit: string, path: string): Promise<Answer<readonly TreeEntry[]>> {
  const parts = partsOf(path)
  const start: Answer<RemoteFolder> =
    parts.length === 1
      ? { ok: true, value: { state: 'folder', sha: commit } }
      : await findFolder(tree, commit, parts.slice(0, -1), Number.POSITIVE_INFINITY)
  if (!start.ok) return start
  if (start.value.state === 'closed') return { ok: true, value: [link(path)] }
  if (start.value.state === 'missing') return { ok: true, value: [] }
  const listed = await tree(start.value.sha, { recursive: false })
  if (!listed.ok) return listed
  const found = listed.value.entries.filter((entry) => entry.path === parts.at(-1) && entry.type !== 'tree')
  if (found.length === 0 && listed.value.truncated) return { ok: false, failure: cutTree }
  return { ok: true, value: found.map((entry) => ({ ...entry, path })) }
}

/**
 * Reads the policy and waiver files of a commit: at most four requests to list them, at most fifty for their texts. Plain files of a
 * reasonable size have a text; `known` ones, by the sha of their blob, are not asked for again.
 */
export async function readRemoteFiles(
  { tree, blob }: RemoteReader,
  commit: string,
  place: RemotePlace,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Answer<RemoteFiles>> {
  const listed = await list(tree, commit, place)
  if (!listed.ok) return listed
  const sorted = [...listed.value].sort((a, b) => rank(a) - rank(b) || compareText(a.path, b.path))
  const wanted = sorted.slice(0, mostFiles)
  const files = await fetchTexts(wanted, known, blob)
  return files.ok ? { ok: true, value: { files: files.value, left: sorted.length - wanted.length } } : files
}

/** The texts of plain files of a reasonable size; `known` ones, by the sha of their blob, are not asked for. */
export async function fetchTexts(
  entries: readonly TreeEntry[],
  known: ReadonlyMap<string, string>,
  blob: GitHub['blob'],
): Promise<Answer<ReadonlyMap<string, RemoteFile>>> {
  const answers = await Promise.all(entries.map(async (entry) => [entry, await textOf(entry, known, blob)] as const))
  const files = new Map<string, RemoteFile>()
  for (const [{ path, sha }, answer] of answers) {
    if (!answer.ok) return answer
    files.set(path, { sha, ...(answer.value === undefined ? {} : { text: answer.value }) })
  }
  return { ok: true, value: files }
}

/** The policy comes first, then roots of trust, so that no crowd of waivers pushes them out. */
const rank = ({ path }: TreeEntry): number => (isWaiverFile(path) ? 2 : isRootFile(path) ? 1 : 0)

async function textOf(
  entry: TreeEntry,
  known: ReadonlyMap<string, string>,
  blob: GitHub['blob'],
): Promise<Answer<string | undefined>> {
  if (isClosed(entry) || (entry.size ?? 0) > mostBytes) return { ok: true, value: undefined }
  const text = known.get(entry.sha)
  if (text !== undefined) return { ok: true, value: text }
  const answer = await blob(entry.sha)
  if (!answer.ok) return answer
  return { ok: true, value: answer.value.byteLength > mostBytes ? undefined : decoder.decode(answer.value) }
}

/** As files of the working tree are read, byte order mark and all. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const link = (path: string): TreeEntry => ({ path, type: 'blob', mode: '120000', sha: '' })

export const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '')
