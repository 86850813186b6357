import { compareWithBase } from '../baseline/compare.js'
import type { Problem } from '../errors.js'
import type { Evidence, EvidenceFile, Gap } from '../evidence.js'
import type { Feeds } from '../feeds.js'
import { compareFindings, mergeFindings } from '../merge/merge.js'
import { compareText, groupBy } from '../order.js'
import { contactOf, type Layers, type Properties, strictestMode, strictestSettings } from '../policy/layers.js'
import type { PolicyNames, Settings } from '../policy/policy.js'
import { type Waiver, waiverState } from '../policy/waiver.js'
import type { Action, Judged, Mode, ScannerReport, Verdict, VerdictPolicy, WaiverNote } from '../verdict.js'
import { createDecider, withUnknownSeverity } from './decide.js'
import { collectGaps } from './gaps.js'
import { comparisonOf, decideInChange } from './older.js'
import { shortIds } from './short-id.js'
import { findTrouble, type ScannerProblem } from './trouble.js'
import { reasonOf, verdictOf, type Weighing } from './weigh.js'

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
  /** Version of Gatehouse. */
  readonly version: string
}

/** Pure: the same evidence, policies, waivers and day give the same verdict. Every merged finding ends in exactly one list. */
export function judge(input: JudgeInput): Verdict {
  const { evidence, layers, origin, waivers, today } = input
  const settings = strictestSettings(layers)
  const merged = mergeFindings(evidence.head.flatMap((run) => run.findings))
    .map((finding) => withUnknownSeverity(finding, settings.unknownSeverity))
    .sort(compareFindings)
  const decider = createDecider({ layers, waivers, names: input.names, today })
  const idOf = shortIds(merged)
  const base = settings.judge === 'everything' ? undefined : evidence.base
  const comparison = base === undefined ? undefined : compareWithBase(merged, evidence.head, base)
  const judged = merged.map(
    (finding): Judged => ({ finding, ...decideInChange(finding, comparison, decider), id: idOf(finding) }),
  )
  const lists = groupBy(judged, (one) => one.action)
  const listOf = (action: Action): readonly Judged[] => lists.get(action) ?? []
  const problems = [...(input.trouble ?? []), ...findTrouble(evidence)]
  const gaps = collectGaps(evidence)
  const weighing: Weighing = {
    blocking: listOf('block').length,
    broken: origin.broken?.length ?? 0,
    warned: listOf('warn').length,
    problems,
    warnings: warningsOf(settings, origin.problems, gaps, problems),
    settings,
    gaps: gaps.filter(isUnscanned),
  }
  const verdict = verdictOf(weighing)
  const mode = input.mode ?? strictestMode(layers, input.properties)
  const contact = contactOf(layers)
  return {
    schema: 1,
    gatehouse: input.version,
    verdict,
    mode,
    enforced: mode === 'enforce' && (verdict === 'block' || verdict === 'error'),
    reason: reasonOf(verdict, weighing, hadNothingToScan(evidence)),
    policy: { ...origin, ...(contact === undefined ? {} : { contact }) },
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
      gaps,
      skips: evidence.inventory.skips,
    },
    waivers: noteWaivers(waivers, decider.used(), today),
    scanners: evidence.head.map(reportScanner),
    judged: today,
  }
}

const reportScanner = ({ scanner, tool, outcome, examined, inputs }: Evidence): ScannerReport => ({
  scanner,
  tool,
  outcome,
  examined,
  data: inputs.data,
})

/** Chosen by the policy, or read in another way: not a file that escaped. */
const isUnscanned = (gap: Gap): boolean =>
  gap.reason !== 'excluded' &&
  gap.reason !== 'left-out' &&
  gap.reason !== 'own-config-ignored' &&
  gap.reason !== 'rendered-elsewhere'

function warningsOf(
  settings: Settings,
  policyProblems: readonly Problem[],
  gaps: readonly Gap[],
  problems: readonly ScannerProblem[],
): readonly string[] {
  const unscanned = new Set(gaps.filter(isUnscanned).map((gap) => gap.path)).size
  return [
    ...policyProblems.map((problem) => problem.sentence),
    ...(settings.onUnscanned === 'warn' && unscanned > 0
      ? [`${unscanned} ${unscanned === 1 ? 'file was' : 'files were'} not looked at, or only in part.`]
      : []),
    ...(settings.onToolError === 'warn' ? problems.map((problem) => problem.sentence) : []),
  ]
}

/** No file, or none of a format that is known; files that the policy keeps from every tool are another matter. */
const hadNothingToScan = (evidence: EvidenceFile): boolean =>
  evidence.inventory.formats.length === 0 && evidence.head.every((run) => run.planned.length === 0)

function noteWaivers(waivers: readonly Waiver[], used: ReadonlySet<string>, today: string): readonly WaiverNote[] {
  return waivers
    .flatMap((waiver): WaiverNote[] => {
      const state = waiverState(waiver, today)
      const note = { waiver: waiver.id, ...(waiver.expires === undefined ? {} : { expires: waiver.expires }) }
      const unused: WaiverNote[] = used.has(waiver.id) ? [] : [{ ...note, state: 'unused' }]
      return state === 'active' ? unused : [{ ...note, state }, ...unused]
    })
    .sort((a, b) => compareText(a.waiver, b.waiver) || compareText(a.state, b.state))
}
