import type { Problem } from './errors.js'
import type { Data, Digest, FormatCount, Gap, InlineSkip, LicenseCount, ScanSubject, ToolIdentity } from './evidence.js'
import type { Day, Finding } from './finding/finding.js'
import type { Severity } from './finding/severity.js'

export const verdicts = ['pass', 'warn', 'block', 'error'] as const
/** The truth about the tree. The mode decides only what is done about it. */
export type VerdictName = (typeof verdicts)[number]

export const modes = ['audit', 'enforce'] as const
export type Mode = (typeof modes)[number]

export const actions = ['block', 'warn', 'note', 'waive'] as const
export type Action = (typeof actions)[number]

export const layerNames = ['organisation', 'repository', 'default'] as const
/** Whose policy; `default` stands in where there is no policy file. */
export type LayerName = (typeof layerNames)[number]

/** Which sentence of the policy put a finding where it is. */
export interface DecidedBy {
  readonly layer: LayerName
  readonly rule?: string
  readonly waiver?: string
  /** A comment in the file lifted it. */
  readonly skip?: 'inline' | 'vex' | 'sarif'
}

export interface Judged {
  readonly finding: Finding
  readonly action: Action
  readonly by: DecidedBy
  readonly why?: string
  readonly how?: { readonly text: string; readonly url?: string }
  /** False when the base has it too. */
  readonly introduced: boolean
  /** What the policy makes of it where everything counts: it is only noted because it is older than the change. */
  readonly spared?: 'block' | 'warn'
  /** It warns until this day and blocks from it on: the rule is not effective yet, or the time to mend it is not over. */
  readonly blocksFrom?: Day
  /** The day until which it was to be mended, by the rule's `sla`. */
  readonly due?: Day
  /** A waiver in the change itself, which lifts it once it is merged. */
  readonly waivedAfterMerge?: string
  /** First 8 hex digits of the identity, more where two findings of this verdict share them. */
  readonly id: string
}

/** One scanner, as the verdict tells it. */
export interface ScannerReport {
  readonly scanner: string
  readonly tool: ToolIdentity
  readonly outcome: 'complete' | 'partial' | 'failed'
  readonly examined: readonly FormatCount[]
  readonly data: readonly Data[]
  readonly licenses?: readonly LicenseCount[]
}

/** `refused`: it is not what `waiver-rules` ask for, and does not count. `over-broad`: it lifts more findings than one exception should. */
export const waiverStates = ['expired', 'in-grace', 'expiring', 'unused', 'over-broad', 'refused'] as const

export interface WaiverNote {
  readonly waiver: string
  readonly state: (typeof waiverStates)[number]
  readonly expires?: Day
  /** Why it is refused, or how many findings it lifts, as a sentence. */
  readonly sentence?: string
}

/** What a change was compared with. */
export interface Comparison {
  /** Absent when it is not known: then everything counts as introduced, and the first problem says why. */
  readonly commit?: string
  /** Why something could not be compared: what those scanners found counts as introduced. */
  readonly problems: readonly Problem[]
}

/** A mistake in a file of policy, waivers or custom checks; the path is from the root of the repository. Lines and columns count from 1. */
export interface FileMistake {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly sentence: string
  readonly hint?: string
}

/** Which policy judged, and what became of those that did not. */
export interface VerdictPolicy {
  /** Of the repository's policy, or what stands in for it; `organisation` when that is alone. */
  readonly layer: LayerName
  readonly source: string
  readonly digest?: Digest
  /** The layer over the repository's. */
  readonly organisation?: { readonly source: string; readonly digest: Digest }
  readonly contact?: string
  /** By severity, how many days a waiver may last; absent where any number is allowed. */
  readonly waiverDays?: Readonly<Partial<Record<Severity, number>>>
  readonly problems: readonly Problem[]
  /** What the repository's policy would loosen and may not, a sentence each; absent when there is nothing. */
  readonly ignored?: readonly string[]
  /** Files of policy, waivers and checks that this change leaves other than they count now, from the root of the repository; absent when none. */
  readonly pending?: readonly string[]
  /** Mistakes that this change brings into them: merged, they would break the gate for everybody. Absent when there are none. */
  readonly broken?: readonly FileMistake[]
}

/** `verdict.json`: the judgement and everything needed to render it, from judge to world. */
export interface Verdict {
  readonly schema: 1
  readonly gatehouse: string
  readonly verdict: VerdictName
  readonly mode: Mode
  /** What the mode makes of it: true when the step or command fails. */
  readonly enforced: boolean
  /** One sentence. */
  readonly reason: string
  readonly policy: VerdictPolicy
  readonly subject: ScanSubject
  /** Absent when everything counts: the tree itself is judged, or the policy says so. */
  readonly comparison?: Comparison
  readonly blocking: readonly Judged[]
  readonly warnings: readonly Judged[]
  readonly noted: readonly Judged[]
  readonly waived: readonly Judged[]
  readonly problems: readonly (Problem & { readonly scanner?: string })[]
  readonly warningsOfTheGate: readonly string[]
  readonly coverage: {
    readonly files: number
    readonly formats: readonly FormatCount[]
    readonly gaps: readonly Gap[]
    readonly skips: readonly InlineSkip[]
  }
  readonly waivers: readonly WaiverNote[]
  readonly scanners: readonly ScannerReport[]
  /** KEV, EPSS: what the findings were enriched with. Absent when there was nothing. */
  readonly feeds?: readonly Data[]
  /** The day on which it was judged, UTC. */
  readonly judged: Day
}

/** All judged findings, worst action first. */
export const allJudged = (verdict: Verdict): readonly Judged[] => [
  ...verdict.blocking,
  ...verdict.warnings,
  ...verdict.noted,
  ...verdict.waived,
]
