import { runVerify } from '../flow/step/action/run-verify.js'
import type { StepEnd } from '../flow/step/tell/end.js'
import { readVerifyInputs } from '../host/actions/inputs.js'
import { openStep } from './outside.js'
import { policyRequest, publishOptions } from './requests.js'

/** `actions/verify`: what images carry, proven and judged. */
export async function verifyAction(): Promise<StepEnd> {
  const { inputs, ports } = await openStep(readVerifyInputs)
  const { images, scope, mode, judge, trustedRoot, dockerConfig, outputDirectory, requirePublish } = inputs
  return runVerify(
    {
      ...policyRequest(inputs),
      ...{ images, judge },
      outputDirectory,
      requirePublish,
      publish: publishOptions(inputs),
      ...(scope === undefined ? {} : { scope }),
      ...(mode === undefined ? {} : { mode }),
      ...(trustedRoot === undefined ? {} : { trustedRoot }),
      ...(dockerConfig === undefined ? {} : { dockerConfig }),
    },
    ports,
  )
}
