import type { Ports } from '../../ports.js'
import { deliverModule } from '../go/module.js'
import type { Build, Lock, ModuleOrigin } from '../lock.js'
import { type Attempt, explainAttempts, noteAttempt } from './attempt.js'
import { variableFor } from './given-tool.js'
import { fetchFile, type Keeper, parcelOf } from './keeper.js'
import { type Delivery, deliverRelease, deliverWheel, unpack } from './origins.js'
import type { Patience } from './patience.js'
import { addToCache, type Checked } from './tool-cache.js'

export interface FetchMeans {
  readonly lock: Lock
  readonly cache: string
  readonly patience: Patience
  readonly keeper?: Keeper
}

type Origin = Build['origins'][number]

/**
 * Brings a build into the cache: from what outlived an earlier run, else from the first origin that delivers it. `before` is what
 * failed until now. @throws GatehouseError when none did.
 */
export async function fetchBuild(
  build: Build,
  means: FetchMeans,
  before: readonly Attempt[],
  ports: Ports,
): Promise<Checked> {
  const attempts = [...before]
  const step = `install ${build.name}`
  ports.progress.step(step, 'started', `${build.version}`)
  try {
    const kept = await fetchKept(build, means, attempts, ports)
    if (kept !== undefined) return kept
    for (const origin of build.origins) {
      try {
        const checked = await fetchFrom(origin, build, means, ports)
        ports.progress.step(
          step,
          'finished',
          [`${build.version} from ${describe(origin)}`, ...attempts.map(told)].join('; '),
        )
        return checked
      } catch (error) {
        attempts.push(noteAttempt(origin.type, error))
      }
    }
    throw explainAttempts(`${build.name} ${build.version}`, attempts, hintFor(build))
  } catch (error) {
    ports.progress.step(step, 'failed')
    throw error
  }
}

/** Every origin's packed file is asked for before any origin is: one that cannot be reached would cost its time-out in every run. */
async function fetchKept(
  build: Build,
  { keeper, lock, cache }: FetchMeans,
  attempts: Attempt[],
  ports: Ports,
): Promise<Checked | undefined> {
  for (const origin of build.origins.filter(isPacked)) {
    const parcel = parcelOf(build, origin.sha256, cache)
    const file = await fetchFile(keeper, parcel, origin.sha256, `check ${build.name}`, ports)
    if (file === undefined) continue
    try {
      const deliver = (to: string): Promise<void> => unpack(origin, file, to, ports)
      const checked = await addToCache(build, lock, cache, { origin, deliver }, ports)
      ports.progress.step(`install ${build.name}`, 'finished', `${build.version} from the cache of the runner`)
      return checked
    } catch (error) {
      attempts.push(noteAttempt('cache of the runner', error))
    } finally {
      await ports.files.remove(file)
    }
  }
  return undefined
}

async function fetchFrom(
  origin: Origin,
  build: Build,
  { keeper, lock, cache, patience }: FetchMeans,
  ports: Ports,
): Promise<Checked> {
  const parcel = isPacked(origin) ? parcelOf(build, origin.sha256, cache) : undefined
  const packed = keeper === undefined || parcel === undefined ? {} : { packed: parcel.path }
  const deliver = (to: string): Promise<void> =>
    deliverFrom(origin, { build, to, cache, step: `install ${build.name}`, ...packed }, ports, patience)
  const checked = await addToCache(build, lock, cache, { origin, deliver }, ports)
  if (parcel !== undefined) keeper?.keep(parcel)
  return checked
}

function deliverFrom(origin: Origin, delivery: Delivery, ports: Ports, patience: Patience): Promise<void> {
  switch (origin.type) {
    case 'release':
      return deliverRelease(origin, delivery, ports, patience)
    case 'wheel':
      return deliverWheel(origin, delivery, ports, patience)
    case 'module':
      return deliverModule(origin, delivery, ports, patience)
  }
}

type Packed = Exclude<Origin, ModuleOrigin>

/** What is built here is not kept for other runs: nobody states the digest by which it could be believed again. */
const isPacked = (origin: Origin): origin is Packed => origin.type !== 'module'

function describe(origin: Origin): string {
  switch (origin.type) {
    case 'release':
      return 'the release'
    case 'wheel':
      return `the wheel ${origin.requirement}`
    case 'module':
      return `the module ${origin.module}, built here`
  }
}

const told = ({ origin, sentence }: Attempt): string => `${origin} did not deliver it: ${sentence}`

/** An executable whose digest nobody states could not be checked, so that nobody is asked for it. */
const hintFor = ({ name, executable }: Build): string => {
  const network = 'Look at the network (HTTPS_PROXY names a proxy)'
  return executable === undefined
    ? `${network}.`
    : `${network}, or bring the executable of the official release (sha256 ${executable.sha256}) and let ${variableFor(name)} name it.`
}
