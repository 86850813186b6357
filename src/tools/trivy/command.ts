import type { Command, CommandOptions } from '../tool.js'

/**
 * Everything unfiltered, to native JSON, without a network and without configuration of the repository. Not `--quiet`: what Trivy
 * could not read stands on standard error only. Its own time limit (5 minutes) gives way to the gate's. Development dependencies stay
 * left out, as is its default. Plans of Terraform are not given to it: see docs/decisions/trivy-and-terraform-plans.md.
 */
export const common = [
  '--format=json',
  '--config=/dev/null',
  '--ignorefile=/dev/null',
  '--offline-scan',
  '--skip-db-update',
  '--skip-java-db-update',
  '--skip-check-update',
  '--skip-vex-repo-update',
  '--skip-version-check',
  '--disable-telemetry',
  '--no-progress',
  '--timeout=24h',
] as const

const types = ['ansible', 'azure-arm', 'cloudformation', 'dockerfile', 'helm', 'kubernetes', 'terraform'] as const

/** `trivy/config`. A folder without a bundle of checks makes it use those in the program. */
export const configCommand = (options: CommandOptions): Command =>
  command(options, options.scratch, [
    '--scanners=misconfig,secret',
    `--misconfig-scanners=${types.join(',')}`,
    ...(options.checks === undefined ? [] : [`--config-check=${options.checks}`, '--check-namespaces=user']),
  ])

/** `trivy/packages`. The database's folder is only read. */
export const packagesCommand = (options: CommandOptions): Command =>
  command(options, options.database ?? options.scratch, ['--scanners=vuln,license'])

/** The root comes last, behind `--`, so that no name can be an option. Trivy takes one root: `only` is not for it. */
const command = ({ root, report }: CommandOptions, cache: string, scanners: readonly string[]): Command => ({
  args: ['fs', ...scanners, ...common, `--cache-dir=${cache}`, `--output=${report}`, '--', root],
  env: {},
  reportOn: 'file',
})
