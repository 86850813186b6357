import type { Ports } from '../../ports.js'
import { besideRegistries } from '../registries/beside-registries.js'
import { signingIdentity } from './identity.js'
import { refuseUnsafeRun } from './refuse.js'
import { type Signed, type SignRequest, signImage } from './sign-image.js'

export interface SignHereRequest extends Omit<SignRequest, 'identity'> {
  /** `env://NAME`, or the address of a key in a key management service. Absent: the job of a workflow signs. */
  readonly key?: string
  /** A folder with a `config.json`; absent: where Docker keeps its own. Absolute. */
  readonly dockerConfig?: string
  /** The signer is not fetched. */
  readonly offline: boolean
}

/** Signs at a command line, which may be a step of a workflow. @throws GatehouseError as `signImage`, before it `SIGNING_REFUSED`. */
export async function sign({ key, dockerConfig, offline, ...request }: SignHereRequest, ports: Ports): Promise<Signed> {
  const { environment } = ports
  const {
    GITHUB_ACTIONS: onRunner,
    GITHUB_EVENT_NAME: event = '',
    GITHUB_REF: ref = '',
    GITHUB_REPOSITORY: repository = '',
  } = environment
  if (onRunner === 'true') refuseUnsafeRun({ event, ref, repository })
  const identity = signingIdentity(key, environment)
  return signImage({ ...request, identity }, await besideRegistries(dockerConfig, ports, { offline }))
}

/** What was done, for people. */
export const tellSigned = ({ image, made }: Signed): string =>
  `Signed ${image.name}@${image.digest}\n${made.map((what) => `  ${what}\n`).join('')}`
