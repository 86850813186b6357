import type { Refusal } from './attestation.js'
import type { Shortfall, StatementFault } from './judge-requirements.js'
import { predicateTitle } from './predicates/predicate-types.js'
import type { Requirement, SignerDemand } from './requirements.js'

/** What a certificate or a registry says, on one line and of bounded length; reports escape it for where it goes. */
const quoted = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200)

const wantedSigner = (signer: SignerDemand): string =>
  signer.type === 'key' ? 'the key of the policy' : signer.identity.join(' or ')

/** The message of a finding: which image lacks what, and what is there instead. */
export function explainShortfall(requirement: Requirement, shortfall: Shortfall, image: string): string {
  const what = requirement.type === 'signature' ? 'signature' : predicateTitle(requirement.predicate)
  switch (shortfall.type) {
    case 'absent':
      return requirement.type === 'signature'
        ? unsigned(image, shortfall.others)
        : missing(image, what, shortfall.others)
    case 'refused':
      return `${image}: the ${what} does not count: ${refused(shortfall, requirement.signer)}.`
    case 'faulty':
      return `${image}: the ${what} does not count: ${faulty(shortfall)}.`
  }
}

const unsigned = (image: string, others: readonly string[]): string =>
  others.length === 0
    ? `${image} is not signed.`
    : `${image} is not signed: it only has attestations (${list(others)}).`

const missing = (image: string, what: string, others: readonly string[]): string =>
  `${image} has no ${what}${others.length === 0 ? '' : `; it has ${list(others)}`}.`

const mostListed = 5

const list = (types: readonly string[]): string => {
  const shown = [...new Set(types)].sort().slice(0, mostListed).map(quoted)
  const left = new Set(types).size - shown.length
  return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

type Refused = Extract<Shortfall, { type: 'refused' }>

const refusalWords: Readonly<Record<Exclude<Refusal, 'other-identity' | 'other-issuer' | 'other-claim'>, string>> = {
  'other-key': 'it was made with another key',
  'not-a-key': 'it was made with a certificate, and the policy asks for a key',
  'other-image': 'it is about another image',
  altered: 'it was altered after it was signed',
  'not-logged': 'no transparency log that is trusted has it',
  untrusted: 'nobody who is trusted vouches for its certificate',
  'no-time': 'no time stamp that is trusted says when it was made',
}

function refused({ reason, expected, found }: Refused, signer: SignerDemand): string {
  const instead = found === undefined ? '' : `, not by ${quoted(found)}`
  switch (reason) {
    case 'other-identity':
      return `it must be by ${wantedSigner(signer)}${instead}`
    case 'other-issuer':
      return `its signer must be vouched for by ${signer.type === 'keyless' ? signer.issuer : 'the policy'}${instead}`
    case 'other-claim':
      return `the workflow that made it must have ${quoted(expected ?? 'what the policy names')}${found === undefined ? '' : `, and has ${quoted(found)}`}`
    default:
      return refusalWords[reason]
  }
}

const faultWords: Readonly<Record<StatementFault, string>> = {
  'other-content': 'its content is not what it is filed as',
  'other-image': 'its content describes another image',
  'other-producer': 'it was not made by the step that the policy names',
  'not-passed': 'the verdict that it holds is not `pass` or `warn`',
  'other-subject': 'it is about another image',
  'other-signer': 'its signer is not the one that the policy names',
  'too-old': 'it is too old',
  'no-age': 'it does not say when it was made, and the policy limits its age',
  'from-the-future': 'it is dated in the future',
}

const faulty = ({ fault, time }: Extract<Shortfall, { type: 'faulty' }>): string =>
  time === undefined ? faultWords[fault] : `${faultWords[fault]} (${quoted(time)})`

/** The next thing to do. */
export function nextStep(requirement: Requirement, shortfall: Shortfall): string {
  if (requirement.type === 'attestation' && requirement.by === 'actions/attest')
    return 'Let the workflow that builds the image run actions/attest with `push-to-registry: true`: without it the attestation is not beside the image.'
  if (shortfall.type === 'absent')
    return 'Sign and attest the image in the workflow that builds it (actions/sign), and copy it with its attachments: a plain copy leaves them behind.'
  if (shortfall.type === 'faulty' && shortfall.fault === 'too-old')
    return 'Judge and attest the image again (actions/image-release), or deploy a newer one.'
  return 'Find out who made it. If it is right, change `supply-chain` in the policy; if not, do not run the image.'
}
