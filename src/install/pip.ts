import { GatehouseError } from '../core/errors.js'
import type { Ports, ProcessResult } from '../ports.js'
import { type Patience, pause } from './patience.js'
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

/** What we add to every call that fetches: a hanging index is known in 12 s, unless the user asked for more patience. */
export const fetchingArgs = ({ hasTimeout }: PipSettings): readonly string[] => [
  '--no-input',
  '--disable-pip-version-check',
  '--no-deps',
  '--only-binary',
  ':all:',
  '--require-hashes',
  ...(hasTimeout ? [] : ['--timeout', '12', '--retries', '0']),
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

/** Runs `pip`, a second time when that may help. @throws GatehouseError that says what went wrong. */
export async function runPip(request: PipRequest, ports: Ports, patience: Patience): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await runOnce(request, patience.managerMs, ports)
    if (result.end.type === 'exited' && result.end.code === 0) return
    const { error, isWorthAgain } = explainFailure('pip', result)
    if (!isWorthAgain || attempt >= 2) throw error
    await pause(patience.pauseMs)
  }
}

interface Failure {
  readonly error: GatehouseError
  readonly isWorthAgain: boolean
}

const unreachable =
  /NewConnectionError|NameResolutionError|Failed to establish|Max retries exceeded|ProxyError|SSLError|dns error|tcp connect|error sending request|Connection (?:refused|reset|aborted)|client error \(Connect\)/i
const tooSlow = /timed? ?out/i

/** What a package manager says when it fails, as a sentence; both pip (23) and uv (0.13) were listened to. */
export function explainFailure(manager: string, { end, stderr }: ProcessResult): Failure {
  const failure = (
    code: 'DIGEST_MISMATCH' | 'ORIGIN_UNREACHABLE' | 'DOWNLOAD_FAILED' | 'DISK_FULL',
    sentence: string,
    hint: string,
    isWorthAgain = false,
  ): Failure => ({
    error: new GatehouseError(code, sentence, { hint }),
    isWorthAgain,
  })
  const configuration = `Look at the network and at the configuration of ${manager}.`
  if (end.type === 'timed-out')
    return failure('ORIGIN_UNREACHABLE', `${manager} took too long and was stopped.`, configuration)
  if (end.type !== 'exited')
    return failure('DOWNLOAD_FAILED', `${manager} could not run to its end.`, `Try ${manager} by hand.`)
  if (/No space left on device/i.test(stderr))
    return failure(
      'DISK_FULL',
      `${manager} found no space left on the disk.`,
      'Free some space, or let GATEHOUSE_CACHE and TMPDIR name a larger disk.',
    )
  if (/DO NOT MATCH THE HASHES|Hash mismatch/i.test(stderr))
    return failure(
      'DIGEST_MISMATCH',
      `${manager} was given something else than the locked packages.`,
      'If you use a mirror, it may have replaced them.',
    )
  if (tooSlow.test(stderr))
    return failure('ORIGIN_UNREACHABLE', `The package index did not answer ${manager} in time.`, configuration)
  if (unreachable.test(stderr))
    return failure('ORIGIN_UNREACHABLE', `${manager} could not reach its package index.`, configuration, true)
  if (/No matching distribution|Could not find a version|no wheels|not found in the package registry/i.test(stderr))
    return failure('DOWNLOAD_FAILED', `${manager} found no such package for this machine in its index.`, configuration)
  return failure('DOWNLOAD_FAILED', `${manager} failed: ${lastWords(stderr)}`, `Try ${manager} by hand.`, true)
}

/** The last line that says something, without what could be a password or steer a terminal. */
export function lastWords(stderr: string): string {
  const lines = stderr
    .slice(-8192)
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim())
    .filter((line) => line !== '')
  const line = lines.findLast((text) => /^(?:error|fatal)\b/i.test(text)) ?? lines.at(-1) ?? 'it said nothing'
  return line.replace(/\/\/[^/@\s]{1,200}@/g, '//***@').slice(0, 300)
}
