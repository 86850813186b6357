import type { Digest } from '../../evidence.js'
import { sortedUnique } from '../../order.js'
import type { Verdict } from '../../verdict.js'
import type { VerdictPredicate } from './verdict-predicate.js'

/**
 * What is attested about an image that was judged. The instant is the begin of the day on which it was, so that it never looks younger
 * than it is.
 */
export function makeVerdictPredicate(
  verdict: Verdict,
  image: { readonly name: string; readonly digest: Digest },
): VerdictPredicate {
  const { policy, coverage } = verdict
  const data = [...verdict.scanners.flatMap((scanner) => scanner.data), ...(verdict.feeds ?? [])]
  const tools = verdict.scanners.map(({ tool: { name, version, digest } }) => ({ name, version, digest }))
  const examined = verdict.scanners.flatMap((scanner) => scanner.examined)
  const waived = verdict.waived.flatMap(({ by }) => (by.waiver === undefined ? [] : [by.waiver]))
  return {
    schema: 1,
    gatehouse: verdict.gatehouse,
    image,
    verdict: verdict.verdict,
    mode: verdict.mode,
    reason: verdict.reason,
    judgedAt: `${verdict.judged}T00:00:00Z`,
    policy: {
      source: policy.source,
      ...(policy.digest === undefined ? {} : { digest: policy.digest }),
      ...(policy.organisation === undefined ? {} : { organisation: policy.organisation.digest }),
    },
    tools: once(tools),
    data: once(data.map(({ name, digest, updated }) => ({ name, digest, updated }))),
    counts: {
      blocking: verdict.blocking.length,
      warnings: verdict.warnings.length,
      noted: verdict.noted.length,
      waived: verdict.waived.length,
    },
    waivers: sortedUnique(waived),
    coverage: {
      planned: coverage.files,
      examined: examined.reduce((sum, { files }) => sum + files, 0),
      gaps: coverage.gaps.length,
    },
  }
}

/** Two scanners of one tool are one. */
const once = <Of>(all: readonly Of[]): readonly Of[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]
