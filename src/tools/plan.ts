import type { FormatCount } from '../core/evidence.js'
import { compareText } from '../core/order.js'
import { scanners } from './index.js'
import type { Scanner } from './tool.js'

/** One scanner and those of its formats that are there. */
export interface Scan {
  readonly scanner: Scanner
  /** Sorted; never empty. */
  readonly formats: readonly string[]
}

const secrets = 'secrets'

/**
 * Pairs each scanner with what it can read of the inventory; one that could read nothing is not planned. Secrets may be in any file.
 * @param tools names of the tools to use; absent: all.
 */
export function planScans(inventory: readonly FormatCount[], tools?: readonly string[]): Scan[] {
  const there = new Set(inventory.filter(({ files }) => files > 0).map(({ format }) => format))
  if (there.size > 0) there.add(secrets)
  return scanners
    .filter(({ tool }) => tools === undefined || tools.includes(tool))
    .map((scanner) => ({ scanner, formats: scanner.reads.filter((format) => there.has(format)).sort(compareText) }))
    .filter(({ formats }) => formats.length > 0)
}
