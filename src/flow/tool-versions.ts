import { compareText } from '../core/order.js'
import { lock } from '../install/lock.js'

/** Names and versions of the tools that this release uses, as its lock pins them. */
export function toolVersions(): readonly (readonly [name: string, version: string])[] {
  const sets = lock.sets.filter((set) => set.start !== undefined)
  return [...new Map([...lock.builds, ...sets].map(({ name, version }) => [name, version]))].sort(([a], [b]) =>
    compareText(a, b),
  )
}

export const toolNames: readonly string[] = toolVersions().map(([name]) => name)
