// Locks the Python sets of src/install: `node scripts/lock/lock.mjs [--before YYYY-MM-DD]`.
// Takes names and versions from src/install/data/lock.json, asks uv for the whole set as of a day (default: 14 days ago,
// the cool-down), keeps the wheels of the platforms we run on, and writes the pins and their digest back.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPins, wantedHashes } from './requirements.mjs'

const data = join(import.meta.dirname, '..', '..', 'src', 'install', 'data')
const lockFile = join(data, 'lock.json')
const before = process.argv[2] === '--before' ? process.argv[3] : daysAgo(14)
const work = mkdtempSync(join(tmpdir(), 'gatehouse-lock-'))

function daysAgo(days) {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

function run(file, args) {
  return execFileSync(file, args, { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

function bringUv(version) {
  run('python3', ['-m', 'pip', 'install', '--quiet', '--target', join(work, 'uv'), `uv==${version}`])
  return join(work, 'uv', 'bin', 'uv')
}

function compile(uv, requirement, format) {
  const input = join(work, 'input.txt')
  writeFileSync(input, `${requirement}\n`)
  const output = join(work, format)
  rmSync(output, { force: true })
  const plain = ['--no-header', '--no-annotate', '--no-emit-index-url', '--no-emit-find-links', '--quiet']
  const whole = ['--universal', '--generate-hashes', '--python-version', '3.9', '--only-binary', ':all:']
  run(uv, ['pip', 'compile', ...whole, ...plain, '--exclude-newer', before, '--format', format, '-o', output, input])
  return readFileSync(output, 'utf8')
}

/** Must give the same bytes as `renderRequirements` of src/install/python/requirements.ts: its digest is checked at load. */
function render(pins) {
  const lines = pins.map(({ pin, marker, sha256 }) =>
    [marker === undefined ? pin : `${pin} ; ${marker}`, ...sha256.map((hash) => `    --hash=sha256:${hash}`)].join(
      ' \\\n',
    ),
  )
  return `${lines.join('\n')}\n`
}

try {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'))
  const uv = bringUv(lock.sets.find((set) => set.name === 'uv').version)
  for (const set of lock.sets) {
    const requirement = `${set.name}==${set.version}`
    const wanted = wantedHashes(compile(uv, requirement, 'pylock.toml'))
    const pins = readPins(compile(uv, requirement, 'requirements.txt'), wanted).filter((pin) => pin.sha256.length > 0)
    writeFileSync(join(data, `${set.name}.requirements.json`), `${JSON.stringify(pins, undefined, 1)}\n`)
    set.requirements = createHash('sha256').update(render(pins)).digest('hex')
    set.source = `uv pip compile --universal --python-version 3.9 --exclude-newer ${before}; wheels for CPython 3.9-3.14 on Linux and macOS`
    console.log(`${requirement}: ${pins.length} pins, ${pins.flatMap((pin) => pin.sha256).length} wheels`)
  }
  writeFileSync(lockFile, `${JSON.stringify(lock, undefined, 2)}\n`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
