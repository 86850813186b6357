import { type Problem, toProblem } from '../../../core/errors.js'
import type { Data, ToolIdentity } from '../../../core/evidence.js'
import type { Installed } from '../../../install/installed.js'
import { lockedVersion } from '../../../install/lock.js'
import type { PlannedScan } from '../limit-plan.js'
import type { Supplies } from './supplies.js'

/** What one scanner is started with, or why it cannot be; what is known of the tool and its data either way. */
export interface Supplied {
  readonly tool: ToolIdentity
  readonly data: readonly Data[]
  readonly means: Means | Problem
}

export interface Means {
  readonly installed: Installed
  /** The folder of the vulnerability database, for a scanner that needs it. */
  readonly database?: string
}

export const isSupplied = (means: Supplied['means']): means is Means => 'installed' in means

/** A folder of its own for one scanner. */
export const workspaceOf = (workspace: string, { scanner }: PlannedScan): string =>
  `${workspace}/${scanner.name.replace('/', '-')}`

/** What the lock says of a tool that was not brought. */
const unknownTool = ({ scanner }: PlannedScan): ToolIdentity => ({
  name: scanner.tool,
  version: lockedVersion(scanner.tool),
  digest: '',
  origin: 'none',
})

/** Nothing is brought, because it could not be used. */
export const unsupplied = (planned: PlannedScan, problem: Problem): Supplied => ({
  tool: unknownTool(planned),
  data: [],
  means: problem,
})

/** Installs what one scanner needs and checks it by digest. Never rejects: trouble is a value, for the evidence of this scanner alone. */
export async function supplyScan(planned: PlannedScan, workspace: string, supplies: Supplies): Promise<Supplied> {
  const { scanner } = planned
  let tool = unknownTool(planned)
  try {
    const installed = await supplies.install(scanner.tool)
    tool = identityOf(installed)
    if (!scanner.needsDatabase) return { tool, data: [], means: { installed } }
    const { data, folder } = await supplies.database(`${workspaceOf(workspace, planned)}/data`)
    return { tool, data: [data], means: { installed, database: folder } }
  } catch (error) {
    return { tool, data: [], means: toProblem(error) }
  }
}

const identityOf = ({ name, version, digest, origin }: Installed): ToolIdentity => ({ name, version, digest, origin })
