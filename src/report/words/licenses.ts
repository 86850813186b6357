import type { LicenseCount } from '../../core/evidence.js'
import { countLicenses, isNotable } from '../../core/license/categories.js'
import { compareText, groupBy } from '../../core/order.js'
import type { ScannerReport } from '../../core/verdict.js'
import { inFull } from '../escape.js'

/** `212 licences notice, 3 permissive: no finding`; nothing where every licence is a finding. */
export function licensesInWords(scanners: readonly ScannerReport[]): string | undefined {
  const counts = countPerTool(scanners)
  const [first, ...others] = counts.filter(({ category }) => !isNotable(category))
  if (first === undefined) return undefined
  const rest = others.map(({ category, count }) => `, ${count} ${inFull(category, 40)}`).join('')
  return `${first.count} ${first.count === 1 ? 'licence' : 'licences'} ${inFull(first.category, 40)}${rest}: no finding`
}

/** What two tools say of the same packages is not twice as much: of each category the one that saw more is believed. */
function countPerTool(scanners: readonly ScannerReport[]): readonly LicenseCount[] {
  const tools = [...groupBy(scanners, ({ tool }) => tool.name).values()]
  const counts = tools.flatMap((own) => countLicenses(own.flatMap(({ licenses }) => licenses ?? [])))
  return [...groupBy(counts, ({ category }) => category)]
    .map(([category, same]) => ({ category, count: Math.max(...same.map(({ count }) => count)) }))
    .sort((a, b) => compareText(a.category, b.category))
}
