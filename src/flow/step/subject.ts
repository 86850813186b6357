import type { ScanSubject } from '../../core/evidence.js'
import type { RunContext } from '../../ports/run-context.js'

export const defaultScope = 'repository'

/** The branch that a change is made for; nothing when the tree itself is judged. */
export function baseOf({ pullRequest, mergeGroup }: RunContext): string | undefined {
  return pullRequest?.base.ref ?? mergeGroup?.baseRef.replace(/^refs\/heads\//, '')
}

/** What is scanned, as the run knows it: more than the git configuration of a checkout does. */
export function subjectOfRun(context: RunContext, checkedOut: string | undefined, scope: string): ScanSubject {
  const base = baseOf(context)
  return {
    repository: context.repository,
    commit: checkedOut ?? context.sha,
    ref: context.ref,
    ...(base === undefined ? {} : { base }),
    ...(scope === defaultScope ? {} : { scope }),
  }
}
