import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gentle } from '../e2e/programs/gently.js'
import { oneAtATime } from '../e2e/programs/once.js'

const run = promisify(execFile)

/** nektos/act, the runner that judges the actions: in host mode it needs no container. */
const version = 'v0.2.89'

const folder = process.env['GATEHOUSE_JUDGES'] ?? join(homedir(), '.cache', 'gatehouse-judges')
const file = join(folder, `act-${version}`, 'act')

const hasGo = (): Promise<boolean> =>
  run('go', ['version']).then(
    () => true,
    () => false,
  )

/**
 * The path of act, built once from its module (whose checksum Go compares with its database); nothing where there is no Go.
 * `GATEHOUSE_REQUIRE_JUDGES` makes that an error: a machine that is to judge must not skip in silence.
 */
export async function prepareAct(): Promise<string | undefined> {
  if (existsSync(file)) return file
  if (!(await hasGo())) {
    if ((process.env['GATEHOUSE_REQUIRE_JUDGES'] ?? '') !== '') throw new Error('There is no Go to build act with.')
    return undefined
  }
  await mkdir(folder, { recursive: true })
  await oneAtATime(join(folder, '.act.lock'), build)
  return file
}

async function build(): Promise<void> {
  if (existsSync(file)) return
  const [nice, ...words] = [...gentle, 'go', 'install', `github.com/nektos/act@${version}`]
  const env = { ...process.env, GOBIN: join(folder, `act-${version}`), GOFLAGS: '-mod=mod' }
  await run(nice, words, { env })
}
