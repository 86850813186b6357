import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** nektos/act, the runner that judges the actions: in host mode it needs no container. */
const version = 'v0.2.89'

const folder = process.env['GATEHOUSE_JUDGES'] ?? join(homedir(), '.cache', 'gatehouse-judges')
const file = join(folder, `act-${version}`, 'act')

/**
 * The path of act, built once from its module (whose checksum Go compares with its database); nothing where there is no Go.
 * `GATEHOUSE_REQUIRE_JUDGES` makes that an error: a machine that is to judge must not skip in silence.
 */
export function prepareAct(): string | undefined {
  if (existsSync(file)) return file
  if (spawnSync('go', ['version']).status !== 0) {
    if ((process.env['GATEHOUSE_REQUIRE_JUDGES'] ?? '') !== '') throw new Error('There is no Go to build act with.')
    return undefined
  }
  mkdirSync(folder, { recursive: true })
  execFileSync('go', ['install', `github.com/nektos/act@${version}`], {
    env: { ...process.env, GOBIN: join(folder, `act-${version}`), GOFLAGS: '-mod=mod' },
    stdio: 'inherit',
  })
  return file
}
