import type { Mode } from '../../core/verdict.js'
import type { ImageScanRequest } from '../image/image-request.js'

/** What an SBOM is wanted of. */
export type SbomTarget =
  /** Absolute. */
  | { readonly type: 'folder'; readonly path: string }
  | ({ readonly type: 'image' } & Pick<ImageScanRequest, 'source' | 'platform' | 'dockerConfig'>)

export interface SbomRequest {
  /** The folder of the repository whose policy judges; absolute. */
  readonly path: string
  readonly target: SbomTarget
  /** What the target is called, where that is not what it says itself. */
  readonly name?: string
  /** Who answers for the documents. */
  readonly author?: string
  /** Whether the packages of an image are compared with those that a second tool sees. */
  readonly compare: boolean
  readonly policyFile?: string
  readonly organisationPolicy?: string
  readonly mode?: Mode
  readonly offline: boolean
}

/** The documents about one thing, as text. */
export interface SbomDocuments {
  /** Of an image, where it is known. */
  readonly platform?: string
  readonly cyclonedx: string
  readonly spdx: string
}
