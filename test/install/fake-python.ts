import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a package manager does when it is asked: ends with a status and some words, having written some files. */
export interface Behaviour {
  readonly exit?: number
  readonly stderr?: string
  /** Relative to the folder that it was asked to fill. */
  readonly files?: Readonly<Record<string, string>>
  /** Base64; the same for bytes. */
  readonly bytes?: Readonly<Record<string, string>>
  readonly hangs?: boolean
}

export interface FakePython {
  readonly name?: string
  readonly minor?: number
  readonly isOrdinary?: boolean
  readonly hasPip?: boolean
  /** What `pip config list` prints. */
  readonly config?: string
  readonly download?: Behaviour
  /** Of the set itself. */
  readonly install?: Behaviour
  /** Of `uv`, by pip; it brings a `uv` that behaves as `uv` says. */
  readonly bring?: Behaviour
  readonly uv?: Behaviour
}

/** The Python of this machine, for what the fake does not fake. */
const real = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim()

const act = `
const { mkdirSync, writeFileSync, appendFileSync, chmodSync, readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
function act(behaviour, folder) {
  for (const [set, encoding] of [[behaviour.files, 'utf8'], [behaviour.bytes, 'base64']]) {
    for (const [name, content] of Object.entries(set ?? {})) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), Buffer.from(content, encoding))
      if (name.startsWith('bin/')) chmodSync(join(folder, name), 0o755)
    }
  }
  if (behaviour.stderr) process.stderr.write(behaviour.stderr)
  if (behaviour.hangs) setInterval(() => undefined, 1000)
  else process.exit(behaviour.exit ?? 0)
}
const args = process.argv.slice(2)
const after = (name) => args[args.indexOf(name) + 1] ?? ''
`

const uvScript = (uv: Behaviour, log: string): string => `#!${process.execPath}
${act}
appendFileSync(${JSON.stringify(log)}, 'uv ' + args.join(' ') + '\\n')
act(${JSON.stringify(uv)}, after('--target'))
`

const script = (fake: FakePython, self: string, log: string): string => `#!${process.execPath}
${act}
const fake = ${JSON.stringify(fake)}
appendFileSync(${JSON.stringify(log)}, args.filter((arg) => !arg.includes('\\n')).join(' ') + '\\n')
if (args[0] === '-c') {
  const { minor = 11, isOrdinary = true, hasPip = true } = fake
  console.log(JSON.stringify({ file: ${JSON.stringify(self)}, major: 3, minor, isOrdinary, hasPip }))
} else if (args[0] === '-m' && args[2] === 'config') {
  console.log(fake.config ?? '')
} else if (args[0] === '-m' && args[2] === 'download') {
  act(fake.download ?? {}, after('--dest'))
} else if (args[0] === '-m' && /^uv==/m.test(readFileSync(after('--requirement'), 'utf8'))) {
  act(fake.bring ?? { files: { 'bin/uv': ${JSON.stringify(uvScript(fake.uv ?? {}, log))} } }, after('--target'))
} else if (args[0] === '-m') {
  act(fake.install ?? {}, after('--target'))
} else {
  const { spawnSync } = require('node:child_process')
  process.exit(spawnSync(${JSON.stringify(real)}, args, { stdio: 'inherit' }).status ?? 1)
}
`

/** Puts a Python into a folder of the PATH; the calls that it gets are read with the function returned. */
export function putPython(bin: string, fake: FakePython = {}): () => readonly string[] {
  const self = join(bin, fake.name ?? 'python3')
  const log = `${self}.log`
  writeFileSync(self, script(fake, self, log))
  chmodSync(self, 0o755)
  return () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [])
}

/** Puts a `uv` of the user's own there. */
export function putUv(bin: string, behaviour: Behaviour): void {
  const self = join(bin, 'uv')
  writeFileSync(self, uvScript(behaviour, `${self}.log`))
  chmodSync(self, 0o755)
}
