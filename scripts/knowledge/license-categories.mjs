// node scripts/knowledge/license-categories.mjs PATH-OF-TRIVY
// Asks Trivy for the category of every licence of SPDX and of every spelling in src/knowledge/data/sources/license-spellings.json: a
// tree with one npm package for each is scanned, since no report carries the table itself.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [program] = process.argv.slice(2)
if (program === undefined) throw new Error('Give the path of the Trivy executable.')

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
const spdx = read('test/fixtures/sbom/spdx.SNAPSHOT.schema.json')
const { about: _, ...spellings } = read('src/knowledge/data/sources/license-spellings.json')
const asked = [...new Set([...spdx.enum, ...Object.values(spdx['meta:enum']), ...Object.values(spellings).flat()])]
const answers = answersOf(asked)
if (answers.size < asked.length * 0.9) throw new Error(`Only ${answers.size} of ${asked.length} were answered.`)

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const known = [...answers].filter(([, { category }]) => category !== 'unknown')
const categories = ['forbidden', 'restricted', 'reciprocal', 'notice', 'permissive', 'unencumbered']
const others = known.filter(([, { category }]) => !categories.includes(category))
if (others.length > 0) throw new Error(`A category that is not known: ${others[0][1].category}`)

const namesOf = (category) =>
  [...new Set(known.filter(([, answer]) => answer.category === category).map(([, { name }]) => name))].sort(compare)
const renamed = new Map(
  known
    .filter(([word, { name }]) => word.toLowerCase() !== name.toLowerCase())
    .map(([word, { name }]) => [word.toLowerCase(), name])
    .sort(([a], [b]) => compare(a, b)),
)

const version = JSON.parse(execFileSync(program, ['version', '--format', 'json'], { encoding: 'utf8' })).Version
const about = {
  what: 'Categories of licences as Trivy has them, by the names it gives them, and other spellings of these names in lower case. What is not here it calls unknown.',
  trivy: version,
  executable: `sha256:${createHash('sha256').update(readFileSync(program)).digest('hex')}`,
  asked: `${asked.length} words: ids and names of SPDX (${spdx.$id}) and sources/license-spellings.json`,
}
const rows = (entries) =>
  entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')
const table = `{\n "about": ${JSON.stringify(about)},\n "categories": {\n${rows(categories.map((name) => [name, namesOf(name)]))}\n },\n "spellings": {\n${rows([...renamed])}\n }\n}\n`
writeFileSync(new URL('../../src/knowledge/data/license-categories.json', import.meta.url), table)
console.log(`${known.length} of ${asked.length} words have a category in Trivy ${version}`)

/** By the word that was asked: what Trivy calls it, and its category. */
function answersOf(words) {
  const folder = mkdtempSync(join(tmpdir(), 'licenses-'))
  try {
    for (const [at, license] of words.entries()) {
      const own = join(folder, 'tree', 'node_modules', `p${at}`)
      mkdirSync(own, { recursive: true })
      writeFileSync(join(own, 'package.json'), JSON.stringify({ name: `p${at}`, version: '1.0.0', license }))
    }
    const args = ['rootfs', '--scanners=license', '--format=json', '--cache-backend=memory', '--skip-version-check']
    const report = execFileSync(
      program,
      [...args, '-q', `--cache-dir=${join(folder, 'cache')}`, join(folder, 'tree')],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      },
    )
    const licenses = JSON.parse(report).Results.flatMap(({ Licenses = [] }) => Licenses)
    return new Map(
      licenses.map(({ PkgName, Name, Category }) => [
        words[Number(PkgName.slice(1))],
        { name: Name, category: Category },
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
