import { toProblem } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import type { Build } from '../lock.js'

/** Something that an origin delivered, as it was packed: an archive, a layer, or a folder of wheels. */
export interface Parcel {
  /** Names its content by digest, so that a newer one has another key. */
  readonly key: string
  /** The file or folder in our cache, absolute. */
  readonly path: string
  /** Nothing of ours needs it once it was unpacked and kept. */
  readonly isPassing: boolean
}

/**
 * What outlives a run where our cache does not (a runner's). It is asked only for what is missing, before an origin is, and whatever it
 * gives is checked by digest. Neither call rejects.
 */
export interface Keeper {
  /** Puts a parcel back at its path; false when it has none. */
  fetch(parcel: Parcel): Promise<boolean>
  /** It came from its origin, is what it should be, and stays at its path until the run ends. */
  keep(parcel: Parcel): void
}

const packedFile = (cache: string, sha256: string): string => `${cache}/packed/${sha256}`

/** The packed file of a build's origin. */
export const parcelOf = ({ name, version, platform }: Build, sha256: string, cache: string): Parcel => ({
  key: `gatehouse-${name}-${version}-${platform}-${sha256}`,
  path: packedFile(cache, sha256),
  isPassing: true,
})

/** Fetches a parcel that is one file and checks its digest; any other is removed and told. `undefined` when there is none. */
export async function fetchFile(
  keeper: Keeper | undefined,
  parcel: Parcel,
  sha256: string,
  step: string,
  ports: Ports,
): Promise<string | undefined> {
  if (keeper === undefined || !(await keeper.fetch(parcel))) return undefined
  const isFile = (await ports.files.stat(parcel.path).catch(() => undefined))?.type === 'file'
  const actual = isFile ? await ports.files.sha256(parcel.path).catch(toProblem) : undefined
  if (actual === sha256) return parcel.path
  await ports.files.remove(parcel.path).catch(() => undefined) // What replaces it is checked as well.
  ports.progress.step(
    step,
    'failed',
    `What the cache of the runner held is not the locked file (sha256 ${sha256}); it was removed.`,
  )
  return undefined
}
