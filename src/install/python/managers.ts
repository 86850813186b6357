import type { Ports } from '../../ports.js'
import { findSet, type Lock, type PythonSet } from '../lock.js'
import { type Attempt, noteAttempt } from '../origins/attempt.js'
import type { Keeper } from '../origins/keeper.js'
import type { Patience } from '../origins/patience.js'
import { fetchingArgs, type PipSettings, runPip } from './pip.js'
import type { Python } from './python.js'
import { makeReadOnly } from './read-only.js'
import { bringUv, runUv } from './uv.js'
import { onlyFrom } from './wheels.js'

export interface SiteRequest {
  readonly python: Python
  /** A `uv` of the user's own, where Python has no `pip`. */
  readonly uv: string | undefined
  /** The new folder that gets the packages. */
  readonly site: string
  readonly lock: Lock
  readonly cache: string
  readonly patience: Patience
  readonly keeper?: Keeper
}

/** A folder to be filled with the packages of a set. */
export interface Work extends SiteRequest {
  readonly set: PythonSet
  /** Empty but for the requirement file. */
  readonly cwd: string
  readonly requirements: string
  readonly step: string
}

export type Manager = 'uv' | 'pip'

/** Lets a manager fill the folder; false, and noted, when it did not. */
async function attempt(
  work: Work,
  origin: Manager,
  failed: Attempt[],
  ports: Ports,
  run: () => Promise<void>,
): Promise<boolean> {
  try {
    await run()
    await makeReadOnly(work.python, work.site, work.cwd, ports)
    return true
  } catch (error) {
    failed.push(noteAttempt(origin, error))
    await ports.files.remove(work.site)
    return false
  }
}

/** `uv`, then `pip`, from the wheels in a folder alone, or from the user's index. */
export async function fillFrom(
  wheels: string | undefined,
  work: Work,
  settings: PipSettings,
  failed: Attempt[],
  ports: Ports,
): Promise<Manager | undefined> {
  const { python, patience, site: target, cwd } = work
  const only = wheels === undefined ? {} : { wheels }
  const isKnown = wheels !== undefined || !settings.hasIndex
  const uv = work.uv ?? (isKnown ? await bring(work, settings, wheels, failed, ports) : undefined)
  const verb = wheels === undefined ? 'fetches' : 'installs'
  if (uv !== undefined) {
    ports.progress.step(work.step, 'moving', `uv ${verb} the packages`)
    if (await attempt(work, 'uv', failed, ports, () => runUv(uv, { ...work, ...only, target }, ports, patience)))
      return 'uv'
  }
  if (!python.hasPip || isHopeless(failed)) return undefined
  ports.progress.step(work.step, 'moving', `pip ${verb} the packages, about half a minute`)
  const args = [...pipArgs(work.requirements, target, settings), ...onlyFrom(wheels)]
  return (await attempt(work, 'pip', failed, ports, () => runPip({ python, args, cwd }, ports, patience)))
    ? 'pip'
    : undefined
}

/** When `pip` cannot reach its index now, it will not in a second either. */
export const isHopeless = (failed: readonly Attempt[]): boolean =>
  failed.some(({ origin, code }) => (origin === bringing || origin === fetching) && code === 'ORIGIN_UNREACHABLE')

/** Who is told to have failed when `pip` did not bring `uv`, or the wheels. */
const bringing = 'uv by pip'
export const fetching = 'wheels by pip'

async function bring(
  work: Work,
  settings: PipSettings,
  wheels: string | undefined,
  failed: Attempt[],
  ports: Ports,
): Promise<string | undefined> {
  ports.progress.step(work.step, 'moving', wheels === undefined ? 'pip fetches uv' : 'pip installs uv')
  try {
    const { python, cwd, patience, lock } = work
    const only = wheels === undefined ? {} : { wheels }
    return await bringUv(findSet(lock, 'uv'), { python, settings, folder: cwd, ...only }, ports, patience)
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
