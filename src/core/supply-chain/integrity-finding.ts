import type { Finding } from '../finding/finding.js'
import { identify } from '../finding/identity.js'
import type { JudgedImage, Shortfall } from './judge-requirements.js'
import { predicateTitle } from './predicates/predicate-types.js'
import type { Requirement } from './requirements.js'
import { explainShortfall, nextStep } from './shortfall-words.js'

/** Ids of the rules, as policies and waivers name them. */
export const integrityRules = { signature: 'image-signature', attestation: 'image-attestation' } as const

const formatOfImages = 'image'

/**
 * A requirement that is not met. Critical, whatever it is: the policy itself says that the image must carry it, so every floor that
 * blocks anything blocks this; a rule or a waiver may say otherwise.
 */
export function integrityFinding(
  requirement: Requirement,
  shortfall: Shortfall,
  image: JudgedImage,
  tool: string,
): Finding {
  const ruleId = integrityRules[requirement.type]
  const subject = { image: { name: image.name, digest: image.digest }, requirement: requirement.name }
  const region = image.line === undefined ? {} : { region: { startLine: image.line, endLine: image.line } }
  return {
    kind: 'integrity',
    rule: {
      id: ruleId,
      title: titleOf(requirement),
      help: nextStep(requirement, shortfall),
      tags: ['supply-chain'],
    },
    severity: 'critical',
    severitySource: 'tool',
    message: explainShortfall(requirement, shortfall, image.name),
    place: { path: image.path, ...region, related: [] },
    subject,
    identity: identify({ kind: 'integrity', format: formatOfImages, ruleId, path: image.path, subject }),
    sources: [{ tool, ruleId, severity: 'critical', severitySource: 'tool' }],
  }
}

const titleOf = (requirement: Requirement): string =>
  requirement.type === 'signature'
    ? 'An image must be signed by whom the policy names'
    : `An image must carry: ${predicateTitle(requirement.predicate)}`
