import type { Attachment, AttachmentKinds } from '../../core/supply-chain/attachment.js'
import type { ProvenStatement, SignerIdentity } from '../../core/supply-chain/attestation.js'
import { readCertificate } from '../../core/supply-chain/certificate.js'
import { signatureType } from '../../core/supply-chain/predicates/predicate-types.js'
import { bundleSchema, envelopeSchema, signedPayloadSchema } from './schema.js'
import { readStatement } from './statement.js'

/** A statement that hangs on an image, unproven, with who its certificate was made out to. */
export interface Bundle {
  readonly signatures: readonly string[]
  readonly statement: ProvenStatement
  readonly signer: SignerIdentity
}

const bundleType = 'application/vnd.dev.sigstore.bundle'
const envelopeType = 'application/vnd.dsse.envelope.v1+json'
const payloadType = 'application/vnd.dev.cosign.simplesigning.v1+json'
/** Beside an envelope or a payload, as PEM (cosign 3.1.3, pkg/oci/static/signature.go). */
const certificateName = 'dev.sigstore.cosign/certificate'

/** Bundles hang on an image; signatures and attestations of the formats before them are kept under tags of their own (cosign 3.1.3, pkg/oci/remote). */
export const attachments: AttachmentKinds = {
  mediaTypes: [bundleType, envelopeType, payloadType],
  tagSuffixes: ['.sig', '.att'],
}

/** Anybody can hang anything on an image: what is not understood is passed over, since nothing is proven by it. */
export const readBundles = (attached: readonly Attachment[]): readonly Bundle[] =>
  attached.flatMap((attachment): readonly Bundle[] => {
    try {
      const found = readOne(attachment)
      return found === undefined ? [] : [found]
    } catch {
      return []
    }
  })

/** @throws Error for what has another form. */
function readOne({ mediaType, text, annotations }: Attachment): Bundle | undefined {
  const value: unknown = JSON.parse(text)
  if (mediaType.startsWith(bundleType)) return readBundle(value)
  const signer = readCertificate(derOf(annotations.get(certificateName) ?? ''))
  if (signer === undefined) return undefined
  if (mediaType === envelopeType) return { ...readEnvelope(value), signer }
  const { image } = signedPayloadSchema.parse(value).critical
  const subjects = [image['docker-manifest-digest']]
  return { signatures: [], statement: { predicateType: signatureType, subjects, predicate: {} }, signer }
}

function readBundle(value: unknown): Bundle | undefined {
  const { verificationMaterial, dsseEnvelope } = bundleSchema.parse(value)
  const { certificate, x509CertificateChain: chain } = verificationMaterial
  const raw = certificate?.rawBytes ?? chain?.certificates[0]?.rawBytes
  const signer = raw === undefined ? undefined : readCertificate(Buffer.from(raw, 'base64'))
  return signer === undefined || dsseEnvelope === undefined ? undefined : { ...readEnvelope(dsseEnvelope), signer }
}

function readEnvelope(value: unknown): Omit<Bundle, 'signer'> {
  const { signatures, payload } = envelopeSchema.parse(value)
  return { signatures: signatures.map(({ sig }) => sig), statement: readStatement(payload) }
}

/** Of the first certificate in a PEM (RFC 7468). */
function derOf(pem: string): Uint8Array {
  const words = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]{1,65536}?)-----END CERTIFICATE-----/.exec(pem)?.[1]
  return Buffer.from(words ?? '', 'base64')
}
