import { toProblem } from '../../core/errors.js'
import type { Attachment } from '../../core/supply-chain/attachment.js'
import type { Answer } from '../../core/supply-chain/attestation.js'
import type { Installed } from '../../install/installed.js'
import type { Invocation, InvocationRun, VerifyOptions } from '../../tools/signing.js'
import { runBesideRegistry } from '../registries/run-beside-registry.js'
import type { Wanted } from './look-at-image.js'
import type { Proving } from './request.js'

export type Question = Omit<VerifyOptions, 'image'>

/** What a verifier is asked about one requirement, whatever the image. @throws GatehouseError when there are no roots for it. */
export async function questionOf(wanted: Wanted, proving: Proving): Promise<Question> {
  const { requirement } = wanted
  const trustedRoot = await rootFor(wanted, proving)
  const { deadlineMs } = proving.verifier
  return { requirement, deadlineMs, ...(trustedRoot === undefined ? {} : { trustedRoot }) }
}

/** Nobody vouches for a bare key, so that no root is asked for. */
async function rootFor({ layer, requirement }: Wanted, { roots }: Proving): Promise<string | undefined> {
  const { signer } = requirement
  if (signer.type === 'key' && signer.log === 'none') return undefined
  return signer.trustedRoot === undefined ? roots.usual() : roots.named(signer.trustedRoot, layer)
}

/** @throws GatehouseError as `runBesideRegistry`. */
export function runVerifier(
  invocation: Invocation,
  installed: Installed,
  { verifier, place, ports }: Proving,
): Promise<InvocationRun> {
  const { deadlineMs, memoryBytes } = verifier
  return runBesideRegistry(invocation, { installed, place, limits: { deadlineMs, memoryBytes } }, ports)
}

export interface Subject {
  /** `name@sha256:…`. */
  readonly image: string
  /** What the verifier said of it already, asked about several images. */
  readonly earlier?: InvocationRun
  /** What hangs on it, which may still be read while the verifier runs. */
  readonly attached: Promise<readonly Attachment[]>
}

/** What the verifier says of an image. Never rejects: trouble is an answer that counts as nothing. */
export async function askVerifier(
  wanted: Wanted,
  { image, earlier, attached }: Subject,
  installed: Installed,
  proving: Proving,
): Promise<Answer> {
  try {
    const options = { ...(await questionOf(wanted, proving)), image }
    const run = earlier ?? (await runVerifier(proving.verifier.verify(options), installed, proving))
    return proving.verifier.parse(run, options, await attached)
  } catch (error) {
    return { type: 'unknown', problem: toProblem(error) }
  }
}
