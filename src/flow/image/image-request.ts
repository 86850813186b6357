import type { ScanRequest } from '../scan/scan.js'

/** Where the image is. */
export type ImageSource =
  /** A docker archive, or an OCI layout, which is a folder or an archive of it; absolute. */
  | { readonly type: 'file'; readonly path: string }
  /** In a registry: `ghcr.io/acme/app:1.0`, `ghcr.io/acme/app@sha256:…`. */
  | { readonly type: 'registry'; readonly reference: string }

/** Which image is asked for, and what somebody knows of it. */
export interface ImageAsked {
  readonly source: ImageSource
  /** What the image is called, where that is not what it says itself. */
  readonly name?: string
  /** Only this one of an index: `linux/arm64`. Absent: all of them. */
  readonly platform?: string
  /** The Dockerfile it is made from, from the folder of the repository. */
  readonly dockerfile?: string
  /** A folder with a `config.json` that holds the credentials of registries. Absolute. */
  readonly dockerConfig?: string
}

export interface ImageScanRequest extends ImageAsked, Omit<ScanRequest, 'path' | 'untracked' | 'since' | 'everything'> {
  /** The folder of the repository that the image belongs to: its policy judges, and its Dockerfiles are looked through. Absolute. */
  readonly path: string
}
