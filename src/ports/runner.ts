/** What a workflow's runner offers to a step. */

export interface Runner {
  /** Set before the step fails. */
  output(name: string, value: string): void
  /** Adds to the page of the run. Rejects when it cannot be written. */
  summary(markdown: string): Promise<void>
  /** Writes to the log as it is; whoever calls has escaped it. */
  log(text: string): void
  /** From here on the runner stars it in the log. */
  mask(secret: string): void
  /** A value that later steps of this job read from their environment. */
  export(name: string, value: string): void
}

/** Files that outlive a run. Anybody who may open a pull request may write it: what comes out is checked by digest. */
export interface RunCache {
  /** Puts back what was saved under `key`, else under the newest key that begins with one of `prefixes`; the key that served, or nothing. Never rejects. */
  restore(paths: readonly string[], key: string, prefixes: readonly string[]): Promise<string | undefined>
  /** Never rejects: the sentence says why it was not saved. */
  save(paths: readonly string[], key: string): Promise<string | undefined>
}

export interface StoredArtifact {
  readonly id: string
  /** Hex sha256 of the archive that was stored, as the store tells it. */
  readonly digest?: string
}

/** Files that travel from job to job. Rejects with a `GatehouseError` ARTIFACT_FAILED. */
export interface Artifacts {
  /** `files` are absolute paths below `root`. */
  upload(name: string, files: readonly string[], root: string): Promise<StoredArtifact>
  /** Into a folder. */
  download(name: string, folder: string): Promise<void>
}
