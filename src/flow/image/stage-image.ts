import { GatehouseError } from '../../core/errors.js'
import type { Digest } from '../../core/evidence.js'
import {
  type Descriptor,
  decodeManifest,
  fitsPlatform,
  isBeside,
  platformOf,
  readPlatform,
} from '../../core/image/manifest.js'
import { compareText } from '../../core/order.js'
import type { Files } from '../../ports.js'
import { type BlobStore, blobPath } from './blob-store.js'

/** One image as a scanner opens it: a docker archive, or the folder of a layout that holds nothing else. */
export interface ImagePart {
  readonly file: string
  /** Of its manifest; an archive has none. */
  readonly digest?: Digest
  readonly platform?: string
}

/** An index in an index in an index. */
const deepest = 3
/** Of one image: no tool here is meant to build fleets. */
const mostPlatforms = 32

/** An image, or an index of several, from the root down. */
type Root = Pick<Descriptor, 'digest' | 'platform'>

/**
 * Lays out every image below some manifests in a folder of its own, the asked platform or all. Trivy 0.74.0 takes the first of a layout with
 * several, in silence.
 * @throws GatehouseError IMAGE_BROKEN, TARGET_MISSING for a platform that is not there.
 */
export async function stageImages(
  store: BlobStore,
  roots: readonly Root[],
  { platform, folder }: { readonly platform: string | undefined; readonly folder: string },
  files: Files,
): Promise<readonly ImagePart[]> {
  const found = (await Promise.all(roots.map((root) => imagesBelow(store, root, 0)))).flat()
  const all = [...new Map(found.map((image) => [image.digest, image])).values()]
  const wanted = platform === undefined ? all : all.filter((image) => fitsPlatform(platform, image.platform))
  if (wanted.length === 0) throw nothingFits(platform, all)
  if (wanted.length > mostPlatforms)
    throw new GatehouseError('IMAGE_BROKEN', `The image has more than ${mostPlatforms} platforms.`)
  const sorted = wanted.sort(
    (a, b) => compareText(a.platform ?? '', b.platform ?? '') || compareText(a.digest, b.digest),
  )
  const parts: ImagePart[] = []
  for (const [at, image] of sorted.entries()) {
    const file = `${folder}/image-${at}`
    await layOut(image, file, store, files)
    const { digest, platform: of } = image
    parts.push({ file, digest, ...(of === undefined ? {} : { platform: of }) })
  }
  return parts
}

interface FoundImage {
  readonly digest: Digest
  readonly platform: string | undefined
  readonly text: string
  readonly blobs: readonly Digest[]
}

async function imagesBelow(store: BlobStore, root: Root, depth: number): Promise<readonly FoundImage[]> {
  const text = await store.read(root.digest)
  const manifest = decodeManifest(text)
  if (manifest.type === 'image') {
    const blobs = [manifest.config, ...manifest.layers].map(({ digest }) => digest)
    const platform = platformOf(root) ?? (await platformIn(store, manifest.config))
    return [{ digest: root.digest, platform, text, blobs: [...new Set(blobs)] }]
  }
  if (depth >= deepest) throw new GatehouseError('IMAGE_BROKEN', 'The image is an index of an index of an index.')
  const images = manifest.manifests.filter((each) => !isBeside(each))
  return (await Promise.all(images.map((each) => imagesBelow(store, each, depth + 1)))).flat()
}

/** Of an image that no index describes: its configuration says it. */
const platformIn = async (store: BlobStore, { digest }: Descriptor): Promise<string | undefined> =>
  readPlatform(await store.read(digest))

async function layOut(image: FoundImage, folder: string, store: BlobStore, files: Files): Promise<void> {
  await files.makeDirectory(`${folder}/blobs/sha256`)
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const manifests = [{ mediaType, digest: image.digest, size: Buffer.byteLength(image.text) }]
  await files.write(`${folder}/oci-layout`, JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  await files.write(`${folder}/index.json`, JSON.stringify({ schemaVersion: 2, manifests }))
  await store.place(image.digest, blobPath(folder, image.digest))
  for (const digest of image.blobs) await store.place(digest, blobPath(folder, digest))
}

const nothingFits = (platform: string | undefined, all: readonly FoundImage[]): GatehouseError =>
  platform === undefined
    ? new GatehouseError('IMAGE_BROKEN', 'There is no image in it.', {
        hint: 'Give an image, not what is attested about one.',
      })
    : new GatehouseError('TARGET_MISSING', `The image has no platform ${platform}.`, {
        hint: `It has ${all.map((image) => image.platform ?? 'one without a name').join(', ')}.`,
      })
