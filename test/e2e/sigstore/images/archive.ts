import { type Blob, describeBlob, type Image, type Index, partsOf, platformParts } from './image.js'
import { type Files, makeTar } from './tar.js'

const hex = ({ digest }: Blob): string => digest.slice('sha256:'.length)

/** What `docker save` writes: a tar of `manifest.json`, the config and a `layer.tar` for each layer; layers must not be packed. */
export function makeDockerArchive({ config, layers }: Image, tag: string): Buffer {
  const layerPath = (layer: Blob): string => `${hex(layer)}/layer.tar`
  const manifest = [{ Config: `${hex(config)}.json`, RepoTags: [tag], Layers: layers.map(layerPath) }]
  return makeTar({
    'manifest.json': JSON.stringify(manifest),
    [`${hex(config)}.json`]: config.bytes,
    ...Object.fromEntries(layers.map((layer) => [layerPath(layer), layer.bytes])),
  })
}

const manifestsOf = (image: Image | Index): readonly Blob[] =>
  image.kind === 'image' ? [image.manifest] : [image.manifest, ...image.images.map(({ manifest }) => manifest)]

/** The files of an OCI image layout (image-spec 1.1) that holds one image, or one index with its images. */
export function makeLayout(image: Image | Index, tag?: string): Files {
  const platform = image.kind === 'image' ? { platform: platformParts(image.platform) } : {}
  const annotations = tag === undefined ? {} : { annotations: { 'org.opencontainers.image.ref.name': tag } }
  const blobs = [...manifestsOf(image), ...partsOf(image)]
  return {
    'oci-layout': JSON.stringify({ imageLayoutVersion: '1.0.0' }),
    'index.json': JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [{ ...describeBlob(image.manifest), ...platform, ...annotations }],
    }),
    ...Object.fromEntries(blobs.map((blob) => [`blobs/sha256/${hex(blob)}`, blob.bytes])),
  }
}
