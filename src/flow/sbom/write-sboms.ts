import type { Files } from '../../ports.js'
import type { SbomDocuments } from './request.js'

/** Absolute paths of what was written. */
export interface WrittenSbom {
  readonly platform?: string
  readonly cyclonedx: string
  readonly spdx: string
}

/** `sbom.cdx.json` and `sbom.spdx.json`; of an image with several platforms `sbom.linux-arm64.cdx.json`, ... */
export const sbomPaths = (folder: string, documents: readonly SbomDocuments[]): readonly WrittenSbom[] =>
  documents.map(({ platform }, at) => {
    const part = documents.length === 1 ? '' : `.${nameOf(platform, at)}`
    const stem = `${folder}/sbom${part}`
    return {
      cyclonedx: `${stem}.cdx.json`,
      spdx: `${stem}.spdx.json`,
      ...(platform === undefined ? {} : { platform }),
    }
  })

const nameOf = (platform: string | undefined, at: number): string =>
  platform === undefined ? String(at + 1) : platform.replace(/[^a-z0-9]+/gi, '-')

/** @throws GatehouseError FILE_UNWRITABLE, DISK_FULL, or the operating system's own error. */
export async function writeSboms(
  paths: readonly WrittenSbom[],
  documents: readonly SbomDocuments[],
  files: Pick<Files, 'write'>,
): Promise<void> {
  for (const [at, { cyclonedx, spdx }] of documents.entries()) {
    const path = paths[at]
    if (path === undefined) continue
    await files.write(path.cyclonedx, cyclonedx)
    await files.write(path.spdx, spdx)
  }
}
