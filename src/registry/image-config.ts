import { z } from 'zod'
import type { Digest } from '../core/evidence.js'

/** Any other algorithm is refused, so that a digest is also a safe name of a file. */
export const digestSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/)
export const platformSchema = z.object({ os: z.string(), architecture: z.string(), variant: z.string().nullish() })
/** Of images in an index and of layers in an image. */
export const mostEntries = 1024

/** What the configuration of an image says of it: a claim of whoever made it. */
export interface ImageConfig {
  readonly platform?: string
  /** Sorted by name. */
  readonly labels: ReadonlyMap<string, string>
  /** Digests of its layers, unpacked. */
  readonly layers: readonly Digest[]
}

const configSchema = z.object({
  os: z.string().nullish(),
  architecture: z.string().nullish(),
  variant: z.string().nullish(),
  config: z.object({ Labels: z.record(z.string(), z.unknown()).nullish() }).nullish(),
  rootfs: z.object({ diff_ids: z.array(digestSchema).max(mostEntries).nullish() }).nullish(),
})
const configTypes = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json']

/** What else is packed like an image has a configuration of another type, which says nothing to us. */
export const isImageConfig = (mediaType: string): boolean => configTypes.includes(mediaType)

/** @throws Error with the end of a sentence. */
export function decodeImageConfig(text: string): ImageConfig {
  const decoded = configSchema.safeParse(parseJson(text, 'the configuration of an image'))
  if (!decoded.success) throw new Error('the configuration of an image does not decode')
  const { os, architecture, variant, config, rootfs } = decoded.data
  const platform = platformWord({ os: os ?? '', architecture: architecture ?? '', variant })
  const labels = Object.entries(config?.Labels ?? {}).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return {
    ...(platform === undefined ? {} : { platform }),
    labels: new Map(labels.sort(([a], [b]) => (a < b ? -1 : 1))),
    layers: rootfs?.diff_ids ?? [],
  }
}

/** In one word, if it is one. */
export function platformWord({ os, architecture, variant }: z.infer<typeof platformSchema>): string | undefined {
  const word = [os, architecture, ...(variant == null || variant === '' ? [] : [variant])].join('/')
  return os !== 'unknown' && /^[a-z0-9]{1,32}(?:\/[A-Za-z0-9._-]{1,32}){1,2}$/.test(word) ? word : undefined
}

/** @throws Error with the end of a sentence. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${what} is no JSON`, { cause })
  }
}
