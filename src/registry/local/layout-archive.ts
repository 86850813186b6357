import type { Digest } from '../../core/evidence.js'
import { fitsPlatform } from '../../core/image/platform.js'
import type { ArchivedFile } from '../../ports/machine/archives.js'
import { decodeImageConfig, isImageConfig } from '../image-config.js'
import type { Descriptor } from '../manifest.js'
import { type ArchivedImage, readSavedImages } from './docker-archive.js'
import { type Members, reading, type SurveyedArchive } from './surveyed.js'

/** Who loads such an archive reads its `index.json`, whatever else is in it; Docker before version 25 reads `manifest.json`. */
export const isLayoutArchive = (members: Members): boolean => members.has('oci-layout')

export const blobName = (digest: Digest): string => `blobs/sha256/${digest.slice('sha256:'.length)}`

/** A link is no part: what it leads to has another name, and so another digest. */
export function blobIn(members: Members, digest: Digest): ArchivedFile | undefined {
  const file = members.get(blobName(digest))
  return file?.link === undefined ? file : undefined
}

/** What the manifest of an image names. */
export interface ImageParts {
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
}

/**
 * Requires of every image that its parts are there, are what their digests say, and unpack to what the configuration says; and that the
 * `manifest.json` beside the index, if there is one, names the same images. Gives the names that those were saved as.
 * @throws GatehouseError `IMAGE_BROKEN`.
 */
export function requireImages(
  archive: SurveyedArchive,
  images: readonly ImageParts[],
  platform: string | undefined,
): ArchivedImage['names'] {
  const saved = readSavedImages(archive)
  return reading(archive.path, () => {
    for (const image of images) requireParts(image, archive.members)
    for (const one of saved) requireSame(one, images, platform)
    return saved.flatMap(({ names }) => names)
  })
}

function requireParts({ config, layers }: ImageParts, members: Members): void {
  const { text } = requirePart('configuration', config, members)
  const files = layers.map((layer) => requirePart('layer', layer, members))
  if (text === undefined || !isImageConfig(config.mediaType)) return
  const unpacked = decodeImageConfig(text).layers
  if (unpacked.length !== layers.length)
    throw new Error(`its configuration names other layers: ${unpacked.length}, not ${layers.length}`)
  for (const [at, { mediaType, digest }] of layers.entries()) {
    const found = unpackedDigest(mediaType, files[at])
    if (found !== undefined && found !== unpacked[at])
      throw new Error(`its layer ${digest} unpacks to another content than its configuration says`)
  }
}

function requirePart(what: string, { digest }: Descriptor, members: Members): ArchivedFile {
  const file = blobIn(members, digest)
  if (file === undefined) throw new Error(`its ${what} ${digest} is missing`)
  if (`sha256:${file.sha256}` !== digest) throw new Error(`its ${what} ${digest} has another content`)
  return file
}

/** `undefined` for what is packed in another way than by gzip: what it unpacks to is not known. */
function unpackedDigest(mediaType: string, file: ArchivedFile | undefined): Digest | undefined {
  if (file === undefined || /[.+](?:zstd|encrypted)$/.test(mediaType)) return undefined
  return `sha256:${file.unpacked ?? file.sha256}`
}

/** Two readers of one archive must not see two images. */
function requireSame(saved: ArchivedImage, images: readonly ImageParts[], platform: string | undefined): void {
  if (platform !== undefined && !fitsPlatform(platform, saved.config.platform)) return
  const same = images.find(({ config }) => config.digest === saved.id)
  if (same === undefined) throw new Error('its manifest.json names an image that its index.json does not')
  const isSame =
    same.layers.length === saved.layers.length &&
    same.layers.every(({ digest }, at) => digest === `sha256:${saved.layers[at]?.sha256}`)
  if (!isSame) throw new Error('its manifest.json names other layers of an image than its index.json')
}
