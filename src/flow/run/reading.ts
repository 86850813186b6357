import type { Problem } from '../../core/errors.js'
import type { Gap } from '../../core/evidence.js'
import type { Parsed } from '../../tools/tool.js'
import type { RunResult } from './run-scanner.js'

/** What all runs of one scanner brought together. */
export interface Reading {
  readonly parsed: readonly Parsed[]
  readonly problems: readonly Problem[]
  readonly gaps: readonly Gap[]
  /** Formats of which not even the canary can be trusted, because no run over them ended well. */
  readonly unread: readonly string[]
  readonly durationMs: number
}

export type FailedRun = Extract<RunResult, { type: 'failed' }>

/** One run that ended well, perhaps with a reservation. */
export const readingOf = ({ parsed, durationMs }: Extract<RunResult, { type: 'parsed' }>): Reading => ({
  parsed: [parsed],
  problems: parsed.problems,
  gaps: [],
  unread: [],
  durationMs,
})

/** A run that brought nothing. */
export const failedReading = ({ problem, durationMs }: FailedRun, formats: readonly string[]): Reading => ({
  parsed: [],
  problems: [problem],
  gaps: [],
  unread: formats,
  durationMs,
})

/** Several runs as one; a problem that repeats is told once. */
export const uniteReadings = (parts: readonly Reading[]): Reading => ({
  parsed: parts.flatMap((part) => part.parsed),
  problems: withoutRepeats(parts.flatMap((part) => part.problems)),
  gaps: parts.flatMap((part) => part.gaps),
  unread: parts.flatMap((part) => part.unread),
  durationMs: parts.reduce((sum, part) => sum + part.durationMs, 0),
})

const withoutRepeats = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [`${problem.code} ${problem.sentence}`, problem])).values(),
]
