// Judges that are no dependency of the project: each in a folder of its own in the judges' cache (GATEHOUSE_JUDGES).
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

const cache = resolve(process.env.GATEHOUSE_JUDGES ?? join(homedir(), '.cache', 'gatehouse-judges'))

/** Where one version of a judge is kept; whoever installs it there makes it. */
export const judgeFolder = (name, version) => join(cache, `${name}-${version}`)

/**
 * The folder whose `node_modules` holds these packages (`name: version`, exact), installed by npm the first time. No script of theirs
 * runs.
 */
export function installJudge(name, packages) {
  const versions = Object.values(packages)
  const folder = judgeFolder(name, versions[0])
  const manifest = JSON.stringify({ name: `gatehouse-judge-${name}`, private: true, dependencies: packages })
  const done = join(folder, 'installed')
  if (existsSync(done)) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), manifest)
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  writeFileSync(done, '')
  return folder
}
