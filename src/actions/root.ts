import { runRoot } from '../flow/step/action/run-root.js'
import type { StepEnd } from '../flow/step/tell/end.js'
import { readRootInputs } from '../host/actions/inputs.js'
import { openStep } from './outside.js'
import { feedRequest, publishOptions, takeRequest } from './requests.js'

/** The root action: the whole gate as one step. */
export async function rootAction(): Promise<StepEnd> {
  const { inputs, ports } = await openStep(readRootInputs)
  const { mode, outputDirectory, requirePublish } = inputs
  return runRoot(
    {
      ...takeRequest(inputs, ports.context.workspace),
      ...feedRequest(inputs),
      ...(mode === undefined ? {} : { mode }),
      outputDirectory,
      requirePublish,
      publish: publishOptions(inputs),
    },
    ports,
  )
}
