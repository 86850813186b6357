import type { Digest } from '../../core/evidence.js'
import { sha256Hex } from '../../core/hash.js'
import { compareText, sortedUnique } from '../../core/order.js'
import type { FoundPolicy } from './found-policy.js'

/**
 * Digest of what a policy says about the scan itself: what is excluded, which tools run, their limits and custom checks. Scan and judge may be
 * two jobs that each read the policy; where their digests differ, the policy changed between them.
 */
export function planDigest({ plan: { exclude, tools }, checks }: Pick<FoundPolicy, 'plan' | 'checks'>): Digest {
  const switches = [...tools]
    .map(([name, { off, timeoutMs, memoryBytes }]) => [name, off, timeoutMs ?? null, memoryBytes ?? null] as const)
    .sort(([a], [b]) => compareText(a, b))
  return `sha256:${sha256Hex(JSON.stringify([sortedUnique(exclude), switches, ...checks.map(({ digest }) => digest)]))}`
}
