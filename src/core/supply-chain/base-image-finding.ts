import type { Finding } from '../finding/finding.js'
import { identify } from '../finding/identity.js'
import type { Place } from '../finding/place.js'
import { fullName } from '../image/base.js'
import { readImageName } from '../image/name.js'
import type { ImageSubject } from '../image/subject.js'
import type { BaseImage, BasePlace } from './base-images.js'

/** The rule of these findings, as policies and waivers name it. */
export const baseImageRule = 'base-image'

/** One thing that is not as a demand asks for. */
export interface Shortfall {
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

export const unknownBase: Shortfall = {
  requirement: 'base-image:known',
  title: 'An image must be built on what the policy allows',
  message: 'Nobody knows what this image is built on: it does not say it, and its Dockerfile is not known.',
  help: 'Name the Dockerfile (--dockerfile), or give the image the label org.opencontainers.image.base.name.',
}

export const notAllowed = (base: BaseImage, what: string): Shortfall => ({
  requirement: `base-image:allowed:${nameOf(base)}`,
  title: 'An image must be built on what the policy allows',
  message: `${what} is built on ${base.reference}, which the policy does not allow.`,
  help: 'Build on one of the images that `supply-chain: base-images: allowed` names.',
})

export const notPinned = (base: BaseImage, what: string): Shortfall => ({
  requirement: `base-image:pinned:${nameOf(base)}`,
  title: 'The base of an image must be named by its digest',
  message: `${what} is built on ${base.reference}, which can be another image tomorrow: it is not named by its digest.`,
  help: `Write FROM ${base.reference}@sha256:… in the Dockerfile.`,
})

/**
 * Critical, as all that the policy itself asks of an image; a rule or a waiver may say otherwise. Without an image the Dockerfile stands for
 * it in the identity, so that another Dockerfile with the same base is another finding.
 */
export function baseFinding(
  { requirement, title, message, help }: Shortfall,
  at: BasePlace | string,
  image?: ImageSubject,
): Finding {
  const { path, ...where } = typeof at === 'string' ? { path: at } : placeAt(at)
  const { tag: _, ...about } = image ?? { name: path }
  const subject = { ...(image === undefined ? {} : { image: about }), requirement }
  const known = { image: about, requirement }
  return {
    kind: 'integrity',
    rule: { id: baseImageRule, title, help, tags: ['supply-chain'] },
    severity: 'critical',
    severitySource: 'tool',
    message,
    place: { path, ...where, related: [] },
    subject,
    identity: identify({ kind: 'integrity', format: 'image', ruleId: baseImageRule, path, subject: known }),
    sources: [{ tool: 'gatehouse', ruleId: baseImageRule, severity: 'critical', severitySource: 'tool' }],
  }
}

const placeAt = ({ path, line, snippet }: BasePlace): Omit<Place, 'related'> => ({
  path,
  region: { startLine: line, endLine: line },
  ...(snippet === undefined ? {} : { snippet }),
})
