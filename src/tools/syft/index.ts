import type { Cataloguer } from '../cataloguer.js'
import { syftCanary } from './canary.js'
import { syftCommand } from './command.js'
import { explainSyft } from './failure.js'

const minutes = 60_000
const gigabytes = 1024 ** 3

/** Lists packages as CycloneDX and SPDX, in one run. */
export const syft: Cataloguer = {
  name: 'syft',
  tool: 'syft',
  deadlineMs: 15 * minutes,
  memoryBytes: 8 * gigabytes,
  emptyConfiguration: '{}\n',
  canary: syftCanary,
  command: syftCommand,
  explain: explainSyft,
}
