import { dataOf, missingFeeds } from '../enrich/enrich.js'
import type { Layers } from '../policy/layers.js'
import type { Settings } from '../policy/policy.js'
import type { Judged } from '../verdict.js'
import { collectGaps } from './gaps.js'
import type { JudgeInput } from './judge.js'
import { staleData } from './staleness.js'
import { findTrouble } from './trouble.js'
import { isUnscanned, unscannedInWords } from './unscanned.js'
import type { Weighing } from './weigh.js'

/** What was decided, and by what. */
interface Weighed {
  readonly settings: Settings
  readonly layers: Layers
  readonly lists: ReadonlyMap<string, readonly Judged[]>
}

/** Gathers what the verdict depends on: findings, trouble, data that is old or absent, files that nobody looked at. */
export function gatherWeights(input: JudgeInput, { settings, layers, lists }: Weighed): Weighing {
  const { evidence, origin, feeds = {}, today, now = `${today}T00:00:00Z` } = input
  const gaps = collectGaps(evidence).filter(isUnscanned)
  const stale = staleData([...evidence.head.flatMap(({ inputs }) => inputs.data), ...dataOf(feeds)], settings, now)
  const problems = [
    ...(input.trouble ?? []),
    ...findTrouble(evidence),
    ...(settings.onStaleData === 'error' ? stale : []),
  ]
  const warnings = [
    ...[...origin.problems, ...missingFeeds(layers, feeds)].map(({ sentence }) => sentence),
    ...(settings.onStaleData === 'warn' ? stale.map(({ sentence }) => sentence) : []),
    ...unscannedInWords(gaps, settings, evidence.base),
    ...(settings.onToolError === 'warn' ? problems.map(({ sentence }) => sentence) : []),
  ]
  return {
    blocking: lists.get('block')?.length ?? 0,
    broken: origin.broken?.length ?? 0,
    warned: lists.get('warn')?.length ?? 0,
    problems,
    warnings,
    settings,
    gaps,
  }
}
