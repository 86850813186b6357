import type { GatehouseError } from '../core/errors.js'
import type { Command, ToolRun } from './tool.js'

/** What is to be listed: absolute paths. */
export interface CatalogueOptions {
  readonly source:
    | { readonly type: 'archive' | 'layout'; readonly path: string }
    /** The program is started in this folder, and names files relative to it. */
    | { readonly type: 'folder'; readonly path: string }
  /** What the target is called. */
  readonly name: string
  /** Where the documents go; a program may write the first one only. */
  readonly cyclonedx: string
  readonly spdx: string
  /** An empty configuration of the program, so that it looks for no other; its name ends in `.yaml`. */
  readonly configuration: string
  /** Empty, private to this run. */
  readonly scratch: string
}

/** One way of listing what something is made of, as SBOM documents. Values only. */
export interface Cataloguer {
  readonly name: string
  readonly tool: string
  readonly deadlineMs: number
  readonly memoryBytes: number
  /** The text of an empty configuration. */
  readonly emptyConfiguration: string
  /** Things of ours that hold these packages, by name: a list without them proves nothing. */
  readonly canary: {
    archive(): Uint8Array
    readonly folder: Readonly<Record<string, string>>
    readonly expects: { readonly image: readonly string[]; readonly folder: readonly string[] }
    /** A licence that one of them states, in the image. Absent: licences are not this program's business. */
    readonly license?: string
  }
  command(options: CatalogueOptions): Pick<Command, 'args' | 'env'>
  /** Why a run that ended cannot be believed; `undefined` when it ended well. */
  explain(run: Pick<ToolRun, 'stderr' | 'exit' | 'root'>): GatehouseError | undefined
  /** What an archive says it was saved as, by the document about it. Absent: this program does not tell. */
  savedAs?(document: string): string | undefined
}
