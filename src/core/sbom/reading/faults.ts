import type { z } from 'zod'
import { GatehouseError } from '../../errors.js'

export const invalidSbom = (sentence: string): GatehouseError =>
  new GatehouseError('SBOM_INVALID', sentence, {
    hint: 'Make the SBOM again; it was changed, cut off, or written by something that does not keep to the format.',
  })

/**
 * What a schema makes of a part of a document.
 * @throws GatehouseError SBOM_INVALID, with the path of the first fault.
 */
export function readPart<T>(schema: z.ZodType<T>, value: unknown, format: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const path = result.error.issues[0]?.path.map(String).join('.') ?? ''
  throw invalidSbom(
    path === ''
      ? `The ${format} document is not what the format asks for.`
      : `The ${format} document is not what the format asks for, at ${path.slice(0, longestPath)}.`,
  )
}

const longestPath = 120

/** @throws GatehouseError SBOM_INVALID when two things have one name: relations would mean nothing. */
export function refuseTwins(ids: Iterable<string>, format: string): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw invalidSbom(`The ${format} document has two parts called ${id.slice(0, longestPath)}.`)
    seen.add(id)
  }
  return seen
}

/** @throws GatehouseError SBOM_INVALID for a relation whose end is not in the document. */
export function refuseLooseEnds(ends: Iterable<string>, known: ReadonlySet<string>, format: string): void {
  for (const id of ends) {
    if (!known.has(id))
      throw invalidSbom(`The ${format} document relates to ${id.slice(0, longestPath)}, which is not in it.`)
  }
}
