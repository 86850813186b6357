import { type Problem, toProblem } from '../../../core/errors.js'
import { type Database, prepareDatabase } from '../../../install/database/vulnerability-database.js'
import { type Installed, installTool } from '../../../install/install-tool.js'
import type { Keeper } from '../../../install/origins/keeper.js'
import type { Ports } from '../../../ports.js'

/** What a scan needs from outside of the repository; both check what they bring by digest. */
export interface Supplies {
  /** These tools will be asked for, the first one soonest: what this machine has of them is checked meanwhile. Nothing is fetched. */
  expect(tools: readonly string[]): void
  install(tool: string): Promise<Installed>
  /** `folder` is private to the run. */
  database(folder: string): Promise<Database>
}

export interface SuppliesRequest {
  readonly offline: boolean
  readonly database?: string
  /** What outlives this machine: asked for what is missing, before anything is fetched; not asked when offline. */
  readonly keeper?: Keeper
}

/** From the lock, its origins and the registries, or what the user names instead. */
export function suppliesOf(request: SuppliesRequest, ports: Ports): Supplies {
  const keeper = request.keeper === undefined ? {} : { keeper: request.keeper }
  const expected = new Map<string, Promise<Installed>>()
  return {
    expect(tools) {
      let before: Promise<unknown> = Promise.resolve()
      for (const tool of tools) {
        const opening = before.then(() => installTool(tool, ports, { offline: true }))
        expected.set(tool, opening)
        before = opening.catch(() => undefined)
      }
    },
    async install(tool) {
      const opening = expected.get(tool)
      if (opening === undefined) return installTool(tool, ports, { offline: request.offline, ...keeper })
      return opening.catch((error: unknown) => {
        if (request.offline) throw error
        tellOfTampering(tool, toProblem(error), ports)
        return installTool(tool, ports, { offline: false, ...keeper })
      })
    },
    database: (folder) => prepareDatabase(folder, request, ports),
  }
}

/** What was changed in the cache is gone by now, so that installing it again cannot tell. */
function tellOfTampering(tool: string, problem: Problem, ports: Ports): void {
  if (problem.code === 'DIGEST_MISMATCH') ports.progress.step(`check ${tool}`, 'failed', problem.sentence)
}
