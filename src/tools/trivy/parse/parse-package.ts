import type { Reported } from '../../../core/finding/reported.js'
import { linesOf } from '../fields.js'
import type { TrivyPackage, TrivyResult } from '../schema.js'

/** Where the manifest names the package, and whether the project asks for it itself. */
export function locatePackage(found: TrivyPackage | undefined): {
  lines: Pick<Reported, 'startLine' | 'endLine'>
  scope: { scope?: string }
} {
  const [first] = found?.Locations ?? []
  const relationship = found?.Relationship ?? ''
  return {
    lines: linesOf(first?.StartLine, first?.EndLine),
    scope: relationship === 'direct' || relationship === 'indirect' ? { scope: relationship } : {},
  }
}

/** The packages of a manifest by the id that findings carry. */
export const packagesByUid = (result: TrivyResult): ReadonlyMap<string, TrivyPackage> =>
  new Map(
    result.Packages.flatMap((found) => (found.Identifier?.UID === undefined ? [] : [[found.Identifier.UID, found]])),
  )
