import type { LicenseCount } from '../../../core/evidence.js'
import { purlOf } from '../../../core/finding/package-purl.js'
import type { Reported } from '../../../core/finding/reported.js'
import { categoryOf, countLicenses, isNotable } from '../../../core/license/categories.js'
import { compareText, groupBy, sortedUnique } from '../../../core/order.js'
import { severityOf } from '../fields.js'
import type { TrivyLicense, TrivyPackage, TrivyResult } from '../schema.js'
import { locatePackage } from './parse-package.js'

/** Packages by manifest and name; Trivy reports licences in a result of their own, by these two. */
export interface Bearers {
  of(path: string, name: string, license: string): readonly TrivyPackage[]
}

/**
 * Prepares the look-up once for a whole report.
 * @param pathOf what licences call the place of a package; the manifest unless given.
 */
export function indexBearers(
  results: readonly TrivyResult[],
  pathOf: (result: TrivyResult, found: TrivyPackage) => string = ({ Target }) => Target,
): Bearers {
  const keyOf = (path: string, name: string): string => `${path}\u001f${name}`
  const all = results.flatMap((result) => result.Packages.map((found) => ({ path: pathOf(result, found), found })))
  const byName = groupBy(all, ({ path, found }) => keyOf(path, found.Name ?? ''))
  return {
    of(path, name, license) {
      const named = (byName.get(keyOf(path, name)) ?? []).map(({ found }) => found)
      const bearing = named.filter(({ Licenses }) => Licenses.includes(license))
      return [...(bearing.length > 0 ? bearing : named)].sort((a, b) => compareText(a.Version ?? '', b.Version ?? ''))
    },
  }
}

/** Licences of which somebody should know. */
export const notableLicenses = ({ Licenses }: TrivyResult): readonly TrivyLicense[] =>
  Licenses.filter(({ Category }) => isNotable(categoryOf(Category)))

/** All of them by category, so that those that are no finding are still told. */
export const countedLicenses = (results: readonly TrivyResult[]): LicenseCount[] =>
  countLicenses(
    results.flatMap(({ Licenses }) => Licenses.map(({ Category }) => ({ category: categoryOf(Category), count: 1 }))),
  )

/** One licence of one package, whatever its versions in the manifest; placed at the first. */
export function readLicense(found: TrivyLicense, result: TrivyResult, bearers: Bearers): Reported {
  const path = found.FilePath === undefined || found.FilePath === '' ? result.Target : found.FilePath
  const name = found.PkgName ?? ''
  const packages = bearers.of(path, name, found.Name)
  const category = categoryOf(found.Category)
  const { lines, scope } = locatePackage(packages[0])
  return {
    kind: 'license',
    ruleId: found.Name,
    format: 'lockfile',
    ...severityOf(found.Severity),
    title: `License ${found.Name}`,
    message: `${name === '' ? path : name} is licensed under ${found.Name} (${category}).`,
    tags: [category],
    path,
    ...lines,
    calls: [],
    license: { spdx: found.Name, category },
    package: {
      purl: purlOf(packages[0]?.Identifier?.PURL, name),
      name,
      installed: sortedUnique(packages.flatMap(installedVersion)),
      ...scope,
    },
  }
}

/** Packages of a distribution have a release of their own (`2.38.1-5`), which Trivy keeps apart. */
const installedVersion = ({ Version, Release = '' }: TrivyPackage): readonly string[] =>
  Version === undefined ? [] : [Release === '' ? Version : `${Version}-${Release}`]
