import { z } from 'zod'
import { GatehouseError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import type { OriginName } from '../installed.js'
import { type Build, type Lock, refuseDenied } from '../lock.js'
import { discardFolder, placeFolder, sweepLeftovers } from './partial.js'

/** `record.json`, beside the executable. */
const recordSchema = z.object({
  executable: z.string().regex(/^[0-9a-f]{64}$/),
  origin: z.enum(['release', 'wheel', 'module']),
  /** Of the module that it was built from. */
  sum: z.string().optional(),
})
type Record = z.infer<typeof recordSchema>

type Origin = Build['origins'][number]

/** An executable whose digest was checked just now. */
export interface Checked {
  readonly file: string
  readonly sha256: string
  readonly origin: OriginName
}

const folderOf = (cache: string, { name, version, platform }: Build): string =>
  `${cache}/tools/${name}-${version}-${platform}`

const fileOf = (folder: string, build: Build): string => `${folder}/${build.name}`

async function readRecord(folder: string, ports: Ports): Promise<Record | undefined> {
  try {
    return recordSchema.parse(JSON.parse(await ports.files.readText(`${folder}/record.json`)))
  } catch {
    return undefined // Not there, or half there: as good as not installed.
  }
}

/** The digest that decides: the lock's, else the one recorded when the archive was accepted. */
export async function expectedDigest(build: Build, cache: string, ports: Ports): Promise<string | undefined> {
  if (build.executable !== undefined) return build.executable.sha256
  const record = await readRecord(folderOf(cache, build), ports)
  return record === undefined ? undefined : recordedDigest(build, record)
}

/** What was built here is nobody's executable but ours: its record counts as long as the lock names the module that it was built from. */
function recordedDigest(build: Build, { origin, sum, executable }: Record): string | undefined {
  if (origin !== 'module') return build.executable?.sha256 ?? executable
  return build.origins.some((one) => one.type === 'module' && one.sum === sum) ? executable : undefined
}

/**
 * The tool as it lies in the cache, checked; `undefined` when there is none. One with another digest is removed.
 * @throws GatehouseError `DIGEST_MISMATCH` after that.
 */
export async function openCached(build: Build, cache: string, ports: Ports): Promise<Checked | undefined> {
  const folder = folderOf(cache, build)
  const record = await readRecord(folder, ports)
  const file = fileOf(folder, build)
  if (record === undefined || (await ports.files.stat(file))?.type !== 'file') return undefined
  const sha256 = await ports.files.sha256(file)
  if (sha256 === recordedDigest(build, record)) return { file, sha256, origin: record.origin }
  await discardFolder(folder, ports)
  throw new GatehouseError('DIGEST_MISMATCH', 'the file in the cache had been changed and was removed.')
}

/**
 * Lets an origin deliver the executable into a new folder, checks it, and moves it into the cache.
 * @throws GatehouseError `DIGEST_MISMATCH`, `TOOL_DENIED`, and whatever the origin says.
 */
export async function addToCache(
  build: Build,
  lock: Lock,
  cache: string,
  { origin, deliver }: { readonly origin: Origin; readonly deliver: (file: string) => Promise<void> },
  ports: Ports,
): Promise<Checked> {
  const folder = folderOf(cache, build)
  await sweepLeftovers(`${cache}/tools`, ports)
  await placeFolder(
    folder,
    async (fresh) => {
      const file = fileOf(fresh, build)
      await deliver(file)
      const executable = await acceptExecutable(build, lock, origin, file, ports)
      await ports.files.setExecutable(file)
      const record: Record = {
        executable,
        origin: origin.type,
        ...(origin.type === 'module' ? { sum: origin.sum } : {}),
      }
      await ports.files.write(`${fresh}/record.json`, `${JSON.stringify(record)}\n`)
    },
    ports,
  )
  const placed = await openCached(build, cache, ports)
  if (placed !== undefined) return placed
  await discardFolder(folder, ports)
  throw new GatehouseError('DOWNLOAD_FAILED', 'what lay in its place in the cache was no whole tool and was removed.', {
    hint: 'Run again.',
  })
}

async function acceptExecutable(build: Build, lock: Lock, origin: Origin, file: string, ports: Ports): Promise<string> {
  const sha256 = await ports.files.sha256(file)
  refuseDenied(lock, build.name, { sha256 })
  if (origin.type === 'module') return sha256
  if (build.executable === undefined || build.executable.sha256 === sha256) return sha256
  throw new GatehouseError(
    'DIGEST_MISMATCH',
    `it delivered an executable that is not the locked one (sha256 ${sha256}).`,
  )
}
