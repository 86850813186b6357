// node scripts/knowledge/build.mjs [--check]
// Makes the compact tables that are bundled from the full ones beside them (src/knowledge/data/sources, with evidence and sources).
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const data = new URL('../../src/knowledge/data/', import.meta.url)
const read = (name) => JSON.parse(readFileSync(new URL(`sources/${name}.json`, data), 'utf8'))
const natural = new Intl.Collator('en', { numeric: true }).compare
const rows = (list) => list.map((row) => `  ${JSON.stringify(row)}`).join(',\n')

const tables = {
  'checkov-severity.json': severities(read('checkov-severity')),
  'concepts.json': concepts(read('concepts')),
  'kev.json': exploited(read('kev'), readFileSync(new URL('sources/kev.json', data))),
}
for (const [name, text] of Object.entries(tables)) {
  const target = new URL(name, data)
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text)
    throw new Error(`${name} is not what its source makes: run this script.`)
}

/** Ids by severity: shorter than severities by id. */
function severities({ about, severity }) {
  const levels = ['critical', 'high', 'medium', 'low', 'info']
  const idsOf = (level) =>
    Object.keys(severity)
      .filter((id) => severity[id] === level)
      .sort(natural)
  const unknown = Object.entries(severity).filter(([, level]) => !levels.includes(level))
  if (unknown.length > 0) throw new Error(`Unknown severity: ${unknown[0].join(' ')}`)
  const lines = levels.map((level) => `  ${JSON.stringify(level)}: ${JSON.stringify(idsOf(level))}`)
  return `{\n "about": ${JSON.stringify(about)},\n "severity": {\n${lines.join(',\n')}\n }\n}\n`
}

/** Without proof and evidence, which only matter when the table is made again. */
function concepts({ about, concepts, relations }) {
  const kept = concepts
    .filter(({ kind }) => kind === 'equal')
    .map(({ id, title, trivy, checkov, frameworks }) => ({ id, title, trivy, checkov, frameworks }))
  const kinds = ['narrower', 'wider', 'related'].map((kind) => {
    const own = relations
      .filter((relation) => relation.kind === kind)
      .map(({ trivy, checkov, why }) => ({ trivy, checkov, why }))
    return `  ${JSON.stringify(kind)}: [\n${rows(own)}\n  ]`
  })
  const { date, trivy, checkov } = about
  return `{\n "about": ${JSON.stringify({ date, trivy, checkov })},\n "concepts": [\n${rows(kept)}\n ],\n "relations": {\n${kinds.join(',\n')}\n }\n}\n`
}

/** Numbers by the two days they share (added, due): a quarter of the size. `digest` is that of the source. */
function exploited({ about, cves }, bytes) {
  const byDays = Map.groupBy(Object.keys(cves), (id) => `${cves[id].added} ${cves[id].due}`)
  const lines = [...byDays]
    .sort(([a], [b]) => natural(a, b))
    .map(([days, ids]) => {
      const numbers = ids.sort(natural).map((id) => id.slice('CVE-'.length))
      return `  ${JSON.stringify(days)}: ${JSON.stringify(numbers.join(' '))}`
    })
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return `{\n "about": ${JSON.stringify({ ...about, digest })},\n "cves": {\n${lines.join(',\n')}\n }\n}\n`
}
