import { GatehouseError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import { findSet, type Lock, type PythonSet } from '../lock.js'
import { type Attempt, noteAttempt } from '../origins/attempt.js'
import type { Patience } from '../origins/patience.js'
import { lastWords } from './manager-failure.js'
import { fetchingArgs, type PipSettings, readPipSettings, runPip } from './pip.js'
import type { Python } from './python.js'
import { bringUv, runUv } from './uv.js'

export interface SiteRequest {
  readonly python: Python
  /** A `uv` of the user's own, where Python has no `pip`. */
  readonly uv: string | undefined
  /** The new folder that gets the packages. */
  readonly site: string
  readonly lock: Lock
  readonly patience: Patience
}

export interface Filled {
  /** Absent when none succeeded. */
  readonly origin?: 'uv' | 'pip'
  readonly failed: readonly Attempt[]
}

/**
 * Lets a package manager put a set's packages into a folder and makes the files read-only. `uv` first (1.4 s against 19 s,
 * measured), unless `pip` has an index of its own configured, which `uv` does not read; then `pip`.
 */
export async function fillSite(set: PythonSet, request: SiteRequest, ports: Ports): Promise<Filled> {
  const cwd = await ports.files.makeTemporary('gatehouse-packages-')
  try {
    const requirements = `${cwd}/requirements.txt`
    await ports.files.write(requirements, set.text)
    return await fill({ ...request, cwd, requirements, step: `install ${set.name}` }, ports)
  } finally {
    await ports.files.remove(cwd)
  }
}

interface Work extends SiteRequest {
  /** Empty but for the requirement file. */
  readonly cwd: string
  readonly requirements: string
  readonly step: string
}

async function fill(work: Work, ports: Ports): Promise<Filled> {
  const { python, patience, site: target } = work
  const failed: Attempt[] = []
  const attempt = async (origin: 'uv' | 'pip', run: () => Promise<void>): Promise<boolean> => {
    try {
      await run()
      await makeReadOnly(python, target, work.cwd, ports)
      return true
    } catch (error) {
      failed.push(noteAttempt(origin, error))
      await ports.files.remove(target)
      return false
    }
  }
  const settings = await settingsOf(work, ports)
  const uv = work.uv ?? (settings.hasIndex ? undefined : await bring(work, settings, failed, ports))
  if (uv !== undefined) {
    ports.progress.step(work.step, 'moving', 'uv fetches the packages')
    if (await attempt('uv', () => runUv(uv, { ...work, target }, ports, patience))) return { origin: 'uv', failed }
  }
  const isHopeless = failed.some(({ origin, code }) => origin === bringing && code === 'ORIGIN_UNREACHABLE')
  if (!python.hasPip || isHopeless) return { failed }
  ports.progress.step(work.step, 'moving', 'pip fetches the packages, about half a minute')
  const args = pipArgs(work.requirements, target, settings)
  const done = await attempt('pip', () => runPip({ python, args, cwd: work.cwd }, ports, patience))
  return done ? { origin: 'pip', failed } : { failed }
}

const settingsOf = ({ python, cwd }: Work, ports: Ports): Promise<PipSettings> =>
  python.hasPip ? readPipSettings(python, cwd, ports) : Promise.resolve({ hasIndex: false, hasTimeout: false })

/** Who is told to have failed when `pip` did not bring `uv`. */
const bringing = 'uv by pip'

/** `uv` by `pip`. When `pip` cannot reach its index now, it will not in a second either. */
async function bring(work: Work, settings: PipSettings, failed: Attempt[], ports: Ports): Promise<string | undefined> {
  ports.progress.step(work.step, 'moving', 'pip fetches uv')
  try {
    const { python, cwd, patience, lock } = work
    return await bringUv(findSet(lock, 'uv'), { python, settings, folder: cwd }, ports, patience)
  } catch (error) {
    failed.push(noteAttempt(bringing, error))
    return undefined
  }
}

const pipArgs = (requirements: string, target: string, settings: PipSettings): readonly string[] => [
  'install',
  '--quiet',
  ...fetchingArgs(settings),
  '--no-user',
  '--no-compile',
  '--target',
  target,
  '--requirement',
  requirements,
]

/** Files only: a folder that may not be written could not be removed with `rm -r`. */
const protect = [
  'import os, sys',
  'for folder, _, names in os.walk(sys.argv[1]):',
  '    for name in names:',
  '        path = os.path.join(folder, name)',
  '        os.chmod(path, os.stat(path).st_mode & 0o555)',
].join('\n')

async function makeReadOnly(python: Python, site: string, cwd: string, ports: Ports): Promise<void> {
  const { end, stderr } = await ports.exec.run({
    file: python.file,
    args: ['-I', '-S', '-c', protect, site],
    cwd,
    env: {},
    deadlineMs: 120_000,
    outputBytes: 1024 * 1024,
    isolated: false,
  })
  if (end.type === 'exited' && end.code === 0) return
  throw new GatehouseError('DOWNLOAD_FAILED', `The packages could not be made read-only: ${lastWords(stderr)}`)
}
