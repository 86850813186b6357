/** Interfaces to the outside. `host/*` implements them; everything else asks through them. */

/** A program to start. Nothing is inherited: the environment is exactly `env`. */
export interface ProcessRequest {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly deadlineMs: number
  /** Address space in bytes, by `prlimit --as` where there is one. */
  readonly memoryBytes?: number
  /** More than this many bytes on standard output, on standard error or in `watched` ends the process. */
  readonly outputBytes: number
  /** How much of the end of standard error is kept, in bytes; 256 KiB unless given. */
  readonly stderrBytes?: number
  /** Standard output goes to this file instead of into memory. */
  readonly stdoutFile?: string
  /** A file the program writes, whose size counts against `outputBytes`. */
  readonly watched?: string
  /** Without a network, as far as the kernel can: in a namespace without routes, else unable to open a socket, else with dead proxies only. */
  readonly isolated: boolean
  /** Absolute: folders of which an isolated program can read nothing, where the kernel helps; one that holds something it was given is not hidden. */
  readonly hidden?: readonly string[]
}

export type ProcessEnd =
  | { readonly type: 'exited'; readonly code: number }
  | { readonly type: 'signalled'; readonly signal: string }
  | { readonly type: 'timed-out' }
  | { readonly type: 'output-too-large' }
  | { readonly type: 'not-started'; readonly reason: 'missing' | 'not-executable' | 'other'; readonly detail: string }

export interface ProcessResult {
  readonly end: ProcessEnd
  /** Empty when `stdoutFile` was given. */
  readonly stdout: string
  /** The last `stderrBytes` of it. */
  readonly stderr: string
  /** More was written to standard error than was kept. */
  readonly stderrCut?: boolean
  readonly durationMs: number
  /** Whether the kernel kept the process from the network. */
  readonly isolated: boolean
}

export interface Exec {
  /** Never rejects: how it ended is a value. The whole process group is gone when it resolves. */
  run(request: ProcessRequest): Promise<ProcessResult>
  /** The absolute path of a program on the user's PATH. */
  find(name: string): Promise<string | undefined>
}

export interface FileStat {
  readonly type: 'file' | 'directory' | 'link' | 'other'
  readonly size: number
  readonly mtimeMs: number
  readonly ctimeMs: number
  readonly mode: number
}

export interface DirectoryEntry {
  readonly name: string
  readonly type: FileStat['type']
  /** False when the bytes of the name are not UTF-8, so that the file cannot be opened by this name. */
  readonly openable: boolean
}

export interface SurveyedFile {
  /** Relative to the folder that was surveyed, with `/`. */
  readonly path: string
  readonly type: FileStat['type']
  readonly size: number
  readonly mtimeMs: number
  readonly ctimeMs: number
}

/** Paths are absolute. Every call rejects with a `GatehouseError` or the operating system's own error with its `code`. */
export interface Files {
  read(path: string): Promise<Uint8Array>
  readText(path: string): Promise<string>
  /** Creates missing folders; whole or not at all (written beside it and renamed). */
  write(path: string, content: string | Uint8Array): Promise<void>
  stat(path: string): Promise<FileStat | undefined>
  list(path: string): Promise<readonly DirectoryEntry[]>
  /** Everything below a folder that is no folder, in no particular order; links are not followed. For folders of ours with thousands of files. */
  survey(path: string): Promise<readonly SurveyedFile[]>
  makeDirectory(path: string): Promise<void>
  /** A new empty folder, private to this user. */
  makeTemporary(prefix: string): Promise<string>
  /** A hard link where the file system allows it, else a copy. */
  linkOrCopy(from: string, to: string): Promise<'linked' | 'copied'>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  setExecutable(path: string): Promise<void>
  realPath(path: string): Promise<string>
  /** Hex sha256 of the content, streamed. */
  sha256(path: string): Promise<string>
}

export interface HttpRequest {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** No byte for this long ends the request. */
  readonly idleMs: number
  /** The whole request, body included. */
  readonly deadlineMs: number
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: AsyncIterable<Uint8Array>
  /** The origin that redirects led to, where it is not the one that was asked. */
  readonly redirectedTo?: string
}

