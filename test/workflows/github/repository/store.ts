export type ObjectKind = 'commit' | 'tree' | 'blob'

export interface Entry {
  readonly path: string
  readonly mode: string
  readonly type: ObjectKind
  readonly sha: string
  readonly size?: number
}

/** Git objects and refs, from wherever they are. */
export interface Store {
  /** Full names, `refs/heads/main`, with the object that each points at. */
  refs(): ReadonlyMap<string, string>
  kind(sha: string): ObjectKind | undefined
  /** The tree of a commit, or the tree itself. */
  treeOf(sha: string): string | undefined
  /** One level, in git's order. */
  entries(tree: string): readonly Entry[]
  content(blob: string): Buffer
  parents(commit: string): readonly string[]
  mergeBase(a: string, b: string): string | undefined
  /** The files of a commit as `tar.gz`, in one folder. */
  archive(commit: string, folder: string): Buffer
}

/** All levels: a folder stands before what is in it. */
export function entriesBelow(store: Store, tree: string, prefix = ''): Entry[] {
  return store.entries(tree).flatMap((entry) => {
    const path = `${prefix}${entry.path}`
    const below = entry.type === 'tree' ? entriesBelow(store, entry.sha, `${path}/`) : []
    return [{ ...entry, path }, ...below]
  })
}
