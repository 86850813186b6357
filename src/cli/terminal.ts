import type { Appearance } from '../flow/deliver.js'
import { createPorts } from '../host/node/ports.js'
import { killRunning } from '../host/node/process/process-group.js'
import type { Ports } from '../ports.js'
import { createProgress } from './progress.js'

const interrupted = 130

/** The ports of this process, with progress on standard error; an interrupt ends every tool that runs. */
export function openPorts(): { readonly ports: Ports; close(): void } {
  const progress = createProgress(process.stderr, () => performance.now())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      progress.stop()
      killRunning()
      process.exit(interrupted)
    })
  }
  return { ports: createPorts({ progress }), close: () => progress.stop() }
}

/** How standard output looks: colour on a terminal only, unless NO_COLOR or the option says no. */
export const appearanceOf = (noColour: boolean): Appearance => ({
  width: process.stdout.columns ?? 100,
  colour: process.stdout.isTTY === true && !noColour && (process.env['NO_COLOR'] ?? '') === '',
})
