import { runSign } from '../flow/step/action/run-sign.js'
import type { StepEnd } from '../flow/step/tell/end.js'
import { anyPath } from '../host/actions/inputs/paths.js'
import { readSignInputs } from '../host/actions/inputs.js'
import { openStep } from './outside.js'

/** `actions/sign`: a signature and attestations beside an image; never in a run of somebody's change. */
export async function signAction(): Promise<StepEnd> {
  const { inputs, ports } = await openStep(readSignInputs)
  const { image, sbom = [], verdictFile, key, log, signingConfig, trustedRoot, dockerConfig } = inputs
  const { workspace, temporary } = ports.context
  const services =
    signingConfig !== undefined && trustedRoot !== undefined
      ? { services: { signingConfig, trustedRoot } }
      : log
        ? {}
        : { services: 'none' as const }
  return runSign(
    {
      reference: image,
      sboms: sbom.map((path) => anyPath(path, 'sbom', { workspace, temporary, tools: [] })),
      ...services,
      ...(verdictFile === undefined ? {} : { verdict: verdictFile }),
      ...(key === undefined ? {} : { key }),
      ...(dockerConfig === undefined ? {} : { dockerConfig }),
    },
    ports,
  )
}
