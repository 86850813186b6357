import { GatehouseError, type Problem, toProblem } from '../../core/errors.js'
import type { Evidence, EvidenceFile, Gap, ScanSubject, ToolIdentity } from '../../core/evidence.js'
import { decidingLayers, type Layers } from '../../core/policy/layers.js'
import type { Mode, Verdict } from '../../core/verdict.js'
import type { Installed } from '../../install/installed.js'
import { lockDigest, lockedVersion } from '../../install/lock.js'
import type { Ports } from '../../ports.js'
import { mapConcurrently } from '../../repository/concurrently.js'
import { verifier as releaseVerifier } from '../../tools/index.js'
import { judgeEvidence } from '../judge-evidence.js'
import { inOwnFolder } from '../own-folder.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { planDigest } from '../policy/plan-part.js'
import type { BesideRegistries } from '../registries/beside-registries.js'
import { dockerConfigFor } from '../registries/docker-config.js'
import { openWorkplace, type Workplace } from '../registries/run-beside-registry.js'
import { openRoots } from './open-roots.js'
import { proveImage } from './prove-image.js'
import type { AskedImage, CanaryOutcome, LayeredSection, Proving, Roots } from './request.js'
import { tryCanary } from './try-canary.js'

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

/** Processes side by side: more only wait for the registry and each other. */
const sideBySide = 6

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
  const head = await inOwnFolder(workspace, () => proveAll(request, sections, workspace, ports), ports)
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

async function proveAll(
  { images, found, trustedRoot }: VerifyRequest,
  sections: readonly LayeredSection[],
  workspace: string,
  ports: BesideRegistries,
): Promise<readonly Evidence[]> {
  const verifier = releaseVerifier
  const place = await openWorkplace(
    workspace,
    dockerConfigFor(
      images.map(({ reference }) => reference),
      ports.credentials,
    ),
    ports,
  )
  ports.progress.step(`verify ${images.length} images`, 'started')
  const installed = await ports.install(verifier.tool).catch(toProblem)
  const proving: Proving = {
    ...{ verifier, installed, sections, place, ports },
    tool: identityOf(installed, verifier.tool),
    images: ports.images,
    ...means(installed, { place, workspace, trustedRoot, texts: found.roots }, ports),
    now: ports.clock.now().toISOString(),
  }
  const evidence = await mapConcurrently(images, sideBySide, (image) => proveImage(image, proving))
  ports.progress.step(`verify ${images.length} images`, 'finished')
  return evidence
}

interface Means {
  readonly place: Workplace
  readonly workspace: string
  readonly trustedRoot: string | undefined
  readonly texts: ReadonlyMap<string, string>
}

/** What only a verifier that is there can have. */
function means(
  installed: Installed | Problem,
  { place, workspace, trustedRoot, texts }: Means,
  ports: Ports,
): { readonly roots: Roots; readonly canary: Promise<CanaryOutcome> } {
  if (!('file' in installed)) {
    const none = (): Promise<never> => Promise.reject(new GatehouseError(installed.code, installed.sentence))
    return { roots: { named: none, usual: none }, canary: Promise.resolve({ seen: false, problem: installed }) }
  }
  const given = trustedRoot === undefined ? {} : { given: trustedRoot }
  const roots = openRoots(
    { verifier: releaseVerifier, installed, place, folder: `${workspace}/roots`, texts, ...given },
    ports,
  )
  return { roots, canary: tryCanary(releaseVerifier, { installed, place, folder: `${workspace}/canary` }, ports) }
}

const identityOf = (installed: Installed | Problem, name: string): ToolIdentity =>
  'file' in installed
    ? { name: installed.name, version: installed.version, digest: installed.digest, origin: installed.origin }
    : { name, version: lockedVersion(name), digest: '', origin: 'none' }
