import type { Digest } from '../../evidence.js'
import { sha256Hex } from '../../hash.js'
import { formatOf, parseSbomJson } from '../reading/decode-sbom.js'
import { invalidSbom } from '../reading/faults.js'
import { settleCyclonedx } from './settle-cyclonedx.js'
import { settleSpdx } from './settle-spdx.js'

/** What is known better than by the program that wrote the document. */
export interface SbomFacts {
  /** ISO 8601 instant in UTC, whole seconds. */
  readonly created: string
  /** Of an image without tag and digest. */
  readonly name: string
  /** Of the image in its registry; absent for an archive, whose own digest is not the one that a registry gives it. */
  readonly digest?: Digest
  /** Tag, or version. */
  readonly version?: string
  /** Who answers for the document. */
  readonly author?: string
  readonly isImage: boolean
  /** Of a folder: where it was, which is nobody's business and differs from machine to machine. */
  readonly root?: string
}

export type JsonObject = Readonly<Record<string, unknown>>

/**
 * The document with the given facts in it: the same input gives the same bytes. Syft 1.54.1 has a random serial number, the time of day,
 * and the path or digest of an archive, which on a registry is another one, as the image's.
 * @throws GatehouseError SBOM_INVALID for a text that is no SBOM.
 */
export function settleSbom(text: string, facts: SbomFacts): string {
  const value = parseSbomJson(text)
  switch (formatOf(value)) {
    case 'cyclonedx':
      return settleCyclonedx(value, facts, serialOf)
    case 'spdx':
      return settleSpdx(value, facts, serialOf)
    case undefined:
      throw invalidSbom('This is no SBOM in JSON.')
  }
}

/** A UUID of version 8 (RFC 9562: made by a rule of our own) from everything else in the document. */
function serialOf(document: JsonObject): string {
  const hex = sha256Hex(JSON.stringify(document))
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
