// Writes the JSON Schemas of our files into schema/ and the tables of match keys and groups in docs/policy.md from the code.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const compiled = join(root, 'build', 'schema')
const tsc = join(root, 'node_modules', '.bin', 'tsc')
execFileSync(tsc, ['-p', 'tsconfig.json', '--noCheck', '--outDir', compiled], { cwd: root, stdio: 'inherit' })
const load = (path) => import(pathToFileURL(join(compiled, path)).href)

mkdirSync(join(root, 'schema'), { recursive: true })
const writeJson = (name, value) => writeFileSync(join(root, 'schema', name), `${JSON.stringify(value, undefined, 2)}\n`)

const { evidenceJsonSchema, verdictJsonSchema, verdictPredicateJsonSchema } = await load('core/codec/json-schema.js')
writeJson('evidence.schema.json', evidenceJsonSchema())
writeJson('verdict.schema.json', verdictJsonSchema())
writeJson('verdict-predicate.schema.json', verdictPredicateJsonSchema())

const { policyJsonSchema, waiversJsonSchema } = await load('core/policy/reading/json-schema.js')
const { withTables } = await load('core/policy/reading/reference.js')
const { groups } = await load('knowledge/groups.js')
const { policyNames } = await load('tools/index.js')
writeJson('policy.schema.json', policyJsonSchema(policyNames))
writeJson('waivers.schema.json', waiversJsonSchema(policyNames))

const page = join(root, 'docs', 'policy.md')
writeFileSync(page, withTables(readFileSync(page, 'utf8'), groups))
