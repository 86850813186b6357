import { comparisonOf } from './comparison.js'
import { allMatchKeys, type FieldRead } from './match-key.js'

/** The match keys as a Markdown table, for docs/policy.md. */
export function matchKeyTable(): string {
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
