import { GatehouseError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import { download } from '../origins/download.js'
import { fetchFile, type Keeper, type Parcel } from '../origins/keeper.js'
import type { Patience } from '../origins/patience.js'
import { layerFile, openLayer, type Unpacked, unpackLayer } from './database-cache.js'
import type { Layer } from './database-layer.js'

/** Far more than a database has had so far; what is larger is something else. */
const mostPacked = 2 * 1024 ** 3
/** What a person sees. */
export const step = 'vulnerability database'

export interface BringMeans {
  readonly cache: string
  readonly patience: Patience
  readonly keeper?: Keeper
}

/** Brings the layer that a registry named into the cache, and unpacks it. */
export async function bringDatabase(layer: Layer, means: BringMeans, ports: Ports): Promise<Unpacked> {
  const { cache } = means
  await bringLayer(layer, means, ports)
  ports.progress.step(step, 'moving', 'unpacking')
  const unpacked = await unpackLayer(cache, layer.sha256, ports)
  if (unpacked !== undefined) return unpacked
  throw new GatehouseError('DATABASE_INVALID', 'The database could not be unpacked in the cache.', {
    hint: 'Run again.',
  })
}

/** Leaves the layer in the cache: it is there, or outlived another run, or is fetched. */
async function bringLayer(layer: Layer, { cache, patience, keeper }: BringMeans, ports: Ports): Promise<void> {
  const { url, headers, sha256 } = layer
  if ((await openLayer(cache, sha256, ports)) !== undefined) return
  const parcel: Parcel = {
    key: `gatehouse-vulnerability-db-${sha256}`,
    path: layerFile(cache, sha256),
    isPassing: false,
  }
  if ((await fetchFile(keeper, parcel, sha256, `check ${step}`, ports)) !== undefined) return
  const request = { url, headers, sha256, maxBytes: mostPacked, folder: `${cache}/downloads`, step }
  const file = await download(request, ports, patience)
  await ports.files.makeDirectory(`${cache}/db`)
  await ports.files.rename(file, parcel.path)
  keeper?.keep(parcel)
}
