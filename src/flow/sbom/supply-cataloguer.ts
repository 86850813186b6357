import { type Problem, toProblem } from '../../core/errors.js'
import type { ToolIdentity } from '../../core/evidence.js'
import type { Installed } from '../../install/installed.js'
import { lockedVersion } from '../../install/lock.js'
import type { Cataloguer } from '../../tools/cataloguer.js'
import type { Supplies } from '../scan/supply/supplies.js'

/** A program that lists packages, or why there is none. */
export interface SuppliedCataloguer {
  readonly cataloguer: Cataloguer
  readonly tool: ToolIdentity
  readonly installed: Installed | Problem
}

/** Never rejects: trouble is a value, for the evidence of this program alone. */
export async function supplyCataloguer(cataloguer: Cataloguer, supplies: Supplies): Promise<SuppliedCataloguer> {
  try {
    const installed = await supplies.install(cataloguer.tool)
    const { name, version, digest, origin } = installed
    return { cataloguer, tool: { name, version, digest, origin }, installed }
  } catch (error) {
    const { tool } = cataloguer
    return {
      cataloguer,
      tool: { name: tool, version: lockedVersion(tool), digest: '', origin: 'none' },
      installed: toProblem(error),
    }
  }
}
