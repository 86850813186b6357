import type { Digest } from '../core/evidence.js'

/** Who delivered a tool: the user's machine, the project's release, a wheel, a Go module built here, or a package manager of Python. */
export type OriginName = 'path' | 'release' | 'wheel' | 'module' | 'uv' | 'pip'

/** Files that the tool makes in its temporary folder, worth keeping from run to run. */
export interface Kept {
  /** In the cache, private to this build of the tool. */
  readonly folder: string
  readonly prefix: string
}

/** A tool that may be started: its digest was checked just now. */
export interface Installed {
  readonly name: string
  readonly version: string
  /** The executable, absolute. */
  readonly file: string
  /** What comes before the tool's own arguments. */
  readonly args: readonly string[]
  /** What the tool needs in its environment. */
  readonly env: Readonly<Record<string, string>>
  readonly kept?: Kept
  /** Of the executable; of a Python set the one that its manifest states. */
  readonly digest: Digest
  /** Who delivered it first, so that a run from the cache says the same as the run before it. */
  readonly origin: OriginName
  /** It was in the cache already. */
  readonly cached: boolean
}
