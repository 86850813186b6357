import type { Digest } from '../core/evidence.js'
import { readText } from './access/body.js'
import type { Access } from './access/connection.js'
import { broken } from './access/failure.js'
import { openRepository, type Repository } from './access/repository.js'
import { decoded, findManifest } from './fetch-manifest.js'
import { type Descriptor, decodeManifest, mostManifestBytes } from './manifest.js'
import type { PinnedReference } from './reference.js'

/** What hangs on an image: a claim of whoever may push there. */
export interface Referrers {
  /** False: the registry is older than OCI 1.1, and clients keep a list under a tag, which loses entries when two write at once. */
  readonly supported: boolean
  readonly attached: readonly Descriptor[]
}

const indexType = 'application/vnd.oci.image.index.v1+json'
const mostPages = 32
/** Of all that hangs on one image. */
const mostAttached = 4096

/**
 * What refers to an image (OCI distribution 1.1, "Listing Referrers"). "There is nothing" is only said by a registry that answered.
 * @throws GatehouseError as `resolveImage` does; `IMAGE_MISSING` never: ask `manifestExists`.
 */
export const listReferrers = (reference: PinnedReference, access: Access): Promise<Referrers> =>
  listReferrersIn(openRepository(reference, access), reference.digest)

/** The same, in a repository that is open. */
export async function listReferrersIn(repository: Repository, digest: Digest): Promise<Referrers> {
  const attached: Descriptor[] = []
  let path: string | undefined = `referrers/${digest}`
  for (let page = 0; path !== undefined; page += 1) {
    if (page >= mostPages || attached.length > mostAttached)
      throw broken(repository.asking.reference, 'more hangs on it than is believable')
    const found = await readPage(repository, path, page)
    if (found === undefined) return { supported: false, attached: await fallback(repository, digest) }
    attached.push(...found.attached)
    path = found.next
  }
  return { supported: true, attached }
}

/** Whether several may attach at once without losing anything. @throws GatehouseError as `listReferrers`. */
export async function referrersSupported(reference: PinnedReference, access: Access): Promise<boolean> {
  const repository = openRepository(reference, access)
  return (await readPage(repository, `referrers/${reference.digest}`, 0)) !== undefined
}

interface Page {
  readonly attached: readonly Descriptor[]
  readonly next: string | undefined
}

/** Registries without the API answer 404, some 400, 405 or 406, and some with a page of their own. */
const without: ReadonlySet<number> = new Set([400, 404, 405, 406])

async function readPage(repository: Repository, path: string, page: number): Promise<Page | undefined> {
  const { reference } = repository.asking
  const { status, headers, body } = await repository.get(path, { accept: indexType })
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (page === 0 && (without.has(status) || (status === 200 && type !== indexType))) return undefined
  if (status !== 200) throw repository.refusal(status)
  const text = await readText(reference, body, mostManifestBytes)
  const manifest = decoded(repository, () => decodeManifest(text, indexType))
  if (manifest.type !== 'index') throw broken(reference, 'its list of referrers is none')
  return { attached: manifest.manifests, next: nextOf(repository, headers['link']) }
}

/** RFC 8288 `<address>; rel="next"`; only within the same list. */
function nextOf({ asking }: Repository, link: string | undefined): string | undefined {
  const target = /<([^>]{1,2048})>\s*;[^,]*\brel="?next"?/.exec((link ?? '').slice(0, 4096))?.[1]
  if (target === undefined) return undefined
  const { repository, digest } = asking.reference
  const own = `/v2/${repository}/referrers/${digest}`
  const url = URL.canParse(target, 'http://registry') ? new URL(target, `http://registry${own}`) : undefined
  if (url?.pathname !== own || url.search === '')
    throw broken(asking.reference, 'its list of referrers goes on elsewhere')
  return `referrers/${digest}${url.search}`
}

/** Of a digest as a tag. */
export const tagOf = (digest: Digest): string => digest.replace(':', '-')

/** "Referrers Tag Schema": an index under a tag made of the digest. */
async function fallback(repository: Repository, digest: Digest): Promise<readonly Descriptor[]> {
  const found = await findManifest(repository, tagOf(digest))
  return found?.manifest.type === 'index' ? found.manifest.manifests : []
}
