import { toProblem } from '../../core/errors.js'
import type { Publication } from '../../core/publication.js'
import { onOneLine } from '../../report/escape.js'
import { endSentence } from '../../report/words/sentences.js'
import { publishAlerts } from './alerts/publish-alerts.js'
import { annotate } from './annotate.js'
import { commentOnChange } from './comment/comment-on-change.js'
import type { PublishPorts, PublishRequest } from './request.js'
import { writeSummary } from './write-summary.js'

export interface Published {
  readonly publication: Publication
  /** Sentences for the log: what could not be shown, and why. */
  readonly notices: readonly string[]
}

/**
 * Tells the world: alerts, annotations for what did not become one, the page of the run, the comment. Never rejects and never changes
 * the verdict. Only annotations are printed here, so that whoever calls may let the log end with the verdict.
 */
export async function publishVerdict(request: PublishRequest, ports: PublishPorts): Promise<Published> {
  const publication = await publishAlerts(request, ports)
  return {
    publication,
    notices: [
      ...(await attempt('Annotations were not written', () => annotate(request.verdict, publication, ports.runner))),
      ...(await attempt('The summary was not written', () => writeSummary(request, publication, ports.runner))),
      ...(await attempt('The comment was not written', () => commentOnChange(request, ports.github))),
    ],
  }
}

type Notices = readonly string[]

/** One that fails does not keep the next from being tried. */
async function attempt(failure: string, work: () => Notices | Promise<Notices>): Promise<Notices> {
  try {
    return await work()
  } catch (error) {
    return [endSentence(`${failure}: ${onOneLine(toProblem(error).sentence)}`)]
  }
}
