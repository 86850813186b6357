import type { Finding } from '../finding/finding.js'

/**
 * One name for all findings that are the same: their identities meet, also by way of others (disjoint sets over the hashes). Findings that
 * were not given have no name of their own set.
 */
export function linkIdentities(findings: readonly Finding[]): (finding: Finding) => string {
  const parents = new Map<string, string>()
  const rootOf = (hash: string): string => {
    let root = hash
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    shorten(parents, hash, root)
    return root
  }
  for (const { identity } of findings) {
    const root = rootOf(identity.logical)
    for (const hash of identity.also) {
      const other = rootOf(hash)
      if (other !== root) parents.set(other, root)
    }
  }
  return ({ identity }) => rootOf(identity.logical)
}

/** Lets every hash on the way point at the root, so that a long chain of aliases is walked once. */
function shorten(parents: Map<string, string>, hash: string, root: string): void {
  let step = hash
  for (let parent = parents.get(step); parent !== undefined && parent !== root; parent = parents.get(step)) {
    parents.set(step, root)
    step = parent
  }
}
