import type { EvidenceFile } from '../../../core/evidence.js'
import { sortedUnique } from '../../../core/order.js'
import type { Publication } from '../../../core/publication.js'
import type { Verdict } from '../../../core/verdict.js'
import { commandOf } from '../../../report/annotations.js'
import { renderConsole } from '../../../report/console/console.js'
import { onOneLine } from '../../../report/escape.js'
import { headline, headlineInWords } from '../../../report/words/headline.js'
import { counted, listed } from '../../../report/words/sentences.js'
import { siteOf } from '../../publish/site.js'
import type { StepPorts } from '../step-ports.js'

/** How a step ends. */
export interface StepEnd {
  readonly failed: boolean
}

/** A log has room, and no terminal to ask. */
const width = 120

export interface Ending {
  readonly verdict: Verdict
  readonly publication: Publication
  /** What could not be shown, and why. */
  readonly notices: readonly string[]
  readonly requirePublish: boolean
}

/** The last words of a log are the verdict: all that the author of a fork may see. The mode decides whether the step fails. */
export function endStep({ verdict, publication, notices, requirePublish }: Ending, { runner, context }: Told): StepEnd {
  const isMissing = requirePublish && !publication.published
  for (const sentence of [...toldOf(publication), ...notices]) runner.log(`Gatehouse: ${onOneLine(sentence)}\n`)
  if (isMissing) runner.log(titled(`Publishing is required here. ${publication.sentence}`))
  if (verdict.enforced && verdict.verdict === 'error') runner.log(titled(headlineInWords(headline(verdict))))
  runner.log(`\n${renderConsole(verdict, { width, colour: false, site: siteOf(context, verdict) }).text}`)
  return { failed: verdict.enforced || isMissing }
}

/** How a step ends that leaves the judging to another: trouble of a tool is in the evidence, and does not fail it. */
export function endUnjudged(
  { head, inventory, subject }: EvidenceFile,
  { runner }: Pick<StepPorts, 'runner'>,
): StepEnd {
  const found = head.reduce((sum, { findings }) => sum + findings.length, 0)
  const failed = head.filter(({ outcome }) => outcome !== 'complete').map(({ scanner }) => scanner)
  const trouble = failed.length === 0 ? '' : ` Not complete: ${listed(sortedUnique(failed))}.`
  const extent = subject.image === undefined ? counted(inventory.files, 'file') : 'an image'
  runner.log(
    `\nGatehouse looked at ${extent} and wrote down ${counted(found, 'report')}. Nothing is judged yet.${trouble}\n\n`,
  )
  return { failed: false }
}

type Told = Pick<StepPorts, 'runner' | 'context'>

const toldOf = ({ sentence, hint }: Publication): readonly string[] => [
  hint === undefined ? sentence : `${sentence} ${hint}`,
]

/** Shown on the page of the run, where nothing else tells why a step without a finding failed. */
const titled = (message: string): string => `${commandOf({ type: 'error', title: 'Gatehouse', message })}\n`
