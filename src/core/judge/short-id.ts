import type { Finding } from '../finding.js'

const shortest = 8

/** The first 8 hex digits of each identity, more where two different identities share them. */
export function shortIds(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const hashes = [...new Set(findings.map((finding) => finding.identity.logical))].sort()
  const lengths = new Map(
    hashes.map((hash, index) => {
      const neighbours = [hashes[index - 1], hashes[index + 1]]
      return [
        hash,
        Math.max(shortest, ...neighbours.map((other) => (other === undefined ? 0 : sharedLength(hash, other) + 1))),
      ]
    }),
  )
  return new Map(
    findings.map((finding) => [finding, finding.identity.logical.slice(0, lengths.get(finding.identity.logical))]),
  )
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
