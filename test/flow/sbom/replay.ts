import { existsSync, readFileSync } from 'node:fs'
import type { Supplies } from '../../../src/flow/scan/supply/supplies.js'
import { nodePorts } from '../../../src/host/node/ports.js'
import type { Installed } from '../../../src/install/installed.js'
import type { Ports, ProcessEnd, ProcessRequest, ProcessResult } from '../../../src/ports.js'
import { makeFolder } from '../../temporary.js'

/** What becomes of one start of a program, instead of what was recorded. */
export interface Fault {
  readonly end?: ProcessEnd
  readonly stderr?: string
  /** The documents as they are written; absent where there are none. */
  readonly write?: (text: string) => string | undefined
}

export type Faults = (program: 'syft' | 'trivy', isCanary: boolean) => Fault | undefined

const optionIn = (args: readonly string[], start: string): string | undefined =>
  args.find((word) => word.startsWith(start))?.slice(start.length)

/** Ports whose programs say what the real ones said about a recorded thing (test/fixtures/syft), and nothing else. */
export function replaying(
  recordedAs: string,
  faults: Faults = () => undefined,
  environment: Ports['environment'] = {},
) {
  const started: ProcessRequest[] = []
  const run = async (request: ProcessRequest): Promise<ProcessResult> => {
    started.push(request)
    const program = request.args[0] === 'scan' ? 'syft' : 'trivy'
    const last = request.args.at(-1) ?? ''
    const isCanary = /canary/.test(`${last} ${request.cwd}`)
    const base = `test/fixtures/syft/${isCanary ? (last === 'dir:.' ? 'canary-folder' : 'canary') : recordedAs}.${program === 'syft' ? 'syft' : 'trivy-listing'}`
    const fault = faults(program, isCanary)
    const places = [
      [optionIn(request.args, '--output=cyclonedx-json@1.6=') ?? optionIn(request.args, '--output='), 'cdx.json'],
      [optionIn(request.args, '--output=spdx-json@2.3='), 'spdx.json'],
    ] as const
    for (const [path, ending] of places) {
      if (path === undefined || !existsSync(`${base}.${ending}`)) continue
      const text = readFileSync(`${base}.${ending}`, 'utf8')
      const written = fault?.write === undefined ? text : fault.write(text)
      if (written !== undefined) await nodePorts.files.write(path, written)
    }
    const { exit }: { exit: number } = JSON.parse(readFileSync(`${base}.run.json`, 'utf8'))
    return {
      end: fault?.end ?? { type: 'exited', code: exit },
      stdout: '',
      stderr: fault?.stderr ?? readFileSync(`${base}.stderr`, 'utf8'),
      durationMs: 1,
      isolated: true,
    }
  }
  const ports: Ports = {
    ...nodePorts,
    environment: { HOME: makeFolder(), ...environment },
    exec: { ...nodePorts.exec, run },
    clock: { ...nodePorts.clock, now: () => new Date('2026-11-28T12:00:00.500Z') },
    progress: { step: () => undefined },
  }
  return { ports, started }
}

/** Both programs are there. */
export const supplies: Supplies = {
  expect: () => undefined,
  install: async (name): Promise<Installed> => ({
    name,
    version: name === 'syft' ? '1.54.1' : '0.74.0',
    file: `/tools/${name}`,
    args: [],
    env: {},
    digest: `sha256:${'a'.repeat(64)}`,
    origin: 'release',
    cached: true,
  }),
  database: () => Promise.reject(new Error('Nobody asks for a database.')),
}
