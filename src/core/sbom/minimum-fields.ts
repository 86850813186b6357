import { isPurl } from './package-key.js'
import type { Sbom, SbomPackage } from './sbom.js'

/** NTIA, The Minimum Elements for a Software Bill of Materials (July 2021), table 1; `identifier` is its "other unique identifiers". */
export const minimumFields = [
  'author',
  'timestamp',
  'name',
  'version',
  'supplier',
  'identifier',
  'relationship',
] as const
export type MinimumField = (typeof minimumFields)[number]

/** How much of a document has one field. */
export interface FieldCoverage {
  readonly field: MinimumField
  /** Packages, or 1 for the document itself. */
  readonly of: number
  readonly have: number
  /** Packages without it, in the order of the document. */
  readonly without: readonly SbomPackage[]
}

/** Every minimum field of a document; an identifier is a purl that can be read. */
export function coverFields(sbom: Sbom): readonly FieldCoverage[] {
  const related = new Set(sbom.relations.flatMap(({ from, to }) => [from, to]))
  const ofPackages = (field: MinimumField, has: (each: SbomPackage) => boolean): FieldCoverage => {
    const without = sbom.packages.filter((each) => !has(each))
    return { field, of: sbom.packages.length, have: sbom.packages.length - without.length, without }
  }
  return [
    ofDocument('author', sbom.authors.length > 0 || sbom.tools.length > 0),
    ofDocument('timestamp', sbom.created !== undefined),
    ofPackages('name', ({ name }) => name.trim() !== ''),
    ofPackages('version', ({ version }) => version !== undefined && !unknownVersion.test(version)),
    ofPackages('supplier', ({ supplier }) => supplier !== undefined),
    ofPackages('identifier', ({ purl }) => purl !== undefined && isPurl(purl)),
    ofPackages('relationship', ({ id }) => related.has(id)),
  ]
}

/** What Syft 1.54.1 writes for what it could not find out. */
const unknownVersion = /^(?:UNKNOWN|\(devel\))$/i

const ofDocument = (field: MinimumField, has: boolean): FieldCoverage => ({
  field,
  of: 1,
  have: has ? 1 : 0,
  without: [],
})
