import type { Attachment, AttachmentKinds } from '../core/supply-chain/attachment.js'
import { type Access, defaultPatience } from './access/connection.js'
import { openRepository, type Repository } from './access/repository.js'
import { readPart } from './blob.js'
import { findManifest } from './fetch-manifest.js'
import type { Descriptor } from './manifest.js'
import type { PinnedReference } from './reference.js'
import { listReferrersIn, tagOf } from './referrers.js'

/** What hangs on an image, known by its list. */
export interface Attachments {
  /**
   * The parts of these kinds; under tags it is only looked where the list has none. A part that cannot be read, is not what its digest says or
   * is too large is passed over, and so is what comes after the time for one image: whoever pushed it proves nothing with it. Never rejects.
   */
  read(kinds: AttachmentKinds): Promise<readonly Attachment[]>
}

/** Of everything that hangs on one image, in memory. */
export const mostAttachedBytes = 128 * 1024 * 1024

/** Anybody who may push can hang thousands on an image: nobody waits for all of them. */
export const mostManifests = 256

/** @throws GatehouseError as `listReferrers`, when the list cannot be had; nothing else is asked before it is read. */
export async function listAttachments(reference: PinnedReference, access: Access): Promise<Attachments> {
  const repository = openRepository(reference, access)
  const { attached } = await listReferrersIn(repository, reference.digest)
  return {
    async read(kinds) {
      const end = access.ports.clock.monotonicMs() + (access.patience ?? defaultPatience).wholeMs
      const isOver = (): boolean => access.ports.clock.monotonicMs() > end
      const reading: Reading = { repository, kinds, bytesLeft: mostAttachedBytes, isOver }
      const hanging = await readAll(
        reading,
        attached.map(({ digest }) => digest),
      )
      if (hanging.length > 0) return hanging
      return readAll(
        reading,
        kinds.tagSuffixes.map((suffix) => `${tagOf(reference.digest)}${suffix}`),
      )
    },
  }
}

interface Reading {
  readonly repository: Repository
  readonly kinds: AttachmentKinds
  bytesLeft: number
  /** Whether the time for what hangs on one image is over. */
  isOver(): boolean
}

/** One after another: there are few, and all of an image share its time. `names` are digests or tags of manifests. */
async function readAll(reading: Reading, names: readonly string[]): Promise<readonly Attachment[]> {
  const found: Attachment[] = []
  for (const name of names.slice(0, mostManifests)) {
    if (reading.isOver()) break
    const manifest = (await findManifest(reading.repository, name).catch(() => undefined))?.manifest
    if (manifest?.type !== 'image') continue
    for (const part of manifest.layers) found.push(...(await readOne(reading, part)))
  }
  return found
}

async function readOne(reading: Reading, part: Descriptor): Promise<readonly Attachment[]> {
  const { mediaType, digest, size, annotations } = part
  if (size > reading.bytesLeft || !reading.kinds.mediaTypes.some((kind) => mediaType.startsWith(kind))) return []
  try {
    const bytes = await readPart(reading.repository, digest, size)
    reading.bytesLeft -= bytes.length
    return [{ mediaType, text: new TextDecoder().decode(bytes), annotations }]
  } catch {
    return []
  }
}
