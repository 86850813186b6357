import { z } from 'zod'
import type { BaseImageDemand } from '../../../supply-chain/base-images.js'
import { predicateNames } from '../../../supply-chain/predicates/predicate-types.js'
import {
  type AttestationDemand,
  producers,
  type SignerDemand,
  type SupplyChain,
} from '../../../supply-chain/requirements.js'
import { globText, imageGlob } from '../../comparing/globs.js'
import { maxAgeSchema } from './quantity.js'
import { always, closed, hasAny, mostItems, requiredAny } from './text.js'

/** Exactly this address: an issuer that is guessed at vouches for anybody. Without TLS on this machine only, for tests. */
const issuer = z
  .string()
  .regex(
    /^(?:https:\/\/[a-z0-9][a-z0-9.-]{0,200}(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%/-]{0,200})?|http:\/\/(?:127\.0\.0\.1|localhost):[0-9]{1,5})$/,
    'be the address of an issuer, such as https://token.actions.githubusercontent.com, without wildcards',
  )

/** At least a host and the first part of the path, or the domain of a mail address, are said: anybody can get some identity of an issuer. */
const identity = z
  .string()
  .regex(
    /^(?:https:\/\/[a-z0-9][a-z0-9.-]{0,200}(?::[0-9]{1,5})?\/[A-Za-z0-9._~%-]{1,200}\/[A-Za-z0-9._~%@:+*?/-]{1,300}|[A-Za-z0-9._%+*?-]{1,100}@[a-z0-9][a-z0-9.-]{0,200})$/,
    'name a host and an owner before the first wildcard, such as https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main',
  )

/** A word of a certificate, compared as it is. */
const claim = z
  .string()
  .regex(/^[A-Za-z0-9._/@:+-][A-Za-z0-9._/@:+ -]{0,200}$/, 'be 1 to 200 letters, digits and . _ / @ : + -')

const key = z
  .string()
  .regex(
    /^(?:-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/=\n]{40,2000}\n-----END PUBLIC KEY-----\n?|(?:awskms|gcpkms|azurekms|hashivault):\/\/[A-Za-z0-9._/:@-]{1,500})$/,
    'be a public key (PEM), or the address of one such as awskms:///alias/release',
  )

const trustedRoot = z
  .string()
  .regex(
    /^\.gatehouse\/[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.json$/,
    'be a file in `.gatehouse/`, such as `.gatehouse/trusted-root.json`',
  )
  .describe('A file in `.gatehouse/` with the roots that vouch, where they are not the public ones.')

const keyless = closed({
  issuer: issuer.describe('Who vouches for the identity.'),
  identity: z
    .union([identity, z.array(identity).min(1).max(mostItems)])
    .transform((value) => [value].flat())
    .describe('Who signs: globs, in which `*` stays between `/` and `@`.'),
  repository: claim.describe('The repository whose workflow ran.').exactOptional(),
  ref: claim.describe('Its branch or tag, such as refs/heads/main.').exactOptional(),
  workflow: claim.describe('The name of the workflow.').exactOptional(),
  trigger: claim.describe('The event that started it.').exactOptional(),
  'trusted-root': trustedRoot.exactOptional(),
}).transform(({ 'trusted-root': root, ...rest }): SignerDemand => ({ type: 'keyless', ...rest, ...rooted(root) }))

const keyed = closed({
  key: key.describe('A public key as PEM, or the address of one in a key management service.'),
  log: z
    .enum(['required', 'none'])
    .describe('`none`: the key alone counts, whether a transparency log has the signature or not.')
    .exactOptional(),
  'trusted-root': trustedRoot.exactOptional(),
}).transform(
  ({ key: pem, log = 'required', 'trusted-root': root }): SignerDemand => ({
    type: 'key',
    key: pem,
    log,
    ...rooted(root),
  }),
)

const rooted = (trustedRoot: string | undefined): Pick<SignerDemand, 'trustedRoot'> =>
  trustedRoot === undefined ? {} : { trustedRoot }

const signer = z.union([keyless, keyed])

const predicateType = z.union([
  z.enum(predicateNames),
  z.string().regex(/^https:\/\/[A-Za-z0-9._~%@:+/-]{1,300}$/, 'be a type by its name or its address (https://…)'),
])

const attestation = closed({
  type: predicateType.describe('What is attested, by its name or the address of its predicate type.'),
  by: z.enum(producers).describe('The step that makes it.').exactOptional(),
  'max-age': maxAgeSchema.describe('How old it may be: 48h, 7d, 2w.').exactOptional(),
  signer: signer.describe('Who signs it, where that is not who signs the image.').exactOptional(),
}).transform(
  ({ 'max-age': maxAgeMs, ...rest }): AttestationDemand => ({
    ...rest,
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
  }),
)

/** With or without a tag; a digest is asked for by `pinned`. */
const baseGlob = globText().regex(/^(?!.*@)/u, 'name the base without its digest')

const baseImages = closed({
  allowed: z
    .array(baseGlob)
    .min(1)
    .max(mostItems)
    .describe('Globs of what images may be built on, with or without a tag: `docker.io/library/debian:12*`.')
    .exactOptional(),
  pinned: z.literal(true).describe('Each base has to be named by its digest.').exactOptional(),
})
  .refine((given) => hasAny(given, ['allowed', 'pinned']), { ...always, error: 'say `allowed`, or `pinned: true`' })
  .meta(requiredAny(['allowed', 'pinned']))
  .transform(({ pinned = false, ...rest }): BaseImageDemand => ({ ...rest, pinned }))

const images = z
  .array(imageGlob)
  .min(1)
  .max(mostItems)
  .describe('The images it holds for, by globs; absent: all.')
  .exactOptional()

const based = (bases: BaseImageDemand | undefined): Pick<SupplyChain, 'baseImages'> =>
  bases === undefined ? {} : { baseImages: bases }

const signed = closed({
  images,
  signature: signer.describe('Who signs the image.'),
  attestations: z.array(attestation).max(mostItems).describe('What is attested about it.').default([]),
  'base-images': baseImages.describe('What it may be built on.').exactOptional(),
}).transform(({ 'base-images': bases, ...rest }): SupplyChain => ({ ...rest, ...based(bases) }))

/** Nobody has to sign what is only asked for its base. */
const built = closed({ images, 'base-images': baseImages.describe('What it may be built on.') }).transform(
  ({ 'base-images': bases, ...rest }): SupplyChain => ({ ...rest, attestations: [], ...based(bases) }),
)

const section = z.union([signed, built])

/** One section, or several for different images. */
export const supplyChainSchema = z
  .union([signed, built, z.array(section).min(1).max(mostItems)])
  .transform((value): readonly SupplyChain[] => [value].flat())
