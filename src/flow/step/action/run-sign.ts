import type { StepOutputs } from '../../../ports/step-outputs.js'
import type { Ports } from '../../../ports.js'
import { besideRegistries } from '../../registries/beside-registries.js'
import { withRunCache } from '../../scan/supply/run-cache.js'
import { signingIdentity } from '../../sign/identity.js'
import { refuseUnsafeRun } from '../../sign/refuse.js'
import { tellSigned } from '../../sign/sign.js'
import { type SignRequest, signImage } from '../../sign/sign-image.js'
import { refuseWindows } from '../guard.js'
import { type AwaitedFile, receiveFiles } from '../receive-files.js'
import type { StepPorts } from '../step-ports.js'
import type { StepEnd } from '../tell/end.js'
import { setOutputs } from '../tell/outputs.js'

export interface SignStepRequest extends Omit<SignRequest, 'identity' | 'sboms' | 'verdict'> {
  readonly sboms: readonly AwaitedFile[]
  readonly verdict?: AwaitedFile
  /** By which the job proves who it is; ports have no such variables. */
  readonly job: Ports['environment']
  /** Names under which other jobs of this run stored these files. */
  readonly artifacts: readonly string[]
  /** `env://NAME`, or the address of a key in a key management service. Absent: the job signs. */
  readonly key?: string
  /** A folder with a `config.json`; absolute. */
  readonly dockerConfig?: string
}

/** Signs and attests. Whether it may is asked before anything else. */
export async function runSign(
  { key, job, dockerConfig, sboms, verdict, artifacts, ...request }: SignStepRequest,
  ports: StepPorts,
): Promise<StepEnd> {
  const { context, runner, environment } = ports
  refuseWindows(ports)
  refuseUnsafeRun(context)
  const identity = signingIdentity(key, { ...environment, ...job })
  if (identity.type === 'key') runner.mask(identity.password)
  if (identity.type === 'job') runner.mask(identity.tokenBearer)
  const received = await receiveFiles([...sboms, ...(verdict === undefined ? [] : [verdict])], artifacts, ports)
  const files = {
    sboms: received.slice(0, sboms.length),
    ...(verdict === undefined ? {} : { verdict: received.at(-1) ?? '' }),
  }
  const signed = await withRunCache(ports, async (keeping) =>
    signImage({ ...request, ...files, identity }, await besideRegistries(dockerConfig, ports, keeping)),
  )
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
