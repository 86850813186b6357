import type { Digest } from '../../evidence.js'

/** purl-spec, type `oci`: the last part of the repository, its digest, and where it is. */
export function imagePurl(name: string, digest: Digest, tag: string | undefined): string {
  const last = name.slice(name.lastIndexOf('/') + 1)
  const where = encodeURIComponent(name).replaceAll('%2F', '/')
  const tagged = tag === undefined ? '' : `&tag=${encodeURIComponent(tag)}`
  return `pkg:oci/${encodeURIComponent(last)}@${encodeURIComponent(digest)}?repository_url=${where}${tagged}`
}
