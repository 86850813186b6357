import type { Clock } from '../../ports.js'

/** UTC. */
export const dayOf = (clock: Pick<Clock, 'now'>): string => clock.now().toISOString().slice(0, 10)
