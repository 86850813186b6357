import { GatehouseError } from '../core/errors.js'
import type { Ports } from '../ports.js'
import { cacheFolder } from './cache-folder.js'
import type { Installed } from './installed.js'
import { type Build, type Lock, lock as releaseLock } from './lock.js'
import { type Attempt, noteAttempt } from './origins/attempt.js'
import { type FetchMeans, fetchBuild } from './origins/fetch-build.js'
import { acceptFound, acceptGiven, variableFor } from './origins/given-tool.js'
import type { Keeper } from './origins/keeper.js'
import { defaultPatience, type Patience } from './origins/patience.js'
import { type Checked, openCached } from './origins/tool-cache.js'
import { installSet } from './python/python-set.js'

export type { Installed } from './installed.js'

export interface InstallOptions {
  /** Nothing is fetched. */
  readonly offline?: boolean
  /** An executable of the user's own, absolute; else the variable `GATEHOUSE_TRIVY` names one. */
  readonly file?: string
  /** The lock of this release, unless a test has its own. */
  readonly lock?: Lock
  readonly patience?: Patience
  /** What outlives a runner; asked before anything is fetched. */
  readonly keeper?: Keeper
}

/** What is being installed now, per outside: two scanners of one tool that start together fetch it once. */
const underWay = new WeakMap<Ports, Map<string, Promise<Installed>>>()

/**
 * Makes a tool ready to be started: from the path the user names or the PATH, the cache, or the first origin of the lock
 * that delivers it. Its digest decides, whatever the origin, and is checked in every call.
 *
 * @throws GatehouseError `TOOL_MISSING`, `TOOL_DENIED`, `TOOL_NOT_EXECUTABLE`, `DIGEST_MISMATCH`, `ORIGIN_UNREACHABLE`,
 * `PYTHON_MISSING`, `DISK_FULL`, `FILE_UNWRITABLE`.
 */
export function installTool(name: string, ports: Ports, options: InstallOptions = {}): Promise<Installed> {
  const running = underWay.get(ports) ?? new Map<string, Promise<Installed>>()
  underWay.set(ports, running)
  const already = running.get(name)
  if (already !== undefined) return already
  const installing = install(name, ports, options).finally(() => running.delete(name))
  running.set(name, installing)
  return installing
}

async function install(name: string, ports: Ports, options: InstallOptions): Promise<Installed> {
  const { lock = releaseLock, patience = defaultPatience, offline = false, keeper } = options
  const cache = cacheFolder(ports.environment)
  const means: Means = { lock, cache, patience, offline, ...(keeper === undefined ? {} : { keeper }) }
  if (lock.sets.some((set) => set.name === name && set.start !== undefined)) {
    return installSet(name, means, ports)
  }
  const build = findBuild(name, lock, ports)
  const given = options.file ?? ports.environment[variableFor(name)] ?? ''
  if (given !== '') return toInstalled(build, await acceptGiven(given, build, lock, cache, ports), false)
  const found = await acceptFound(build, lock, cache, ports)
  if (found !== undefined) return toInstalled(build, found, false)
  return installBuild(build, means, ports)
}

function findBuild(name: string, lock: Lock, ports: Ports): Build {
  const platform = `${ports.platform}-${ports.architecture}`
  const build = lock.builds.find((candidate) => candidate.name === name && candidate.platform === platform)
  if (build !== undefined) return build
  const known = lock.builds.filter((candidate) => candidate.name === name).map((candidate) => candidate.platform)
  throw new GatehouseError('TOOL_MISSING', `There is no build of ${name} for ${platform} in the lock.`, {
    hint: known.length === 0 ? 'This release does not use it.' : `It is there for ${known.join(', ')}.`,
  })
}

const toInstalled = ({ name, version }: Build, { file, sha256, origin }: Checked, cached: boolean): Installed => ({
  name,
  version,
  file,
  args: [],
  env: {},
  digest: `sha256:${sha256}`,
  origin,
  cached,
})

interface Means extends FetchMeans {
  readonly offline: boolean
}

async function installBuild(build: Build, means: Means, ports: Ports): Promise<Installed> {
  const attempts: Attempt[] = []
  try {
    const cached = await openCached(build, means.cache, ports)
    if (cached !== undefined) return toInstalled(build, cached, true)
  } catch (error) {
    attempts.push(noteAttempt('cache', error))
  }
  if (means.offline) throw explainOffline(build, attempts)
  return toInstalled(build, await fetchBuild(build, means, attempts, ports), false)
}

const explainOffline = (build: Build, attempts: readonly Attempt[]): GatehouseError =>
  new GatehouseError(
    attempts[0]?.code ?? 'ORIGIN_UNREACHABLE',
    [
      `${build.name} ${build.version} is not on this machine, and nothing may be fetched (offline).`,
      ...attempts.map(({ origin, sentence }) => `${origin}: ${sentence}`),
    ].join(' '),
    { hint: `Run gatehouse setup ${build.name} while there is a network.` },
  )
