import type { LicenseCount } from '../evidence.js'
import type { Finding, License, Package } from '../finding/finding.js'
import { identify } from '../finding/identity.js'
import { purlOf } from '../finding/package-purl.js'
import type { Severity } from '../finding/severity.js'
import { imagePath } from '../image/subject.js'
import { countLicenses, isNotable } from '../license/categories.js'
import { type LicenseTable, partsThatHold, rateLicense } from '../license/rate.js'
import { compareFindings } from '../merge/merge.js'
import { groupBy, sortedUnique } from '../order.js'
import type { SbomSubject } from './judge-sbom.js'
import { isPurl } from './package-key.js'
import type { Sbom, SbomPackage } from './sbom.js'

export interface JudgedLicenses {
  /** Of the categories that somebody should know of, sorted. */
  readonly findings: readonly Finding[]
  /** All of them. */
  readonly counts: readonly LicenseCount[]
}

/** One licence of one package at one place. */
interface Statement {
  readonly license: License
  readonly of: SbomPackage
  readonly name: string
  readonly purl: string
  readonly path: string
}

/** What packages are licensed under, by category. `tool` made the list. A package that states no licence is neither counted nor a finding. */
export function judgeLicenses(
  { packages }: Pick<Sbom, 'packages'>,
  subject: SbomSubject,
  table: LicenseTable,
  tool: string,
): JudgedLicenses {
  const stated = packages.flatMap((of) => licensesOf(of, table).map((license) => ({ of, license })))
  const notable = stated
    .filter(({ license }) => isNotable(license.category))
    .flatMap(({ of, license }) => placesOf(of, subject).map((path): Statement => ({ license, of, ...named(of), path })))
  const groups = groupBy(notable, ({ license, purl, path }) => JSON.stringify([license.spdx, purl, path]))
  return {
    findings: [...groups.values()].flatMap((group) => findingOf(group, subject, tool)).sort(compareFindings),
    counts: countLicenses(stated.map(({ license: { category } }) => ({ category, count: 1 }))),
  }
}

const longestName = 200

/** Both are whatever somebody wrote. */
function named({ name, purl }: SbomPackage): Pick<Statement, 'name' | 'purl'> {
  const short = name.slice(0, longestName)
  return { name: short, purl: purlOf(purl !== undefined && isPurl(purl) ? purl : undefined, short) }
}

/** Each licence once. Packages of these systems state what their parts are under: Trivy takes that apart too, but not elsewhere. */
function licensesOf({ licenses, purl = '' }: SbomPackage, table: LicenseTable): readonly License[] {
  const parts = /^pkg:(?:apk|deb)\//.test(purl) ? licenses.flatMap(partsThatHold) : licenses
  const rated = parts.filter((said) => said.trim() !== '').map((said) => rateLicense(said, table))
  return [...new Map(rated.map((license) => [license.spdx, license])).values()]
}

const isOfSystem = (purl: string | undefined): boolean => /^pkg:(?:apk|deb|rpm)\//.test(purl ?? '')

/** In an image the first file it was found in, or the whole for a package of its system; in a folder each manifest's own. */
function placesOf({ places = [], purl }: SbomPackage, { image, path, within = '' }: SbomSubject): readonly string[] {
  if (image !== undefined) return [isOfSystem(purl) ? path : imagePath(image.name, places[0] ?? '')]
  const byFolder = groupBy(places, (place) => place.slice(0, place.lastIndexOf('/') + 1))
  const first = [...byFolder.values()].flatMap(([place]) => place ?? [])
  return first.length === 0 ? [path] : first.map((place) => (within === '' ? place : `${within}/${place}`))
}

const severities: Readonly<Record<string, Severity>> = {
  forbidden: 'critical',
  restricted: 'high',
  reciprocal: 'medium',
}

/** One licence of one package, whatever its versions there. */
function findingOf(group: readonly Statement[], { image }: SbomSubject, tool: string): readonly Finding[] {
  const [first] = group
  if (first === undefined) return []
  const { license, name, purl, path } = first
  const severity = severities[license.category]
  const severitySource = severity === undefined ? 'default' : 'tool'
  const versions = group.flatMap(({ of: { version } }) => version ?? [])
  const dependency: Package = { purl, name, installed: sortedUnique(versions) }
  const subject = { package: dependency, license, ...(image === undefined ? {} : { image }) }
  return [
    {
      kind: 'license',
      rule: { id: license.spdx, title: `License ${license.spdx}`, tags: [license.category] },
      severity: severity ?? 'medium',
      severitySource,
      message: `${name === '' ? path : name} is licensed under ${license.spdx} (${license.category}).`,
      place: { path, related: [] },
      subject,
      identity: identityOf(license, subject, path),
      sources: [{ tool, ruleId: license.spdx, ...(severity === undefined ? {} : { severity }), severitySource }],
    },
  ]
}

/** An expression is known with brackets around it too, as npm packages and Trivy write it. */
function identityOf(license: License, subject: Finding['subject'], path: string): Finding['identity'] {
  const identifyAs = (spdx: string) =>
    identify({
      kind: 'license',
      format: 'sbom',
      ruleId: spdx,
      path,
      subject: { ...subject, license: { ...license, spdx } },
    })
  const own = identifyAs(license.spdx)
  if (!/ (?:and|or|with) /i.test(license.spdx)) return own
  return { logical: own.logical, also: sortedUnique([...own.also, ...identifyAs(`(${license.spdx})`).also]) }
}
