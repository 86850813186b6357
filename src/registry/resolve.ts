import type { Digest } from '../core/evidence.js'
import { compareText } from '../core/order.js'
import type { Access } from './access/connection.js'
import { broken } from './access/failure.js'
import { openRepository, type Repository } from './access/repository.js'
import { readPart } from './blob.js'
import { decoded, type FoundManifest, fetchManifest, findManifest } from './fetch-manifest.js'
import { decodeImageConfig, type ImageConfig, isImageConfig } from './image-config.js'
import { type Descriptor, isImage, mostManifestBytes } from './manifest.js'
import type { ImageReference, PinnedReference } from './reference.js'

/** An image as a registry holds it now. */
export interface ResolvedImage {
  /** With the tag that was asked for, if it was one, and always with the digest that it led to. */
  readonly reference: PinnedReference
  readonly digest: Digest
  readonly mediaType: string
  /** One for an image, each for an index; by platform. */
  readonly platforms: readonly PlatformImage[]
  /** Of the configuration; of an index: of its first platform. */
  readonly labels: ReadonlyMap<string, string>
}

export interface PlatformImage {
  /** Absent where nobody says it. */
  readonly platform?: string
  readonly digest: Digest
}

/** An index in an index in an index is nothing that anybody builds. */
const deepest = 2
const mostPlatforms = 64

/** What a reference leads to, without anything that its images say of themselves. */
export type Content = Pick<ResolvedImage, 'reference' | 'digest' | 'platforms'>

/**
 * Asks which content a reference leads to, and what platforms that has. A reference that names a digest is that digest; its tag is only recorded.
 * @throws GatehouseError `REGISTRY_REFUSED` (login), `IMAGE_MISSING`, `REGISTRY_UNREACHABLE`, `REGISTRY_BROKEN` (an answer that is none),
 * `DIGEST_MISMATCH`.
 */
export async function resolveImage(reference: ImageReference, access: Access): Promise<ResolvedImage> {
  const { repository, found, platforms, reference: pinned } = await resolveIn(reference, access)
  const { digest, manifest } = found
  const config = await configOf(repository, platforms[0], found)
  const single = manifest.type === 'image' ? config.platform : undefined
  return {
    reference: pinned,
    digest,
    mediaType: manifest.mediaType,
    platforms: single === undefined ? platforms : [{ platform: single, digest }],
    labels: config.labels,
  }
}

/** The same, for whom digests are enough: no configuration is asked for. @throws GatehouseError as `resolveImage`. */
export async function resolveContent(reference: ImageReference, access: Access): Promise<Content> {
  const { found, platforms, reference: pinned } = await resolveIn(reference, access)
  return { reference: pinned, digest: found.digest, platforms }
}

async function resolveIn(reference: ImageReference, access: Access) {
  const tag = reference.tag ?? (reference.digest === undefined ? 'latest' : undefined)
  const repository = openRepository(tag === undefined ? reference : { ...reference, tag }, access)
  const found = await fetchManifest(repository, reference.digest ?? tag ?? 'latest')
  const images = await imagesOf(repository, found, 0)
  const platforms = images.sort(
    (a, b) => compareText(a.platform ?? '', b.platform ?? '') || compareText(a.digest, b.digest),
  )
  return { repository, found, platforms, reference: { ...repository.asking.reference, digest: found.digest } }
}

/**
 * Whether there is a manifest of this digest: without it "no signature found" means nothing.
 * @throws GatehouseError as `resolveImage` does, but for `IMAGE_MISSING`.
 */
export const manifestExists = async (reference: PinnedReference, access: Access): Promise<boolean> =>
  (await findManifest(openRepository(reference, access), reference.digest)) !== undefined

async function imagesOf(repository: Repository, found: FoundManifest, depth: number): Promise<PlatformImage[]> {
  const { digest, manifest } = found
  if (manifest.type === 'image') return [{ digest }]
  const { reference } = repository.asking
  if (depth >= deepest) throw broken(reference, 'it is an index of an index of an index')
  const images = manifest.manifests.filter(isImage)
  if (images.length > mostPlatforms) throw broken(reference, `it is an index of more than ${mostPlatforms} images`)
  const below: PlatformImage[] = []
  for (const image of images) below.push(...(await imagesAt(repository, image, depth)))
  return below
}

/** Of images only the index is read; of an index in it, what it names. */
async function imagesAt(
  repository: Repository,
  { mediaType, digest, platform }: Descriptor,
  depth: number,
): Promise<readonly PlatformImage[]> {
  if (/index|list/.test(mediaType)) return imagesOf(repository, await fetchManifest(repository, digest), depth + 1)
  return [{ digest, ...(platform === undefined ? {} : { platform }) }]
}

const nothing: ImageConfig = { labels: new Map(), layers: [] }

async function configOf(
  repository: Repository,
  first: PlatformImage | undefined,
  root: FoundManifest,
): Promise<ImageConfig> {
  if (first === undefined) return nothing
  const { manifest } = first.digest === root.digest ? root : await fetchManifest(repository, first.digest)
  if (manifest.type !== 'image' || !isImageConfig(manifest.config.mediaType)) return nothing
  const bytes = await readPart(repository, manifest.config.digest, mostManifestBytes)
  return decoded(repository, () => decodeImageConfig(new TextDecoder().decode(bytes)))
}
