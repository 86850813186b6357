import { GatehouseError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import type { Installed } from '../installed.js'
import { findSet, type Lock, type PythonSet } from '../lock.js'
import { type Attempt, explainAttempts, noteAttempt } from '../origins/attempt.js'
import type { Keeper } from '../origins/keeper.js'
import { discardFolder, placeFolder, sweepLeftovers } from '../origins/partial.js'
import type { Patience } from '../origins/patience.js'
import { compareManifest, type Manifest, manifestSchema, takeManifest } from './manifest.js'
import { explainMissingPip, explainMissingPython, findPython, isSupported, type Python } from './python.js'
import { startSet } from './set-start.js'
import { fillSite } from './site.js'

export interface SetMeans {
  readonly lock: Lock
  readonly cache: string
  readonly patience: Patience
  readonly offline: boolean
  readonly keeper?: Keeper
}

/**
 * Makes a Python set of the lock ready to be started by a Python of the user's: once installed it is compared with its
 * manifest before every start, and installed again when it was changed.
 *
 * @throws GatehouseError `PYTHON_MISSING`, `DIGEST_MISMATCH`, `ORIGIN_UNREACHABLE`, `DISK_FULL`, `FILE_UNWRITABLE`.
 */
export async function installSet(name: string, means: SetMeans, ports: Ports): Promise<Installed> {
  const set = findSet(means.lock, name)
  const title = `${name} ${set.version}`
  const [python, likely] = await Promise.all([choosePython(title, ports), openLikely(set, means.cache, ports)])
  const folder = folderOf(set, python, means.cache, ports)
  const attempts: Attempt[] = []
  try {
    const manifest = await (likely?.folder === folder ? likely.opened : openSet(folder, ports))
    if (manifest !== undefined) return startSet({ set, python, folder, manifest, cache: means.cache, cached: true })
  } catch (error) {
    attempts.push(noteAttempt('cache', error))
  }
  if (means.offline) throw explainOffline(title, attempts)
  return fetchSet({ set, python, folder }, means, attempts, ports)
}

/** One with `pip` if there is one, since it is what brings the packages; an older set in the cache needs none. */
async function choosePython(title: string, ports: Ports): Promise<Python> {
  const { python, seen } = await findPython(ports, (candidate) => isSupported(candidate) && candidate.hasPip)
  const chosen = python ?? seen.find(isSupported)
  if (chosen === undefined) throw explainMissingPython(title, seen)
  return chosen
}

/**
 * The only set in the cache that fits this machine, being compared while Python is still being asked which it is: either takes a
 * noticeable part of a second.
 */
async function openLikely(
  set: PythonSet,
  cache: string,
  ports: Ports,
): Promise<{ readonly folder: string; readonly opened: Promise<Manifest | undefined> } | undefined> {
  const [prefix, suffix] = [`${prefixOf(set)}-`, `-${ports.platform}-${ports.architecture}`]
  const entries = await ports.files.list(`${cache}/${set.name}`).catch(() => [])
  const [only, ...more] = entries.filter(({ name }) => name.startsWith(prefix) && name.endsWith(suffix))
  if (only === undefined || more.length > 0) return undefined
  const folder = `${cache}/${set.name}/${only.name}`
  const opened = openSet(folder, ports)
  opened.catch(() => undefined) // Whoever awaits it is told; nobody does when Python turns out to be another.
  return { folder, opened }
}

const prefixOf = (set: PythonSet): string => `${set.version}-${set.digest.slice(0, 12)}`

const folderOf = (set: PythonSet, { major, minor }: Python, cache: string, ports: Ports): string =>
  `${cache}/${set.name}/${prefixOf(set)}-${major}.${minor}-${ports.platform}-${ports.architecture}`

/**
 * The set as it lies in the cache, compared; `undefined` when there is none. One that was changed is removed.
 * @throws GatehouseError `DIGEST_MISMATCH` after that.
 */
async function openSet(folder: string, ports: Ports): Promise<Manifest | undefined> {
  const manifest = await readManifest(folder, ports)
  if (manifest === undefined) return undefined
  const differing = await compareManifest(`${folder}/site`, manifest, ports).catch(() => ['site'])
  if (differing.length === 0) return manifest
  await discardFolder(folder, ports)
  const others = differing.length === 1 ? '' : ` and ${differing.length - 1} more`
  throw new GatehouseError(
    'DIGEST_MISMATCH',
    `${differing[0] ?? ''}${others} had been changed in the cache; the set was removed.`,
  )
}

async function readManifest(folder: string, ports: Ports): Promise<Manifest | undefined> {
  try {
    return manifestSchema.parse(JSON.parse(await ports.files.readText(`${folder}/manifest.json`)))
  } catch {
    return undefined // Not there, or half there: as good as not installed.
  }
}

interface Place {
  readonly set: PythonSet
  readonly python: Python
  /** Of the set in the cache. */
  readonly folder: string
}

async function fetchSet(place: Place, means: SetMeans, before: readonly Attempt[], ports: Ports): Promise<Installed> {
  const { set, folder } = place
  const step = `install ${set.name}`
  ports.progress.step(step, 'started', set.version)
  try {
    await sweepLeftovers(`${means.cache}/${set.name}`, ports)
    if ((await readManifest(folder, ports)) === undefined) await discardFolder(folder, ports)
    const failed = await placeSet(place, means, before, ports)
    const manifest = await openSet(folder, ports)
    if (manifest === undefined) throw explainAttempts(`${set.name} ${set.version}`, failed, hint)
    const because = failed.map(({ origin, sentence }) => `; ${origin}: ${sentence}`).join('')
    ports.progress.step(step, 'finished', `${set.version} by ${manifest.origin}${because}`)
    return startSet({ ...place, manifest, cache: means.cache, cached: false })
  } catch (error) {
    ports.progress.step(step, 'failed')
    throw error
  }
}

const hint =
  'Look at the network and at the configuration of pip; Debian and Ubuntu: apt install python3-pip python3-venv.'

/** Installs into the cache; returns what failed before it was done. */
async function placeSet(
  { set, python, folder }: Place,
  means: SetMeans,
  before: readonly Attempt[],
  ports: Ports,
): Promise<readonly Attempt[]> {
  const uv = python.hasPip ? undefined : await ports.exec.find('uv')
  const title = `${set.name} ${set.version}`
  if (!python.hasPip && uv === undefined) throw explainMissingPip(title)
  let failed = before
  await placeFolder(
    folder,
    async (fresh) => {
      const filled = await fillSite(set, { python, uv, site: `${fresh}/site`, ...means }, ports)
      failed = [...before, ...filled.failed]
      if (filled.origin === undefined) throw explainAttempts(title, failed, hint)
      const manifest = await takeManifest(`${fresh}/site`, filled.origin, ports)
      await ports.files.write(`${fresh}/manifest.json`, `${JSON.stringify(manifest)}\n`)
    },
    ports,
  )
  return failed
}

const explainOffline = (title: string, attempts: readonly Attempt[]): GatehouseError =>
  new GatehouseError(
    attempts[0]?.code ?? 'ORIGIN_UNREACHABLE',
    [
      `${title} is not on this machine for this Python, and nothing may be fetched (offline).`,
      ...attempts.map(({ sentence }) => sentence),
    ].join(' '),
    { hint: 'Run gatehouse setup while there is a network.' },
  )
