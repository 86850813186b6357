import { readImageName } from './name.js'

/** Labels and annotations that the OCI image specification 1.1 gives a meaning. */
export const imageLabels = {
  source: 'org.opencontainers.image.source',
  baseName: 'org.opencontainers.image.base.name',
  baseDigest: 'org.opencontainers.image.base.digest',
} as const

/** `debian:12` and `docker.io/library/debian:12` are one; another host is another image. */
export function fullName(name: string): string {
  const [first = '', ...rest] = name.split('/')
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  const host = !hasHost || first === 'index.docker.io' ? 'docker.io' : first
  const path = hasHost ? rest : [first, ...rest]
  return [host, ...(host === 'docker.io' && path.length === 1 ? ['library'] : []), ...path].join('/')
}

/** As people write it: `debian` for `docker.io/library/debian`. */
export const shortName = (name: string): string => fullName(name).replace(/^docker\.io\/(?:library\/(?=[^/]+$))?/, '')

/** Whether two references name one image: by its name and tag, or by its digest where both say it. No tag means `latest`. */
export function areSameImage(a: string, b: string): boolean {
  const [one, other] = [readImageName(a), readImageName(b)]
  if (one === undefined || other === undefined || fullName(one.name) !== fullName(other.name)) return false
  if (one.digest !== undefined && other.digest !== undefined) return one.digest === other.digest
  const tagOf = ({ tag, digest }: typeof one): string | undefined =>
    tag ?? (digest === undefined ? 'latest' : undefined)
  return tagOf(one) === tagOf(other) || tagOf(one) === undefined || tagOf(other) === undefined
}
