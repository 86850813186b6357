import { runSign, type SignStepRequest } from '../flow/step/action/run-sign.js'
import type { AwaitedFile } from '../flow/step/receive-files.js'
import type { StepEnd } from '../flow/step/tell/end.js'
import { identityOfJob } from '../host/actions/environment.js'
import { anyPath } from '../host/actions/inputs/paths.js'
import { readSignInputs, type SignInputs } from '../host/actions/inputs.js'
import type { RunContext } from '../ports/run-context.js'
import { openStep } from './outside.js'

/** `actions/sign`: a signature and attestations beside an image; never in a run of somebody's change. */
export async function signAction(): Promise<StepEnd> {
  const { inputs, ports } = await openStep(readSignInputs)
  const { image, key, log, signingConfig, trustedRoot, dockerConfig } = inputs
  const services =
    signingConfig !== undefined && trustedRoot !== undefined
      ? { services: { signingConfig, trustedRoot } }
      : log
        ? {}
        : { services: 'none' as const }
  return runSign(
    {
      reference: image,
      job: identityOfJob(process.env),
      ...filesOf(inputs, ports.context),
      ...services,
      ...(key === undefined ? {} : { key }),
      ...(dockerConfig === undefined ? {} : { dockerConfig }),
    },
    ports,
  )
}

/** What is attested: paths, or with artifacts names in them. */
function filesOf(
  { artifact: artifacts = [], sbom = [], sbomDigest = [], verdictFile, verdictDigest }: SignInputs,
  { workspace, temporary }: Pick<RunContext, 'workspace' | 'temporary'>,
): Pick<SignStepRequest, 'sboms' | 'verdict' | 'artifacts'> {
  const place = (file: string, input: string): string =>
    artifacts.length > 0 ? file : anyPath(file, input, { workspace, temporary, tools: [] })
  const awaited = (path: string, digest: string | undefined): AwaitedFile => ({
    path,
    ...(digest === undefined ? {} : { digest }),
  })
  return {
    artifacts,
    sboms: sbom.map((file, at) => awaited(place(file, 'sbom'), sbomDigest[at])),
    ...(verdictFile === undefined ? {} : { verdict: awaited(place(verdictFile, 'verdict-file'), verdictDigest) }),
  }
}
