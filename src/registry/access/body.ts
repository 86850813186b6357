import { GatehouseError } from '../../core/errors.js'
import type { ImageReference } from '../reference.js'
import { broken, unreachable } from './failure.js'

/**
 * The whole of an answer, in memory.
 * @throws GatehouseError `REGISTRY_BROKEN` for more than that, `REGISTRY_UNREACHABLE` when it broke off.
 */
export async function readBytes(
  reference: ImageReference,
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let total = 0
  try {
    for await (const chunk of body) {
      total += chunk.length
      if (total > maxBytes) throw broken(reference, `it sent more than ${maxBytes} bytes`)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof GatehouseError && error.code === 'REGISTRY_BROKEN') throw error
    throw unreachable(reference, error)
  }
  return Buffer.concat(chunks)
}

export const readText = async (
  reference: ImageReference,
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<string> => new TextDecoder().decode(await readBytes(reference, body, maxBytes))
