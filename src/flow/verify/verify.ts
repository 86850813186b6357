import { imageScope } from '../../core/image/subject.js'
import type { Mode } from '../../core/verdict.js'
import type { Ports } from '../../ports.js'
import { nameOf, parseReference } from '../../registry/reference.js'
import { policyNames, verifier } from '../../tools/index.js'
import { findPolicy } from '../policy/find-policy.js'
import { besideRegistries } from '../registries/beside-registries.js'
import { openRoot, subjectOf } from '../scan/take-evidence.js'
import { basesOfTree } from './bases.js'
import { type VerifyResult, verifyImages } from './verify-images.js'

export interface VerifyHereRequest {
  readonly references: readonly string[]
  /** The folder whose policy judges. Absolute. */
  readonly path: string
  readonly policyFile?: string
  readonly organisationPolicy?: string
  readonly mode?: Mode
  /** Absolute. */
  readonly trustedRoot?: string
  /** A folder with a `config.json`; absent: where Docker keeps its own. Absolute. */
  readonly dockerConfig?: string
  /** The images that Dockerfiles of the folder begin with, as far as the policy asks something of them. */
  readonly bases?: boolean
  /** The verifier is not fetched. */
  readonly offline: boolean
}

/**
 * The story of images that are already somewhere: resolve each to its content, prove what it carries, judge what is missing.
 * @throws GatehouseError only before anything ran: path, policy, references, credentials.
 */
export async function verify(request: VerifyHereRequest, ports: Ports): Promise<VerifyResult> {
  const { references, policyFile, organisationPolicy, mode, trustedRoot, dockerConfig, offline } = request
  const names = references.map((reference) => nameOf(parseReference(reference)))
  const root = await openRoot(request.path, ports)
  const beside = await besideRegistries(dockerConfig, ports, { offline }, [verifier.tool])
  const organisation = organisationPolicy === undefined ? {} : { organisation: organisationPolicy }
  const [found, head] = await Promise.all([
    findPolicy(root, policyFile, policyNames, ports, { programs: false, ...organisation }),
    subjectOf(root, undefined, ports),
  ])
  const { asked, gaps } = request.bases === true ? await basesOfTree(root, found, ports) : { asked: [], gaps: [] }
  const [name] = names
  const subject = {
    ...head,
    ...(name !== undefined && names.length === 1 && asked.length === 0 ? { scope: imageScope(name) } : {}),
  }
  return verifyImages(
    {
      images: [...[...new Set(references)].map((reference) => ({ reference })), ...asked],
      ...{ found, subject, gaps },
      ...(mode === undefined ? {} : { mode }),
      ...(trustedRoot === undefined ? {} : { trustedRoot }),
    },
    beside,
  )
}
