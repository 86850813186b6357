import { z } from 'zod'
import { compareText } from '../../core/order.js'
import type { Ports } from '../../ports.js'
import { discardFolder, placeFolder, sweepLeftovers } from '../origins/partial.js'
import { type DatabaseMetadata, readMetadata } from './database-metadata.js'

/** `record.json`, beside the folder `db/` of an unpacked layer. */
const recordSchema = z.object({
  /** Of `trivy.db`, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number(),
  mtimeMs: z.number(),
  updated: z.string(),
})

/** A layer that is unpacked in the cache. */
export interface Unpacked extends DatabaseMetadata {
  /** The folder with `db/trivy.db` and `db/metadata.json`, which nobody writes to. */
  readonly folder: string
  readonly sha256: string
}

/** Far more than a database has had so far; what is larger is something else. */
const mostUnpacked = 8 * 1024 ** 3
/** A database that no run used for this long, while there is a newer one, is removed. */
const supersededMs = 6 * 3_600_000

const databasesIn = (cache: string): string => `${cache}/db`
export const layerFile = (cache: string, layer: string): string => `${databasesIn(cache)}/${layer}.tar.gz`
const unpackedFolder = (cache: string, layer: string): string => `${databasesIn(cache)}/${layer}`

/** The layer as a file in the cache, if what lies there still has its digest; else it is removed. */
export async function openLayer(cache: string, layer: string, ports: Ports): Promise<string | undefined> {
  const file = layerFile(cache, layer)
  if ((await ports.files.stat(file))?.type !== 'file') return undefined
  if ((await ports.files.sha256(file)) === layer) return file
  await ports.files.remove(file)
  return undefined
}

/** An unpacked layer, compared with its record by size and mtime, by digest where those differ. */
export async function openUnpacked(cache: string, layer: string, ports: Ports): Promise<Unpacked | undefined> {
  const folder = unpackedFolder(cache, layer)
  try {
    const record = recordSchema.parse(JSON.parse(await ports.files.readText(`${folder}/record.json`)))
    const read = readMetadata(await ports.files.readText(`${folder}/db/metadata.json`), folder)
    const file = `${folder}/db/trivy.db`
    const stat = await ports.files.stat(file)
    const isKnown = stat?.type === 'file' && stat.size === record.size && read.updated === record.updated
    const isSame = isKnown && (stat.mtimeMs === record.mtimeMs || (await ports.files.sha256(file)) === record.sha256)
    if (!isSame) return undefined
    await ports.files.write(`${folder}/used`, '').catch(() => undefined) // A cache that may only be read serves as well.
    return { folder, sha256: record.sha256, ...read }
  } catch {
    return undefined // Not there, or half there: as good as not unpacked.
  }
}

/** Unpacks a layer of which the digest was checked. @throws GatehouseError `DOWNLOAD_FAILED`, `DATABASE_INVALID`. */
export async function unpackLayer(cache: string, layer: string, ports: Ports): Promise<Unpacked | undefined> {
  const ready = await openUnpacked(cache, layer, ports) // Another run may have done it while this one downloaded.
  if (ready !== undefined) return ready
  const folder = unpackedFolder(cache, layer)
  await discardFolder(folder, ports)
  await placeFolder(
    folder,
    async (fresh) => {
      const [database, metadata] = [`${fresh}/db/trivy.db`, `${fresh}/db/metadata.json`]
      await ports.files.makeDirectory(`${fresh}/db`)
      const wanted = { 'trivy.db': database, 'metadata.json': metadata }
      const members = await ports.archives.extract(layerFile(cache, layer), wanted, mostUnpacked)
      const { updated } = readMetadata(await ports.files.readText(metadata), 'the registry')
      const { size = 0, mtimeMs = 0 } = (await ports.files.stat(database)) ?? {}
      const record = { sha256: members['trivy.db']?.sha256 ?? '', size, mtimeMs, updated }
      await ports.files.write(`${fresh}/record.json`, `${JSON.stringify(record)}\n`)
    },
    ports,
  )
  return openUnpacked(cache, layer, ports)
}

const layerName = /^([0-9a-f]{64})(?:\.tar\.gz)?$/

/** The layers of which there is something in the cache. */
async function listLayers(cache: string, ports: Ports): Promise<readonly string[]> {
  const entries = await ports.files.list(databasesIn(cache)).catch(() => [])
  return [...new Set(entries.flatMap(({ name }) => layerName.exec(name)?.[1] ?? []))].sort(compareText)
}

/** The database in the cache that was built last, unpacked; `undefined` when there is none. */
export async function openNewest(cache: string, ports: Ports): Promise<Unpacked | undefined> {
  const found: Unpacked[] = []
  for (const layer of await listLayers(cache, ports)) {
    const ready = await openUnpacked(cache, layer, ports)
    const isPacked = ready === undefined && (await openLayer(cache, layer, ports)) !== undefined
    const opened = isPacked ? await unpackLayer(cache, layer, ports).catch(() => undefined) : ready
    if (opened !== undefined) found.push(opened)
  }
  return found.sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated) || compareText(a.sha256, b.sha256))[0]
}

/** Removes every other database that no run has used for some hours: a new one comes several times a day. */
export async function sweepDatabases(cache: string, keep: string, ports: Ports): Promise<void> {
  await sweepLeftovers(databasesIn(cache), ports)
  for (const layer of await listLayers(cache, ports)) {
    if (layer === keep) continue
    const folder = unpackedFolder(cache, layer)
    const used = await ports.files.stat(`${folder}/used`)
    if (used !== undefined && ports.clock.now().getTime() - used.mtimeMs < supersededMs) continue
    await discardFolder(folder, ports)
    await ports.files.remove(layerFile(cache, layer))
  }
}
