import type { Publication } from '../../core/publication.js'
import type { Runner } from '../../ports/runner.js'
import { renderSummary } from '../../report/markdown/summary.js'
import { leftOutInWords } from '../../report/presented.js'
import { listed } from '../../report/words/sentences.js'
import type { PublishRequest } from './request.js'
import { siteOf } from './site.js'

/** Adds the verdict to the page of the run, and tells what is not on it. */
export async function writeSummary(
  { verdict, timings, context }: PublishRequest,
  publication: Publication,
  runner: Pick<Runner, 'summary'>,
): Promise<readonly string[]> {
  const { text, leftOut } = renderSummary(verdict, { site: siteOf(context, verdict), timings, publication })
  await runner.summary(text)
  return leftOut.length === 0 ? [] : [`The summary leaves out ${listed(leftOut.map(leftOutInWords))}.`]
}
