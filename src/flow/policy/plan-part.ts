import type { Digest } from '../../core/evidence.js'
import { sha256Hex } from '../../core/hash.js'
import { compareText, sortedUnique } from '../../core/order.js'
import type { PlanPart } from '../../core/policy/layers.js'
import type { FoundPolicy } from './found-policy.js'

/** What a run of a program may take. */
export interface Limited {
  readonly tool: string
  readonly deadlineMs: number
  readonly memoryBytes: number
}

/** A program with the limits that the policy gives it, where it gives any. */
export function limited<Program extends Limited>(program: Program, { tools }: Pick<PlanPart, 'tools'>): Program {
  const { timeoutMs = program.deadlineMs, memoryBytes = program.memoryBytes } = tools.get(program.tool) ?? {}
  return { ...program, deadlineMs: timeoutMs, memoryBytes }
}

/**
 * Digest of what a policy says about the scan itself: what is excluded, which tools run, their limits, custom checks, and what images may be
 * built on. Scan and judge may be
 * two jobs that each read the policy; where their digests differ, the policy changed between them.
 */
export function planDigest({
  plan: { exclude, tools },
  checks,
  layers,
}: Pick<FoundPolicy, 'plan' | 'checks' | 'layers'>): Digest {
  const switches = [...tools]
    .map(([name, { off, timeoutMs, memoryBytes }]) => [name, off, timeoutMs ?? null, memoryBytes ?? null] as const)
    .sort(([a], [b]) => compareText(a, b))
  const bases = layers.flatMap(({ policy }) =>
    policy.supplyChain.flatMap(({ images, baseImages: demand }) =>
      demand === undefined ? [] : [['base-images', images ?? null, demand.allowed ?? null, demand.pinned]],
    ),
  )
  const digests = checks.map(({ digest }) => digest)
  return `sha256:${sha256Hex(JSON.stringify([sortedUnique(exclude), switches, ...digests, ...bases]))}`
}
