// Cuts GitHub's own OpenAPI description down to the calls Gatehouse makes, with the components that they reach.
//   npm install --no-save --ignore-scripts --prefix FOLDER @octokit/openapi@23.0.2      394 MB: never into this project
//   node scripts/openapi/slice.mjs FOLDER/node_modules/@octokit/openapi
// Writes test/fixtures/openapi/: api.github.com.json, the newest GitHub Enterprise Server edition, README.md. Same input, same bytes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readme } from './readme.mjs'

const repository = '/repos/{owner}/{repo}'
/** Everything `src/ports/github.ts` needs, and the alerts that a test asks for. */
const calls = [
  ['get', '/user'],
  ['get', `${repository}/actions/artifacts`],
  ['get', `${repository}/actions/artifacts/{artifact_id}/{archive_format}`],
  ['get', `${repository}/actions/runs/{run_id}`],
  ['get', `${repository}/branches/{branch}`],
  ['get', `${repository}/code-scanning/alerts`],
  ['get', `${repository}/code-scanning/analyses`],
  ['post', `${repository}/code-scanning/sarifs`],
  ['get', `${repository}/code-scanning/sarifs/{sarif_id}`],
  ['get', `${repository}/compare/{basehead}`],
  ['get', `${repository}/git/blobs/{file_sha}`],
  ['get', `${repository}/git/commits/{commit_sha}`],
  ['get', `${repository}/git/ref/{ref}`],
  ['get', `${repository}/git/trees/{tree_sha}`],
  ['patch', `${repository}/issues/comments/{comment_id}`],
  ['delete', `${repository}/issues/comments/{comment_id}`],
  ['get', `${repository}/issues/{issue_number}/comments`],
  ['post', `${repository}/issues/{issue_number}/comments`],
  ['get', `${repository}/pulls/{pull_number}`],
  ['get', `${repository}/tarball/{ref}`],
]

/** Words for people. Where keys are names and no keywords, nothing is dropped. */
const proseKeys = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'x-octokit',
  'x-github',
])
const nameMaps = new Set([
  'properties',
  'patternProperties',
  'responses',
  'headers',
  'content',
  'parameters',
  'schemas',
])

/** A response must keep its description: the OpenAPI specification requires it. */
const mustKeep = (key, parent) => key === 'description' && parent === 'response'

function withoutProse(value, kind) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(
    ([key]) => kind === 'names' || kind === 'responses' || !proseKeys.has(key) || mustKeep(key, kind),
  )
  return Object.fromEntries(entries.map(([key, child]) => [key, withoutProse(child, kindOf(key, kind))]))
}

function kindOf(key, kind) {
  if (kind === 'responses') return 'response'
  if (kind === 'names') return undefined
  if (key === 'responses') return 'responses'
  return nameMaps.has(key) ? 'names' : undefined
}

/**
 * `nullable` beside alternatives and without a type: a validator cannot compile that, and Prism then lets everything through.
 * What it means is that null is one of the alternatives.
 */
function withNullChosen(value) {
  if (Array.isArray(value)) return value.map(withNullChosen)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withNullChosen(child)]))
  if (entries.nullable !== true || entries.type !== undefined) return entries
  const choice = ['oneOf', 'anyOf'].find((key) => Array.isArray(entries[key]))
  if (choice === undefined) throw new Error(`null without a type: ${JSON.stringify(entries)}`)
  const { nullable: _, ...rest } = entries
  return { ...rest, [choice]: [...rest[choice], { enum: [null] }] }
}

const referencesIn = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, child]) =>
        key === '$ref' && typeof child === 'string' ? [child] : referencesIn(child),
      )

/** Components, by group and name, that the paths reach through references of references. */
function reach(paths, components) {
  const found = new Map()
  const waiting = referencesIn(paths)
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (found.has(reference)) continue
    const [group, name] = reference.replace('#/components/', '').split('/')
    const component = components[group]?.[name]
    if (component === undefined) throw new Error(`${reference} is not in the description.`)
    const kept = withoutProse(component, group === 'responses' ? 'response' : undefined)
    found.set(reference, { group, name, kept })
    waiting.push(...referencesIn(kept))
  }
  const groups = {}
  for (const { group, name, kept } of found.values()) groups[group] = { ...groups[group], [name]: kept }
  return groups
}

const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : value

function slice(description) {
  const { openapi, info, servers, paths } = description
  const kept = {}
  for (const [method, path] of calls) {
    const operation = paths[path]?.[method]
    if (operation === undefined) throw new Error(`${info['x-github-plan']} has no ${method} ${path}.`)
    kept[path] = { ...kept[path], [method]: withoutProse(operation) }
  }
  const { title, version, license } = info
  const components = reach(kept, description.components)
  return sorted(withNullChosen({ openapi, info: { title, version, license }, servers, paths: kept, components }))
}

const from = resolve(process.argv[2] ?? '.')
const to = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'test', 'fixtures', 'openapi')
const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
const minorOf = (name) => Number(/^ghes-3\.(\d+)\.json$/.exec(name)?.[1] ?? -1)
const newest = readdirSync(join(from, 'generated')).reduce(
  (best, name) => (minorOf(name) > minorOf(best) ? name : best),
  '',
)
const editions = ['api.github.com.json', newest]

rmSync(to, { recursive: true, force: true })
mkdirSync(to, { recursive: true })
for (const name of editions) {
  const text = JSON.stringify(slice(JSON.parse(readFileSync(join(from, 'generated', name), 'utf8'))), null, 1)
  writeFileSync(join(to, name), `${text}\n`)
  console.log(`${name} ${text.length + 1} bytes`)
}
writeFileSync(join(to, 'README.md'), readme(version, editions, readFileSync(join(from, 'LICENSE'), 'utf8')))
