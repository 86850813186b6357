import type { Verdict } from '../../core/verdict.js'
import type { GitHub } from '../../ports/github.js'
import type { Archives } from '../../ports/machine/archives.js'
import type { RunContext } from '../../ports/run-context.js'
import type { Runner } from '../../ports/runner.js'
import type { Clock } from '../../ports.js'
import type { Presented } from '../../report/presented.js'

export interface PublishOptions {
  /** Who uploads the alerts: this step with GitHub's documented API, GitHub's own action in a step before or after this one, nobody. */
  readonly transport: 'api' | 'upload-sarif' | 'none'
  /** How the step of GitHub's own action ended, where there was one before this. */
  readonly uploaded?: 'success' | 'failure' | 'cancelled' | 'skipped'
  readonly comment: boolean
  /** How long GitHub is given to read what it took. */
  readonly publishTimeoutMs: number
  /** What it counts as when GitHub was not done by then. */
  readonly onTimeout: 'unpublished' | 'published'
}

export interface PublishRequest {
  readonly verdict: Verdict
  /** The verdict as SARIF. */
  readonly sarif: Presented
  /** Milliseconds per scanner, as the evidence has them. */
  readonly timings: Readonly<Record<string, number>>
  readonly context: RunContext
  readonly options: PublishOptions
}

export interface PublishPorts {
  readonly runner: Runner
  readonly archives: Pick<Archives, 'compress'>
  readonly clock: Clock
  /** Absent without a token. */
  readonly github?: GitHub
}
