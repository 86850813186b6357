import { GatehouseError } from '../../core/errors.js'
import type { Digest } from '../../core/evidence.js'
import { fitsPlatform } from '../../core/image/platform.js'
import { compareText } from '../../core/order.js'
import type { Files } from '../../ports.js'
import { decodeImageConfig } from '../../registry/image-config.js'
import { type Descriptor, decodeManifest, isImage } from '../../registry/manifest.js'
import { type BlobStore, blobPath } from './blob-store.js'

/** One image as a scanner opens it: a docker archive, or the folder of a layout that holds nothing else. */
export interface ImagePart {
  readonly file: string
  /** Of its manifest; most archives have none. */
  readonly digest?: Digest
  readonly platform?: string
}

/** A manifest, or an index of several. */
export type Root = Pick<Descriptor, 'digest' | 'mediaType' | 'platform'>

/** What is wanted of an image, and where it goes. */
export interface Staging {
  /** Absent: all. */
  readonly platform: string | undefined
  readonly folder: string
}

/** An index in an index in an index is nothing that anybody builds. */
const deepest = 2
const mostPlatforms = 64

/**
 * Lays out every image below some manifests in a folder of its own: the asked platform, or all. Trivy 0.74.0 takes the first of a layout
 * with several, in silence.
 * @throws GatehouseError IMAGE_BROKEN, TARGET_MISSING for a platform that is not there.
 */
export async function stageImages(
  store: BlobStore,
  roots: readonly Root[],
  { platform, folder }: Staging,
  files: Files,
): Promise<readonly ImagePart[]> {
  const found: FoundImage[] = []
  for (const root of roots) found.push(...(await imagesBelow(store, root, 0)))
  const all = [...new Map(found.map((image) => [image.digest, image])).values()]
  const wanted = platform === undefined ? all : all.filter((image) => fitsPlatform(platform, image.platform))
  if (wanted.length === 0) throw nothingFits(platform, all)
  if (all.length > mostPlatforms) throw broken(`it is an index of more than ${mostPlatforms} images`)
  wanted.sort((a, b) => compareText(a.platform ?? '', b.platform ?? '') || compareText(a.digest, b.digest))
  const parts: ImagePart[] = []
  for (const [at, image] of wanted.entries()) {
    const file = `${folder}/image-${at}`
    await layOut(image, file, store, files)
    const { digest, platform: of } = image
    parts.push({ file, digest, ...(of === undefined ? {} : { platform: of }) })
  }
  return parts
}

interface FoundImage {
  readonly digest: Digest
  readonly mediaType: string
  readonly platform: string | undefined
  readonly text: string
  readonly blobs: readonly Digest[]
}

async function imagesBelow(store: BlobStore, root: Root, depth: number): Promise<readonly FoundImage[]> {
  const text = await store.read(root.digest)
  const manifest = decoded(() => decodeManifest(text, root.mediaType))
  const { mediaType } = manifest
  if (manifest.type === 'image') {
    const blobs = [manifest.config, ...manifest.layers].map(({ digest }) => digest)
    const platform = root.platform ?? (await platformIn(store, manifest.config))
    return [{ digest: root.digest, mediaType, platform, text, blobs: [...new Set(blobs)] }]
  }
  if (depth >= deepest) throw broken('it is an index of an index of an index')
  const below: FoundImage[] = []
  for (const each of manifest.manifests.filter(isImage)) below.push(...(await imagesBelow(store, each, depth + 1)))
  return below
}

/** Of an image that no index describes: its configuration says it. */
async function platformIn(store: BlobStore, { digest }: Descriptor): Promise<string | undefined> {
  const text = await store.read(digest)
  return decoded(() => decodeImageConfig(text)).platform
}

async function layOut(image: FoundImage, folder: string, store: BlobStore, files: Files): Promise<void> {
  const { mediaType, digest, text, blobs } = image
  await files.makeDirectory(`${folder}/blobs/sha256`)
  const manifests = [{ mediaType, digest, size: Buffer.byteLength(text) }]
  await files.write(`${folder}/oci-layout`, JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  await files.write(`${folder}/index.json`, JSON.stringify({ schemaVersion: 2, manifests }))
  await files.write(blobPath(folder, digest), text)
  for (const blob of blobs) await store.place(blob, blobPath(folder, blob))
}

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

const nothingFits = (platform: string | undefined, all: readonly FoundImage[]): GatehouseError =>
  platform === undefined
    ? new GatehouseError('IMAGE_BROKEN', 'There is no image in it.', {
        hint: 'Give an image, not what is attested about one.',
      })
    : new GatehouseError('TARGET_MISSING', `The image has no platform ${platform}.`, {
        hint: `It has ${all.map((image) => image.platform ?? 'one without a name').join(', ')}.`,
      })
