import type { Day, Kind } from '../finding/finding.js'
import type { Severity } from '../finding/severity.js'
import type { SupplyChain } from '../supply-chain/requirements.js'
import type { Action, Mode } from '../verdict.js'
import type { Match } from './match-key.js'

/** What the reader of a policy has to know of the rest of the house; given as values, since `core` knows no tool. */
export interface PolicyNames {
  readonly tools: readonly string[]
  readonly formats: readonly string[]
  /** Programs that run when they are asked for by name: they have limits, and nothing switches them off. Absent: there is none. */
  readonly programs?: readonly string[]
  /** Tools that run checks of a repository; absent: none does. */
  readonly checkTools?: readonly string[]
  /** Every concept; absent: they are not known, and no name is refused. */
  readonly concepts?: readonly string[]
  /** Named sets of concepts; absent: there is none. */
  readonly groups?: ReadonlyMap<string, readonly string[]>
  /** The kinds of findings that a rule has, by any of its names; empty where that is not certain. Absent: it never is. */
  kindsOfRule?(id: string): readonly Kind[]
  /** Canonical ids of a concept, an older id or a tool's own id; empty when it is none of them. */
  canonicalRules(id: string): readonly string[]
}

/** What the floor can hold: severities, and `secret` and `kev` (known to be exploited) whatever the severity. */
export const floorNames = ['critical', 'high', 'medium', 'low', 'secret', 'kev'] as const
export type FloorName = (typeof floorNames)[number]

/** Data that a policy can ask for: what is exploited, and how likely. */
export const feedNames = ['kev', 'epss'] as const
export type FeedName = (typeof feedNames)[number]

/** All data with an age. */
export const dataNames = ['vulnerability-db', ...feedNames] as const

export const ruleActions = ['block', 'warn', 'note'] as const satisfies readonly Action[]
export type RuleAction = (typeof ruleActions)[number]

/** Days within which a vulnerability has to be mended, counted from the day its advisory was published. */
export interface Sla {
  readonly from: 'published'
  readonly days: Readonly<Partial<Record<Severity, number>>>
}

export interface PolicyRule {
  readonly id: string
  readonly match: Match
  readonly action: RuleAction
  /** Until this UTC day it warns instead of blocking. */
  readonly effective?: Day
  /** It blocks what is overdue and warns before; a severity without a limit, or a finding without a date, is decided by `action`. */
  readonly sla?: Sla
  /** Printed with every finding that the rule decides. */
  readonly why?: string
  readonly how?: { readonly text: string; readonly url?: string }
}

export interface ToolSettings {
  readonly off: boolean
  readonly timeoutMs?: number
  readonly memoryBytes?: number
}

export const toolErrorActions = ['error', 'warn'] as const
export const unscannedActions = ['note', 'warn', 'error'] as const
export const inlineSkipActions = ['below-block', 'honour', 'ignore'] as const
export const judgeScopes = ['introduced', 'everything'] as const
export const staleDataActions = ['error', 'warn'] as const

/** Gives findings another severity; the first that matches stands. */
export interface SeverityOverride {
  readonly match: Match
  readonly is: Severity
  readonly why?: string
}

export const waiverFields = ['owner', 'reason', 'expires'] as const

/** What a waiver must look like to count. */
export interface WaiverRules {
  readonly require: readonly (typeof waiverFields)[number][]
  /** By the severity of the finding that it lifts: at most so many days ahead of today. Absent: no limit. */
  readonly maxDays: Readonly<Partial<Record<Severity, number>>>
  readonly warnBeforeDays: number
  readonly graceDays: number
}

/** What a repository's policy may do beside the organisation's; named in the organisation's policy alone. */
export const repositoryRights = ['tighten', 'waive'] as const
export type RepositoryRight = (typeof repositoryRights)[number]

/** A mode that the custom property of a repository names, so that an organisation rolls out without a commit in each. */
export interface ModeProperty {
  readonly property: string
  /** Where the repository has no such property, or it names no mode. */
  readonly default: Mode
}

export interface Settings {
  /** The verdict when a planned tool did not complete. */
  readonly onToolError: (typeof toolErrorActions)[number]
  /** What a file that no tool looked at does to the verdict. */
  readonly onUnscanned: (typeof unscannedActions)[number]
  /** For a finding whose tool and vendor give no severity. */
  readonly unknownSeverity: Severity
  /** Whether a comment in a file may lift a finding: only a warning or note, a block too, or never. */
  readonly inlineSkips: (typeof inlineSkipActions)[number]
  /** What counts in a change: what it introduces, or everything. Where there is nothing to compare with, everything does. */
  readonly judge: (typeof judgeScopes)[number]
  /** The verdict when data is older than `maxAgeMs` allows. */
  readonly onStaleData: (typeof staleDataActions)[number]
  /** By the name of the data: `vulnerability-db`, `kev`, `epss`. Absent: data says itself when there should be newer. */
  readonly maxAgeMs: ReadonlyMap<string, number>
}

/** What blocks, warns and is noted. The first rule that matches decides; what matches none falls to the floor. */
export interface Policy {
  readonly version: 1
  readonly mode: Mode | ModeProperty
  /** The floor: it blocks what no rule decided. */
  readonly block: readonly FloorName[]
  /** Globs of files that are not looked at; named in the coverage. */
  readonly exclude: readonly string[]
  /** Only tools that the policy names. */
  readonly tools: ReadonlyMap<string, ToolSettings>
  /** Folders with checks of the repository's own, by the tool that runs them. */
  readonly checks: ReadonlyMap<string, string>
  /** Printed with errors and exceptions. */
  readonly contact?: string
  readonly settings: Settings
  readonly severity: readonly SeverityOverride[]
  readonly rules: readonly PolicyRule[]
  readonly waiverRules: WaiverRules
  /** What images must carry; every section that names an image holds for it. */
  readonly supplyChain: readonly SupplyChain[]
  /** Absent in a policy that is not an organisation's, where it means both. */
  readonly repositoriesMay?: readonly RepositoryRight[]
}

/** What holds without a policy file, and for every key that a file leaves out. */
export const defaultPolicy: Policy = {
  version: 1,
  mode: 'audit',
  block: ['critical', 'high', 'secret'],
  exclude: [],
  tools: new Map(),
  checks: new Map(),
  settings: {
    onToolError: 'error',
    onUnscanned: 'note',
    unknownSeverity: 'medium',
    inlineSkips: 'below-block',
    judge: 'introduced',
    onStaleData: 'error',
    maxAgeMs: new Map(),
  },
  severity: [],
  rules: [],
  waiverRules: { require: ['owner', 'reason', 'expires'], maxDays: {}, warnBeforeDays: 14, graceDays: 3 },
  supplyChain: [],
}
