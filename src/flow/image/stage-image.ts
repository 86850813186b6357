import type { Digest } from '../../core/evidence.js'
import type { Files } from '../../ports.js'
import { type FoundImage, findImages, partsOf, type Root } from '../../registry/find-images.js'
import { type BlobStore, blobPath } from './blob-store.js'

/** One image as a scanner opens it: a docker archive, or the folder of a layout that holds nothing else. */
export interface ImagePart {
  readonly file: string
  /** Of its manifest; most archives have none. */
  readonly digest?: Digest
  readonly platform?: string
}

export const platformOf = ([first, ...others]: readonly ImagePart[]): Pick<ImagePart, 'platform'> =>
  first?.platform === undefined || others.length > 0 ? {} : { platform: first.platform }

/** What is wanted of an image, and where it goes. */
export interface Staging {
  /** Absent: all. */
  readonly platform: string | undefined
  readonly folder: string
}

/** Lays images out, each in a folder of its own. @throws GatehouseError IMAGE_BROKEN */
export async function layOutImages(
  images: readonly FoundImage[],
  store: BlobStore,
  { folder }: Pick<Staging, 'folder'>,
  files: Files,
): Promise<readonly ImagePart[]> {
  const parts: ImagePart[] = []
  for (const [at, image] of images.entries()) {
    const file = `${folder}/image-${at}`
    await layOut(image, file, store, files)
    const { digest, platform } = image
    parts.push({ file, digest, ...(platform === undefined ? {} : { platform }) })
  }
  return parts
}

/** Finds images and lays them out. @throws GatehouseError as `findImages`. */
export async function stageImages(
  store: BlobStore,
  roots: readonly Root[],
  staging: Staging,
  files: Files,
): Promise<readonly ImagePart[]> {
  return layOutImages(await findImages(store, roots, staging.platform), store, staging, files)
}

async function layOut(image: FoundImage, folder: string, store: BlobStore, files: Files): Promise<void> {
  const { mediaType, digest, text } = image
  await files.makeDirectory(`${folder}/blobs/sha256`)
  const manifests = [{ mediaType, digest, size: Buffer.byteLength(text) }]
  await files.write(`${folder}/oci-layout`, JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  await files.write(`${folder}/index.json`, JSON.stringify({ schemaVersion: 2, manifests }))
  await files.write(blobPath(folder, digest), text)
  for (const blob of partsOf(image)) await store.place(blob, blobPath(folder, blob))
}
