import { GatehouseError } from '../../core/errors.js'
import type { EvidenceFile, Gap, ScanSubject } from '../../core/evidence.js'
import { decidingLayers, type Layers } from '../../core/policy/layers.js'
import type { Mode, Verdict } from '../../core/verdict.js'
import { lockDigest } from '../../install/lock.js'
import { verifier as releaseVerifier } from '../../tools/index.js'
import { judgeEvidence } from '../judge-evidence.js'
import { inOwnFolder } from '../own-folder.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { planDigest } from '../policy/plan-part.js'
import type { BesideRegistries } from '../registries/beside-registries.js'
import { proveImages } from './prove-images.js'
import type { AskedImage, LayeredSection } from './request.js'

export interface VerifyRequest {
  /** Each once. */
  readonly images: readonly AskedImage[]
  readonly found: FoundPolicy
  readonly subject: ScanSubject
  /** Images that were not asked about, by the files that name them. */
  readonly gaps?: readonly Gap[]
  /** Absolute: roots of trust instead of the public ones. */
  readonly trustedRoot?: string
  readonly mode?: Mode
}

export interface VerifyResult {
  readonly evidence: EvidenceFile
  readonly verdict: Verdict
}

/**
 * Proves for every image what the policy asks of it, and judges what is missing by the same policy.
 * @throws GatehouseError only before anything ran: no image, or a policy that asks nothing of any.
 */
export async function verifyImages(request: VerifyRequest, ports: BesideRegistries): Promise<VerifyResult> {
  const { images, found, subject, mode, gaps = [] } = request
  const sections = sectionsOf(found.layers)
  if (images.length === 0) throw noImage()
  if (sections.length === 0 && found.trouble.length === 0) throw nothingAsked(found)
  const started = ports.clock.monotonicMs()
  const workspace = await ports.files.makeTemporary('gatehouse-verify-')
  const head = await inOwnFolder(workspace, () => proveImages(request, sections, workspace, ports), ports)
  const evidence: EvidenceFile = {
    schema: 1,
    subject,
    inputs: {
      ...(found.origin.digest === undefined ? {} : { policy: found.origin.digest }),
      plan: planDigest(found),
      lock: lockDigest,
    },
    inventory: { files: images.length, formats: [{ format: 'image', files: images.length }], gaps, skips: [] },
    head,
    timings: { [releaseVerifier.tool]: Math.round(ports.clock.monotonicMs() - started) },
  }
  return { evidence, verdict: judgeEvidence(evidence, found, { mode, feeds: {} }, ports.clock) }
}

/** What every layer that decides asks for; each of it has to be there. */
const sectionsOf = (layers: Layers): readonly LayeredSection[] =>
  decidingLayers(layers).flatMap(({ layer, policy }) => policy.supplyChain.map((section) => ({ layer, section })))

const noImage = (): GatehouseError =>
  new GatehouseError('ARGUMENT_INVALID', 'There is no image to verify.', {
    hint: 'Name one that the policy asks something of, such as ghcr.io/acme/app:1.0 or ghcr.io/acme/app@sha256:….',
  })

const nothingAsked = ({ origin }: FoundPolicy): GatehouseError =>
  new GatehouseError(
    'POLICY_INVALID',
    `The policy (${origin.source}) asks nothing of images: it has no \`supply-chain\`.`,
    {
      hint: 'Say what an image must carry: docs/images.md has an example to copy.',
    },
  )
