import { z } from 'zod'
import type { Digest } from '../core/evidence.js'
import { digestSchema, mostEntries, parseJson, platformSchema, platformWord } from './image-config.js'

/** What one thing says of another one. */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: Digest
  readonly size: number
  /** `linux/arm64/v8`. */
  readonly platform?: string
  readonly artifactType?: string
  readonly annotations: ReadonlyMap<string, string>
}

/** Several images behind one digest, or one image. */
export type Manifest =
  | { readonly type: 'index'; readonly mediaType: string; readonly manifests: readonly Descriptor[] }
  | {
      readonly type: 'image'
      readonly mediaType: string
      readonly config: Descriptor
      readonly layers: readonly Descriptor[]
    }

/** Of an index, a manifest and a configuration, in bytes: what a registry must take at least (OCI distribution 1.1, "Pushing Manifests"). */
export const mostManifestBytes = 4 * 1024 * 1024

const mediaType = z.string().max(255)
const absent = <T>(value: T | null | undefined): T | undefined => value ?? undefined
const descriptorSchema = z
  .object({
    mediaType,
    digest: digestSchema,
    size: z.int().min(0),
    platform: platformSchema.nullish().transform(absent),
    artifactType: z.string().max(255).nullish().transform(absent),
    annotations: z.record(z.string(), z.string()).nullish(),
  })
  .transform(({ platform, artifactType, annotations, ...rest }): Descriptor => {
    const word = platform === undefined ? undefined : platformWord(platform)
    return {
      ...rest,
      ...(word === undefined ? {} : { platform: word }),
      ...(artifactType === undefined ? {} : { artifactType }),
      annotations: new Map(Object.entries(annotations ?? {})),
    }
  })
const namedSchema = z.object({
  schemaVersion: z.literal(2),
  mediaType: mediaType.nullish().transform(absent),
  manifests: z.unknown().optional(),
  config: z.unknown().optional(),
  layers: z.unknown().optional(),
})
/** Registries written in Go list nothing as `null` (CUE's ociregistry, of what hangs on an image that nothing hangs on). */
const indexSchema = z.object({
  manifests: z
    .array(descriptorSchema)
    .max(mostEntries)
    .nullable()
    .transform((listed) => listed ?? []),
})
const imageSchema = z.object({ config: descriptorSchema, layers: z.array(descriptorSchema).max(mostEntries) })

const oci = 'application/vnd.oci.image'
const docker = 'application/vnd.docker.distribution'
const types: Readonly<Record<Manifest['type'], readonly string[]>> = {
  index: [`${oci}.index.v1+json`, `${docker}.manifest.list.v2+json`],
  image: [`${oci}.manifest.v1+json`, `${docker}.manifest.v2+json`],
}

/** What to ask a registry for, so that it does not convert one into another. */
export const acceptedTypes = [...types.index, ...types.image].join(', ')

/**
 * Decodes an index or a manifest (OCI image 1.1, Docker schema 2). A document that can be read as both, or that its sender names otherwise
 * than it does itself, is refused: two readers would see two images (CVE-2021-41190).
 * @throws Error with the end of a sentence.
 */
export function decodeManifest(text: string, sentAs: string | undefined): Manifest {
  const value = parseJson(text, 'a manifest')
  const named = namedSchema.safeParse(value)
  const stated = named.data?.mediaType ?? sentAs
  if (stated === undefined || !named.success)
    throw new Error(sentAs === undefined || isKnown(sentAs) ? 'a manifest does not decode' : otherKind(sentAs))
  if (sentAs !== undefined && stated !== sentAs && isKnown(sentAs))
    throw new Error(`a manifest is sent as ${shown(sentAs)} and calls itself ${shown(stated)}`)
  const { manifests, config, layers } = named.data
  if (manifests !== undefined && (config !== undefined || layers !== undefined))
    throw new Error('a manifest is an image and an index of images at once')
  const [index, image] = [indexSchema.safeParse(value), imageSchema.safeParse(value)]
  if (index.success && types.index.includes(stated)) return { type: 'index', mediaType: stated, ...index.data }
  if (image.success && types.image.includes(stated)) return { type: 'image', mediaType: stated, ...image.data }
  throw new Error(isKnown(stated) ? 'a manifest does not decode' : otherKind(stated))
}

const isKnown = (type: string): boolean => types.index.includes(type) || types.image.includes(type)
const otherKind = (type: string): string => `it is of a kind that Gatehouse does not read (${shown(type)})`
/** Of what a registry says, so much. */
const shown = (text: string): string => text.replace(/[^\x21-\x7e]+/g, ' ').slice(0, 100)

export const isIndex = ({ mediaType }: Pick<Descriptor, 'mediaType'>): boolean => types.index.includes(mediaType)

/** What a builder puts beside the images of an index is no image: attestations of BuildKit, which has no platform. */
export const isImage = ({ mediaType, annotations }: Descriptor): boolean =>
  isKnown(mediaType) && annotations.get('vnd.docker.reference.type') === undefined
