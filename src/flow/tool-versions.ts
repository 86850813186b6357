import { compareText } from '../core/order.js'
import { lockedTools } from '../install/locked-tools.js'

/** Names and versions of the tools that this release uses, as its lock pins them. */
export function toolVersions(): readonly (readonly [name: string, version: string])[] {
  return [...new Map(lockedTools.map(({ name, version }) => [name, version]))].sort(([a], [b]) => compareText(a, b))
}

/** The tools that scan trees: those of `tools/index.ts`, which takes too long to load for a list of names. */
export const toolNames: readonly string[] = ['checkov', 'trivy']

/** Every tool of the lock: those that images need too. */
export const installable: readonly string[] = toolVersions().map(([name]) => name)
