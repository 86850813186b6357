/** What a reference says: `ghcr.io/acme/app:1.0@sha256:…`. */
export interface ImageName {
  /** Without tag and digest, as it is written. */
  readonly name: string
  readonly tag?: string
  readonly digest?: string
}

/** Distribution spec 1.1: a host with an optional port, then path components in lower case. */
const shape =
  /^((?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/

const longest = 512

/** `undefined` for what is no reference: an image may call itself whatever it likes. */
export function readImageName(text: string): ImageName | undefined {
  const [, name, tag, digest] = text.length > longest ? [] : (shape.exec(text) ?? [])
  if (name === undefined) return undefined
  return { name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) }
}

/** A name for an image that has none of its own: that of the file or folder it came in. */
export function nameOfFile(path: string): string {
  const base = path.replace(/\/+$/, '').split('/').at(-1) ?? ''
  const plain = base
    .toLowerCase()
    .replace(/\.(?:tar|tgz|tar\.gz)$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain === '' ? 'unnamed' : plain
}
