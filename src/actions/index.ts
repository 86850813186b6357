import { toProblem } from '../core/errors.js'
import type { StepEnd } from '../flow/step/tell/end.js'
import { failStep } from '../flow/step/tell/fail-step.js'
import { runner } from '../host/actions/runner.js'
import { killRunning } from '../host/node/process/process-group.js'
import { gateAction } from './gate.js'
import { publishAction } from './publish.js'
import { rootAction } from './root.js'
import { sbomAction } from './sbom.js'
import { scanAction } from './scan.js'
import { signAction } from './sign.js'
import { verifyAction } from './verify.js'

const actions = {
  root: rootAction,
  scan: scanAction,
  gate: gateAction,
  publish: publishAction,
  sbom: sbomAction,
  sign: signAction,
  verify: verifyAction,
} as const

/** A runner that cancels a job sends SIGINT, then SIGTERM; no scanner may outlive the step. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const

/** Runs an action, and turns whatever is thrown into a sentence and a failed step: the one place where errors are caught. */
export async function runAction(name: keyof typeof actions): Promise<void> {
  for (const [signal, exit] of Object.entries(signals)) {
    process.once(signal, () => {
      killRunning()
      process.exit(exit)
    })
  }
  const end = await actions[name]().catch((error: unknown): StepEnd => failStep(name, toProblem(error), runner))
  if (end.failed) process.exitCode = 1
}
