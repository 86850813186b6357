import type { LicenseCount } from '../evidence.js'
import { compareText, groupBy } from '../order.js'

/** What nobody has put into a category is not known to be harmless. */
export const categoryOf = (said: string | undefined): string => (said === undefined || said === '' ? 'unknown' : said)

/**
 * Whether a licence of this category is a finding: forbidden, restricted, reciprocal, unknown, and what this release has not heard of.
 * The others ask for no more than a notice, and are coverage.
 */
export const isNotable = (category: string): boolean => !harmless.has(category)

const harmless: ReadonlySet<string> = new Set(['notice', 'permissive', 'unencumbered'])

/** One count for each category, by name; what several parts of a run counted is summed. */
export const countLicenses = (counts: readonly LicenseCount[]): LicenseCount[] =>
  [...groupBy(counts, ({ category }) => category)]
    .map(([category, group]) => ({ category, count: group.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => compareText(a.category, b.category))
