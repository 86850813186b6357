import { z } from 'zod'

/** How signatures of the format before bundles name themselves. */
export const oldSignature = 'cosign container image signature'

/** What is signed in the format before bundles; `verify` writes bundles in the same form (3.1.3). */
export const signedPayloadSchema = z.object({
  critical: z.object({
    identity: z.object({ 'docker-reference': z.string() }).optional().catch(undefined),
    image: z.object({ 'docker-manifest-digest': z.string() }),
    type: z.string(),
  }),
})

/** What `verify` prints: one entry for each proven statement, or for a signature of the format before bundles (3.1.3). */
export const verifiedSchema = z.array(signedPayloadSchema)

/** A signed envelope: what `verify-attestation` prints on a line, and what a bundle holds. */
export const envelopeSchema = z.object({
  payloadType: z.literal('application/vnd.in-toto+json'),
  payload: z.string(),
  signatures: z.array(z.object({ sig: z.string() })),
})

export const statementSchema = z.object({
  _type: z.enum(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
  subject: z.array(z.object({ digest: z.record(z.string(), z.string()) })),
  predicateType: z.string(),
  predicate: z.unknown(),
})

/** What hangs on an image; those without a certificate or an envelope name nobody. */
export const bundleSchema = z.object({
  verificationMaterial: z.object({
    certificate: z.object({ rawBytes: z.string() }).optional().catch(undefined),
    x509CertificateChain: z
      .object({ certificates: z.array(z.object({ rawBytes: z.string() })) })
      .optional()
      .catch(undefined),
  }),
  dsseEnvelope: envelopeSchema.optional().catch(undefined),
})
