import type { Severity } from '../severity.js'
import type { Action, Mode } from '../verdict.js'
import type { Match } from './match-key.js'

/** What the reader of a policy has to know of the rest of the house; given as values, since `core` knows no tool. */
export interface PolicyNames {
  readonly tools: readonly string[]
  readonly formats: readonly string[]
  /** Tools that run checks of a repository; absent: none does. */
  readonly checkTools?: readonly string[]
  /** Canonical ids of a concept, an older id or a tool's own id; empty when it is none of them. */
  canonicalRules(id: string): readonly string[]
}

/** What the floor can hold: severities, and `secret` whatever its severity. */
export const floorNames = ['critical', 'high', 'medium', 'low', 'secret'] as const
export type FloorName = (typeof floorNames)[number]

export const ruleActions = ['block', 'warn', 'note'] as const satisfies readonly Action[]
export type RuleAction = (typeof ruleActions)[number]

export interface PolicyRule {
  readonly id: string
  readonly match: Match
  readonly action: RuleAction
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

export interface Settings {
  /** The verdict when a planned tool did not complete. */
  readonly onToolError: (typeof toolErrorActions)[number]
  /** What a file that no tool looked at does to the verdict. */
  readonly onUnscanned: (typeof unscannedActions)[number]
  /** For a finding whose tool and vendor give no severity. */
  readonly unknownSeverity: Severity
  /** Whether a comment in a file may lift a finding: only a warning or note, a block too, or never. */
  readonly inlineSkips: (typeof inlineSkipActions)[number]
}

/** What blocks, warns and is noted. The first rule that matches decides; what matches none falls to the floor. */
export interface Policy {
  readonly version: 1
  readonly mode: Mode
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
  readonly rules: readonly PolicyRule[]
}

/** What holds without a policy file, and for every key that a file leaves out. */
export const defaultPolicy: Policy = {
  version: 1,
  mode: 'audit',
  block: ['critical', 'high', 'secret'],
  exclude: [],
  tools: new Map(),
  checks: new Map(),
  settings: { onToolError: 'error', onUnscanned: 'note', unknownSeverity: 'medium', inlineSkips: 'below-block' },
  rules: [],
}
