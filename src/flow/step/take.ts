import { GatehouseError } from '../../core/errors.js'
import { imageScope } from '../../core/image/subject.js'
import { nameOf, parseReference } from '../../registry/reference.js'
import { baseOfRun } from '../base/base-of-run.js'
import type { ImageAsked } from '../image/image-request.js'
import { takeImage } from '../image/scan-image.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { readPolicies } from '../policy/read-policies.js'
import { withRunCache } from '../scan/supply/run-cache.js'
import { type Supplies, suppliesOf } from '../scan/supply/supplies.js'
import { type TakenEvidence, takeEvidence } from '../scan/take-evidence.js'
import { type Checkout, findCheckout } from './checkout/find-checkout.js'
import { refuseOwnFile } from './checkout/organisation-file.js'
import { claimScope } from './claim-scope.js'
import { refuseForeignCode, refuseWindows } from './guard.js'
import { noGitHub } from './no-github.js'
import type { StepPorts } from './step-ports.js'
import { defaultScope, subjectOfRun } from './subject.js'

/** Where the policy of a step is; the same for scan and judge. */
export interface PolicyRequest {
  /** Path of the policy file in the repository, where it is not the usual one. */
  readonly policyPath?: string
  /** YAML text, or the path of a file. */
  readonly organisationPolicy?: string
}

export interface TakeRequest extends PolicyRequest {
  /** The root of the run, absolute. */
  readonly path: string
  /** Absent: all. */
  readonly tools?: readonly string[]
  readonly database?: string
  readonly scope: string
  /** Absent: the tree is looked at. */
  readonly image?: ImageAsked
}

/** The policies of this run, read where a change cannot loosen them. `prefix`: from the root of the repository to that of the run. */
export async function policiesOf(
  request: PolicyRequest,
  prefix: string,
  { context, github = noGitHub, files }: StepPorts,
): Promise<FoundPolicy> {
  const found = await readPolicies(
    {
      context,
      github,
      prefix,
      ...(request.policyPath === undefined ? {} : { policyPath: request.policyPath }),
      ...(request.organisationPolicy === undefined ? {} : { organisationPolicy: request.organisationPolicy }),
    },
    { files },
  )
  return context.properties === undefined ? found : { ...found, properties: context.properties }
}

/**
 * A change may make any folder a symbolic link: out of the checkout, or to one that has another policy.
 * @throws GatehouseError `TARGET_MISSING`.
 */
export async function stayInside(
  path: string,
  { context, files }: Pick<StepPorts, 'context' | 'files'>,
): Promise<void> {
  const [workspace, real] = await Promise.all([files.realPath(context.workspace), files.realPath(path)]).catch(() => [])
  if (workspace === undefined || real === undefined) return // Nothing is there, which opening it says better.
  if (real === `${workspace}${path.slice(context.workspace.length)}`) return
  const where = real === workspace || real.startsWith(`${workspace}/`) ? 'elsewhere' : 'out of the checkout'
  throw new GatehouseError('TARGET_MISSING', `The folder ${path} is a link that leads ${where}.`, {
    hint: 'Give a folder of the repository as `path`.',
  })
}

/**
 * The first half of a step: no stranger's code beside our secrets, the policies, then the scanners.
 * @throws GatehouseError `EVENT_REFUSED`, `INPUT_INVALID`, `POLICY_INVALID`, `TARGET_MISSING`, `TOOL_MISSING`, before any tool ran.
 */
export async function takeInStep(request: TakeRequest, ports: StepPorts): Promise<TakenEvidence> {
  const { context, git } = ports
  refuseWindows(ports)
  await stayInside(request.path, ports)
  await refuseForeignCode(context, request.path, git)
  const scope = scopeOf(request)
  claimScope('scan', scope, ports)
  await refuseOwnFile({ input: 'organisation-policy', given: request.organisationPolicy }, request.path, ports)
  const checkout = await findCheckout(request.path, context.workspace, ports)
  const { commit } = checkout
  return withRunCache(ports, async (keeping) => {
    const supplies = suppliesOf({ ...wanted(request), ...keeping }, ports)
    const taken = await takeOf({ ...request, scope }, checkout, ports, supplies)
    if (commit === undefined && taken.evidence.inventory.formats.length === 0) throw noCheckout()
    return taken
  })
}

/** An empty workspace is no repository without findings: its verdict would close every alert. */
const noCheckout = (): GatehouseError =>
  new GatehouseError('TARGET_MISSING', 'There is no checkout here, and nothing to scan.', {
    hint: 'Put a step with actions/checkout before this one.',
  })

/** An image has a scope of its own, unless somebody says another. */
function scopeOf({ scope, image }: TakeRequest): string {
  if (image === undefined || scope !== defaultScope) return scope
  const reference = image.name ?? (image.source.type === 'registry' ? image.source.reference : undefined)
  if (reference !== undefined) return imageScope(nameOf(parseReference(reference)))
  throw new GatehouseError('INPUT_INVALID', 'Nobody said what the image in the archive is called.', {
    hint: 'Give its name as `image` beside `image-archive`, or a `scope`.',
  })
}

const wanted = ({ database }: TakeRequest) => ({ offline: false, ...(database === undefined ? {} : { database }) })

function takeOf(
  request: TakeRequest,
  checkout: Checkout,
  ports: StepPorts,
  supplies: Supplies,
): Promise<TakenEvidence> {
  const { context } = ports
  const { path, tools, scope, image } = request
  const { commit, prefix } = checkout
  const subject = subjectOfRun(context, commit, { scope, prefix })
  const own = { ...wanted(request), path, ...(tools === undefined ? {} : { tools }) }
  const policy = (): Promise<FoundPolicy> => policiesOf(request, prefix, ports)
  if (image !== undefined) {
    return takeImage({ ...own, ...image }, { policy, subject: async () => subject }, ports, supplies)
  }
  const base = () => baseOfRun({ context, github: ports.github ?? noGitHub, checkout, scope }, ports)
  return takeEvidence({ ...own, untracked: false, subject, base }, policy, ports, supplies)
}
