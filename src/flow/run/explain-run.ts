import { GatehouseError, type Problem } from '../../core/errors.js'
import type { ProcessEnd } from '../../ports.js'
import type { Scanner } from '../../tools/tool.js'

/** What a run was allowed, in milliseconds. */
export interface RunLimits {
  readonly deadlineMs: number
  /** The limit of the policy, which is told, where `deadlineMs` is this run's part of it. */
  readonly limitMs?: number
}

/** `trivy/config` -> `Trivy`. */
export const titleOf = (scanner: { readonly tool: string }): string =>
  scanner.tool.charAt(0).toUpperCase() + scanner.tool.slice(1)

const minutes = (milliseconds: number): string =>
  milliseconds % 60_000 === 0 ? `${milliseconds / 60_000}m` : `${Math.round(milliseconds / 1000)}s`

/** How Go 1.26, CPython 3.11, orjson and the C library's loader say it; which of them comes first depends on where the limit was met. */
const noMemory =
  /out of memory|\bMemoryError\b|cannot allocate memory|not enough memory|can't start new thread|failed to reserve page summary memory|failed to map segment from shared object(?!: Operation not permitted)/i

/** What standard error says of the machine: disk or memory. `undefined` when it says nothing of them. */
export function explainStderr(tool: string, stderr: string): GatehouseError | undefined {
  if (/no space left on device/i.test(stderr)) {
    return new GatehouseError('DISK_FULL', `${tool} could not write its report: the disk is full.`, {
      hint: 'Free some space and run again.',
    })
  }
  if (noMemory.test(stderr)) {
    return new GatehouseError('TOOL_OUT_OF_MEMORY', `${tool} needed more memory than its limit allows.`, {
      hint: `Raise it in the policy (tools: { ${tool.toLowerCase()}: { memory: 12g } }) or exclude the file that needs it.`,
    })
  }
  return undefined
}

/** What a run found counts when its first messages are lost, but not its silence about a file. */
export const explainLostMessages = (tool: string): Problem => ({
  code: 'OUTPUT_TOO_LARGE',
  sentence: `${tool} wrote more than 16 MiB of messages, of which the first are lost: files that it did not read may be named in them.`,
  hint: 'Exclude what it complains about in the policy (exclude: [...]).',
})

/** Why a process that did not end by itself brought nothing. */
export function explainEnd(
  scanner: Pick<Scanner, 'tool'>,
  end: Exclude<ProcessEnd, { type: 'exited' }>,
  stderr: string,
  limits: RunLimits,
): GatehouseError {
  const tool = titleOf(scanner)
  switch (end.type) {
    case 'timed-out':
      return explainSlowness(scanner, limits)
    case 'signalled':
      return (
        explainStderr(tool, stderr) ??
        new GatehouseError('TOOL_KILLED', `${tool} was ended by ${end.signal} before it was done.`, {
          hint: 'The machine may be out of memory. Run again; if it stays, look at the system log.',
        })
      )
    case 'output-too-large':
      return new GatehouseError('OUTPUT_TOO_LARGE', `${tool} wrote more than 384 MiB and was stopped.`, {
        hint: 'Exclude generated files in the policy (exclude: [...]).',
      })
    case 'not-started':
      return explainStart(tool, end)
  }
}

/** How long it ran is only told where that is the limit of the policy: a part of it differs from run to run. */
const explainSlowness = (scanner: Pick<Scanner, 'tool'>, { deadlineMs, limitMs }: RunLimits): GatehouseError =>
  new GatehouseError(
    'TOOL_TIMED_OUT',
    limitMs === undefined
      ? `${titleOf(scanner)} was stopped after ${minutes(deadlineMs)}, its limit.`
      : `${titleOf(scanner)} took too long and was stopped (limit ${minutes(limitMs)}).`,
    {
      hint: `Run again; if it stays, raise the limit in the policy (tools: { ${scanner.tool}: { timeout: 20m } }) or exclude what is slow.`,
    },
  )

function explainStart(tool: string, end: Extract<ProcessEnd, { type: 'not-started' }>): GatehouseError {
  switch (end.reason) {
    case 'missing':
      return new GatehouseError('TOOL_MISSING', `${tool} could not be started: its program is not there.`, {
        hint: 'Run `gatehouse setup`.',
      })
    case 'not-executable':
      return new GatehouseError('TOOL_NOT_EXECUTABLE', `${tool} could not be started: its program is not executable.`, {
        hint: 'Run `gatehouse setup`.',
      })
    case 'other':
      return new GatehouseError('TOOL_CRASHED', `${tool} could not be started: ${end.detail}.`, {
        hint: 'Run `gatehouse setup`.',
      })
  }
}
