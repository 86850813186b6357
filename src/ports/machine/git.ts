export interface Git {
  /** Tracked and untracked-not-ignored files below `root`, relative to it; `undefined` when it is not in a work tree. */
  files(root: string, options: { readonly untracked: boolean }): Promise<readonly string[] | undefined>
  /** Folders of submodules that are not checked out. */
  emptySubmodules(root: string): Promise<readonly string[]>
  head(root: string): Promise<{
    readonly commit?: string
    readonly ref?: string
    readonly remote?: string
    /** From the top of the work tree to `root`, without a slash at the end; absent when they are one. */
    readonly prefix?: string
  }>
  /** `origin/<default>` if known locally. */
  defaultBranch(root: string): Promise<string | undefined>
  /** Content of files below a folder at a revision, paths relative to `root`; `undefined` when the revision is unknown. */
  show(root: string, revision: string, folder: string): Promise<ReadonlyMap<string, string> | undefined>
  /** The commit that a revision names; `undefined` when git does not hold it. */
  commitOf(root: string, revision: string): Promise<string | undefined>
  /** The parents that a commit names, in its order; known in a clone of one commit too, which does not hold them. */
  parents(root: string, commit: string): Promise<readonly string[] | undefined>
  /** The newest commit that is an ancestor of both; `undefined` when there is none in this clone. */
  mergeBase(root: string, a: string, b: string): Promise<string | undefined>
  /**
   * Writes the files of a commit into a new folder: those below `within` (from the top of the repository, empty for all), relative to it.
   * False when git does not hold all of them; nothing is fetched.
   */
  exportTree(root: string, commit: string, within: string, folder: string): Promise<boolean>
  /** Those that a commit names below `root`, relative to it, sorted; `undefined` when git does not hold the commit. */
  submodules(root: string, commit: string): Promise<readonly Submodule[] | undefined>
  /**
   * Writes the files of submodules that are checked out below `root`, each at the given commit, below the folder; what they hold of
   * submodules themselves too. Gives the paths of those that are checked out, but do not hold that commit; nothing is fetched.
   */
  exportSubmodules(root: string, submodules: readonly Submodule[], folder: string): Promise<readonly string[]>
}

/** A repository inside of a repository, at one commit. */
export interface Submodule {
  readonly path: string
  readonly commit: string
}

/** The index of git: what the next commit will hold. Paths are relative to the root. */
export interface GitIndex {
  /** `undefined` outside of a work tree. */
  read(root: string): Promise<StagedFiles | undefined>
  /** Writes these files of the index, or of the last commit, below a new folder. False when git does not hold all of them. */
  write(root: string, from: 'index' | 'head', paths: readonly string[], folder: string): Promise<boolean>
}

export interface StagedFiles {
  /** Files and links of the index. */
  readonly index: readonly string[]
  /** Files of the last commit; none before the first. */
  readonly head: readonly string[]
  /** What differs between the two, files that go away included. */
  readonly changed: readonly string[]
}
