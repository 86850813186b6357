// Asks the go client for the sum and the oldest Go of every module in src/install/data/lock.json: `node scripts/lock/modules.mjs [--write]`.
// Says what differs and exits 1, or writes it into the lock. The checksum database of Go must be on: it is the second who states a sum.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const lockFile = join(import.meta.dirname, '..', '..', 'src', 'install', 'data', 'lock.json')

const go = (...args) => execFileSync('go', args, { cwd: tmpdir(), encoding: 'utf8' })

function requireDatabase() {
  const { GOSUMDB, GONOSUMDB, GOPRIVATE } = JSON.parse(go('env', '-json', 'GOSUMDB', 'GONOSUMDB', 'GOPRIVATE'))
  if (GOSUMDB === 'off' || GONOSUMDB !== '' || GOPRIVATE !== '') {
    throw new Error(
      'the checksum database of Go is off (GOSUMDB, GONOSUMDB, GOPRIVATE): nobody else would state the sum',
    )
  }
}

function ask({ module, version }) {
  const { Sum: sum, GoMod } = JSON.parse(go('mod', 'download', '-json', `${module}@${version}`))
  const [, oldest] = /^go ([0-9.]+)$/m.exec(readFileSync(GoMod, 'utf8')) ?? []
  return { sum, go: oldest }
}

requireDatabase()
const lock = JSON.parse(readFileSync(lockFile, 'utf8'))
const modules = lock.builds.flatMap(({ origins }) => origins.filter(({ type }) => type === 'module'))
let differences = 0
for (const origin of modules) {
  for (const [key, value] of Object.entries(ask(origin))) {
    if (origin[key] === value) continue
    differences += 1
    console.log(`${origin.module}@${origin.version}: ${key} is ${value}, the lock says ${origin[key]}`)
    origin[key] = value
  }
}
console.log(`${modules.length} entries, ${differences} differ`)
if (process.argv.includes('--write')) writeFileSync(lockFile, `${JSON.stringify(lock, undefined, 2)}\n`)
else if (differences > 0) process.exitCode = 1
