import type { Digest } from '../core/evidence.js'

/** An image as its registry knows it. */
export interface ResolvedImage {
  /** With the registry, without tag and digest. */
  readonly name: string
  readonly digest: Digest
  /** The tag that led to the digest. */
  readonly tag?: string
  /** Empty for an image of one platform. */
  readonly platforms: readonly Digest[]
}

/** What a registry says of images. Each call rejects with a `GatehouseError` that says why nothing is known. */
export interface Images {
  /** The manifest was seen: the image is there. */
  resolve(reference: string): Promise<ResolvedImage>
  /**
   * Resolves when what hangs on an image can be listed, by the API for referrers or by the tag that stood for it before OCI 1.1. A verifier
   * that finds nothing where this rejects has proven nothing.
   */
  readable(image: ResolvedImage): Promise<void>
}
