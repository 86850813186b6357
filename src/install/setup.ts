import { type Problem, toProblem } from '../core/errors.js'
import { sortedUnique } from '../core/order.js'
import type { Ports } from '../ports.js'
import { type Installed, type InstallOptions, installTool } from './install-tool.js'

/** One tool of the lock, ready, or why it is not. */
export type SetupResult =
  | { readonly type: 'installed'; readonly name: string; readonly installed: Installed }
  | { readonly type: 'failed'; readonly name: string; readonly problem: Problem }

/** Makes tools of the lock ready, side by side, sorted by name. Never rejects: one that fails keeps no other from being there. */
export async function installAll(
  names: readonly string[],
  ports: Ports,
  options: InstallOptions = {},
): Promise<readonly SetupResult[]> {
  return Promise.all(
    sortedUnique(names).map(async (name): Promise<SetupResult> => {
      try {
        return { type: 'installed', name, installed: await installTool(name, ports, options) }
      } catch (error) {
        return { type: 'failed', name, problem: toProblem(error) }
      }
    }),
  )
}
