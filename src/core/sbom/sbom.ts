/** The two formats, by the names that policies and attestations use. */
export const sbomFormats = ['cyclonedx', 'spdx'] as const
export type SbomFormat = (typeof sbomFormats)[number]

export interface SbomPackage {
  /** Unique in its document: `bom-ref` or `SPDXID`. */
  readonly id: string
  /** Empty where the document names none. */
  readonly name: string
  readonly version?: string
  readonly supplier?: string
  readonly purl?: string
  /** Another name that no other package has: a CPE. */
  readonly cpe?: string
  /** Identifiers or expressions, as they are written. */
  readonly licenses: readonly string[]
  /** Files that it was found in, relative to what the document describes; sorted. Absent where the document does not say. */
  readonly places?: readonly string[]
}

export interface Relation {
  readonly from: string
  readonly to: string
  readonly type: 'contains' | 'depends'
}

/** What an SBOM says, whatever its format; all of it claims of whoever made it. */
export interface Sbom {
  readonly format: SbomFormat
  /** `1.6`, `2.3`. */
  readonly specVersion: string
  /** Serial number or document namespace. */
  readonly serial?: string
  /** ISO 8601 instant. */
  readonly created?: string
  /** Who answers for the document: people and organisations. */
  readonly authors: readonly string[]
  /** The programs that made it. */
  readonly tools: readonly string[]
  /** What it describes. */
  readonly subject?: { readonly id: string; readonly name: string; readonly version?: string; readonly digest?: string }
  /** Without what it describes, and without files. */
  readonly packages: readonly SbomPackage[]
  readonly relations: readonly Relation[]
}
