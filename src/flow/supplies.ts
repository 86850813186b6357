import { type Installed, installTool } from '../install/install-tool.js'
import { type Database, prepareDatabase } from '../install/vulnerability-database.js'
import type { Ports } from '../ports.js'

/** What a scan needs from outside of the repository; both check what they bring by digest. */
export interface Supplies {
  install(tool: string): Promise<Installed>
  /** `folder` is private to the run. */
  database(folder: string): Promise<Database>
}

/** From the lock, its origins and the registries, or what the user names instead. */
export const suppliesOf = (
  request: { readonly offline: boolean; readonly database?: string },
  ports: Ports,
): Supplies => ({
  install: (tool) => installTool(tool, ports, { offline: request.offline }),
  database: (folder) => prepareDatabase(folder, request, ports),
})
