import type { Finding } from '../finding/finding.js'
import { identify } from '../finding/identity.js'
import { fullName, shortName } from '../image/base.js'
import { readImageName } from '../image/name.js'
import { type ImageSubject, imagePath } from '../image/subject.js'
import { compileGlobs } from '../policy/glob.js'
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
  readonly place?: { readonly path: string; readonly line: number }
}

/** The rule of these findings, as policies and waivers name it. */
export const baseImageRule = 'base-image'

/** Demands on the bases of an image of this name. Every section that names it holds. */
export const baseDemandsFor = (image: string, sections: readonly SupplyChain[]): readonly BaseImageDemand[] =>
  sections
    .filter(({ images }) => images === undefined || compileGlobs(images)(image))
    .flatMap(({ baseImages }) => baseImages ?? [])

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
  if (bases === undefined) return [finding(image, unknownBase)]
  const allowed = demands.flatMap((demand) => (demand.allowed === undefined ? [] : [compileGlobs(demand.allowed)]))
  const isPinned = demands.some((demand) => demand.pinned)
  return bases.flatMap((base) => [
    ...(allowed.every((fits) => spellings(base.reference).some(fits)) ? [] : [finding(image, notAllowed(base), base)]),
    ...(isPinned && !base.isPinned ? [finding(image, notPinned(base), base)] : []),
  ])
}

/** In full and as people write it, each with its tag and without. */
function spellings(reference: string): readonly string[] {
  const read = readImageName(reference)
  if (read === undefined) return []
  const tag = read.tag === undefined ? [] : [`:${read.tag}`]
  return [shortName(read.name), fullName(read.name)].flatMap((name) => [name, ...tag.map((end) => `${name}${end}`)])
}

interface Shortfall {
  readonly requirement: string
  readonly title: string
  readonly message: string
  readonly help: string
}

/** However it is spelled, in the identity of a finding it is one. */
function nameOf({ reference }: BaseImage): string {
  const read = readImageName(reference)
  return read === undefined ? reference : fullName(read.name)
}

const unknownBase: Shortfall = {
  requirement: 'base-image:known',
  title: 'An image must be built on what the policy allows',
  message: 'Nobody knows what this image is built on: it does not say it, and its Dockerfile is not known.',
  help: 'Name the Dockerfile (--dockerfile), or give the image the label org.opencontainers.image.base.name.',
}

const notAllowed = (base: BaseImage): Shortfall => ({
  requirement: `base-image:allowed:${nameOf(base)}`,
  title: 'An image must be built on what the policy allows',
  message: `It is built on ${base.reference}, which the policy does not allow.`,
  help: 'Build on one of the images that `supply-chain: base-images: allowed` names.',
})

const notPinned = (base: BaseImage): Shortfall => ({
  requirement: `base-image:pinned:${nameOf(base)}`,
  title: 'The base of an image must be named by its digest',
  message: `It is built on ${base.reference}, which can be another image tomorrow: it is not named by its digest.`,
  help: `Write FROM ${base.reference}@sha256:… in the Dockerfile.`,
})

/** Critical, as all that the policy itself asks of an image; a rule or a waiver may say otherwise. */
function finding(image: ImageSubject, { requirement, title, message, help }: Shortfall, base?: BaseImage): Finding {
  const path = base?.place?.path ?? imagePath(image.name)
  const region = base?.place === undefined ? {} : { region: { startLine: base.place.line, endLine: base.place.line } }
  const { tag: _, ...about } = image
  const subject = { image: about, requirement }
  return {
    kind: 'integrity',
    rule: { id: baseImageRule, title, help, tags: ['supply-chain'] },
    severity: 'critical',
    severitySource: 'tool',
    message,
    place: { path, ...region, related: [] },
    subject,
    identity: identify({ kind: 'integrity', format: 'image', ruleId: baseImageRule, path, subject }),
    sources: [{ tool: 'gatehouse', ruleId: baseImageRule, severity: 'critical', severitySource: 'tool' }],
  }
}
