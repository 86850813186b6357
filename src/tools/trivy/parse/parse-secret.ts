import type { Reported } from '../../../core/finding/reported.js'
import { linesOf, severityOf } from '../fields.js'
import type { TrivyResult, TrivySecret } from '../schema.js'

/** A secret by its kind and line; the value is starred in all that is taken over. */
export function readSecret(found: TrivySecret, result: TrivyResult): Reported {
  const title = found.Title ?? found.RuleID
  return {
    kind: 'secret',
    ruleId: found.RuleID,
    format: 'secrets',
    ...severityOf(found.Severity),
    title,
    message: `The file holds a secret: ${title}.`,
    tags: found.Category === undefined || found.Category === '' ? [] : [found.Category.toLowerCase()],
    path: result.Target,
    ...linesOf(found.StartLine, found.EndLine),
    calls: [],
    ...(found.Match === undefined ? {} : { secretHint: found.Match }),
  }
}
