import { comparisonOf } from '../comparing/comparisons.js'
import { allMatchKeys, type FieldRead } from '../match-key.js'

const begin = '<!-- match-keys:begin (written by scripts/schema.mjs) -->'
const end = '<!-- match-keys:end -->'

/** The page with the table of match keys between its markers; a page without markers stays as it is. */
export function withMatchKeyTable(page: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) return page
  return `${page.slice(0, from)}${begin}\n${matchKeyTable()}\n${page.slice(to)}`
}

function matchKeyTable(): string {
  const rows = allMatchKeys.map((entry) => [
    `\`${entry.key}\``,
    entry.docs + (entry.waiversOnly === true ? ' In waivers only.' : ''),
    comparisonOf(entry.compares).docs,
    entry.reads.map(fieldName).join(', '),
    `\`${entry.key}: ${entry.example}\``,
  ])
  const head = ['key', 'means', 'compares', 'reads', 'example']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const fieldName = (read: FieldRead): string =>
  typeof read === 'string' ? `\`${read}\`` : `\`{${read[0]}}.{${read[1]}}\``
