import { GatehouseError } from '../../core/errors.js'
import type { Attachment } from '../../core/supply-chain/attachment.js'
import type { Answer, ProvenStatement, SignerIdentity } from '../../core/supply-chain/attestation.js'
import { fitsIdentity } from '../../core/supply-chain/identity.js'
import { signatureType } from '../../core/supply-chain/predicates/predicate-types.js'
import type { InvocationRun, VerifyOptions } from '../signing.js'
import { type Bundle, readBundles } from './bundles.js'
import { readFailure } from './failure.js'
import { envelopeSchema, oldSignature, verifiedSchema } from './schema.js'
import { decodeJson, invalid, readStatement } from './statement.js'

/**
 * What was proven about one requirement, refused, or could not be found out. Only what stands on standard output counts: the sentences on
 * standard error claim that a transparency log was asked when it was not (3.1.3).
 */
export function parseVerify(run: InvocationRun, options: VerifyOptions, attached: readonly Attachment[] = []): Answer {
  if (run.exit !== 0) return readFailure(run, options)
  try {
    const bundles = readBundles(attached)
    const statements =
      options.requirement.type === 'signature'
        ? readVerified(run.stdout).map((statement) => ({ ...statement, ...signerLike(statement, bundles, options) }))
        : readEnvelopes(run.stdout, bundles)
    if (statements.length > 0) return { type: 'proven', statements }
  } catch (error) {
    if (!(error instanceof GatehouseError)) throw error
    return { type: 'unknown', problem: { code: error.code, sentence: error.message } }
  }
  const sentence = 'Cosign ended well and printed no statement, so nothing is known.'
  return { type: 'unknown', problem: { code: 'OUTPUT_EMPTY', sentence } }
}

/** `critical.type` is the predicate type: an image that has only an attestation ends well, too. */
function readVerified(stdout: string): readonly ProvenStatement[] {
  const decoded = verifiedSchema.safeParse(decodeJson(stdout))
  if (!decoded.success) throw invalid(decoded.error)
  return decoded.data.map(({ critical: { image, type } }) => ({
    predicateType: type === oldSignature ? signatureType : type,
    subjects: [image['docker-manifest-digest']],
    predicate: {},
  }))
}

/** One statement for each line; its signer is that of the bundle with the very same signature. */
function readEnvelopes(stdout: string, bundles: readonly Bundle[]): readonly ProvenStatement[] {
  return stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const envelope = envelopeSchema.safeParse(decodeJson(line))
      if (!envelope.success) throw invalid(envelope.error)
      const own = envelope.data.signatures.map(({ sig }) => sig)
      const signer = bundles.find(({ signatures }) => signatures.some((sig) => own.includes(sig)))?.signer
      return { ...readStatement(envelope.data.payload), ...(signer === undefined ? {} : { signer }) }
    })
}

/**
 * `verify` names no signer and shows no signature, so this is the attached statement of the same type that the policy's signer made. One under the
 * policy's issuer counts first: whoever may push could hang another one before it.
 */
function signerLike(
  { predicateType, subjects }: ProvenStatement,
  bundles: readonly Bundle[],
  { requirement: { signer: demand } }: VerifyOptions,
): { readonly signer?: SignerIdentity } {
  if (demand.type !== 'keyless') return {}
  const fitting = bundles.filter(
    ({ statement, signer }) =>
      statement.predicateType === predicateType &&
      statement.subjects.some((subject) => subjects.includes(subject)) &&
      fitsIdentity(demand.identity, signer.identity),
  )
  const found = fitting.find(({ signer }) => signer.issuer === demand.issuer) ?? fitting[0]
  return found === undefined ? {} : { signer: found.signer }
}
