import type { Finding } from '../finding/finding.js'
import { fullName, shortName } from '../image/base.js'
import { readImageName } from '../image/name.js'
import { type ImageSubject, imagePath } from '../image/subject.js'
import { compileGlobs } from '../policy/glob.js'
import { baseFinding, notAllowed, notPinned, type Shortfall, unknownBase } from './base-image-finding.js'
import type { SupplyChain } from './requirements.js'

/** What images may be built on. */
export interface BaseImageDemand {
  /** Globs of names, with or without a tag. Absent: all are allowed. */
  readonly allowed?: readonly string[]
  /** Each base has to be named by its digest. */
  readonly pinned: boolean
}

/** An image that another is built on. */
export interface BaseImage {
  /** As it is written. */
  readonly reference: string
  /** Its content is known: by a digest in the reference, or by the digest that the image names. */
  readonly isPinned: boolean
  /** Where it is named; absent: the image itself says it. */
  readonly place?: BasePlace
}

export interface BasePlace {
  readonly path: string
  readonly line: number
  /** The line as it is written. */
  readonly snippet?: string
}

/** Demands on the bases of an image of this name. Every section that names it holds. */
export const baseDemandsFor = (image: string, sections: readonly SupplyChain[]): readonly BaseImageDemand[] =>
  sections
    .filter(({ images }) => images === undefined || compileGlobs(images)(image))
    .flatMap(({ baseImages }) => baseImages ?? [])

/** Demands on Dockerfiles of which nobody knows what their image is called: of the sections for every image. */
export const baseDemandsForTree = (sections: readonly SupplyChain[]): readonly BaseImageDemand[] =>
  sections.flatMap(({ images, baseImages }) => (images === undefined ? (baseImages ?? []) : []))

/**
 * What is not as the policy asks for. A base that nobody knows is no allowed one: an image must not pass because it says nothing of itself.
 * `bases` is empty for an image that is known to begin with nothing, absent where nobody knows.
 */
export function judgeBaseImages(
  image: ImageSubject,
  bases: readonly BaseImage[] | undefined,
  demands: readonly BaseImageDemand[],
): Finding[] {
  if (demands.length === 0) return []
  if (bases === undefined) return [baseFinding(unknownBase, imagePath(image.name), image)]
  return bases.flatMap((base) =>
    shortfallsOf(base, demands, 'It').map((shortfall) =>
      baseFinding(shortfall, base.place ?? imagePath(image.name), image),
    ),
  )
}

/** The same of Dockerfiles: a finding for each base in each of them. */
export const judgeNamedBases = (
  bases: readonly (BaseImage & { readonly place: BasePlace })[],
  demands: readonly BaseImageDemand[],
): Finding[] =>
  bases.flatMap((base) =>
    shortfallsOf(base, demands, 'An image of this Dockerfile').map((shortfall) => baseFinding(shortfall, base.place)),
  )

/** `what` is built on it. */
function shortfallsOf(base: BaseImage, demands: readonly BaseImageDemand[], what: string): readonly Shortfall[] {
  const allowed = demands.flatMap((demand) => (demand.allowed === undefined ? [] : [compileGlobs(demand.allowed)]))
  const isAllowed = allowed.every((fits) => spellings(base.reference).some(fits))
  const mustBePinned = demands.some(({ pinned }) => pinned)
  return [
    ...(isAllowed ? [] : [notAllowed(base, what)]),
    ...(mustBePinned && !base.isPinned ? [notPinned(base, what)] : []),
  ]
}

/** In full and as people write it, each with its tag and without. */
function spellings(reference: string): readonly string[] {
  const read = readImageName(reference)
  if (read === undefined) return []
  const tag = read.tag === undefined ? [] : [`:${read.tag}`]
  return [shortName(read.name), fullName(read.name)].flatMap((name) => [name, ...tag.map((end) => `${name}${end}`)])
}
