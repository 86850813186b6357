import { GatehouseError } from '../core/errors.js'
import type { Digest } from '../core/evidence.js'
import { fitsPlatform } from '../core/image/platform.js'
import { compareText } from '../core/order.js'
import { decodeImageConfig } from './image-config.js'
import { type Descriptor, decodeManifest, isImage, isIndex } from './manifest.js'

/** A manifest, or an index of several. */
export type Root = Pick<Descriptor, 'digest' | 'mediaType' | 'platform'>

/** Where manifests and configurations are, by what they are. */
export interface ManifestStore {
  read(digest: Digest): Promise<string>
}

/** An index in an index in an index is nothing that anybody builds. */
const deepest = 2
const mostPlatforms = 64

/** An image below some manifest, found and not laid out yet. */
export interface FoundImage {
  readonly digest: Digest
  readonly mediaType: string
  readonly platform: string | undefined
  readonly text: string
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
}

/**
 * Finds every image below some manifests: of the asked platform, or all. Trivy 0.74.0 takes the first of a layout with several, in silence.
 * @throws GatehouseError IMAGE_BROKEN, TARGET_MISSING for a platform that is not there.
 */
export async function findImages(
  store: ManifestStore,
  roots: readonly Root[],
  platform: string | undefined,
): Promise<readonly FoundImage[]> {
  const search: Search = { store, platform, others: new Map() }
  const found = await imagesBelow(search, roots, 0)
  const wanted = [...new Map(found.map((image) => [image.digest, image])).values()]
  const platforms = [...search.others.values()]
  if (wanted.length === 0) throw nothingFits(platform, platforms)
  if (wanted.length + platforms.length > mostPlatforms)
    throw broken(`it is an index of more than ${mostPlatforms} images`)
  return wanted.sort((a, b) => compareText(a.platform ?? '', b.platform ?? '') || compareText(a.digest, b.digest))
}

interface Search {
  readonly store: ManifestStore
  readonly platform: string | undefined
  /** Platforms that were not asked for, by the digest of their manifest. */
  readonly others: Map<Digest, string | undefined>
}

const fits = ({ platform }: Search, own: string | undefined): boolean =>
  platform === undefined || fitsPlatform(platform, own)

async function imagesBelow(search: Search, roots: readonly Root[], depth: number): Promise<readonly FoundImage[]> {
  const found: FoundImage[] = []
  for (const root of roots) {
    // Another platform may not even be there: Docker saves the index of several with the parts of one.
    const isOther = root.platform !== undefined && !isIndex(root) && !fits(search, root.platform)
    if (isOther) search.others.set(root.digest, root.platform)
    else found.push(...(await imagesIn(search, root, depth)))
  }
  return found
}

async function imagesIn(search: Search, root: Root, depth: number): Promise<readonly FoundImage[]> {
  const text = await search.store.read(root.digest)
  const manifest = decoded(() => decodeManifest(text, root.mediaType))
  if (manifest.type === 'index') {
    if (depth >= deepest) throw broken('it is an index of an index of an index')
    return imagesBelow(search, manifest.manifests.filter(isImage), depth + 1)
  }
  const { mediaType, config, layers } = manifest
  const platform = root.platform ?? (await platformIn(search, config))
  if (fits(search, platform)) return [{ digest: root.digest, mediaType, platform, text, config, layers }]
  search.others.set(root.digest, platform)
  return []
}

/** Of an image that no index describes: its configuration says it. */
async function platformIn({ store }: Search, { digest }: Descriptor): Promise<string | undefined> {
  const text = await store.read(digest)
  return decoded(() => decodeImageConfig(text)).platform
}

/** Everything that an image is made of but its manifest, each once. */
export const partsOf = ({ config, layers }: Pick<FoundImage, 'config' | 'layers'>): readonly Digest[] => [
  ...new Set([config, ...layers].map(({ digest }) => digest)),
]

const hint = 'Build or fetch the image again.'

const broken = (what: string, cause?: unknown): GatehouseError =>
  new GatehouseError('IMAGE_BROKEN', `The image is not what the OCI image specification says: ${what}.`, {
    hint,
    cause,
  })

/** What a registry sent is its own trouble, what lies in a folder is the image's. */
function decoded<T>(decode: () => T): T {
  try {
    return decode()
  } catch (error) {
    throw broken(error instanceof Error ? error.message : String(error), error)
  }
}

const nothingFits = (platform: string | undefined, others: readonly (string | undefined)[]): GatehouseError =>
  platform === undefined
    ? new GatehouseError('IMAGE_BROKEN', 'There is no image in it.', {
        hint: 'Give an image, not what is attested about one.',
      })
    : new GatehouseError('TARGET_MISSING', `The image has no platform ${platform}.`, {
        hint: `It has ${others.map((other) => other ?? 'one without a name').join(', ')}.`,
      })
