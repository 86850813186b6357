import type { ScanSubject } from '../core/evidence.js'

/** What tells the alerts and the comment of this run from those of another in the same repository. */
export const scopeOf = ({ scope }: ScanSubject): string => scope ?? 'repository'

/** A path of a verdict, which begins at the root of the run, from the root of the repository, where GitHub begins. */
export const inRepository = (path: string, { prefix = '' }: ScanSubject): string =>
  prefix === '' ? path : `${prefix}/${path}`

/** What a shell takes as it is, and no program for an option. */
const plainPath = /^[\w.@/][\w.@/+=-]*$/

/** Does on a laptop what this run did. A folder whose name a shell would read otherwise is left out. */
export const scanCommand = ({ prefix = '' }: ScanSubject): string =>
  plainPath.test(prefix) ? `gatehouse scan ${prefix}` : 'gatehouse scan'
