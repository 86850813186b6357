import type { Publication, PublishReason } from '../../core/publication.js'
import { inFull, onOneLine } from '../escape.js'
import { type PublicationFacts, type Refusal, refusalHints, refusals, reportIt, saidBy } from './refusal.js'
import { counted, endSentence } from './sentences.js'

export interface PublicationWords {
  readonly sentence: string
  readonly hint?: string
}

type Wording = (facts: PublicationFacts) => PublicationWords

const words = (sentence: string, hint?: string): PublicationWords => ({
  sentence,
  ...(hint === undefined ? {} : { hint }),
})

const notUploaded =
  (reason: Refusal): Wording =>
  (facts) =>
    words(`Alerts were not uploaded: ${endSentence(refusals[reason](facts))}`, refusalHints[reason](facts))

const beyond = ({ leftOut = 0 }: PublicationFacts): string =>
  leftOut === 0 ? '' : ` ${leftOut} of the least important are left out: GitHub takes no more.`

const taken = ({ sent }: PublicationFacts): string => {
  if (sent === undefined) return 'The findings are in code scanning.'
  return sent === 0
    ? 'Code scanning was told that nothing is open here: older alerts of this gate are closed.'
    : `${counted(sent, 'finding is', 'findings are')} in code scanning.`
}

/** What GitHub said about something that it took. */
const remark = ({ said = '' }: PublicationFacts): string =>
  said === '' ? '' : ` GitHub says: ${endSentence(onOneLine(said, 300))}`

/** A reason without words does not compile. */
const wordings: Record<PublishReason, Wording> = {
  uploaded: (facts) => words(`${taken(facts)}${beyond(facts)}${remark(facts)}`),
  'fewer-than-sent': (facts) =>
    words(
      `Code scanning took ${facts.accepted ?? 0} of ${counted(facts.sent ?? 0, 'finding')}${saidBy(facts)}.${beyond(facts)}`,
      'The summary has all of them.',
    ),
  'left-to-another-step': () =>
    words(
      'Alerts are left to a later step: nobody said here what became of them.',
      'Give the file of the output `sarif` to github/codeql-action/upload-sarif.',
    ),
  'not-wanted': () => words('Alerts were not uploaded: `transport` is `none`. Open alerts stay as they are.'),
  incomplete: () =>
    words(
      'Nothing was uploaded, so open alerts stay open: not every scanner finished its work.',
      'Repair what the verdict tells, and run again.',
    ),
  'queue-ref': () =>
    words('Nothing was uploaded: the branch of a merge queue is gone before anybody could look at its alerts.'),
  'ref-not-publishable': () =>
    words(
      'Nothing was uploaded: what was scanned is not the commit that this run is for, so alerts would be on the wrong branch.',
      'Check out the commit of the run: actions/checkout without `ref` does it.',
    ),
  'no-token': notUploaded('no-token'),
  'token-refused': notUploaded('token-refused'),
  fork: notUploaded('fork'),
  'no-permission': notUploaded('no-permission'),
  'feature-off': notUploaded('feature-off'),
  archived: notUploaded('archived'),
  'not-found': notUploaded('not-found'),
  'refused-here': ({ said = 'it breaks a rule' }) =>
    words(endSentence(`Nothing was uploaded, because GitHub would refuse it: ${onOneLine(said, 400)}`), reportIt),
  'too-large': notUploaded('too-large'),
  invalid: notUploaded('invalid'),
  'ref-gone': notUploaded('ref-gone'),
  'rate-limited': notUploaded('rate-limited'),
  'processing-failed': (facts) =>
    words(
      `GitHub took the alerts but could not use them${saidBy(facts)}. What is shown there may be older than this run.`,
      reportIt,
    ),
  'not-finished': (facts) =>
    words(
      `GitHub took the alerts but did not say ${within(facts)} that it is done with them${saidBy(facts)}.`,
      'They may still appear: look at the page of code scanning. A longer `publish-timeout` waits for them.',
    ),
  unavailable: notUploaded('unavailable'),
  'timed-out': notUploaded('timed-out'),
  unreachable: notUploaded('unreachable'),
  unexpected: notUploaded('unexpected'),
  'upload-step-failed': ({ said = 'failure' }) =>
    words(
      `Alerts were not uploaded: the step that does it ended as \`${inFull(said, 20)}\`.`,
      'Look at the log of that step.',
    ),
}

const within = ({ waitedMs }: PublicationFacts): string =>
  waitedMs === undefined ? 'in time' : `within ${Math.round(waitedMs / 1000)} s`

/** Why, and the next step: harmless wherever a person reads plain text. */
export const publicationWords = (reason: PublishReason, facts: PublicationFacts = {}): PublicationWords =>
  wordings[reason](facts)

/** Both sentences in one, for a log. */
export const publicationInWords = ({ sentence, hint }: Pick<Publication, 'sentence' | 'hint'>): string =>
  hint === undefined ? sentence : `${sentence} ${hint}`
