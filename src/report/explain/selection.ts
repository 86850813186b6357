import { GatehouseError } from '../../core/errors.js'
import { compareText, sortedUnique } from '../../core/order.js'
import { didYouMean } from '../../core/policy/reading/did-you-mean.js'
import { allJudged, type Judged, type Verdict } from '../../core/verdict.js'
import { inFull } from '../escape.js'
import { sortedByDecision } from '../ranking.js'
import { someOf } from '../words/sentences.js'

/** Shorter hex says too little to be an id. */
const hexPrefix = /^[0-9a-f]{4,}$/

/**
 * The findings that a person means by an id (the first hex digits of an identity) or by a rule, under any of its names;
 * what blocks first. Never empty.
 * @throws GatehouseError FINDING_UNKNOWN, with the nearest ids and rules as its hint.
 */
export function findingsOf(verdict: Verdict, wanted: string): readonly Judged[] {
  const text = wanted.trim().toLowerCase()
  const all = sortedByDecision(allJudged(verdict))
  const byId = hexPrefix.test(text) ? all.filter((judged) => idsOf(judged).some((id) => id.startsWith(text))) : []
  const found =
    byId.length > 0 ? byId : all.filter((judged) => namesOf(judged).some((name) => name.toLowerCase() === text))
  if (found.length > 0) return found
  throw new GatehouseError('FINDING_UNKNOWN', `No finding has the id or rule ${inFull(wanted, 80)}.`, {
    hint: suggestion(text, all),
  })
}

const idsOf = ({ finding, id }: Judged): readonly string[] => [id, finding.identity.logical, ...finding.identity.also]

const namesOf = ({ finding }: Judged): readonly string[] => [
  finding.rule.id,
  ...(finding.rule.concept === undefined ? [] : [finding.rule.concept]),
  ...finding.sources.map(({ ruleId }) => ruleId),
  ...(finding.advisory?.ids ?? []),
]

function suggestion(text: string, all: readonly Judged[]): string {
  if (all.length === 0) return 'This verdict has no findings.'
  const names = sortedUnique(all.flatMap((judged) => [judged.id, ...namesOf(judged)]))
  const begins = text.length < 3 ? [] : names.filter((name) => name.toLowerCase().startsWith(text))
  const near = begins.length > 0 ? begins : [didYouMean(text, names)].flatMap((name) => name ?? [])
  if (near.length > 0)
    return `Did you mean ${someOf(
      near.map((name) => inFull(name)),
      3,
    )}?`
  const ids = all.slice(0, 3).map(({ id }) => inFull(id))
  return `An id is at least four hex digits, such as ${ids.sort(compareText).join(', ')}.`
}
