import type { Ports } from '../../ports.js'
import { createPorts } from '../node/ports.js'
import { createProgress } from '../node/progress.js'
import { withoutCredentials } from './environment.js'

/** What a step of ours may see of its process. */
export interface StepProcess {
  readonly environment: Ports['environment']
  /** The log. */
  write(text: string): unknown
}

const ofThisProcess: StepProcess = {
  environment: process.env,
  write: (text) => process.stdout.write(text),
}

/** The outside as a runner offers it: one line per step in the log, and an environment without credentials. */
export function createActionPorts({ environment, write }: StepProcess = ofThisProcess): Ports {
  const sink = { isTTY: false, columns: () => 80, write: (line: string) => write(harmless(line)) }
  return createPorts({
    progress: createProgress(sink, () => performance.now()),
    environment: withoutCredentials(environment),
  })
}

/** A step tells what a tool said. A runner obeys `##[command]` anywhere and `::command::` at the start of a line: there is one line, and it begins with our words. */
const harmless = (line: string): string =>
  `${line
    .trimEnd()
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('##[', '## [')}\n`
