import { GatehouseError } from '../../../core/errors.js'
import type { ToolRun } from '../../tool.js'
import { explainFailure } from '../trouble/failure.js'

/** Why a scan of an image cannot be believed; `undefined` when it ended well. Messages observed on 0.74.0. */
export function explainImageFailure(run: ToolRun): GatehouseError | undefined {
  const failure = explainFailure(run)
  if (failure === undefined) return undefined
  const fatal = /^[^\t\n]{1,40}\tFATAL\t([\s\S]*)$/m.exec(run.stderr)?.[1] ?? ''
  if (fatal.includes('Unable to initialize the Java DB')) {
    return new GatehouseError(
      'JAVA_DATABASE_MISSING',
      'The image holds Java archives, and there is no Java database to know them by: they were not looked at.',
      { hint: "Put Trivy's Java database into `java-db/` of the folder that --vulnerability-db names." },
    )
  }
  if (/unable to open .* as (?:a Docker image|an OCI Image)/.test(fatal)) {
    return new GatehouseError('IMAGE_BROKEN', 'This is no image that Trivy can open, or only the first part of one.', {
      hint: 'Give a docker archive (`docker save`) or the folder of an OCI layout, and build it again if it is one.',
    })
  }
  if (fatal.includes('failed to analyze layer') || fatal.includes('unable to get uncompressed layer')) {
    return new GatehouseError(
      'IMAGE_BROKEN',
      'A layer of the image is damaged or cut off, so Trivy could not read it.',
      {
        hint: 'Build or fetch the image again.',
      },
    )
  }
  return failure
}
