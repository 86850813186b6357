import { runGate } from '../flow/step/action/run-gate.js'
import type { StepEnd } from '../flow/step/tell/end.js'
import { readGateInputs } from '../host/actions/inputs.js'
import { openStep } from './outside.js'
import { feedRequest, policyRequest } from './requests.js'

/** `actions/gate`: evidence in, verdict out. */
export async function gateAction(): Promise<StepEnd> {
  const { inputs, ports } = await openStep(readGateInputs)
  const { mode, evidence, artifact, evidenceDigest, image, verdictArtifact, path, scope, outputDirectory } = inputs
  return runGate(
    {
      ...policyRequest(inputs),
      ...feedRequest(inputs),
      prefix: path,
      scope,
      ...(mode === undefined ? {} : { mode }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(artifact === undefined ? {} : { artifacts: artifact }),
      ...(evidenceDigest === undefined ? {} : { digests: evidenceDigest }),
      ...(image === undefined ? {} : { image }),
      ...(verdictArtifact === undefined ? {} : { verdictArtifact }),
      outputDirectory,
    },
    ports,
  )
}
