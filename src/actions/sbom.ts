import { runSbom } from '../flow/step/action/run-sbom.js'
import type { StepEnd } from '../flow/step/tell/end.js'
import { readSbomInputs } from '../host/actions/inputs.js'
import { openStep } from './outside.js'
import { imageRequest, policyRequest } from './requests.js'

/** `actions/sbom`: what something is made of, in two documents, and what the policy makes of them. */
export async function sbomAction(): Promise<StepEnd> {
  const { inputs, ports } = await openStep(readSbomInputs)
  const { name, author, mode, artifact, compare, judge, scope, outputDirectory } = inputs
  const { workspace } = ports.context
  const path = inputs.path === '' ? workspace : `${workspace}/${inputs.path}`
  const { image } = imageRequest(inputs)
  const called = name ?? image?.name
  return runSbom(
    {
      ...policyRequest(inputs),
      ...{ path, compare, judge, outputDirectory },
      target: image === undefined ? { type: 'folder', path } : { type: 'image', ...image },
      ...(called === undefined ? {} : { name: called }),
      ...(author === undefined ? {} : { author }),
      ...(scope === undefined ? {} : { scope }),
      ...(mode === undefined ? {} : { mode }),
      ...(artifact === undefined ? {} : { artifact }),
    },
    ports,
  )
}
