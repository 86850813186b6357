import { GatehouseError, type Problem, toProblem } from '../../core/errors.js'
import type { Evidence, ToolIdentity } from '../../core/evidence.js'
import type { Attachment } from '../../core/supply-chain/attachment.js'
import type { Installed } from '../../install/installed.js'
import { lockedVersion } from '../../install/lock.js'
import type { Ports } from '../../ports.js'
import { counted } from '../../report/words/sentences.js'
import { mapConcurrently } from '../../repository/concurrently.js'
import { verifier as releaseVerifier } from '../../tools/index.js'
import type { InvocationRun, Verifier } from '../../tools/signing.js'
import type { FoundPolicy } from '../policy/found-policy.js'
import { limited } from '../policy/plan-part.js'
import type { BesideRegistries } from '../registries/beside-registries.js'
import { dockerConfigFor } from '../registries/docker-config.js'
import { openWorkplace, type Workplace } from '../registries/run-beside-registry.js'
import { askTogether } from './ask-together.js'
import { type LookedAt, lookAtImage, type Wanted } from './look-at-image.js'
import { openRoots } from './open-roots.js'
import { proveImage } from './prove-image.js'
import {
  type AskedImage,
  type CanaryOutcome,
  type LayeredSection,
  type Proving,
  type Roots,
  sideBySide,
} from './request.js'
import { tryCanary } from './try-canary.js'

export interface ProveRequest {
  readonly images: readonly AskedImage[]
  readonly found: FoundPolicy
  /** Absolute: roots of trust instead of the public ones. */
  readonly trustedRoot?: string
}

/** Proves for every image what the sections ask of it; evidence in the order of the images. @throws GatehouseError `FILE_UNWRITABLE`, `DISK_FULL`. */
export async function proveImages(
  { images, found, trustedRoot }: ProveRequest,
  sections: readonly LayeredSection[],
  workspace: string,
  ports: BesideRegistries,
): Promise<readonly Evidence[]> {
  const verifier = limited(releaseVerifier, found.plan)
  const place = await openWorkplace(
    workspace,
    dockerConfigFor(
      images.map(({ reference }) => reference),
      ports.credentials,
    ),
    ports,
  )
  const label = `verify ${counted(images.length, 'image')}`
  ports.progress.step(label, 'started')
  const looking = mapConcurrently(images, sideBySide, (image) => lookAtImage(image, { images: ports.images, sections }))
  const installed = await ports.install(verifier.tool).catch(toProblem)
  const proving: Proving = {
    ...{ verifier, installed, place, ports },
    tool: identityOf(installed, verifier.tool),
    ...means(installed, { verifier, place, workspace, trustedRoot, texts: found.roots }, ports),
    now: ports.clock.now().toISOString(),
  }
  const evidence = await proveLooked(await looking, proving)
  ports.progress.step(label, 'finished')
  return evidence
}

const nothingEarlier: ReadonlyMap<Wanted, InvocationRun> = new Map()

/** What hangs on the images only names signers, so it is read beside the verifier. */
async function proveLooked(looked: readonly LookedAt[], proving: Proving): Promise<readonly Evidence[]> {
  const { installed } = proving
  const reading = mapConcurrently(looked, sideBySide, (one) => attachedTo(one, proving))
  const earlier = 'file' in installed ? await askTogether(looked, installed, proving) : nothingEarlier
  return mapConcurrently([...looked.entries()], sideBySide, ([at, one]) => {
    const attached = reading.then((all) => all[at] ?? [])
    return proveImage(one, { earlier, attached }, proving)
  })
}

/** Of a bare key nothing names anybody. */
async function attachedTo(looked: LookedAt, { installed, verifier }: Proving): Promise<readonly Attachment[]> {
  if (looked.type === 'unknown' || !('file' in installed)) return []
  const namesSigner = looked.wanted.some(({ requirement }) => requirement.signer.type === 'keyless')
  return namesSigner ? looked.attachments.read(verifier.attachments) : []
}

interface Means {
  readonly verifier: Verifier
  readonly place: Workplace
  readonly workspace: string
  readonly trustedRoot: string | undefined
  readonly texts: ReadonlyMap<string, string>
}

/** What only a verifier that is there can have. */
function means(
  installed: Installed | Problem,
  { verifier, place, workspace, trustedRoot, texts }: Means,
  ports: Ports,
): { readonly roots: Roots; readonly canary: Promise<CanaryOutcome> } {
  if (!('file' in installed)) {
    const none = (): Promise<never> => Promise.reject(new GatehouseError(installed.code, installed.sentence))
    return { roots: { named: none, usual: none }, canary: Promise.resolve({ seen: false, problem: installed }) }
  }
  const given = trustedRoot === undefined ? {} : { given: trustedRoot }
  const roots = openRoots({ verifier, installed, place, folder: `${workspace}/roots`, texts, ...given }, ports)
  return { roots, canary: tryCanary(verifier, { installed, place, folder: `${workspace}/canary` }, ports) }
}

const identityOf = (installed: Installed | Problem, name: string): ToolIdentity =>
  'file' in installed
    ? { name: installed.name, version: installed.version, digest: installed.digest, origin: installed.origin }
    : { name, version: lockedVersion(name), digest: '', origin: 'none' }
