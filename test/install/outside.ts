import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, toProblem } from '../../src/core/errors.js'
import { createPorts } from '../../src/host/node/ports.js'
import { decodeLock, type Lock, lock as releaseLock } from '../../src/install/lock.js'
import type { Patience } from '../../src/install/origins/patience.js'
import type { Ports } from '../../src/ports.js'
import { makeFolder } from '../temporary.js'

export const platform = `${process.platform}-${process.arch}`

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Waits for nobody longer than a test may take. */
export const hasty: Patience = {
  answerMs: 400,
  resolveMs: 800,
  downloadMs: 10_000,
  managerMs: 20_000,
  buildMs: 60_000,
  attempts: 4,
  pauseMs: 1,
  longestPauseMs: 5,
}

export interface Outside {
  readonly ports: Ports
  readonly cache: string
  /** The only folder on the PATH. */
  readonly bin: string
  /** Every step as `name state detail`. */
  readonly steps: string[]
}

/** The real outside with an empty cache, and a PATH that holds nothing but what the test puts there. */
export function makeOutside(environment: Readonly<Record<string, string>> = {}): Outside {
  const folder = makeFolder()
  const [cache, bin] = [join(folder, 'cache'), join(folder, 'bin')]
  mkdirSync(bin)
  const steps: string[] = []
  const ports = createPorts({
    progress: { step: (name, state, detail = '') => steps.push(`${name} ${state} ${detail}`.trim()) },
    environment: { PATH: bin, HOME: folder, GATEHOUSE_CACHE: cache, ...environment },
  })
  return { ports, cache, bin, steps }
}

/** The problem that a call ends in. */
export const problemOf = (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => {
      throw new Error('it did not fail')
    },
    (error: unknown) => toProblem(error),
  )

export interface LockParts {
  /** Of the executable; absent: not stated. */
  readonly executable?: string
  readonly release?: { readonly url: string; readonly sha256: string; readonly member?: string | undefined }
  readonly module?: { readonly sum: string; readonly go?: string }
  readonly wheel?: { readonly sha256: string }
}

/** A lock for one tool called `scanner`, for this machine. */
export function makeLock({ executable, release, wheel, module }: LockParts): Lock {
  const source = 'a test'
  return decodeLock({
    schema: 1,
    denied: [],
    sets: releaseLock.sets,
    builds: [
      {
        name: 'scanner',
        version: '1.2.3',
        platform,
        ...(executable === undefined ? {} : { executable: { sha256: executable, source } }),
        origins: [
          ...(release === undefined ? [] : [{ type: 'release', member: 'scanner', source, ...release }]),
          ...(wheel === undefined
            ? []
            : [
                {
                  type: 'wheel',
                  requirement: 'scanner-wheel==1.2.3',
                  member: 'scanner.data/scripts/scanner',
                  source,
                  ...wheel,
                },
              ]),
          ...(module === undefined
            ? []
            : [
                {
                  type: 'module',
                  module: 'example.com/acme/scanner',
                  version: 'v1.2.3',
                  package: 'cmd/scanner',
                  set: ['main.version=1.2.3'],
                  go: '1.26.8',
                  source,
                  ...module,
                },
              ]),
        ],
      },
    ],
  })
}
