export interface ExtractedMember {
  readonly size: number
  /** Hex, of what was written. */
  readonly sha256: string
}

/** Archives that somebody else made are opened with limits, never unpacked as a whole. */
export interface Archives {
  /** As gzip does it best (level 9), of the text as UTF-8. */
  compress(text: string): Promise<Uint8Array>
  /** What gzip packed. Rejects with `DOWNLOAD_FAILED` when it is broken, or holds more than `maxBytes`. */
  decompress(packed: Uint8Array, maxBytes: number): Promise<Uint8Array>
  /**
   * Writes the wanted regular files of a `tar` or `tar.gz`: `wanted` maps a member's name to the new file that gets its bytes
   * (mode 0444). Rejects with `DOWNLOAD_FAILED` when one is missing, the archive is broken, or what was unpacked grows
   * beyond `maxBytes`; then none of them is left.
   */
  extract(
    archive: string,
    wanted: Readonly<Record<string, string>>,
    maxBytes: number,
  ): Promise<Readonly<Record<string, ExtractedMember>>>
  /**
   * Writes the regular files of a `tar.gz` that has one folder at its top into a new folder, without that folder's name: those below
   * `within` (empty: all), relative to it. Links, devices, and names that lead out or are not UTF-8 are passed over. Rejects with
   * `DOWNLOAD_FAILED` for a broken archive and for more than it may hold.
   */
  unpack(archive: string, folder: string, limits: UnpackLimits): Promise<void>
  /**
   * What a `tar` or `tar.gz` holds, by name; nothing of it is written. Rejects with `DOWNLOAD_FAILED` when it is broken, names a file twice
   * (two readers would see two archives), or holds more than it may.
   */
  survey(archive: string, limits: SurveyLimits): Promise<ReadonlyMap<string, ArchivedFile>>
  /** The bytes of one file of a ZIP archive. Rejects with `DOWNLOAD_FAILED` when it is not there, broken, or larger than that. */
  readZipped(archive: string, name: string, maxBytes: number): Promise<Uint8Array>
}

/** A file in an archive, or a link in it. */
export interface ArchivedFile extends ExtractedMember {
  /** Where a link leads, as a name in the archive; it has no content of its own. */
  readonly link?: string
  /** Of what gzip packed in it, hex sha256; absent where it did not pack it. */
  readonly unpacked?: string
  /** Of small JSON documents. */
  readonly text?: string
}

export interface SurveyLimits {
  /** Of everything that comes out, files packed within it included. */
  readonly maxBytes: number
  readonly maxFiles: number
  /** Larger documents have no text. */
  readonly textBytes: number
}

export interface UnpackLimits {
  readonly within: string
  readonly maxBytes: number
  readonly maxFiles: number
}
