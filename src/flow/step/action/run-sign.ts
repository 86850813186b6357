import { installTool } from '../../../install/install-tool.js'
import type { StepOutputs } from '../../../ports/step-outputs.js'
import { dockerFolder, readCredentials } from '../../../registry/access/credentials.js'
import { restoreSupplies, saveSupplies } from '../../scan/supply/run-cache.js'
import { signingIdentity } from '../../sign/identity.js'
import { refuseUnsafeRun } from '../../sign/refuse.js'
import { tellSigned } from '../../sign/sign.js'
import { type SignRequest, signImage } from '../../sign/sign-image.js'
import { imagesOf } from '../../verify/images.js'
import { refuseWindows } from '../guard.js'
import type { StepPorts } from '../step-ports.js'
import type { StepEnd } from '../tell/end.js'
import { setOutputs } from '../tell/outputs.js'

export interface SignStepRequest extends Omit<SignRequest, 'identity'> {
  /** `env://NAME`, or the address of a key in a key management service. Absent: the job signs. */
  readonly key?: string
  /** A folder with a `config.json`; absolute. */
  readonly dockerConfig?: string
}

/** Signs and attests. Whether it may is asked before anything else. */
export async function runSign({ key, dockerConfig, ...request }: SignStepRequest, ports: StepPorts): Promise<StepEnd> {
  const { context, runner, environment } = ports
  refuseWindows(ports)
  refuseUnsafeRun(context)
  const identity = signingIdentity(key, environment)
  if (identity.type === 'key') runner.mask(identity.password)
  const credentials = await readCredentials(dockerConfig ?? dockerFolder(environment), ports)
  const keeper = ports.cache === undefined ? undefined : restoreSupplies(ports.cache)
  const signed = await signImage(
    { ...request, identity },
    {
      ...ports,
      images: imagesOf({ ports, credentials }),
      credentials,
      install: (tool) => installTool(tool, ports, { offline: false, ...(keeper === undefined ? {} : { keeper }) }),
    },
  )
  if (keeper !== undefined && ports.cache !== undefined) await saveSupplies(keeper, ports.cache, ports)
  const { image, made } = signed
  const outputs: StepOutputs<'sign'> = {
    image: `${image.name}@${image.digest}`,
    digest: image.digest,
    made: made.join(', '),
  }
  setOutputs(outputs, runner)
  runner.log(`\n${tellSigned(signed)}`)
  return { failed: false }
}
