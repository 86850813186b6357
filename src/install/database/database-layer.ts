import { GatehouseError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import type { Budget } from '../../registry/access/connection.js'
import { openRepository } from '../../registry/access/repository.js'
import { fetchManifest } from '../../registry/fetch-manifest.js'
import type { Descriptor, Manifest } from '../../registry/manifest.js'
import { type ImageReference, partUrl, showReference } from '../../registry/reference.js'
import type { Patience } from '../origins/patience.js'

/** The one layer of an artefact, and what is needed to fetch it. */
export interface Layer {
  readonly url: string
  /** Hex. */
  readonly sha256: string
  readonly size: number
  /** The token of the registry, if it gave one. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Asks a registry for the one layer of an artefact, with a token where the registry wants one. No credential of the user's is used.
 *
 * @throws GatehouseError as `resolveImage` does; `DATABASE_INVALID` for another artefact.
 */
export async function findLayer(
  reference: ImageReference,
  mediaType: string,
  budget: Budget,
  ports: Ports,
  patience: Patience,
): Promise<Layer> {
  const { answerMs, downloadMs, pauseMs, longestPauseMs } = patience
  const patient = { answerMs, downloadMs, pauseMs, longestPauseMs, wholeMs: patience.resolveMs, attempts: 2 }
  const repository = openRepository(reference, { ports, budget, patience: patient })
  const { manifest } = await fetchManifest(repository, reference.digest ?? reference.tag ?? 'latest')
  const { digest, size } = onlyLayer(reference, manifest, mediaType)
  const headers = await repository.authorization()
  return { url: partUrl(reference, digest), sha256: digest.slice('sha256:'.length), size, headers }
}

function onlyLayer(reference: ImageReference, manifest: Manifest, mediaType: string): Descriptor {
  const layers = manifest.type === 'image' ? manifest.layers : []
  const [layer] = layers
  if (layer !== undefined && layers.length === 1 && layer.mediaType === mediaType) return layer
  const found = layers.map((candidate) => candidate.mediaType.slice(0, 100)).join(', ') || 'no layer'
  const name = showReference(reference)
  throw new GatehouseError('DATABASE_INVALID', `${name} is no database of this kind: it holds ${found}.`, {
    hint: `It must hold one layer of type ${mediaType}.`,
  })
}
