import type { Problem } from '../errors.js'
import type { EvidenceFile, Gap } from '../evidence.js'
import type { Finding } from '../finding.js'
import { compareFindings, mergeFindings } from '../merge/merge.js'
import { compareText, groupBy } from '../order.js'
import type { Policy, PolicyNames } from '../policy/policy.js'
import { type Waiver, waiverState } from '../policy/waiver.js'
import type { Action, Judged, Mode, Verdict, VerdictName, WaiverNote } from '../verdict.js'
import { createDecider } from './decide.js'
import { collectGaps } from './gaps.js'
import { shortIds } from './short-id.js'
import { findTrouble, type ScannerProblem } from './trouble.js'

export interface JudgeInput {
  readonly evidence: EvidenceFile
  readonly policy: Policy
  /** Where the policy was read. */
  readonly origin: Omit<Verdict['policy'], 'contact'>
  readonly waivers: readonly Waiver[]
  readonly names: PolicyNames
  /** Trouble of the gate that no scanner knows of, such as evidence that did not arrive. */
  readonly trouble?: readonly Problem[]
  /** Overrides the policy's mode. */
  readonly mode?: Mode
  /** UTC day. */
  readonly today: string
  /** Version of Gatehouse. */
  readonly version: string
}

/** Pure: the same evidence, policy, waivers and day give the same verdict. Every merged finding ends in exactly one list. */
export function judge(input: JudgeInput): Verdict {
  const { evidence, policy, origin, waivers, today } = input
  const merged = mergeFindings(evidence.head.flatMap((run) => run.findings))
    .map((finding) => withUnknownSeverity(finding, policy))
    .sort(compareFindings)
  const decider = createDecider({ policy, layer: origin.layer, waivers, names: input.names, today })
  const idOf = shortIds(merged)
  const judged = merged.map(
    (finding): Judged => ({
      finding,
      ...decider.decide(finding),
      introduced: true,
      id: idOf(finding),
    }),
  )
  const lists = groupBy(judged, (one) => one.action)
  const listOf = (action: Action): readonly Judged[] => lists.get(action) ?? []
  const problems = [...(input.trouble ?? []), ...findTrouble(evidence)]
  const gaps = collectGaps(evidence)
  const warnings = warningsOf(policy, origin.problems, gaps, problems)
  const verdict = verdictOf({
    blocking: listOf('block').length,
    problems,
    warnings,
    warned: listOf('warn').length,
    policy,
    gaps: gaps.filter(isUnscanned),
  })
  const mode = input.mode ?? policy.mode
  return {
    schema: 1,
    gatehouse: input.version,
    verdict,
    mode,
    enforced: mode === 'enforce' && (verdict === 'block' || verdict === 'error'),
    reason: reasonOf(verdict, listOf('block').length, problems, warnings, evidence),
    policy: { ...origin, ...(policy.contact === undefined ? {} : { contact: policy.contact }) },
    subject: evidence.subject,
    blocking: listOf('block'),
    warnings: listOf('warn'),
    noted: listOf('note'),
    waived: listOf('waive'),
    problems,
    warningsOfTheGate: warnings,
    coverage: {
      files: evidence.inventory.files,
      formats: evidence.inventory.formats,
      gaps,
      skips: evidence.inventory.skips,
    },
    waivers: noteWaivers(waivers, decider.used(), today),
    scanners: evidence.head.map((run) => ({
      scanner: run.scanner,
      tool: run.tool,
      outcome: run.outcome,
      examined: run.examined,
      data: run.inputs.data,
    })),
    judged: today,
  }
}

const withUnknownSeverity = (finding: Finding, policy: Policy): Finding =>
  finding.severitySource === 'default' ? { ...finding, severity: policy.settings.unknownSeverity } : finding

/** Chosen by the policy, or read in another way: not a file that escaped. */
const isUnscanned = (gap: Gap): boolean =>
  gap.reason !== 'excluded' &&
  gap.reason !== 'left-out' &&
  gap.reason !== 'own-config-ignored' &&
  gap.reason !== 'rendered-elsewhere'

function warningsOf(
  policy: Policy,
  policyProblems: readonly Problem[],
  gaps: readonly Gap[],
  problems: readonly ScannerProblem[],
): readonly string[] {
  const unscanned = new Set(gaps.filter(isUnscanned).map((gap) => gap.path)).size
  return [
    ...policyProblems.map((problem) => problem.sentence),
    ...(policy.settings.onUnscanned === 'warn' && unscanned > 0
      ? [`${unscanned} ${unscanned === 1 ? 'file was' : 'files were'} not looked at, or only in part.`]
      : []),
    ...(policy.settings.onToolError === 'warn' ? problems.map((problem) => problem.sentence) : []),
  ]
}

interface Weighing {
  readonly blocking: number
  readonly warned: number
  readonly problems: readonly ScannerProblem[]
  readonly warnings: readonly string[]
  readonly policy: Policy
  readonly gaps: readonly Gap[]
}

/** DESIGN 6, "Verdict order": a blocking finding, then trouble of the gate, then warnings. */
function verdictOf({ blocking, warned, problems, warnings, policy, gaps }: Weighing): VerdictName {
  if (blocking > 0) return 'block'
  if (problems.length > 0 && policy.settings.onToolError === 'error') return 'error'
  if (gaps.length > 0 && policy.settings.onUnscanned === 'error') return 'error'
  return warned > 0 || warnings.length > 0 ? 'warn' : 'pass'
}

function reasonOf(
  verdict: VerdictName,
  blocking: number,
  problems: readonly ScannerProblem[],
  warnings: readonly string[],
  evidence: EvidenceFile,
): string {
  switch (verdict) {
    case 'block':
      return blocking === 1 ? '1 finding blocks.' : `${blocking} findings block.`
    case 'error':
      return problems[0]?.sentence ?? 'Files were not looked at, and the policy makes that an error.'
    case 'warn':
      return warnings[0] ?? 'There are warnings; nothing blocks.'
    case 'pass':
      return hadNothingToScan(evidence) ? 'There is nothing to scan here.' : 'Nothing blocks.'
  }
}

/** No file, or none of a format that is known; files that the policy keeps from every tool are another matter. */
const hadNothingToScan = (evidence: EvidenceFile): boolean =>
  evidence.inventory.formats.length === 0 && evidence.head.every((run) => run.planned.length === 0)

function noteWaivers(waivers: readonly Waiver[], used: ReadonlySet<string>, today: string): readonly WaiverNote[] {
  return waivers
    .flatMap((waiver): WaiverNote[] => {
      const state = waiverState(waiver, today)
      const unused: WaiverNote[] = used.has(waiver.id)
        ? []
        : [{ waiver: waiver.id, state: 'unused', expires: waiver.expires }]
      return state === 'active' ? unused : [{ waiver: waiver.id, state, expires: waiver.expires }, ...unused]
    })
    .sort((a, b) => compareText(a.waiver, b.waiver) || compareText(a.state, b.state))
}
