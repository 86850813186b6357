import { compareWithBase } from '../baseline/compare.js'
import { dataOf, enrich, missingFeeds } from '../enrich/enrich.js'
import type { Problem } from '../errors.js'
import type { Base, Evidence, EvidenceFile } from '../evidence.js'
import type { Feeds } from '../feeds.js'
import { compareFindings, mergeFindings } from '../merge/merge.js'
import { groupBy } from '../order.js'
import {
  contactOf,
  decidingLayers,
  type Layers,
  type Properties,
  strictestMode,
  strictestSettings,
  strictestWaiverRules,
} from '../policy/layers.js'
import { feedNames, type PolicyNames } from '../policy/policy.js'
import type { Waiver } from '../policy/waiver.js'
import type { Action, Judged, Mode, ScannerReport, Verdict, VerdictPolicy, WaiverNote } from '../verdict.js'
import { createDecider } from './decide.js'
import { collectGaps } from './gaps.js'
import { gatherWeights } from './gather-weights.js'
import { comparisonOf, decideInChange } from './older.js'
import { shortIds } from './short-id.js'
import { reasonOf, verdictOf } from './weigh.js'

export interface JudgeInput {
  readonly evidence: EvidenceFile
  readonly layers: Layers
  /** Where the policy was read. */
  readonly origin: Omit<VerdictPolicy, 'contact'>
  readonly waivers: readonly Waiver[]
  readonly names: PolicyNames
  /** Trouble of the gate that no scanner knows of, such as evidence that did not arrive. */
  readonly trouble?: readonly Problem[]
  /** Waivers that the change itself brings: they count once it is merged. */
  readonly pendingWaivers?: readonly Waiver[]
  /** Custom properties of the repository, which may name the mode. */
  readonly properties?: Properties
  readonly feeds?: Feeds
  /** Overrides the mode of every layer. */
  readonly mode?: Mode
  /** UTC day. */
  readonly today: string
  /** ISO 8601 instant, for the age of data; the begin of the day unless given. */
  readonly now?: string
  /** Version of Gatehouse. */
  readonly version: string
}

/** Pure: the same evidence, policies, waivers and day give the same verdict. Every merged finding ends in exactly one list. */
export function judge(input: JudgeInput): Verdict {
  const { evidence, origin, today, feeds = {} } = input
  const layers = decidingLayers(input.layers)
  const settings = strictestSettings(layers)
  const base = settings.judge === 'everything' ? undefined : evidence.base
  const { judged, waivers } = decideAll(input, layers, base)
  const lists = groupBy(judged, (one) => one.action)
  const listOf = (action: Action): readonly Judged[] => lists.get(action) ?? []
  const weighing = gatherWeights(input, { settings, layers, lists })
  const { problems } = weighing
  const verdict = verdictOf(weighing)
  const mode = input.mode ?? strictestMode(layers, input.properties)
  const contact = contactOf(layers)
  const waiverDays = strictestWaiverRules(layers).maxDays
  const used = dataOf(feeds)
  return {
    schema: 1,
    gatehouse: input.version,
    verdict,
    mode,
    enforced: mode === 'enforce' && (verdict === 'block' || verdict === 'error'),
    reason: reasonOf(verdict, weighing, hadNothingToScan(evidence)),
    policy: {
      ...origin,
      problems: [...origin.problems, ...missingFeeds(layers, feeds)],
      ...(contact === undefined ? {} : { contact }),
      ...(Object.keys(waiverDays).length === 0 ? {} : { waiverDays }),
    },
    subject: evidence.subject,
    ...(base === undefined ? {} : { comparison: comparisonOf(base) }),
    blocking: listOf('block'),
    warnings: listOf('warn'),
    noted: listOf('note'),
    waived: listOf('waive'),
    problems,
    warningsOfTheGate: weighing.warnings,
    coverage: {
      files: evidence.inventory.files,
      formats: evidence.inventory.formats,
      gaps: collectGaps(evidence),
      skips: evidence.inventory.skips,
    },
    waivers,
    scanners: evidence.head.map(reportScanner),
    ...(used.length === 0 ? {} : { feeds: used }),
    judged: today,
  }
}

interface Decided {
  readonly judged: readonly Judged[]
  readonly waivers: readonly WaiverNote[]
}

/** Merges, enriches, and decides every finding, the worst first. */
function decideAll(input: JudgeInput, layers: Layers, base: Base | undefined): Decided {
  const { evidence, names, today, waivers, pendingWaivers: pending = [], feeds = {} } = input
  const merged = mergeFindings(evidence.head.flatMap((run) => run.findings)).map((finding) => enrich(finding, feeds))
  const given = feedNames.filter((name) => feeds[name] !== undefined)
  const decider = createDecider({ layers, waivers, pending, names, today, feeds: given })
  const comparison = base === undefined ? undefined : compareWithBase(merged, evidence.head, base)
  const decided = merged.map((finding) => ({
    ...decideInChange(finding, comparison, decider),
    finding: decider.show(finding),
  }))
  const sorted = decided.sort((a, b) => compareFindings(a.finding, b.finding))
  const idOf = shortIds(sorted.map(({ finding }) => finding))
  return { judged: sorted.map((one) => ({ ...one, id: idOf(one.finding) })), waivers: decider.waiverNotes() }
}

const reportScanner = ({ scanner, tool, outcome, examined, inputs, licenses }: Evidence): ScannerReport => ({
  scanner,
  tool,
  outcome,
  examined,
  data: inputs.data,
  ...(licenses === undefined ? {} : { licenses }),
})

/** No file, or none of a format that is known; files that the policy keeps from every tool are another matter. */
const hadNothingToScan = (evidence: EvidenceFile): boolean =>
  evidence.inventory.formats.length === 0 && evidence.head.every((run) => run.planned.length === 0)
