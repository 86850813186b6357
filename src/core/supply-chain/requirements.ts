import { compileGlobs } from '../policy/glob.js'
import type { BaseImageDemand } from './base-images.js'
import type { PredicateName } from './predicates/predicate-types.js'

/** Whoever is named by a certificate that lives for minutes: the job of a workflow, a person. */
export interface KeylessSigner {
  readonly type: 'keyless'
  /** Who vouches for the identity; exactly this address. */
  readonly issuer: string
  /** Globs of the identity in the certificate; one has to fit. */
  readonly identity: readonly string[]
  /** Of the workflow that ran, as the certificate states it; each exactly. */
  readonly repository?: string
  readonly ref?: string
  readonly workflow?: string
  readonly trigger?: string
  /** A file of the policy's folder, for certificates that the public roots do not vouch for. */
  readonly trustedRoot?: string
}

/** Whoever holds a private key. */
export interface KeySigner {
  readonly type: 'key'
  /** A public key as PEM, or the address of one in a key management service. */
  readonly key: string
  /** `none`: nothing but the key is asked for, not whether a transparency log has seen the signature. */
  readonly log: 'required' | 'none'
  readonly trustedRoot?: string
}

export type SignerDemand = KeylessSigner | KeySigner

/** Steps that make attestations. What is `actions/attest`'s own is looked for in the attestation. */
export const producers = ['gatehouse', 'actions/attest'] as const
export type Producer = (typeof producers)[number]

export interface AttestationDemand {
  /** A name that is known, or the address of a predicate type. */
  readonly type: PredicateName | string
  readonly by?: Producer
  readonly maxAgeMs?: number
  /** Absent: whoever signs the image. */
  readonly signer?: SignerDemand
}

/** One section of the policy key `supply-chain`: what the images that it names must carry. */
export interface SupplyChain {
  /** Globs of names without tag and digest. Absent: every image. */
  readonly images?: readonly string[]
  /** Absent in a section that asks for bases only. */
  readonly signature?: SignerDemand
  readonly attestations: readonly AttestationDemand[]
  readonly baseImages?: BaseImageDemand
}

/** One thing that an image must carry. Findings are known by its name: `signature`, `attestation:cyclonedx`. */
export type Requirement =
  | { readonly type: 'signature'; readonly name: string; readonly signer: SignerDemand }
  | {
      readonly type: 'attestation'
      readonly name: string
      readonly signer: SignerDemand
      readonly predicate: PredicateName | string
      readonly by?: Producer
      readonly maxAgeMs?: number
    }

/** Everything that an image of this name must carry, each once, in the order of the sections. Empty: nothing is asked of it. */
export function requirementsFor(image: string, sections: readonly SupplyChain[]): readonly Requirement[] {
  const all = sections
    .filter(({ images }) => images === undefined || compileGlobs(images)(image))
    .flatMap(({ signature, attestations }): readonly Requirement[] => [
      ...(signature === undefined ? [] : [{ type: 'signature', name: 'signature', signer: signature } as const]),
      ...attestations.flatMap((demand) => {
        const signer = demand.signer ?? signature
        return signer === undefined ? [] : [toRequirement(demand, signer)]
      }),
    ])
  return [...new Map(all.map((requirement) => [JSON.stringify(requirement), requirement])).values()]
}

const toRequirement = ({ type, by, maxAgeMs }: AttestationDemand, signer: SignerDemand): Requirement => ({
  type: 'attestation',
  name: `attestation:${type}`,
  signer,
  predicate: type,
  ...(by === undefined ? {} : { by }),
  ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
})
