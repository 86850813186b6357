/** A part of something that hangs on an image, as its registry gave it: a claim of whoever may push there. */
export interface Attachment {
  readonly mediaType: string
  readonly text: string
  /** What stands beside it in the registry. */
  readonly annotations: ReadonlyMap<string, string>
}

/** Which parts can say who signed something. */
export interface AttachmentKinds {
  /** How their media types begin. */
  readonly mediaTypes: readonly string[]
  /** Behind the digest of the image, in tags: where such parts were kept before they could hang on an image. */
  readonly tagSuffixes: readonly string[]
}
