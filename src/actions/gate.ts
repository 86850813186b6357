import { runGate } from '../flow/step/action/run-gate.js'
import type { StepEnd } from '../flow/step/tell/end.js'
import { readGateInputs } from '../host/actions/inputs.js'
import { openStep } from './outside.js'
import { feedRequest, policyRequest } from './requests.js'

/** `actions/gate`: evidence in, verdict out. */
export async function gateAction(): Promise<StepEnd> {
  const { inputs, ports } = await openStep(readGateInputs)
  const { mode, evidence, artifact, evidenceDigest, path, scope, outputDirectory } = inputs
  return runGate(
    {
      ...policyRequest(inputs),
      ...feedRequest(inputs),
      prefix: path,
      scope,
      ...(mode === undefined ? {} : { mode }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(artifact === undefined ? {} : { artifact }),
      ...(evidenceDigest === undefined ? {} : { digest: evidenceDigest }),
      outputDirectory,
    },
    ports,
  )
}
