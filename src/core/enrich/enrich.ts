import type { Problem } from '../errors.js'
import type { Data } from '../evidence.js'
import type { Feeds } from '../feeds.js'
import type { Finding } from '../finding/finding.js'
import { feedsNeeded } from '../policy/feeds-needed.js'
import type { Layers } from '../policy/layers.js'

/** What is known about a vulnerability by any of its CVEs; an advisory without one cannot be in these feeds. */
export function enrich(finding: Finding, { kev, epss }: Feeds): Finding {
  const { advisory } = finding
  if (advisory === undefined) return finding
  const cves = advisory.ids.filter((id) => id.startsWith('CVE-'))
  const exploited = cves.flatMap((id) => kev?.entries.get(id) ?? [])[0]
  const probabilities = cves.flatMap((id) => epss?.entries.get(id) ?? [])
  if (exploited === undefined && probabilities.length === 0) return finding
  return {
    ...finding,
    advisory: {
      ...advisory,
      ...(exploited === undefined ? {} : { kev: exploited }),
      ...(probabilities.length === 0 ? {} : { epss: Math.max(...probabilities) }),
    },
  }
}

export const dataOf = ({ kev, epss }: Feeds): readonly Data[] =>
  [kev, epss].flatMap((feed) => (feed === undefined ? [] : [feed.data]))

/** A policy that asks for data which is not there decides nothing by it: a problem of the policy, never a silent "no match". */
export const missingFeeds = (layers: Layers, feeds: Feeds): readonly Problem[] =>
  layers.flatMap(({ policy }) =>
    feedsNeeded(policy)
      .filter(({ feed }) => feeds[feed] === undefined)
      .map(
        ({ feed, by }): Problem => ({
          code: 'DATA_MISSING',
          sentence: `In the policy, ${by} asks for ${feed.toUpperCase()}, and there is no such data in this run, so nobody knows what fits.`,
          hint: `Give the data with the input \`${feed}\`, on a command line \`--${feed} FILE\`.`,
        }),
      ),
  )
