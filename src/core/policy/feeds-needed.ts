import { type AnyMatch, allMatchKeys, valuesOf } from './match-key.js'
import { type FeedName, feedNames, type Policy } from './policy.js'

/** The feeds that a match cannot do without: while one is absent, nobody knows what fits. In the order of `feedNames`. */
export function feedsRead(match: AnyMatch): readonly FeedName[] {
  const asked = new Set(allMatchKeys.filter(({ key }) => valuesOf(match, key) !== undefined).map(({ feed }) => feed))
  const inside = new Set(match.any?.flatMap((branch) => feedsRead(branch)))
  return feedNames.filter((feed) => asked.has(feed) || inside.has(feed))
}

/** Something in a policy that needs a feed. */
export interface FeedNeed {
  readonly feed: FeedName
  /** In words: the rule `exploited`. */
  readonly by: string
}

/** Everything in a policy that needs a feed, in the order of the file's keys. A feed that is absent is a problem, never "no match". */
export const feedsNeeded = ({ block, severity, rules }: Policy): readonly FeedNeed[] => [
  ...(block.includes('kev') ? [{ feed: 'kev' as const, by: '`block`' }] : []),
  ...severity.flatMap(({ match }, index) =>
    feedsRead(match).map((feed) => ({ feed, by: `entry ${index + 1} of \`severity\`` })),
  ),
  ...rules.flatMap(({ id, match }) => feedsRead(match).map((feed) => ({ feed, by: `the rule \`${id}\`` }))),
]
