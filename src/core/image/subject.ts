import type { Digest } from '../evidence.js'

/** An image as it was looked at. */
export interface ImageSubject {
  /** Its repository, with the registry, without tag and digest: `ghcr.io/acme/app`. */
  readonly name: string
  readonly digest?: Digest
  /** `linux/arm64/v8`; absent for an index of several, or where nobody says. */
  readonly platform?: string
  /** The tag that led to the digest. Never part of an identity. */
  readonly tag?: string
}

/** What an image says of itself: a claim of whoever made it. */
export interface ImageFacts {
  /** Of its configuration. */
  readonly id?: Digest
  readonly tags: readonly string[]
  readonly platform?: string
  readonly labels: ReadonlyMap<string, string>
  /** Packages that were recognised in it. */
  readonly packages: number
}

/** Of the alerts and the comment of an image; a port is told with a dash, as scopes are words. */
export const imageScope = (name: string): string => `image/${name.replaceAll(':', '-')}`

/** Where a finding in an image is, as long as nobody knows its Dockerfile: the same for every tag, digest and platform. */
export const imagePath = (name: string, inside = ''): string =>
  ['image', name, ...inside.split('/')].filter((segment) => !/^\.{0,2}$/.test(segment)).join('/')

/** Whether a path is one that `imagePath` makes, and no file of the repository. */
export function isInImage(path: string, name: string): boolean {
  const whole = imagePath(name)
  return path === whole || path.startsWith(`${whole}/`)
}
