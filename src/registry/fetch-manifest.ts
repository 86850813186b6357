import type { Digest } from '../core/evidence.js'
import { sha256Hex } from '../core/hash.js'
import type { HttpResponse } from '../ports.js'
import { readBytes } from './access/body.js'
import { broken, otherContent } from './access/failure.js'
import type { Repository } from './access/repository.js'
import { acceptedTypes, decodeManifest, type Manifest, mostManifestBytes } from './manifest.js'

export interface FoundManifest {
  readonly digest: Digest
  readonly text: string
  readonly manifest: Manifest
}

/** `name` is a tag or a digest. @throws GatehouseError as `resolveImage` does. */
export async function fetchManifest(repository: Repository, name: string): Promise<FoundManifest> {
  const found = await findManifest(repository, name)
  if (found === undefined) throw repository.refusal(404)
  return found
}

/** The same; `undefined` when the registry says that it does not have it. */
export async function findManifest(repository: Repository, name: string): Promise<FoundManifest | undefined> {
  const answer = await repository.get(`manifests/${name}`, { accept: acceptedTypes })
  if (answer.status === 404) return undefined
  if (answer.status !== 200) throw repository.refusal(answer.status)
  return readManifest(repository, answer, name)
}

/** What the registry says it sent, and what was asked for when that is a digest, must be what arrived. */
async function readManifest(repository: Repository, answer: HttpResponse, name: string): Promise<FoundManifest> {
  const { reference } = repository.asking
  const { headers, body } = answer
  const bytes = await readBytes(reference, body, mostManifestBytes)
  const digest = `sha256:${sha256Hex(bytes)}`
  const expected = [name, headers['docker-content-digest'] ?? '']
  if (expected.some((one) => one.startsWith('sha256:') && one !== digest)) throw otherContent(reference, 'manifest')
  const text = new TextDecoder().decode(bytes)
  const sentAs = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  return { digest, text, manifest: decoded(repository, () => decodeManifest(text, sentAs)) }
}

/** What cannot be decoded is the registry's trouble. */
export function decoded<T>({ asking }: Repository, decode: () => T): T {
  try {
    return decode()
  } catch (error) {
    throw broken(asking.reference, error instanceof Error ? error.message : String(error), error)
  }
}
