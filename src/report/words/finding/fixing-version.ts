import type { Package } from '../../../core/finding/finding.js'

/** Only plain numbers with dots are compared; what an ecosystem makes of anything else is its own affair. */
const plain = /^v?\d{1,9}(?:\.\d{1,9}){0,5}$/

interface Version {
  readonly text: string
  readonly numbers: readonly number[]
}

/**
 * The lowest version that surely repairs all of these findings of one package. An advisory lists one fixed version per release
 * branch (`2.2.28, 3.2.13, 4.0.4`); from the installed one the next of them repairs it.
 * Undefined when that cannot be said: several are installed, a version is not plain numbers, or the branches leave it open.
 */
export function fixingVersion(packages: readonly Package[]): string | undefined {
  const [first] = packages
  const installed = first?.installed.length === 1 ? readVersion(first.installed[0] ?? '') : undefined
  const lists = packages.map(({ fixed = '' }) => fixed.split(',').map((text) => readVersion(text.trim())))
  const known = lists.flatMap((list) => (list.every(isVersion) ? [[...list].sort(compareVersions)] : []))
  if (installed === undefined || known.length < lists.length) return undefined
  const next = known.map((list) => list.find((version) => compareVersions(version, installed) > 0))
  if (!next.every(isVersion)) return undefined
  const highest = [...next].sort(compareVersions).at(-1)
  return highest !== undefined && known.every((list) => isRepaired(highest, list)) ? highest.text : undefined
}

const readVersion = (text: string): Version | undefined =>
  plain.test(text) ? { text, numbers: text.replace('v', '').split('.').map(Number) } : undefined

const isVersion = (version: Version | undefined): version is Version => version !== undefined

function compareVersions({ numbers: a }: Version, { numbers: b }: Version): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** It is at or above every fixed version, or above one of its own branch and below that of another branch. */
function isRepaired(version: Version, fixed: readonly Version[]): boolean {
  const below = fixed.filter((each) => compareVersions(each, version) <= 0).at(-1)
  const above = fixed.find((each) => compareVersions(each, version) > 0)
  if (below === undefined) return false
  if (above === undefined || compareVersions(below, version) === 0) return true
  return branchOf(below) === branchOf(version) && branchOf(above) !== branchOf(version)
}

/** `3.2` of `3.2.14`: everything but the last number. */
const branchOf = ({ numbers }: Version): string => numbers.slice(0, -1).join('.')
