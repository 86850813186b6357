import { GatehouseError } from '../../core/errors.js'
import type { Answer, ProvenStatement, SignerIdentity } from '../../core/supply-chain/attestation.js'
import { readCertificate } from '../../core/supply-chain/certificate.js'
import { fitsIdentity } from '../../core/supply-chain/identity.js'
import { signatureType } from '../../core/supply-chain/predicates/predicate-types.js'
import type { InvocationRun, VerifyOptions } from '../signing.js'
import { readFailure } from './failure.js'
import { bundleSchema, envelopeSchema, statementSchema, verifiedSchema } from './schema.js'

/** How signatures of the format before bundles name themselves. */
const oldSignature = 'cosign container image signature'

/**
 * What was proven about one requirement, refused, or could not be found out. Only what stands on standard output counts: the sentences on
 * standard error claim that a transparency log was asked when it was not (3.1.3).
 */
export function parseVerify(run: InvocationRun, options: VerifyOptions, attached?: InvocationRun): Answer {
  if (run.exit !== 0) return readFailure(run, options)
  try {
    const bundles = attached === undefined ? [] : readBundles(attached.stdout)
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

const invalid = (cause: unknown): GatehouseError =>
  new GatehouseError('OUTPUT_INVALID', 'What cosign printed cannot be understood.', { cause })

function decodeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(cause)
  }
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

interface Bundle {
  readonly signatures: readonly string[]
  readonly statement: ProvenStatement
  readonly signer: SignerIdentity
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

function readStatement(payload: string): ProvenStatement {
  const decoded = statementSchema.safeParse(decodeJson(Buffer.from(payload, 'base64').toString('utf8')))
  if (!decoded.success) throw invalid(decoded.error)
  const { subject, predicateType, predicate } = decoded.data
  return { predicateType, subjects: subject.flatMap(({ digest }) => sha256Of(digest)), predicate }
}

const sha256Of = (digest: Readonly<Record<string, string>>): readonly string[] => {
  const hex = Object.hasOwn(digest, 'sha256') ? digest['sha256'] : undefined
  return hex === undefined ? [] : [`sha256:${hex}`]
}

/** Anybody can hang anything on an image: what is not understood is passed over, since nothing is proven by it. */
function readBundles(stdout: string): readonly Bundle[] {
  return stdout.split('\n').flatMap((line): readonly Bundle[] => {
    try {
      const { verificationMaterial, dsseEnvelope } = bundleSchema.parse(JSON.parse(line))
      const { certificate, x509CertificateChain: chain } = verificationMaterial
      const raw = certificate?.rawBytes ?? chain?.certificates[0]?.rawBytes
      const signer = raw === undefined ? undefined : readCertificate(Buffer.from(raw, 'base64'))
      if (signer === undefined || dsseEnvelope === undefined) return []
      const signatures = dsseEnvelope.signatures.map(({ sig }) => sig)
      return [{ signatures, statement: readStatement(dsseEnvelope.payload), signer }]
    } catch {
      return []
    }
  })
}

/** `verify` names no signer and shows no signature, so this is the attached statement of the same type that the policy's signer made. */
function signerLike(
  { predicateType, subjects }: ProvenStatement,
  bundles: readonly Bundle[],
  { requirement: { signer: demand } }: VerifyOptions,
): { readonly signer?: SignerIdentity } {
  if (demand.type !== 'keyless') return {}
  const found = bundles.find(
    ({ statement, signer }) =>
      statement.predicateType === predicateType &&
      statement.subjects.some((subject) => subjects.includes(subject)) &&
      fitsIdentity(demand.identity, signer.identity),
  )
  return found === undefined ? {} : { signer: found.signer }
}
