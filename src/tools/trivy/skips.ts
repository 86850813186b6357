import type { SkipSyntax } from '../tool.js'
import { canonicalTrivyId } from './rule-id.js'

/** A line may hold several comments, each with a day of its own. */
const withoutNext = (line: string): string => line.split(/[ \t][^ \t]*(?:trivy|tfsec):/)[0] ?? ''

/**
 * `trivy:ignore:ID` and `tfsec:ignore:ID`, with any `key:value` pairs before and after, as Trivy 0.74.0 reads them in Terraform,
 * CloudFormation, Dockerfiles and charts (seen by running): a line is split at blanks; of each piece Unicode's other white space and
 * then `#`, `/` and `*` are trimmed; what is left must begin with the tool's name. So a piece has one place where it can begin, and the
 * search is linear. The first colon is the name's own: with `_` in its place the words mean nothing to Trivy. Second group: the pairs
 * after the id, such as `exp:2027-01-31`. From that day on (UTC), and with a day that is none, Trivy does not obey (seen by running). A day
 * after a blank it does not read at all; whoever wrote it meant an end.
 */
export const trivySkips: SkipSyntax = {
  pattern:
    /(?<![^ \n])[^!-~ \n]*[#/*]*(?:trivy|tfsec):(?:[^ \n:]*:[^ \n:]*:)*?ignore:([^ \n:[]+)(?:\[[^ \n\]]*\]?)?(?::([^ \n]*))?/g,
  canonical: canonicalTrivyId,
  expires: (comment) => /[ :\t]exp:([^ :\t\r]*)/.exec(withoutNext(comment))?.[1],
  neutralise: true,
}
