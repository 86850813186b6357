import type { CatalogueOptions } from '../cataloguer.js'
import type { Command } from '../tool.js'

/** Read by more programs than the 1.7 that Syft 1.54.1 writes by itself, and nothing of 1.7 is used. */
export const documentVersions = { cyclonedx: '1.6', spdx: '2.3' } as const

/**
 * Both documents in one run. The configuration is named, because Syft would read `.syft.yaml` of the folder it is started in, in which
 * one line (`exclude: ["./**"]`) leaves it with nothing to say and exit code 0. The source has its scheme, so that no daemon is asked,
 * and stands behind `--`. Not `--quiet`: that hides why it failed.
 */
export function syftCommand({
  source,
  name,
  cyclonedx,
  spdx,
  configuration,
}: CatalogueOptions): Pick<Command, 'args' | 'env'> {
  return {
    args: [
      'scan',
      `--config=${configuration}`,
      `--source-name=${name}`,
      `--output=cyclonedx-json@${documentVersions.cyclonedx}=${cyclonedx}`,
      `--output=spdx-json@${documentVersions.spdx}=${spdx}`,
      ...(source.type === 'folder' ? ['--exclude=./.git/**'] : []),
      '--',
      sourceOf(source),
    ],
    env: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
  }
}

/** From inside of a folder: Syft's names for packages are made of paths, and would differ from machine to machine. */
function sourceOf(source: CatalogueOptions['source']): string {
  switch (source.type) {
    case 'archive':
      return `docker-archive:${source.path}`
    case 'layout':
      return `oci-dir:${source.path}`
    case 'folder':
      return 'dir:.'
  }
}
