import { GatehouseError } from '../../core/errors.js'
import type { Installed } from '../../install/installed.js'
import { parseReference } from '../../registry/reference.js'
import { signer as releaseSigner } from '../../tools/index.js'
import type { Invocation, SigningIdentity, SignOptions } from '../../tools/signing.js'
import { inOwnFolder } from '../own-folder.js'
import type { BesideRegistries } from '../registries/beside-registries.js'
import { dockerConfigFor } from '../registries/docker-config.js'
import type { KnownImage } from '../registries/images.js'
import { openWorkplace, runBesideRegistry, type Workplace } from '../registries/run-beside-registry.js'
import { type Statement, sbomStatement, titleOf, verdictStatement } from './statements.js'

export interface SignRequest {
  /** With its digest. */
  readonly reference: string
  readonly identity: SigningIdentity
  /** Files; absolute. */
  readonly sboms: readonly string[]
  readonly verdict?: string
  /** Services of a Sigstore of one's own; absolute. `none`: no service at all, so that the key alone counts. */
  readonly services?: { readonly signingConfig: string; readonly trustedRoot: string } | 'none'
}

export interface Signed {
  readonly image: KnownImage
  /** What hangs on the image now that did not before, in words: `signature`, `SBOM (CycloneDX)`. */
  readonly made: readonly string[]
}

/**
 * Signs an image and attests about it, one after another: a registry without the API for referrers loses what is attached at once.
 * Everything is looked at before anything is signed.
 * @throws GatehouseError `SIGNING_REFUSED` before anything was signed; `SIGNING_FAILED`, which says what was.
 */
export async function signImage(request: SignRequest, ports: BesideRegistries): Promise<Signed> {
  const { reference, identity, sboms, verdict, services } = request
  if (parseReference(reference).digest === undefined) throw withoutDigest(reference)
  if (services === 'none' && identity.type === 'job') throw jobWithoutServices()
  const image = await ports.images.resolve(reference)
  await ports.images.attachments(image)
  const statements: Statement[] = []
  for (const path of sboms) statements.push(await sbomStatement(path, image, ports.files))
  if (verdict !== undefined) statements.push(await verdictStatement(verdict, image, ports.files))
  const installed = await ports.install(releaseSigner.tool)
  const workspace = await ports.files.makeTemporary('gatehouse-sign-')
  const work = async (): Promise<Signed> => {
    const place = await openWorkplace(workspace, dockerConfigFor([reference], ports.credentials), ports)
    return signIn({ request, image, statements, installed, place, workspace }, ports)
  }
  return inOwnFolder(workspace, work, ports)
}

interface Signing {
  readonly request: SignRequest
  readonly image: KnownImage
  readonly statements: readonly Statement[]
  readonly installed: Installed
  readonly place: Workplace
  readonly workspace: string
}

async function signIn(signing: Signing, ports: BesideRegistries): Promise<Signed> {
  const { request, image, statements, workspace } = signing
  const services = await openServices(signing, ports)
  const common = {
    image: `${image.name}@${image.digest}`,
    identity: request.identity,
    deadlineMs: releaseSigner.deadlineMs,
    ...(services === undefined ? {} : { services }),
  }
  const made: string[] = []
  const step = async (what: string, options: SignOptions): Promise<void> => {
    ports.progress.step(`sign: ${what}`, 'started')
    await run(releaseSigner.sign(options), { what, made }, signing, ports)
    made.push(what)
    ports.progress.step(`sign: ${what}`, 'finished')
  }
  await step('signature', common)
  for (const [index, statement] of statements.entries()) {
    const predicate = `${workspace}/predicate-${index}.json`
    await ports.files.write(predicate, statement.text)
    await step(titleOf(statement), { ...common, statement: { predicateType: statement.predicateType, predicate } })
  }
  return { image, made }
}

async function openServices(signing: Signing, ports: BesideRegistries): Promise<SignOptions['services']> {
  const { request, workspace } = signing
  if (request.services !== 'none') return request.services
  const [signingConfig, trustedRoot] = [`${workspace}/no-services.json`, `${workspace}/no-roots.json`]
  for (const invocation of releaseSigner.noServices(signingConfig, trustedRoot))
    await run(invocation, { what: 'signature', made: [] }, signing, ports)
  return { signingConfig, trustedRoot }
}

async function run(
  invocation: Invocation,
  { what, made }: { readonly what: string; readonly made: readonly string[] },
  { installed, place, image }: Signing,
  ports: BesideRegistries,
): Promise<void> {
  const { deadlineMs, memoryBytes } = releaseSigner
  const ended = await runBesideRegistry(invocation, { installed, place, limits: { deadlineMs, memoryBytes } }, ports)
  const failure = releaseSigner.failure(ended)
  if (failure === undefined) return
  const before = made.length === 0 ? 'Nothing was signed' : `What was made before stays (${made.join(', ')})`
  throw new GatehouseError(
    'SIGNING_FAILED',
    `${image.name}: the ${what} was not made: ${failure.sentence}. ${before}.`,
    {
      hint: failure.hint,
    },
  )
}

const withoutDigest = (reference: string): GatehouseError =>
  new GatehouseError(
    'SIGNING_REFUSED',
    `${reference} names no digest, and what a tag leads to can change before it is signed.`,
    {
      hint: 'Write name@sha256:…, with the digest that the build step printed.',
    },
  )

const jobWithoutServices = (): GatehouseError =>
  new GatehouseError('SIGNING_REFUSED', 'A job signs with a certificate, which only counts with a log and a time.', {
    hint: 'Leave the services on, or sign with a key.',
  })
