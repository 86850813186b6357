import type { Digest } from '../core/evidence.js'
import { sha256Hex } from '../core/hash.js'
import { readBytes } from './access/body.js'
import type { Access } from './access/connection.js'
import { otherContent } from './access/failure.js'
import { openRepository, type Repository } from './access/repository.js'
import type { ImageReference } from './reference.js'

/**
 * A part of an image or artefact, in memory, if it is what its digest says.
 * @throws GatehouseError as `resolveImage` does; `REGISTRY_BROKEN` for more than `maxBytes`.
 */
export const readBlob = (
  reference: ImageReference,
  digest: Digest,
  maxBytes: number,
  access: Access,
): Promise<Uint8Array> => readPart(openRepository(reference, access), digest, maxBytes)

/** The same, of a repository that is open. */
export async function readPart(repository: Repository, digest: Digest, maxBytes: number): Promise<Uint8Array> {
  const { reference } = repository.asking
  const { status, body } = await repository.get(`blobs/${digest}`)
  if (status !== 200) throw repository.refusal(status)
  const bytes = await readBytes(reference, body, maxBytes)
  if (`sha256:${sha256Hex(bytes)}` !== digest) throw otherContent(reference, 'part')
  return bytes
}
