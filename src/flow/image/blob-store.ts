import { GatehouseError } from '../../core/errors.js'
import type { Digest } from '../../core/evidence.js'
import type { Files } from '../../ports.js'
import type { ManifestStore } from '../../registry/find-images.js'
import { blobIn } from '../../registry/local/layout-archive.js'
import type { Members } from '../../registry/local/surveyed.js'

/** The parts of images, by what they are. */
export interface BlobStore extends ManifestStore {
  /** Puts a part into a new file, once its content is known to be what the digest says. */
  place(digest: Digest, file: string): Promise<void>
}

/** Of what is read into memory, in bytes: distribution-spec 1.1 lets a registry refuse manifests of more than 4 MiB. */
export const mostManifestBytes = 4 * 1024 * 1024

export const blobPath = (folder: string, digest: Digest): string =>
  `${folder}/blobs/sha256/${digest.slice('sha256:'.length)}`

/** The folder of an OCI image layout. Nothing in it is believed before its bytes are hashed. */
export const openLayout = (folder: string, files: Files): BlobStore => ({
  async read(digest) {
    const path = blobPath(folder, digest)
    const stat = await files.stat(path)
    if (stat?.type !== 'file' || stat.size > mostManifestBytes) throw missing(digest)
    if ((await files.sha256(path)) !== hexOf(digest)) throw other(digest)
    return files.readText(path)
  },
  async place(digest, file) {
    const path = blobPath(folder, digest)
    if ((await files.stat(path))?.type !== 'file') throw missing(digest)
    await files.linkOrCopy(path, file)
    if ((await files.sha256(file)) !== hexOf(digest)) throw other(digest)
  },
})

/** The parts of an image of which an archive holds the texts; their digests are known. */
export const inMembers = (members: Members): ManifestStore => ({
  async read(digest) {
    const file = blobIn(members, digest)
    if (file?.text === undefined) throw missing(digest)
    if (file.sha256 !== hexOf(digest)) throw other(digest)
    return file.text
  },
})

const hexOf = (digest: Digest): string => digest.slice('sha256:'.length)

const hint = 'Build or fetch the image again.'

const missing = (digest: Digest): GatehouseError =>
  new GatehouseError(
    'IMAGE_BROKEN',
    `The image is incomplete: ${digest.slice(0, 19)}… is not there, or is too large.`,
    { hint: 'Build or fetch the image again; if only one of its platforms is there, name that one (platform).' },
  )

const other = (digest: Digest): GatehouseError =>
  new GatehouseError('IMAGE_BROKEN', `The image is damaged: ${digest.slice(0, 19)}… has another content.`, { hint })
