import type { Finding } from '../finding.js'
import { asManyAsThereAre, pairBy, type Sides } from './sides.js'

/**
 * Pairs findings of one identity: any of its hashes meets, also by way of a third finding, so that a concept or an alias that is new does
 * not make old findings new. Several of one identity (two `ingress` blocks) are told apart by their block, then by their order in the file.
 */
export function pairSame(sides: Sides): Sides {
  const nameOf = namesOf([...sides.head, ...sides.base])
  const withBlock = (finding: Finding): string | undefined => {
    const digest = finding.place.block?.digest
    return digest === undefined ? undefined : `${nameOf(finding)} ${digest}`
  }
  return pairBy(pairBy(sides, withBlock, asManyAsThereAre), nameOf, asManyAsThereAre)
}

/** One name for all findings whose identities are linked (disjoint sets over the hashes). */
function namesOf(findings: readonly Finding[]): (finding: Finding) => string {
  const above = new Map<string, string>()
  const rootOf = (hash: string): string => {
    let root = hash
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next
    for (let at = hash; at !== root; ) {
      const next = above.get(at) ?? root
      above.set(at, root)
      at = next
    }
    return root
  }
  for (const { identity } of findings) {
    const root = rootOf(identity.logical)
    for (const hash of identity.also) {
      const other = rootOf(hash)
      if (other !== root) above.set(other, root)
    }
  }
  return ({ identity }) => rootOf(identity.logical)
}
