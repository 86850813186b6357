import type { GitHub } from '../../ports/github.js'
import type { RunContext } from '../../ports/run-context.js'
import type { Artifacts, RunCache, Runner } from '../../ports/runner.js'
import type { Ports } from '../../ports.js'

/** Everything the outside offers to a step of a workflow. */
export interface StepPorts extends Ports {
  readonly context: RunContext
  readonly runner: Runner
  readonly artifacts: Artifacts
  /** Absent without a token. */
  readonly github?: GitHub
  /** Absent where nothing is to be kept between runs. */
  readonly cache?: RunCache
}
