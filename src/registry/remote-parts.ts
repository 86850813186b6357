import type { Digest } from '../core/evidence.js'
import type { Ports } from '../ports.js'
import { type Access, type Budget, defaultPatience } from './access/connection.js'
import { openRepository } from './access/repository.js'
import { readPart } from './blob.js'
import { downloadPart } from './download-part.js'
import { fetchManifest } from './fetch-manifest.js'
import { type Manifest, mostManifestBytes } from './manifest.js'
import type { ImageReference } from './reference.js'

/** The parts of images in one repository, by what they are. Begin with the manifest: it tells what the others are. */
export interface RemoteParts {
  /** A manifest or a configuration. */
  read(digest: Digest): Promise<string>
  /** Puts a part into a new file, once its content is known to be what the digest says. */
  place(digest: Digest, file: string): Promise<void>
}

/** Of one layer, packed: larger ones than anybody pushes. */
const mostLayerBytes = 16 * 1024 ** 3

/** Each part is asked for once, and downloads have their own time. @throws GatehouseError as `resolveImage` does. */
export function openParts(
  reference: ImageReference,
  access: Access,
  ports: Pick<Ports, 'files' | 'downloads'>,
): RemoteParts {
  const { answerMs } = access.patience ?? defaultPatience
  const budget: Budget = access.budget ?? { answerMs: () => answerMs }
  const repository = openRepository(reference, { ...access, budget })
  const manifests = new Map<Digest, string>()
  const sizes = new Map<Digest, number>()
  const readManifest = async (digest: Digest): Promise<string> => {
    const { text, manifest } = await fetchManifest(repository, digest)
    for (const part of partsOf(manifest)) sizes.set(part.digest, part.size)
    manifests.set(digest, text)
    return text
  }
  return {
    read: async (digest) => {
      if (!sizes.has(digest)) return manifests.get(digest) ?? readManifest(digest)
      return new TextDecoder().decode(await readPart(repository, digest, mostManifestBytes))
    },
    place: async (digest, file) => {
      const size = sizes.get(digest)
      if (size === undefined) return ports.files.write(file, manifests.get(digest) ?? (await readManifest(digest)))
      return downloadPart(repository, { digest, maxBytes: Math.min(size, mostLayerBytes) }, file, ports)
    },
  }
}

const partsOf = (manifest: Manifest) => (manifest.type === 'image' ? [manifest.config, ...manifest.layers] : [])
