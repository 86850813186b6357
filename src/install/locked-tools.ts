import lockData from './data/lock.json' with { type: 'json' }

export interface LockedTool {
  readonly name: string
  readonly version: string
}

const builds: readonly LockedTool[] = lockData.builds
const sets: readonly (LockedTool & { readonly start?: string })[] = lockData.sets

/**
 * The tools of the lock, one entry for each platform; sets that start nothing serve others. Only to be told: whoever installs one decodes
 * and checks the lock (`lock.ts`), which takes a library that a list of versions does not need.
 */
export const lockedTools: readonly LockedTool[] = [...builds, ...sets.filter(({ start }) => start !== undefined)]
