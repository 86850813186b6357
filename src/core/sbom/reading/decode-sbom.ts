import { GatehouseError } from '../../errors.js'
import type { Sbom, SbomFormat } from '../sbom.js'
import { decodeCyclonedx } from './decode-cyclonedx.js'
import { decodeSpdx } from './decode-spdx.js'
import { invalidSbom } from './faults.js'

/**
 * Reads an SBOM in JSON, of the format that it says it has: CycloneDX 1.4 to 1.7, SPDX 2.2 or 2.3. Stricter than their schemas where
 * meaning is lost otherwise: names are unique, and relations end at something.
 * @throws GatehouseError SBOM_INVALID, with the first thing that is wrong.
 */
export function decodeSbom(text: string): Sbom {
  const value = parseSbomJson(text)
  switch (formatOf(value)) {
    case 'cyclonedx':
      return decodeCyclonedx(value)
    case 'spdx':
      return decodeSpdx(value)
    case undefined:
      throw new GatehouseError('SBOM_INVALID', 'This is neither a CycloneDX document nor one of SPDX 2.', {
        hint: 'Give an SBOM as JSON: CycloneDX 1.4 to 1.7, or SPDX 2.2 or 2.3.',
      })
  }
}

/** @throws GatehouseError SBOM_INVALID for what is no JSON, or only the first part of it. */
export function parseSbomJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalidSbom('The SBOM is not JSON, or not all of it is there.')
  }
}

export function formatOf(value: unknown): SbomFormat | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('bomFormat' in value && value.bomFormat === 'CycloneDX') return 'cyclonedx'
  return 'spdxVersion' in value && typeof value.spdxVersion === 'string' ? 'spdx' : undefined
}
