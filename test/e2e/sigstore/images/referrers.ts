import { z } from 'zod'
import { type Blob, describeBlob, type Image, makeBlob } from './image.js'
import { type Place, pushBlob, pushManifest } from './push.js'

export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'

/** What hangs on an image by the referrers API (distribution 1.1). */
export interface Hanging {
  readonly artifactType: string
  readonly content: string
  /** The registry's word, which nobody signs. */
  readonly annotations?: Readonly<Record<string, string>>
}

/** Hangs anything on an image, as whoever can write to the repository can do: a bundle that was made for another image, garbage, a lie in an annotation. */
export async function hang(
  place: Place,
  on: Blob,
  { artifactType, content, annotations = {} }: Hanging,
): Promise<string> {
  const config = makeBlob('application/vnd.oci.empty.v1+json', '{}')
  const layer = makeBlob(artifactType, content)
  const manifest = makeBlob(
    manifestType,
    JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      artifactType,
      config: describeBlob(config),
      layers: [describeBlob(layer)],
      subject: describeBlob(on),
      annotations,
    }),
  )
  for (const blob of [config, layer]) await pushBlob(place, blob)
  await pushManifest(place, manifest, manifest.digest)
  return manifest.digest
}

const listForm = z.object({ manifests: z.array(z.object({ digest: z.string(), artifactType: z.string().optional() })) })

/** Digests of what hangs on an image, as a registry with that API says. */
export async function hangingOn({ registry, repository }: Place, { manifest }: Image): Promise<readonly string[]> {
  const answer = await fetch(`http://${registry}/v2/${repository}/referrers/${manifest.digest}`)
  return listForm.parse(await answer.json()).manifests.map(({ digest }) => digest)
}
