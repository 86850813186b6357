import type { Digest } from '../../core/evidence.js'
import type { Access } from '../../registry/access/connection.js'
import { type Attachments, listAttachments } from '../../registry/attachments.js'
import { nameOf, parseReference } from '../../registry/reference.js'
import { resolveContent } from '../../registry/resolve.js'

/** An image as its registry knows it. */
export interface KnownImage {
  /** With the registry, without tag and digest. */
  readonly name: string
  readonly digest: Digest
  /** The tag that led to the digest. */
  readonly tag?: string
  /** Of an index: its images. */
  readonly platforms: readonly Digest[]
}

/** What a registry says of images. Each call rejects with a `GatehouseError` that says why nothing is known. */
export interface Images {
  /** The manifest was seen: the image is there. */
  resolve(reference: string): Promise<KnownImage>
  /**
   * Resolves when what hangs on an image can be listed, by the API for referrers or by the tag that stood for it before OCI 1.1. A verifier
   * that finds nothing where this rejects has proven nothing.
   */
  attachments(image: KnownImage): Promise<Attachments>
}

/** Asks the registries themselves. */
export const imagesOf = (access: Access): Images => ({
  async resolve(text) {
    const { reference, digest, platforms } = await resolveContent(parseReference(text), access)
    return {
      name: nameOf(reference),
      digest,
      ...(reference.tag === undefined ? {} : { tag: reference.tag }),
      platforms: platforms.map((platform) => platform.digest),
    }
  },
  attachments: ({ name, digest }) => listAttachments({ ...parseReference(name), digest }, access),
})
