import { fullName } from '../../core/image/base.js'
import { readImageName } from '../../core/image/name.js'
import type { ImageFacts, ImageSubject } from '../../core/image/subject.js'
import type { OpenedImage } from './open-image.js'
import type { PartResult } from './run-image.js'

/** An archive says itself what it was saved as; what somebody said counts more. */
export function namedBy({ subject, isNamed, parts }: OpenedImage, facts: readonly ImageFacts[]): ImageSubject {
  const [first] = facts
  const [tagged] = first?.tags ?? []
  const said = tagged === undefined ? undefined : readImageName(tagged)
  const tag = said?.tag === undefined ? {} : { tag: said.tag }
  const named = isNamed || said === undefined ? subject : { ...subject, name: fullName(said.name), ...tag }
  const digest = named.digest ?? (parts.length === 1 ? parts[0]?.digest : undefined)
  const platform = parts.length === 1 ? (parts[0]?.platform ?? first?.platform) : undefined
  return { ...named, ...(digest === undefined ? {} : { digest }), ...(platform === undefined ? {} : { platform }) }
}

/** One of the images of an index, or the only one. */
export function partOf(image: ImageSubject, { part, ...result }: PartResult): ImageSubject {
  const facts = 'parsed' in result ? result.parsed.image : undefined
  const digest = part.digest ?? image.digest
  const platform = part.platform ?? facts?.platform
  return { ...image, ...(digest === undefined ? {} : { digest }), ...(platform === undefined ? {} : { platform }) }
}
