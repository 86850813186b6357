import type { Ports, ProcessResult } from '../../ports.js'
import { type Patience, pause } from '../origins/patience.js'
import { explainFailure } from './manager-failure.js'
import { type Python, userEnvironment } from './python.js'

/** What of the user's own configuration of `pip` matters to us. */
export interface PipSettings {
  /** An index of their own: `uv` would not know it. */
  readonly hasIndex: boolean
  readonly hasTimeout: boolean
}

/** Started from `cwd`, an empty folder: `python -m pip` would run a `pip.py` that lies where it is started. */
export interface PipRequest {
  readonly python: Python
  readonly args: readonly string[]
  readonly cwd: string
}

/** Keys as `pip config list` prints them: `global.index-url='...'`, `:env:.extra-index-url='...'`. */
const indexKey = /(?:^|\.)(?:index-url|extra-index-url|no-index|index)=/m
const timeoutKey = /(?:^|\.)(?:default-)?timeout=/m

/** Asks `pip` itself; values are never looked at, since they may hold a password. */
export async function readPipSettings(python: Python, cwd: string, ports: Ports): Promise<PipSettings> {
  const result = await runOnce({ python, args: ['config', 'list'], cwd }, 20_000, ports)
  return { hasIndex: indexKey.test(result.stdout), hasTimeout: timeoutKey.test(result.stdout) }
}

/**
 * What we add to every call that fetches. An index that hangs is known in 12 s, unless the user asked for more patience;
 * one retry, because without any pip (23.0 to 24.2) does not say that it could not connect.
 */
export const fetchingArgs = ({ hasTimeout }: PipSettings): readonly string[] => [
  '--no-input',
  '--disable-pip-version-check',
  '--no-deps',
  '--only-binary',
  ':all:',
  '--require-hashes',
  ...(hasTimeout ? [] : ['--timeout', '5', '--retries', '1']),
]

const runOnce = ({ python, args, cwd }: PipRequest, deadlineMs: number, ports: Ports): Promise<ProcessResult> =>
  ports.exec.run({
    file: python.file,
    args: ['-m', 'pip', ...args],
    cwd,
    // An environment is made by --target; a user who forbids pip outside of one means another thing.
    env: { ...userEnvironment(ports), PIP_REQUIRE_VIRTUALENV: '0' },
    deadlineMs,
    outputBytes: 16 * 1024 * 1024,
    isolated: false,
  })

/**
 * Runs `pip`, a second time when that may help: a download that broke off looks to it like one with a wrong hash. @throws GatehouseError that says what went wrong.
 */
export async function runPip(request: PipRequest, ports: Ports, patience: Patience): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await runOnce(request, patience.managerMs, ports)
    if (result.end.type === 'exited' && result.end.code === 0) return
    const { error, isWorthAgain } = explainFailure('pip', result)
    if (!isWorthAgain || attempt >= 2) throw error
    await pause(patience.pauseMs)
  }
}
