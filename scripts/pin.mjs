// Pins our own actions, wherever a workflow, an action or a page names them, to the newest commit that holds what HEAD holds of them.
// `--check` changes nothing and fails when a pin means something else than HEAD. A commit cannot name itself, so a release is a commit
// with dist/, then one with the pins of gate.yml and its like, then one with the pins of whoever uses those: run it until it changes nothing.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const own = 'gatehouse/gatehouse'
const pattern = new RegExp(`(\\b${own}((?:/[\\w./-]+)?)@)([0-9a-f]{40})`, 'g')
const check = process.argv.includes('--check')

const git = (...args) =>
  execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

/** What decides what a pin does: a workflow or a row of pinned actions alone, or an action with the program it starts. */
function partsOf(path) {
  if (path.startsWith('/.github/workflows/')) return [path.slice(1)]
  const action = path === '' ? 'action.yml' : `${path.slice(1)}/action.yml`
  return isRecipe(action) ? [action] : [action, 'dist']
}

const isRecipe = (action) =>
  existsSync(join(root, action)) && / using: composite$/m.test(readFileSync(join(root, action), 'utf8'))

/** Objects of the parts at a commit; nothing when one is missing there, or the commit is. */
function objectsAt(commit, path) {
  try {
    return partsOf(path)
      .map((part) => git('rev-parse', '--verify', '--quiet', `${commit}:${part}`))
      .join(' ')
  } catch {
    return undefined
  }
}

function newestWithSame(path) {
  const wanted = objectsAt('HEAD', path)
  if (wanted === undefined) throw new Error(`HEAD has no ${partsOf(path).join(' or ')}.`)
  const commits = git('log', '--first-parent', '--max-count=50', '--format=%H').split('\n')
  return commits.filter((commit) => objectsAt(commit, path) === wanted).at(-1) ?? commits[0]
}

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  )

const places = ['.github/workflows', 'actions', 'docs', 'examples/workflows', 'README.md']
const files = places
  .map((place) => join(root, place))
  .flatMap((place) => (statSync(place).isDirectory() ? filesBelow(place) : [place]))
  .filter((file) => /\.(?:ya?ml|md)$/.test(file))

let wrong = 0
let found = 0
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const pinned = text.replace(pattern, (whole, start, path, sha) => {
    found += 1
    if (objectsAt(sha, path) !== undefined && objectsAt(sha, path) === objectsAt('HEAD', path)) return whole
    wrong += 1
    if (check)
      console.error(
        `${relative(root, file)}: ${own}${path}@${sha} is not what this commit holds. Run node scripts/pin.mjs.`,
      )
    return check ? whole : `${start}${newestWithSame(path)}`
  })
  if (pinned !== text) writeFileSync(file, pinned)
}
console.log(check ? `${found} pins, ${wrong} wrong` : `${found} pins, ${wrong} changed`)
if (found === 0 || (check && wrong > 0)) process.exitCode = 1
