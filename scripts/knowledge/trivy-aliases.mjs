// node scripts/knowledge/trivy-aliases.mjs PATH-OF-TRIVY
// Reads the other names of Trivy's checks out of the program itself: their metadata is embedded as text, and no report carries it.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const [program] = process.argv.slice(2)
if (program === undefined) throw new Error('Give the path of the Trivy executable.')

const bytes = readFileSync(program)
const blocks = bytes.toString('latin1').match(/# METADATA\n(?:#[^\n]*\n)+/g) ?? []
const namesById = new Map(blocks.flatMap(namesOf).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
if (namesById.size < 500) throw new Error(`Only ${namesById.size} checks found: the embedded format has changed.`)

const version = JSON.parse(execFileSync(program, ['version', '--format', 'json'], { encoding: 'utf8' })).Version
const about = {
  what: "Other names of Trivy's checks (long id and short codes), read from the metadata embedded in the executable; numbered forms (AVD-AWS-0086, DS002) follow a rule and are left out.",
  trivy: version,
  executable: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
}
const lines = [...namesById].map(([id, names]) => `  ${JSON.stringify(id)}: ${JSON.stringify(names)}`)
const target = new URL('../../src/knowledge/data/trivy-aliases.json', import.meta.url)
writeFileSync(target, `{\n "about": ${JSON.stringify(about)},\n "aliases": {\n${lines.join(',\n')}\n }\n}\n`)
console.log(`${namesById.size} checks of Trivy ${version}`)

function namesOf(block) {
  const id = /^#\s+id: *["']?([\w-]+)/m.exec(block)?.[1]
  if (id === undefined) return []
  const longId = /^#\s+long_id: *["']?([\w-]+)/m.exec(block)?.[1]
  const list = /^#\s+aliases:\s*\n((?:#\s+- .*\n)*)/m.exec(block)?.[1] ?? ''
  const aliases = [...list.matchAll(/- *["']?([\w-]+)/g)].map((match) => match[1])
  const words = [longId, ...aliases].filter((name) => name !== undefined && !/^(?:AVD-)?[A-Z]+-?\d+$/.test(name))
  return [[id, [...new Set(words)].sort()]]
}
