import type { Problem } from '../core/errors.js'
import type { Appearance } from '../flow/deliver.js'
import { describeProblem } from '../flow/run/describe-problem.js'
import { createPorts } from '../host/node/ports.js'
import { killRunning } from '../host/node/process/process-group.js'
import { createProgress } from '../host/node/progress.js'
import type { Ports } from '../ports.js'

const interrupted = 130
const signals = ['SIGINT', 'SIGTERM'] as const

/** The ports of this process, with progress on standard error; an interrupt ends every tool that runs. */
export function openPorts(): { readonly ports: Ports; close(): void } {
  const { stderr } = process
  const sink = {
    isTTY: stderr.isTTY === true && !isDumb(),
    columns: () => stderr.columns ?? 80,
    write: (text: string) => stderr.write(text),
  }
  const progress = createProgress(sink, () => performance.now())
  const interrupt = (): void => {
    progress.stop()
    killRunning()
    process.exit(interrupted)
  }
  for (const signal of signals) process.once(signal, interrupt)
  const close = (): void => {
    progress.stop()
    for (const signal of signals) process.off(signal, interrupt)
  }
  return { ports: createPorts({ progress }), close }
}

/** A terminal that says of itself that it obeys nothing. */
const isDumb = (): boolean => process.env['TERM'] === 'dumb'

/** How standard output looks: colour on a terminal only, unless NO_COLOR (no-color.org: not empty) or the option says no. */
export const appearanceOf = (noColour: boolean): Appearance => ({
  width: process.stdout.columns ?? 100,
  colour: process.stdout.isTTY === true && !isDumb() && !noColour && (process.env['NO_COLOR'] ?? '') === '',
})

/** Writes to standard output, to the end. A reader that left has what it wanted; anything else is a report that is lost. */
export const print = (text: string): Promise<readonly Problem[]> =>
  new Promise((resolve) => {
    process.stdout.write(text, (error) => resolve(error == null || isGone(error) ? [] : [lostOutput(error)]))
  })

/** What the command exits with when something that was asked for could not be written, in any mode: others would take an older file for it. */
export const lostReport = 2

/** Writes to standard output and gives the exit code: the one that was meant, unless the text is lost. */
export async function printAndExit(text: string, exit: number): Promise<number> {
  const [problem] = await print(text)
  if (problem === undefined) return exit
  process.stderr.write(`gatehouse: ${describeProblem(problem)}`)
  return lostReport
}

const isGone = (error: Error): boolean => 'code' in error && error.code === 'EPIPE'

const lostOutput = (error: Error): Problem => ({
  code: 'FILE_UNWRITABLE',
  sentence: `Could not write to standard output: ${error.message}.`,
  hint: 'Look at where it is sent to.',
})
