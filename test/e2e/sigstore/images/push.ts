import type { Blob, Image, Index } from './image.js'
import { partsOf } from './image.js'

export interface Place {
  /** `host:port` of a registry on this machine. */
  readonly registry: string
  readonly repository: string
  /** Sent as it is: `Basic ...` or `Bearer ...`. */
  readonly authorization?: string
}

async function ask(
  method: string,
  url: URL,
  body: Buffer | undefined,
  headers: Record<string, string>,
): Promise<Response> {
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: new Uint8Array(body) }) })
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`)
  return response
}

const loginOf = ({ authorization }: Place): Record<string, string> =>
  authorization === undefined ? {} : { authorization }

export async function pushBlob(place: Place, { digest, bytes }: Blob): Promise<void> {
  const login = loginOf(place)
  const start = new URL(`http://${place.registry}/v2/${place.repository}/blobs/uploads/`)
  const { headers } = await ask('POST', start, undefined, login)
  const upload = new URL(headers.get('location') ?? '', start)
  upload.searchParams.set('digest', digest)
  await ask('PUT', upload, bytes, { ...login, 'content-type': 'application/octet-stream' })
}

export async function pushManifest(place: Place, { mediaType, bytes }: Blob, reference: string): Promise<void> {
  const url = new URL(`http://${place.registry}/v2/${place.repository}/manifests/${encodeURIComponent(reference)}`)
  await ask('PUT', url, bytes, { ...loginOf(place), 'content-type': mediaType })
}

/** Pushes as the distribution specification (1.1) says; gives `registry/repository@sha256:...`. */
export async function push(place: Place, image: Image | Index, tag?: string): Promise<string> {
  const { digest } = image.manifest
  for (const blob of partsOf(image)) await pushBlob(place, blob)
  if (image.kind === 'index') {
    for (const { manifest } of image.images) await pushManifest(place, manifest, manifest.digest)
  }
  await pushManifest(place, image.manifest, digest)
  if (tag !== undefined) await pushManifest(place, image.manifest, tag)
  return `${place.registry}/${place.repository}@${digest}`
}
