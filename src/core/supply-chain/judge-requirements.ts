import type { Problem } from '../errors.js'
import type { Digest } from '../evidence.js'
import type { Finding } from '../finding/finding.js'
import type { Answer, ProvenStatement } from './attestation.js'
import { fitsIdentity } from './identity.js'
import { integrityFinding } from './integrity-finding.js'
import { predicateTypeOf, signatureType } from './predicates/predicate-types.js'
import { type PredicateFault, readPredicate } from './predicates/read-predicate.js'
import type { Requirement } from './requirements.js'

/** The image that is asked about. */
export interface JudgedImage {
  /** Without tag and digest. */
  readonly name: string
  readonly digest: Digest
  /** Of its platforms, where it is an index: what describes one of them describes the image. */
  readonly platforms: readonly Digest[]
  /** Where a person should look: the file that names the image, else something stable. */
  readonly path: string
  readonly line?: number
}

/** One requirement and what a verifier said about it. */
export interface Answered {
  readonly requirement: Requirement
  readonly answer: Answer
}

export interface JudgedRequirements {
  readonly findings: readonly Finding[]
  /** Why something could not be decided; then nothing passes. */
  readonly problems: readonly Problem[]
  /** How many requirements were decided, met or not. */
  readonly decided: number
}

/** Why a statement that is signed as it should be does not count. */
export type StatementFault =
  | PredicateFault
  | 'other-subject'
  | 'other-signer'
  | 'too-old'
  | 'no-age'
  | 'from-the-future'

/** What becomes of one requirement: met, or why not. */
export type Shortfall =
  | Exclude<Answer, { type: 'proven' | 'unknown' }>
  | { readonly type: 'faulty'; readonly fault: StatementFault; readonly time?: string }

export interface Judging {
  /** ISO 8601 instant. */
  readonly now: string
  /** The verifier, as reports name it. */
  readonly tool: string
}

/** Requirements and what was proven about them become findings; what nobody could find out becomes a problem, never silence. */
export function judgeRequirements(
  image: JudgedImage,
  answers: readonly Answered[],
  { now, tool }: Judging,
): JudgedRequirements {
  const findings: Finding[] = []
  const problems: Problem[] = []
  for (const { requirement, answer } of answers) {
    if (answer.type === 'unknown') {
      problems.push(answer.problem)
      continue
    }
    const shortfall = shortfallOf(requirement, answer, image, now)
    if (shortfall !== undefined) findings.push(integrityFinding(requirement, shortfall, image, tool))
  }
  return { findings, problems, decided: answers.length - problems.length }
}

function shortfallOf(
  requirement: Requirement,
  answer: Exclude<Answer, { type: 'unknown' }>,
  image: JudgedImage,
  now: string,
): Shortfall | undefined {
  if (answer.type !== 'proven') return answer
  const wanted = requirement.type === 'signature' ? signatureType : predicateTypeOf(requirement.predicate)
  const statements = answer.statements.filter(({ predicateType }) => predicateType === wanted)
  if (statements.length === 0)
    return { type: 'absent', others: answer.statements.map(({ predicateType }) => predicateType) }
  const faults = statements.map((statement) => faultOf(requirement, statement, image, now))
  return faults.some((fault) => fault === undefined) ? undefined : faults.find((fault) => fault !== undefined)
}

/** Five minutes: clocks differ. */
const skewMs = 300_000

/** `undefined` for a statement that counts. */
function faultOf(
  requirement: Requirement,
  { subjects, predicate, signer }: ProvenStatement,
  image: JudgedImage,
  now: string,
): Shortfall | undefined {
  const faulty = (fault: StatementFault, time?: string): Shortfall => ({
    type: 'faulty',
    fault,
    ...(time === undefined ? {} : { time }),
  })
  if (!subjects.includes(image.digest)) return faulty('other-subject')
  const { signer: demand } = requirement
  // The verifier was asked for the same; a mistake in how it was asked must not pass.
  if (demand.type === 'keyless' && signer !== undefined && !isWanted(demand, signer)) return faulty('other-signer')
  if (requirement.type === 'signature') return undefined
  const { by, maxAgeMs } = requirement
  const digests = [image.digest, ...image.platforms]
  const { fault, time } = readPredicate(requirement.predicate, predicate, {
    digests,
    ...(by === undefined ? {} : { by }),
  })
  if (fault !== undefined) return faulty(fault)
  if (maxAgeMs === undefined) return undefined
  if (time === undefined) return faulty('no-age')
  const instant = Date.parse(now)
  // Whatever the certificate says: who writes down a time that has not come has not looked at a clock.
  if (Date.parse(time) > instant + skewMs) return faulty('from-the-future', time)
  const made = oldest(time, signer?.since)
  if (made === undefined) return faulty('no-age')
  return instant - Date.parse(made) > maxAgeMs ? faulty('too-old', made) : undefined
}

const isWanted = (
  { identity, issuer }: { readonly identity: readonly string[]; readonly issuer: string },
  signer: { readonly identity: string; readonly issuer?: string },
): boolean => fitsIdentity(identity, signer.identity) && (signer.issuer === undefined || signer.issuer === issuer)

/**
 * Signing an old statement again makes it no younger, and when it was signed is known from a certificate that whoever gave it may have
 * written, so that it can only make it older. A time that cannot be read is none.
 */
function oldest(time: string, since: string | undefined): string | undefined {
  if (Number.isNaN(Date.parse(time))) return undefined
  return since !== undefined && Date.parse(since) < Date.parse(time) ? since : time
}
