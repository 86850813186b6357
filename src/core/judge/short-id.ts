import type { Finding } from '../finding/finding.js'
import { groupBy } from '../order.js'

const shortest = 8

/** The first 8 hex digits of a finding's identity, more where two different identities among these findings share them. */
export function shortIds(findings: readonly Finding[]): (finding: Finding) => string {
  const hashes = new Set(findings.map(({ identity }) => identity.logical))
  const alike = [...groupBy(hashes, (hash) => hash.slice(0, shortest)).values()].filter((group) => group.length > 1)
  const lengths = new Map(alike.flatMap(lengthsAmong))
  return ({ identity: { logical } }) => logical.slice(0, lengths.get(logical) ?? shortest)
}

/** How much of each hash tells it from the others; in order, its neighbours are those it shares most with. */
function lengthsAmong(hashes: readonly string[]): (readonly [string, number])[] {
  const sorted = [...hashes].sort()
  return sorted.map((hash, index) => {
    const neighbours = [sorted[index - 1], sorted[index + 1]].flatMap((other) => other ?? [])
    return [hash, Math.max(shortest, ...neighbours.map((other) => sharedLength(hash, other) + 1))]
  })
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
