import type { Archives } from './ports/machine/archives.js'
import type { Git } from './ports/machine/git.js'

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
