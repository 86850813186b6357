import type { Scanner } from '../tool.js'
import { configCanaries, packagesCanaries } from './canary.js'
import { trivyChecks } from './checks/checks.js'
import { configCommand, packagesCommand } from './command.js'
import { leavesOutOfSecrets, mayOpen } from './left-out.js'
import { formatsByFile, parseConfig, parsePackages } from './parse.js'
import { trivySkips } from './skips.js'

export { trivyImage } from './image/index.js'
export { trivyListing } from './image/listing.js'
export { canonicalTrivyIds } from './rule-id.js'

const minutes = 60_000
const gigabytes = 1024 ** 3

/** Trivy reads these from its working folder, which is not the tree; they are kept out all the same, and named. */
const ownConfig = ['trivy.{yaml,yml}', '.trivyignore', '.trivyignore.{yaml,yml}', 'trivy-secret.{yaml,yml}'] as const

/**
 * Misconfigurations and secrets. Playbooks of Ansible are read too, but nothing is claimed for them: which folders Trivy takes for a
 * project depends on the whole tree, so that no canary is reliable.
 */
export const trivyConfig: Scanner = {
  name: 'trivy/config',
  tool: 'trivy',
  reads: ['arm', 'cloudformation', 'dockerfile', 'helm', 'kubernetes', 'secrets', 'terraform'],
  listsByFile: formatsByFile,
  mayOpen,
  leavesOut: (format, path, size) => format === 'secrets' && leavesOutOfSecrets(path, size),
  ownConfig,
  checks: trivyChecks,
  skips: trivySkips,
  canaries: configCanaries,
  needsDatabase: false,
  deadlineMs: 10 * minutes,
  memoryBytes: 8 * gigabytes,
  standsAlone: [],
  command: configCommand,
  parse: parseConfig,
}

/** Vulnerabilities and licences of what manifests and lock files name. */
export const trivyPackages: Scanner = {
  name: 'trivy/packages',
  tool: 'trivy',
  reads: ['lockfile'],
  listsByFile: ['lockfile'],
  mayOpen,
  ownConfig,
  canaries: packagesCanaries,
  needsDatabase: true,
  deadlineMs: 10 * minutes,
  memoryBytes: 8 * gigabytes,
  standsAlone: [],
  command: packagesCommand,
  parse: parsePackages,
}
