import type { Verdict } from '../../core/verdict.js'
import type { RunContext } from '../../ports/run-context.js'
import type { Site } from '../../report/markdown/links.js'

/** Links lead to the commit that was scanned, and exceptions to the default branch. */
export const siteOf = (context: RunContext, { subject }: Pick<Verdict, 'subject'>): Site => ({
  server: context.server,
  repository: context.repository,
  commit: subject.commit ?? context.sha,
  ...(context.defaultBranch === undefined ? {} : { defaultBranch: context.defaultBranch }),
})
