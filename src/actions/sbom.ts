import type { SbomTarget } from '../flow/sbom/request.js'
import { runSbom } from '../flow/step/action/run-sbom.js'
import type { StepEnd } from '../flow/step/tell/end.js'
import { readSbomInputs, type SbomInputs } from '../host/actions/inputs.js'
import { openStep } from './outside.js'
import { policyRequest } from './requests.js'

/** `actions/sbom`: what something is made of, in two documents, and what the policy makes of them. */
export async function sbomAction(): Promise<StepEnd> {
  const { inputs, ports } = await openStep(readSbomInputs)
  const { name, image, imageArchive, author, mode, artifact, compare, outputDirectory } = inputs
  const { workspace } = ports.context
  const path = inputs.path === '' ? workspace : `${workspace}/${inputs.path}`
  const called = name ?? (imageArchive === undefined ? undefined : image)
  return runSbom(
    {
      ...policyRequest(inputs),
      ...{ path, compare, outputDirectory },
      target: targetOf(inputs, path),
      ...(called === undefined ? {} : { name: called }),
      ...(author === undefined ? {} : { author }),
      ...(mode === undefined ? {} : { mode }),
      ...(artifact === undefined ? {} : { artifact }),
    },
    ports,
  )
}

function targetOf({ image, imageArchive, platform, dockerConfig }: SbomInputs, path: string): SbomTarget {
  const details = {
    ...(platform === undefined ? {} : { platform }),
    ...(dockerConfig === undefined ? {} : { dockerConfig }),
  }
  if (imageArchive !== undefined) return { type: 'image', source: { type: 'file', path: imageArchive }, ...details }
  if (image !== undefined) return { type: 'image', source: { type: 'registry', reference: image }, ...details }
  return { type: 'folder', path }
}
