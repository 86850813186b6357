import { z } from 'zod'
import { GatehouseError } from '../errors.js'

/** Any other algorithm is refused, so that a digest is also a safe name of a file. */
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)

const platform = z.object({ os: z.string(), architecture: z.string(), variant: z.string().optional() })

const descriptor = z.object({
  digest,
  size: z.int().min(0),
  platform: platform.nullish().transform((platform) => platform ?? undefined),
  annotations: z.record(z.string(), z.string()).nullish(),
})
export type Descriptor = z.output<typeof descriptor>

const most = 1024

const index = z.object({ manifests: z.array(descriptor).max(most) })
const manifest = z.object({ config: descriptor, layers: z.array(descriptor).max(most) })

/** Of the images that an index names, or of the parts that one image is made of. */
export type Manifest =
  | { readonly type: 'index'; readonly manifests: readonly Descriptor[] }
  | { readonly type: 'image'; readonly config: Descriptor; readonly layers: readonly Descriptor[] }

const broken = (what: string, cause?: unknown): GatehouseError =>
  new GatehouseError('IMAGE_BROKEN', `The image is not what the OCI image specification says: ${what}.`, {
    hint: 'Build or fetch it again.',
    cause,
  })

/**
 * Decodes a manifest or an index (OCI image-spec 1.1, Docker schema 2). What it is, its keys say: media types are claims.
 * @throws GatehouseError IMAGE_BROKEN
 */
export function decodeManifest(text: string): Manifest {
  const value = parse(text)
  const asIndex = index.safeParse(value)
  const asImage = manifest.safeParse(value)
  if (asIndex.success === asImage.success)
    throw broken(asIndex.success ? 'a manifest is an image and an index at once' : 'a manifest does not decode')
  return asIndex.success ? { type: 'index', ...asIndex.data } : { type: 'image', ...(asImage.data ?? failed()) }
}

const failed = (): never => {
  throw broken('a manifest does not decode')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw broken('a manifest is no JSON', cause)
  }
}

/** What an index says of one of its images: `linux/arm64/v8`. */
export const platformOf = ({ platform }: Pick<Descriptor, 'platform'>): string | undefined =>
  platform === undefined ? undefined : inOneWord(platform)

/** What the configuration of an image says. */
export function readPlatform(configuration: string): string | undefined {
  const decoded = platform.safeParse(parse(configuration))
  return decoded.success ? inOneWord(decoded.data) : undefined
}

function inOneWord({ os, architecture, variant = '' }: z.output<typeof platform>): string | undefined {
  const word = [os, architecture, ...(variant === '' ? [] : [variant])].join('/')
  return os !== 'unknown' && /^[a-z0-9]{1,32}(?:\/[A-Za-z0-9._-]{1,32}){1,2}$/.test(word) ? word : undefined
}

/** Attestations that builders put beside the images of an index. */
export const isBeside = ({ platform, annotations }: Descriptor): boolean =>
  platform?.os === 'unknown' || annotations?.['vnd.docker.reference.type'] === 'attestation-manifest'

/** `linux/arm64` means all of its variants. */
export const fitsPlatform = (asked: string, platform: string | undefined): boolean =>
  platform === asked || platform?.startsWith(`${asked}/`) === true
