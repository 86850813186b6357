import type { FieldCoverage, MinimumField } from './minimum-fields.js'
import type { Parity } from './parity.js'
import type { SbomFormat } from './sbom.js'

export const formatTitles: Readonly<Record<SbomFormat, string>> = { cyclonedx: 'CycloneDX', spdx: 'SPDX' }

export const fieldTitles: Readonly<Record<MinimumField, string>> = {
  author: 'An SBOM says who made it',
  timestamp: 'An SBOM says when it was made',
  name: 'An SBOM names each package',
  version: 'An SBOM says the version of each package',
  supplier: 'An SBOM says who supplies each package',
  identifier: 'An SBOM gives each package a purl',
  relationship: 'An SBOM says what each package belongs to',
}

export const fieldHelp: Readonly<Record<MinimumField, string>> = {
  author: 'Make it again with the name of who answers for it (`author`).',
  timestamp: 'Make it again with a tool that writes the time.',
  name: 'Look at these packages in the SBOM, and at the files they were found in.',
  version: 'Build with version information: lock files for packages, -buildvcs for Go programs.',
  supplier: 'Most registries name no supplier. Let a waiver say so, or add the supplier where the package is yours.',
  identifier:
    'Without a purl nobody can look a package up. Ship the files that say what it is: lock files, package metadata.',
  relationship: 'Make it again with a tool that writes relations.',
}

/** Names that a message holds at most: the SBOM has them all. */
const most = 5

/** `2 of 9 packages in the SPDX document have no supplier: lodash 4.17.15, …`. */
export function explainCoverage(coverage: FieldCoverage, format: SbomFormat, least: number): string {
  const { field, of, have, without } = coverage
  const title = formatTitles[format]
  if (field === 'author') return `The ${title} document does not say who made it.`
  if (field === 'timestamp') return `The ${title} document does not say when it was made.`
  const wanted = least === 1 ? '' : ` (at least ${Math.round(least * 100)} of 100 must have one)`
  const names = without.map(({ name, version }) => labelOf(name, version))
  const lacking = of - have
  const verb = lacking === 1 ? 'has' : 'have'
  return `${lacking} of ${packages(of)} in the ${title} document ${verb} no ${words[field]}${wanted}: ${someOf(names)}.`
}

const words: Readonly<Record<Exclude<MinimumField, 'author' | 'timestamp'>, string>> = {
  name: 'name',
  version: 'version',
  supplier: 'supplier',
  identifier: 'purl',
  relationship: 'relation to the rest',
}

export const explainParity = ({ compared, lacks }: Parity): string =>
  `The SBOM lacks ${lacks.length} of ${packages(compared)} that a scan of the same image found: ${someOf(
    lacks.map(({ name, version }) => labelOf(name, version)),
  )}.`

const packages = (count: number): string => (count === 1 ? '1 package' : `${count} packages`)

const longestName = 80

const labelOf = (name: string, version: string | undefined): string => {
  const whole = [name === '' ? 'one without a name' : name, version ?? ''].join(' ').trim()
  return whole.length > longestName ? `${whole.slice(0, longestName)}…` : whole
}

const someOf = (names: readonly string[]): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`
