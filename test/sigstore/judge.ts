import { createPublicKey } from 'node:crypto'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { z } from 'zod'

/** By whom a bundle has to be signed. */
export type Expected =
  | { readonly kind: 'keyless'; readonly identity: string; readonly issuer: string }
  | { readonly kind: 'key'; readonly publicKey: string }

export type Judgement =
  | { readonly accepted: true; readonly identity?: string; readonly issuer?: string }
  /** The library's own code: `SIGNATURE_ERROR`, `UNTRUSTED_SIGNER_ERROR`, ...; else the words of what was thrown. */
  | { readonly accepted: false; readonly code: string }

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function makeVerifier(root: string, expected: Expected): Verifier {
  const trust = TrustedRoot.fromJSON(JSON.parse(root))
  if (expected.kind === 'keyless') {
    const material = toTrustMaterial(trust)
    return new Verifier(material, { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 })
  }
  const key = createPublicKey(expected.publicKey)
  const material = toTrustMaterial(trust, () => ({ publicKey: key, validFor: () => true }))
  return new Verifier(material, { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 0 })
}

const coded = z.object({ code: z.string() })

/** What sigstore-js, which shares no code with cosign, says to a bundle; both it and the trusted root as JSON text. Of a blob it needs the bytes. */
export function judge(bundle: string, root: string, expected: Expected, blob?: Uint8Array): Judgement {
  const policy =
    expected.kind === 'key'
      ? undefined
      : // The library reads the identity as a regular expression.
        { subjectAlternativeName: `^${literally(expected.identity)}$`, extensions: { issuer: expected.issuer } }
  try {
    const entity = toSignedEntity(
      bundleFromJSON(JSON.parse(bundle)),
      blob === undefined ? undefined : Buffer.from(blob),
    )
    const { identity } = makeVerifier(root, expected).verify(entity, policy)
    const { subjectAlternativeName, extensions } = identity ?? {}
    return {
      accepted: true,
      ...(subjectAlternativeName === undefined ? {} : { identity: subjectAlternativeName }),
      ...(extensions?.issuer === undefined ? {} : { issuer: extensions.issuer }),
    }
  } catch (error) {
    return { accepted: false, code: coded.safeParse(error).data?.code ?? String(error) }
  }
}

const statementForm = z.object({
  predicateType: z.string(),
  subject: z.array(z.object({ digest: z.record(z.string(), z.string()) })),
  predicate: z.unknown(),
})
const envelopeForm = z.object({ dsseEnvelope: z.object({ payload: z.string() }) })

/** The statement (in-toto) inside a bundle: the judge compares neither its subject nor its type. */
export const statementOf = (bundle: string): z.infer<typeof statementForm> => {
  const { payload } = envelopeForm.parse(JSON.parse(bundle)).dsseEnvelope
  return statementForm.parse(JSON.parse(Buffer.from(payload, 'base64').toString('utf8')))
}
