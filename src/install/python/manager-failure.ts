import { hideCredentials } from '../../core/credentials.js'
import { type ErrorCode, GatehouseError } from '../../core/errors.js'
import type { ProcessResult } from '../../ports.js'

export interface Failure {
  readonly error: GatehouseError
  /** The same call may end otherwise. */
  readonly isWorthAgain: boolean
}

interface Meaning {
  readonly words: RegExp
  readonly code: ErrorCode
  readonly says: (manager: string) => string
  readonly hint: (manager: string) => string
  readonly isWorthAgain?: boolean
}

const configuration = (manager: string): string => `Look at the network and at the configuration of ${manager}.`

/** What package managers say when they fail, the surest first: pip 23.0 to 24.2, uv 0.13 and go 1.26 were listened to. */
const meanings: readonly Meaning[] = [
  {
    words: /No space left on device/i,
    code: 'DISK_FULL',
    says: (manager) => `${manager} found no space left on the disk.`,
    hint: () => 'Free some space, or let GATEHOUSE_CACHE and TMPDIR name a larger disk.',
  },
  {
    words: /DO NOT MATCH THE HASHES|Hash mismatch|checksum mismatch/i,
    code: 'DIGEST_MISMATCH',
    says: (manager) => `${manager} was given something else than the locked packages.`,
    hint: () => 'If you use a mirror, it may have replaced them.',
    isWorthAgain: true,
  },
  {
    words: /timed? ?out/i,
    code: 'ORIGIN_UNREACHABLE',
    says: (manager) => `The package index did not answer ${manager} in time.`,
    hint: configuration,
  },
  {
    words:
      /NewConnectionError|NameResolutionError|Failed to establish|Max retries exceeded|ProxyError|SSLError|dns error|no such host|tcp connect|error sending request|Connection (?:refused|reset|aborted)/i,
    code: 'ORIGIN_UNREACHABLE',
    says: (manager) => `${manager} could not reach its package index.`,
    hint: configuration,
  },
  {
    words: /No matching distribution|Could not find a version|no wheels|not found in the package registry/i,
    code: 'DOWNLOAD_FAILED',
    says: (manager) => `${manager} found no such package for this machine in its index.`,
    hint: configuration,
  },
]

/** Why a package manager failed, as a sentence. */
export function explainFailure(manager: string, { end, stderr }: ProcessResult): Failure {
  const byHand = `Try ${manager} by hand.`
  if (end.type === 'timed-out') {
    const error = new GatehouseError('ORIGIN_UNREACHABLE', `${manager} took too long and was stopped.`, {
      hint: configuration(manager),
    })
    return { error, isWorthAgain: false }
  }
  if (end.type !== 'exited') {
    const error = new GatehouseError('DOWNLOAD_FAILED', `${manager} could not run to its end.`, { hint: byHand })
    return { error, isWorthAgain: false }
  }
  const meaning = meanings.find(({ words }) => words.test(stderr))
  if (meaning === undefined) {
    const sentence = `${manager} failed: ${lastWords(stderr)}`
    return { error: new GatehouseError('DOWNLOAD_FAILED', sentence, { hint: byHand }), isWorthAgain: true }
  }
  const { code, says, hint, isWorthAgain = false } = meaning
  return { error: new GatehouseError(code, says(manager), { hint: hint(manager) }), isWorthAgain }
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
  return hideCredentials(line).slice(0, 300)
}
