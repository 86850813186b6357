import type { Answer, ApiFailure, GitHub, Tree, TreeEntry } from '../../ports/github.js'

/** A folder of a commit, as GitHub shows it. */
export type RemoteFolder =
  | { readonly state: 'missing' }
  /** A symbolic link or a submodule is there, or on the way: what it leads to is another matter. */
  | { readonly state: 'closed' }
  | {
      readonly state: 'folder'
      readonly sha: string
      /** Everything below it; absent when that was not asked for yet. */
      readonly entries?: readonly TreeEntry[]
    }

/** Asks for each tree once. */
export function rememberTrees({ tree }: Pick<GitHub, 'tree'>): GitHub['tree'] {
  const asked = new Map<string, ReturnType<GitHub['tree']>>()
  return (sha, options) => {
    const key = `${sha} ${options.recursive}`
    const answer = asked.get(key) ?? tree(sha, options)
    asked.set(key, answer)
    return answer
  }
}

/**
 * Walks from a commit or tree down to a folder, one tree per step; the last of `requests` asks for everything below instead, so that
 * a deep folder costs no more than a shallow one. Only where that is too much for GitHub are there more requests.
 */
export async function findFolder(
  tree: GitHub['tree'],
  from: string,
  steps: readonly string[],
  requests: number,
): Promise<Answer<RemoteFolder>> {
  const recursive = requests <= 1
  const answer = await tree(from, { recursive })
  if (!answer.ok) return answer
  if (recursive && answer.value.truncated) return findFolder(tree, from, steps, Number.POSITIVE_INFINITY)
  const seen = recursive ? steps.map((_, index) => steps.slice(0, index + 1).join('/')) : steps.slice(0, 1)
  const last = follow(answer.value, seen)
  if (last === undefined)
    return answer.value.truncated ? { ok: false, failure: cutTree } : { ok: true, value: { state: 'missing' } }
  if (isClosed(last)) return { ok: true, value: { state: 'closed' } }
  if (last.type !== 'tree') return { ok: true, value: { state: 'missing' } }
  if (recursive) return { ok: true, value: { state: 'folder', sha: last.sha, entries: below(answer.value, last.path) } }
  const rest = steps.slice(1)
  return rest.length === 0
    ? { ok: true, value: { state: 'folder', sha: last.sha } }
    : findFolder(tree, last.sha, rest, requests - 1)
}

/** The entry of the last path, or the first on the way that is no folder. */
function follow({ entries }: Tree, paths: readonly string[]): TreeEntry | undefined {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const way = paths.map((path) => byPath.get(path))
  const end = way.findIndex((entry) => entry?.type !== 'tree')
  return way.at(end)
}

const below = ({ entries }: Tree, folder: string): readonly TreeEntry[] =>
  entries
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map((entry) => ({ ...entry, path: entry.path.slice(folder.length + 1) }))

/** What is no plain file and no folder: it would lead elsewhere. */
export const isClosed = ({ type, mode }: TreeEntry): boolean => type === 'commit' || mode === '120000'

/** Everything below a folder. */
export async function entriesBelow(tree: GitHub['tree'], folder: RemoteFolder): Promise<Answer<readonly TreeEntry[]>> {
  if (folder.state !== 'folder') return { ok: true, value: [] }
  if (folder.entries !== undefined) return { ok: true, value: folder.entries }
  const answer = await tree(folder.sha, { recursive: true })
  if (!answer.ok) return answer
  return answer.value.truncated ? { ok: false, failure: cutTree } : { ok: true, value: answer.value.entries }
}

export const cutTree: ApiFailure = { kind: 'too-large', message: 'the folder holds too many files for GitHub to list' }
