import { comparisonOf } from '../comparing/comparisons.js'
import type { FieldRead } from '../match-entry.js'
import { allMatchKeys } from '../match-key.js'

/** A group as the page shows it. */
export interface DescribedGroup {
  readonly id: string
  readonly title: string
  readonly concepts: readonly string[]
}

/** The page with what is written from the code between its markers; a page without markers stays as it is. */
export const withTables = (page: string, groups: readonly DescribedGroup[]): string =>
  between(between(page, 'match-keys', matchKeyTable()), 'groups', groupTable(groups))

function between(page: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name}:begin (written by scripts/schema.mjs) -->`, `<!-- ${name}:end -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  return from < 0 || to < from ? page : `${page.slice(0, from)}${begin}\n${table}\n${page.slice(to)}`
}

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const matchKeyTable = (): string =>
  tableOf(
    ['key', 'means', 'compares', 'reads', 'example'],
    allMatchKeys.map((entry) => [
      `\`${entry.key}\``,
      entry.docs + (entry.waiversOnly === true ? ' In waivers only.' : ''),
      comparisonOf(entry.compares).docs,
      entry.reads.map(fieldName).join(', '),
      `\`${entry.key}: ${entry.example}\``,
    ]),
  )

const fieldName = (read: FieldRead): string =>
  typeof read === 'string' ? `\`${read}\`` : `\`{${read[0]}}.{${read[1]}}\``

const groupTable = (groups: readonly DescribedGroup[]): string =>
  tableOf(
    ['group', 'means', 'controls'],
    groups.map(({ id, title, concepts }) => [
      `\`${id}\``,
      title,
      concepts.map((concept) => `\`${concept}\``).join(', '),
    ]),
  )
