import type { License } from '../finding/finding.js'
import { categoryOf, isNotable } from './categories.js'
import { type LicenseExpression, parseLicenseExpression, writeLicenseExpression } from './expression.js'

/** What a release knows of licences: the name and category of one, however it is spelled; nothing for one that has no category. */
export type LicenseTable = (spelling: string) => License | undefined

/** Longer ones are texts, not names. */
const longestName = 120

/**
 * A licence as a package states it: by its name in the table, or as it is written. Of an `OR` the mildest part counts, for one may choose; of
 * an `AND` the strictest, for all hold. An exception only permits more, so that `WITH` is no stricter than without.
 */
export function rateLicense(said: string, table: LicenseTable): License {
  const written = withoutBrackets(said.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim())
  const known = table(written)
  if (known !== undefined) return known
  const expression = parseLicenseExpression(written)
  const spdx = written.length > longestName ? `${written.slice(0, longestName)}…` : written
  return { spdx, category: expression === undefined ? categoryOf(undefined) : categoryIn(expression, table) }
}

/** The parts that hold together, each by itself: `A AND B` is two licences. What cannot be taken apart is one. */
export function partsThatHold(said: string): readonly string[] {
  const expression = parseLicenseExpression(said)
  return expression?.type === 'and' ? expression.of.map(writeLicenseExpression) : [said]
}

/** `(A OR B)` and `A OR B` are one. */
function withoutBrackets(text: string): string {
  const inner = /^\((.*)\)$/.exec(text)?.[1]?.trim()
  return inner === undefined || parseLicenseExpression(inner) === undefined ? text : withoutBrackets(inner)
}

function categoryIn(expression: LicenseExpression, table: LicenseTable): string {
  switch (expression.type) {
    case 'license':
      return categoryOfId(expression.id, table)
    case 'with': {
      const { license, exception } = expression
      return table(`${license} WITH ${exception}`)?.category ?? categoryOfId(license, table)
    }
    case 'and':
      return strictest(expression.of.map((part) => categoryIn(part, table)))
    case 'or':
      return mildest(expression.of.map((part) => categoryIn(part, table)))
  }
}

/** `MPL-2.0+` is this version or a later one. */
const categoryOfId = (id: string, table: LicenseTable): string =>
  (table(id) ?? table(id.replace(/\+$/, '')))?.category ?? categoryOf(undefined)

const strict = ['forbidden', 'restricted', 'reciprocal'] as const

/** Of what nobody knows anything may be asked, but no more can be said than of what is known. */
const strictest = (categories: readonly string[]): string =>
  strict.find((category) => categories.includes(category)) ?? categories.find(isNotable) ?? categories[0] ?? 'unknown'

/** What nobody knows is no choice, unless there is no other. */
const mildest = (categories: readonly string[]): string =>
  categories.find((category) => !isNotable(category)) ??
  strict.findLast((category) => categories.includes(category)) ??
  'unknown'
