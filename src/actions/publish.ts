import { runPublish } from '../flow/step/action/run-publish.js'
import type { StepEnd } from '../flow/step/tell/end.js'
import { readPublishInputs } from '../host/actions/inputs.js'
import { openStep } from './outside.js'
import { publishOptions } from './requests.js'

/** `actions/publish`: a verdict to where people look, and the end that its mode wants. */
export async function publishAction(): Promise<StepEnd> {
  const { inputs, ports } = await openStep(readPublishInputs)
  const { verdictFile, evidence, requirePublish } = inputs
  return runPublish(
    {
      verdict: verdictFile,
      ...(evidence === undefined ? {} : { evidence }),
      requirePublish,
      publish: publishOptions(inputs),
    },
    ports,
  )
}
