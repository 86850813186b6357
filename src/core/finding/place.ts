/** Lines and columns count from 1; the end column is the one after the last character, as in SARIF 2.1.0 section 3.30. */
export interface Region {
  readonly startLine: number
  readonly endLine: number
  readonly startColumn?: number
  readonly endColumn?: number
}

/** The smallest block of the file that holds the finding; its digest tells two findings of one identity apart. */
export interface Block {
  readonly label: string
  readonly startLine: number
  readonly endLine: number
  /** sha256 of the block's lines without indentation, so that moving or re-indenting it changes nothing. */
  readonly digest: string
}

/** Somewhere else that explains the finding: a module's call, another manifest. */
export interface RelatedPlace {
  readonly path: string
  readonly region?: Region
  readonly label: string
}

/** Where a person should look. `path` is relative to the root of the run, with `/`. */
export interface Place {
  readonly path: string
  readonly region?: Region
  /** Lines of the original file, with every secret of the run masked. */
  readonly snippet?: string
  readonly block?: Block
  readonly related: readonly RelatedPlace[]
}

/** Number of lines; a place without a region counts as the whole file. */
export const height = (region: Region | undefined): number =>
  region === undefined ? Number.POSITIVE_INFINITY : region.endLine - region.startLine + 1
