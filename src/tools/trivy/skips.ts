import type { SkipSyntax } from '../tool.js'
import { canonicalTrivyId } from './rule-id.js'

/**
 * `trivy:ignore:ID` and `tfsec:ignore:ID`, with any `key:value` pairs before and after, as Trivy 0.74.0 reads them in Terraform,
 * CloudFormation, Dockerfiles and charts (seen by running): a line is split at blanks; of each piece Unicode's other white space and
 * then `#`, `/` and `*` are trimmed; what is left must begin with the tool's name. So a piece has one place where it can begin, and the
 * search is linear. The first colon is the name's own: with `_` in its place the words mean nothing to Trivy. Second group: the pairs
 * after the id, such as `exp:2027-01-31`.
 */
export const trivySkips: SkipSyntax = {
  pattern:
    /(?<![^ \n])[^!-~ \n]*[#/*]*(?:trivy|tfsec):(?:[^ \n:]*:[^ \n:]*:)*?ignore:([^ \n:[]+)(?:\[[^ \n\]]*\]?)?(?::([^ \n]*))?/g,
  canonical: canonicalTrivyId,
  neutralise: true,
}
