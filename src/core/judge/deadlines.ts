import type { Day, Finding } from '../finding/finding.js'
import type { PolicyRule } from '../policy/policy.js'
import type { LayerDecision } from './decide-layer.js'

export const dayMs = 86_400_000

/** Days later, UTC; nothing for what is no day. */
export function addDays(day: Day, days: number): Day | undefined {
  const later = new Date(Date.parse(day) + days * dayMs)
  return Number.isNaN(later.getTime()) || later.getUTCFullYear() > 9999 ? undefined : later.toISOString().slice(0, 10)
}

/**
 * What a rule does today. With `sla` it blocks what is overdue and warns before; where there is no date or no limit for the severity, its
 * `action` holds. Until `effective` it warns where it would block, now or later.
 */
export function actionInTime(
  { action, effective, sla }: PolicyRule,
  { advisory, severity }: Finding,
  today: Day,
): Pick<LayerDecision, 'action' | 'due' | 'blocksFrom'> {
  const days = sla?.days[severity]
  const published = advisory?.published
  const due = days === undefined || published === undefined ? undefined : addDays(published, days)
  const overdue = due === undefined ? undefined : addDays(due, 1)
  const from = [overdue, effective].flatMap((day) => day ?? [])
  const last = from.sort().at(-1)
  const wouldBlock = due !== undefined || action === 'block'
  const isLater = wouldBlock && last !== undefined && last > today
  return {
    action: isLater ? 'warn' : due === undefined ? action : 'block',
    ...(due === undefined ? {} : { due }),
    ...(isLater ? { blocksFrom: last } : {}),
  }
}
