import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../../ports.js'

/** The machine's clock. */
export const clock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  wait: (milliseconds) => pause(milliseconds),
}