export interface Http {
  /** Redirects are followed; proxies of the environment are used. Rejects when there is no answer. */
  get(request: HttpRequest): Promise<HttpResponse>
  /** Sends fields as a form does (`application/x-www-form-urlencoded`). A redirect is an answer, never followed. */
  post(request: HttpRequest, form: Readonly<Record<string, string>>): Promise<HttpResponse>
}

/** Appends to a file in pieces: downloads that resume. */
export interface Downloads {
  append(path: string, from: number, body: AsyncIterable<Uint8Array>, onBytes: (total: number) => void): Promise<number>
}

export interface ExtractedMember {
  readonly size: number
  /** Hex, of what was written. */
  readonly sha256: string
}

/** Archives that somebody else made are opened with limits, never unpacked as a whole. */
export interface Archives {
  /** As gzip does it best (level 9), of the text as UTF-8. */
  compress(text: string): Promise<Uint8Array>
  /** What gzip packed. Rejects with `DOWNLOAD_FAILED` when it is broken, or holds more than `maxBytes`. */
  decompress(packed: Uint8Array, maxBytes: number): Promise<Uint8Array>
  /**
   * Writes the wanted regular files of a `tar.gz`: `wanted` maps a member's name to the new file that gets its bytes
   * (mode 0444). Rejects with `DOWNLOAD_FAILED` when one is missing, the archive is broken, or what was unpacked grows
   * beyond `maxBytes`; then none of them is left.
   */
  extract(
    archive: string,
    wanted: Readonly<Record<string, string>>,
    maxBytes: number,
  ): Promise<Readonly<Record<string, ExtractedMember>>>
  /**
   * Writes the regular files of a `tar.gz` that has one folder at its top into a new folder, without that folder's name: those below
   * `within` (empty: all), relative to it. Links, devices, and names that lead out or are not UTF-8 are passed over. Rejects with
   * `DOWNLOAD_FAILED` for a broken archive and for more than it may hold.
   */
  unpack(archive: string, folder: string, limits: UnpackLimits): Promise<void>
  /**
   * What a `tar` or `tar.gz` holds, by name; nothing of it is written. Rejects with `DOWNLOAD_FAILED` when it is broken, names a file twice
   * (two readers would see two archives), or holds more than it may.
   */
  survey(archive: string, limits: SurveyLimits): Promise<ReadonlyMap<string, ArchivedFile>>
  /** The bytes of one file of a ZIP archive. Rejects with `DOWNLOAD_FAILED` when it is not there, broken, or larger than that. */
  readZipped(archive: string, name: string, maxBytes: number): Promise<Uint8Array>
}

/** A file in an archive, or a link in it. */
export interface ArchivedFile extends ExtractedMember {
  /** Where a link leads, as a name in the archive; it has no content of its own. */
  readonly link?: string
  /** Of what gzip packed in it, hex sha256; absent where it did not pack it. */
  readonly unpacked?: string
  /** Of small JSON documents. */
  readonly text?: string
}

export interface SurveyLimits {
  /** Of everything that comes out, files packed within it included. */
  readonly maxBytes: number
  readonly maxFiles: number
  /** Larger documents have no text. */
  readonly textBytes: number
}

export interface UnpackLimits {
  readonly within: string
  readonly maxBytes: number
  readonly maxFiles: number
}

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

export interface Clock {
  now(): Date
  /** Milliseconds from some fixed moment; only differences mean something. */
  monotonicMs(): number
  wait(milliseconds: number): Promise<void>
}

export type ProgressState = 'started' | 'finished' | 'failed' | 'moving'

/** What a person watching sees while it runs; never part of a result. */
export interface Progress {
  step(name: string, state: ProgressState, detail?: string): void
}

/** Everything the outside offers to a flow. */
export interface Ports {
  readonly exec: Exec
  readonly files: Files
  readonly http: Http
  readonly downloads: Downloads
  readonly archives: Archives
  readonly git: Git
  readonly clock: Clock
  readonly progress: Progress
  /** The environment of the process that started us; tools get an allow-list of it. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** As Node names them: `linux`, `x64`. */
  readonly platform: string
  readonly architecture: string
}
