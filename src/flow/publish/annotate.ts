import type { Publication } from '../../core/publication.js'
import type { Verdict } from '../../core/verdict.js'
import type { Runner } from '../../ports/runner.js'
import { annotationsOf, commandOf, mistakeAnnotations } from '../../report/annotations.js'
import { githubLimits } from '../../report/github/limits.js'
import { counted } from '../../report/words/sentences.js'

/** Shows beside the code what code scanning did not take, the worst first; one place per finding. Mistakes in policy files are always shown. What is beyond the limit is counted. */
export function annotate(verdict: Verdict, publication: Publication, runner: Pick<Runner, 'log'>): readonly string[] {
  const isTaken = publication.published && publication.reason !== 'fewer-than-sent'
  const { annotations, leftOut } = isTaken
    ? { annotations: mistakeAnnotations(verdict), leftOut: [] }
    : annotationsOf(verdict)
  for (const annotation of annotations) runner.log(commandOf(annotation))
  const beyond = leftOut.reduce((sum, { count }) => sum + count, 0)
  return beyond === 0
    ? []
    : [
        `${counted(beyond, 'more finding is', 'more findings are')} not shown beside the code: a step has ${githubLimits.annotationsOfType} annotations of each type.`,
      ]
}
