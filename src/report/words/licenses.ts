import { countLicenses, isNotable } from '../../core/license.js'
import type { ScannerReport } from '../../core/verdict.js'
import { inFull } from '../escape.js'

/** `212 licences notice, 3 permissive: no finding`; nothing where every licence is a finding. */
export function licensesInWords(scanners: readonly ScannerReport[]): string | undefined {
  const counts = countLicenses(scanners.flatMap(({ licenses }) => licenses ?? []))
  const [first, ...others] = counts.filter(({ category }) => !isNotable(category))
  if (first === undefined) return undefined
  const rest = others.map(({ category, count }) => `, ${count} ${inFull(category, 40)}`).join('')
  return `${first.count} ${first.count === 1 ? 'licence' : 'licences'} ${inFull(first.category, 40)}${rest}: no finding`
}
