import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type Content, type Files, makeTar } from './tar.js'

/** Bytes a registry keeps by their digest. */
export interface Blob {
  readonly mediaType: string
  /** `sha256:` and hex. */
  readonly digest: string
  readonly bytes: Buffer
}

export interface Image {
  readonly kind: 'image'
  readonly manifest: Blob
  readonly config: Blob
  readonly layers: readonly Blob[]
  /** `os/architecture` and a variant, if any. */
  readonly platform: string
}

export interface Index {
  readonly kind: 'index'
  readonly manifest: Blob
  readonly images: readonly Image[]
}

/** The names of things: OCI's own, or Docker's older ones. */
export type Family = 'oci' | 'docker'

const oci = 'application/vnd.oci.image'
const docker = 'application/vnd.docker'
const types = {
  oci: {
    manifest: `${oci}.manifest.v1+json`,
    config: `${oci}.config.v1+json`,
    layer: `${oci}.layer.v1.tar`,
    packed: `${oci}.layer.v1.tar+gzip`,
    index: `${oci}.index.v1+json`,
  },
  docker: {
    manifest: `${docker}.distribution.manifest.v2+json`,
    config: `${docker}.container.image.v1+json`,
    layer: `${docker}.image.rootfs.diff.tar`,
    packed: `${docker}.image.rootfs.diff.tar.gzip`,
    index: `${docker}.distribution.manifest.list.v2+json`,
  },
} as const

export const digestOf = (content: Content): string => `sha256:${createHash('sha256').update(content).digest('hex')}`

export function makeBlob(mediaType: string, content: Content): Blob {
  const bytes = Buffer.from(content)
  return { mediaType, digest: digestOf(bytes), bytes }
}

/** How a manifest speaks of a blob. */
export const describeBlob = ({ mediaType, digest, bytes }: Blob) => ({ mediaType, digest, size: bytes.length })

export const platformParts = (platform: string) => {
  const [os = '', architecture = '', variant] = platform.split('/')
  return { os, architecture, ...(variant === undefined ? {} : { variant }) }
}

const created = '2024-01-01T00:00:00Z'

export interface ImageOptions {
  /** From the lowest up. */
  readonly layers: readonly Files[]
  readonly platform?: string
  readonly family?: Family
  readonly labels?: Readonly<Record<string, string>>
  /** Over what the config says under `config`: `User`, `Env`, ... */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Layers packed with gzip; the digest then depends on the packer of this Node. */
  readonly packed?: boolean
}

/** An image without a daemon: the same options, the same digest (unless packed). */
export function makeImage(options: ImageOptions): Image {
  const { platform = 'linux/amd64', family = 'oci', labels, settings = {}, packed = false } = options
  const names = types[family]
  const tars = options.layers.map(makeTar)
  const layers = tars.map((tar) => (packed ? makeBlob(names.packed, gzipSync(tar)) : makeBlob(names.layer, tar)))
  const config = makeBlob(
    names.config,
    JSON.stringify({
      created,
      ...platformParts(platform),
      config: {
        Env: ['PATH=/usr/bin:/bin'],
        Cmd: ['/bin/sh'],
        ...(labels === undefined ? {} : { Labels: labels }),
        ...settings,
      },
      rootfs: { type: 'layers', diff_ids: tars.map(digestOf) },
      history: tars.map((_, index) => ({ created, created_by: `COPY layer${index} /` })),
    }),
  )
  const manifest = makeBlob(
    names.manifest,
    JSON.stringify({
      schemaVersion: 2,
      mediaType: names.manifest,
      config: describeBlob(config),
      layers: layers.map(describeBlob),
    }),
  )
  return { kind: 'image', manifest, config, layers, platform }
}

/** Several platforms of one image behind one digest. */
export function makeIndex(images: readonly Image[], family: Family = 'oci'): Index {
  const mediaType = types[family].index
  const manifests = images.map(({ manifest, platform }) => ({
    ...describeBlob(manifest),
    platform: platformParts(platform),
  }))
  return {
    kind: 'index',
    manifest: makeBlob(mediaType, JSON.stringify({ schemaVersion: 2, mediaType, manifests })),
    images,
  }
}

/** Everything that a registry needs to hold before it can hold the manifest of this. */
export const partsOf = (image: Image | Index): readonly Blob[] =>
  image.kind === 'image' ? [image.config, ...image.layers] : image.images.flatMap(partsOf)
