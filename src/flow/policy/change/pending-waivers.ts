import type { Waiver } from '../../../core/policy/waiver.js'

/** The sound waivers that a change brings: those that its base does not hold, word for word. One that only moved to another file is held. */
export function pendingWaivers(base: readonly Waiver[], head: readonly Waiver[]): readonly Waiver[] {
  const held = new Set(base.map(keyOf))
  return head.filter((waiver) => !held.has(keyOf(waiver)))
}

const keyOf = ({ id, match, reason, owner, expires }: Waiver): string =>
  JSON.stringify([id, match, reason ?? null, owner ?? null, expires ?? null])
