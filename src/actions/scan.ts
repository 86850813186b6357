import { runScan } from '../flow/step/action/run-scan.js'
import type { StepEnd } from '../flow/step/tell/end.js'
import { readScanInputs } from '../host/actions/inputs.js'
import { openStep } from './outside.js'
import { imageRequest, takeRequest } from './requests.js'

/** `actions/scan`: evidence, and nothing that needs the right to write. */
export async function scanAction(): Promise<StepEnd> {
  const { inputs, ports } = await openStep(readScanInputs)
  const { artifact, outputDirectory } = inputs
  return runScan(
    {
      ...takeRequest(inputs, ports.context.workspace),
      ...imageRequest(inputs),
      outputDirectory,
      ...(artifact === undefined ? {} : { artifact }),
    },
    ports,
  )
}
