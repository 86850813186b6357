import type { Gap } from '../evidence.js'
import type { Settings } from '../policy/policy.js'
import type { VerdictName } from '../verdict.js'
import type { ScannerProblem } from './trouble.js'

/** Everything that a verdict depends on. */
export interface Weighing {
  /** How many findings block. */
  readonly blocking: number
  /** How many mistakes a change brings into its policy and waiver files. */
  readonly broken: number
  /** How many findings warn. */
  readonly warned: number
  readonly problems: readonly ScannerProblem[]
  readonly warnings: readonly string[]
  readonly settings: Settings
  /** Files that nobody looked at. */
  readonly gaps: readonly Gap[]
}

/**
 * DESIGN 6, "Verdict order": what blocks, then trouble of the gate, then warnings. Before all of them a policy that could not be
 * asked for, because then nobody knows what blocks (docs/decisions/policy-that-cannot-be-read.md).
 */
export function verdictOf({ blocking, broken, warned, problems, warnings, settings, gaps }: Weighing): VerdictName {
  if (problems.some(isUndecidable)) return 'error'
  if (blocking > 0 || broken > 0) return 'block'
  if (problems.length > 0 && settings.onToolError === 'error') return 'error'
  if (gaps.length > 0 && settings.onUnscanned === 'error') return 'error'
  return warned > 0 || warnings.length > 0 ? 'warn' : 'pass'
}

const isUndecidable = ({ code }: ScannerProblem): boolean => code === 'POLICY_UNREADABLE'

/** One sentence. */
export function reasonOf(
  verdict: VerdictName,
  { blocking, broken, problems, warnings }: Weighing,
  hadNothingToScan: boolean,
): string {
  switch (verdict) {
    case 'block':
      return blocksInWords(blocking, broken)
    case 'error':
      return problems[0]?.sentence ?? 'Files were not looked at, and the policy makes that an error.'
    case 'warn':
      return warnings[0] ?? 'There are warnings; nothing blocks.'
    case 'pass':
      return hadNothingToScan ? 'There is nothing to scan here.' : 'Nothing blocks.'
  }
}

function blocksInWords(blocking: number, broken: number): string {
  const findings = blocking === 0 ? [] : [blocking === 1 ? '1 finding' : `${blocking} findings`]
  const mistakes = broken === 0 ? [] : [`${broken === 1 ? '1 mistake' : `${broken} mistakes`} in the policy files`]
  return `${[...findings, ...mistakes].join(' and ')} ${blocking + broken === 1 ? 'blocks' : 'block'}.`
}
