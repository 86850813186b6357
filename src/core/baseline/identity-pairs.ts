import type { Finding } from '../finding/finding.js'
import { linkIdentities } from '../merge/linked-identities.js'
import { asManyAsThereAre, pairBy, type Sides } from './sides.js'

/**
 * Pairs findings of one identity: they share a hash, or each shares one with a further finding, so that a concept or an alias that is new
 * does not make old findings new. Several of one identity (two `ingress` blocks) are told apart by their block, then by their order in the file.
 */
export function pairSame(sides: Sides): Sides {
  const nameOf = linkIdentities([...sides.head, ...sides.base])
  const withBlock = (finding: Finding): string | undefined => {
    const digest = finding.place.block?.digest
    return digest === undefined ? undefined : `${nameOf(finding)} ${digest}`
  }
  return pairBy(pairBy(sides, withBlock, asManyAsThereAre), nameOf, asManyAsThereAre)
}
