import type { Scanner } from '../tool.js'
import { checkovCanaries } from './canary.js'
import { checkovChecks } from './checks/checks.js'
import { checkovCommand } from './command.js'
import { checkovFormats, leavesOut, mayOpen } from './frameworks.js'
import { parseCheckov } from './parse.js'
import { checkovSkips } from './skips.js'
import { crashesCheckov } from './trouble/crash.js'

export { canonicalCheckovIds } from './rule-id.js'

const minutes = 60_000
const gigabytes = 1024 ** 3

/** Misconfigurations and secrets in every format that Checkov reads without a service, `kubectl` or `helm`. */
export const checkov: Scanner = {
  name: 'checkov',
  tool: 'checkov',
  reads: checkovFormats,
  listsByFile: [],
  mayOpen,
  leavesOut,
  crashesOn: { formats: ['cloudformation'], reason: crashesCheckov },
  ownConfig: ['**/.checkov.{yaml,yml}', '**/.checkov.baseline'],
  checks: checkovChecks,
  skips: checkovSkips,
  canaries: checkovCanaries,
  needsDatabase: false,
  deadlineMs: 10 * minutes,
  memoryBytes: 8 * gigabytes,
  // Terraform's modules need each other; everything else means something alone.
  standsAlone: checkovFormats.filter((format) => format !== 'terraform'),
  command: checkovCommand,
  parse: parseCheckov,
}
