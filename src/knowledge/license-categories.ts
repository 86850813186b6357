import type { License } from '../core/finding/finding.js'
import table from './data/license-categories.json' with { type: 'json' }

const named: ReadonlyMap<string, License> = new Map(
  Object.entries(table.categories).flatMap(([category, names]) =>
    names.map((spdx): [string, License] => [spdx.toLowerCase(), { spdx, category }]),
  ),
)
const spellings: ReadonlyMap<string, string> = new Map(Object.entries(table.spellings))

/**
 * The licence that a word means, in any case and in the spellings that packages use, with the category that Trivy 0.74.0 gives it.
 * Nothing for one without a category. Asked of Trivy itself, see docs/knowledge.md.
 */
export function knownLicense(spelling: string): License | undefined {
  const word = spelling.toLowerCase()
  return named.get((spellings.get(word) ?? word).toLowerCase())
}
