import type { StepPorts } from '../flow/step/step-ports.js'
import { toolNames } from '../flow/tool-versions.js'
import { createArtifacts } from '../host/actions/artifacts.js'
import { createRunCache } from '../host/actions/cache/run-cache.js'
import { createGitHub } from '../host/actions/github/github.js'
import type { Situation } from '../host/actions/inputs/input.js'
import { createActionPorts } from '../host/actions/ports.js'
import { readRunContext } from '../host/actions/run-context.js'
import { runner } from '../host/actions/runner.js'

export interface Wanted {
  readonly token?: string | undefined
  /** Whether what is downloaded is kept for the next run. */
  readonly cache?: boolean
}

/** The outside of this process, opened after the inputs were read: nothing runs for an input that is wrong. */
export async function openStep<Inputs extends Wanted>(
  readInputs: (environment: NodeJS.ProcessEnv, situation: Situation) => Inputs,
): Promise<{ readonly inputs: Inputs; readonly ports: StepPorts }> {
  const { env } = process
  const ports = createActionPorts()
  const context = await readRunContext(env, ports.files.readText)
  const inputs = readInputs(env, { workspace: context.workspace, temporary: context.temporary, tools: toolNames })
  const { token = '', cache = false } = inputs
  runner.mask(token)
  return {
    inputs,
    ports: {
      ...ports,
      context,
      runner,
      artifacts: createArtifacts(context.server),
      ...(token === '' ? {} : { github: createGitHub({ context, token }) }),
      ...(cache ? { cache: createRunCache({ ...ports, environment: env }) } : {}),
    },
  }
}
