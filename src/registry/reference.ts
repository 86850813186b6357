import { GatehouseError } from '../core/errors.js'
import type { Digest } from '../core/evidence.js'

/** Something in a registry: `registry/repository[:tag][@digest]`. */
export interface ImageReference {
  /** Host and port: `ghcr.io`, `127.0.0.1:5000`. */
  readonly registry: string
  readonly repository: string
  readonly tag?: string
  readonly digest?: Digest
}

/** A reference that cannot move. */
export type PinnedReference = ImageReference & { readonly digest: Digest }

/** Whose images are meant where no registry is named, and where its API is (github.com/distribution/reference, "Grammar" and "ParseNormalizedNamed"). */
const unnamed = { registry: 'docker.io', api: 'registry-1.docker.io', aliases: ['index.docker.io'], folder: 'library' }

const host =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,20}|\[[0-9a-fA-F:]{2,45}\])(?::[0-9]{1,5})?$/
/** OCI distribution 1.1, "Pulling manifests": names and tags. */
const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const tagName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const digestName = /^sha256:[0-9a-f]{64}$/
const longestName = 255

const loopback = /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]{1,5})?$/

/**
 * Reads a reference as Docker does: what names no registry is Docker Hub's, one word is `library/`'s.
 * @throws GatehouseError `ARGUMENT_INVALID`.
 */
export function parseReference(text: string): ImageReference {
  const [beforeDigest = '', digest, ...tooMuch] = text.length > 1024 ? [] : text.split('@')
  const colon = beforeDigest.lastIndexOf(':')
  const hasTag = colon > beforeDigest.lastIndexOf('/')
  const tag = hasTag ? beforeDigest.slice(colon + 1) : undefined
  const { registry, repository } = splitName(hasTag ? beforeDigest.slice(0, colon) : beforeDigest)
  const isRead =
    tooMuch.length === 0 &&
    host.test(registry) &&
    URL.canParse(`https://${registry}`) &&
    repository.length <= longestName &&
    repositoryName.test(repository) &&
    (tag === undefined || tagName.test(tag)) &&
    (digest === undefined || digestName.test(digest))
  if (!isRead) throw unreadable(text)
  return { registry, repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) }
}

/** The first word is a registry if it looks like a host. Hosts have no case, identities have. */
function splitName(name: string): Pick<ImageReference, 'registry' | 'repository'> {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(0, slash))
  const isHost = first === 'localhost' || /[.:A-Z]/.test(first)
  const written = isHost ? first.toLowerCase() : unnamed.registry
  const registry = unnamed.aliases.includes(written) ? unnamed.registry : written
  const repository = isHost ? name.slice(slash + 1) : name
  const isBare = registry === unnamed.registry && !repository.includes('/')
  return { registry, repository: isBare ? `${unnamed.folder}/${repository}` : repository }
}

const unreadable = (text: string): GatehouseError =>
  new GatehouseError('ARGUMENT_INVALID', `This names no image: ${JSON.stringify(text.slice(0, 200))}`, {
    hint: 'Write it as registry/repository:tag or registry/repository@sha256:…, all of the repository in lower case.',
  })

/** Without tag and digest: `ghcr.io/acme/app`. */
export const nameOf = ({ registry, repository }: ImageReference): string => `${registry}/${repository}`

/** As a person reads it. */
export const showReference = (reference: ImageReference): string => {
  const { tag, digest } = reference
  return `${nameOf(reference)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
}

/** As a tool is given it: by digest alone, so that no tag can lead elsewhere. */
export const pinnedName = (reference: PinnedReference): string => `${nameOf(reference)}@${reference.digest}`

/** Scheme and host of its API. Registries on this machine are asked over http, all others over https. */
export function apiOrigin({ registry }: ImageReference): string {
  if (registry === unnamed.registry) return `https://${unnamed.api}`
  return `${loopback.test(registry) ? 'http' : 'https'}://${registry}`
}

/** Where a part of something is. */
export const partUrl = (reference: ImageReference, digest: Digest): string =>
  `${apiOrigin(reference)}/v2/${reference.repository}/blobs/${digest}`

/** Names under which a configuration of Docker may keep the credentials of a registry, the usual one first. */
export const credentialNames = (registry: string): readonly string[] =>
  registry === unnamed.registry
    ? [`https://${unnamed.aliases[0]}/v1/`, ...unnamed.aliases, unnamed.registry, unnamed.api]
    : [registry]
