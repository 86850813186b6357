import { readFile } from 'node:fs/promises'
import type { ProcessEnd, ProcessRequest } from '../../../ports.js'
import { caged, hideable } from './cage.js'
import { notStarted } from './executable.js'
import { deadProxies } from './isolation.js'

/** The words a process is really started with. The wrappers exec the program, so that its pid and signals stay its own. */
export interface Launch {
  readonly file: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly wrapped: boolean
  readonly isolated: boolean
}

/** Absolute paths of the wrappers this machine has. */
export interface Wrappers {
  /** `unshare`, if the kernel lets it make a network namespace. */
  readonly unshare: string | undefined
  /** Python, where the kernel lets a process give up rights. */
  readonly python?: string | undefined
  readonly prlimit: string | undefined
}

/** The hard limit on address space in `/proc/self/limits`, in bytes. Asking for more is refused, and nothing would start. */
export function readHardLimit(limits: string): number {
  const name = 'Max address space'
  const line = limits.split('\n').find((candidate) => candidate.startsWith(name))
  const hard = Number(line?.slice(name.length).trim().split(/\s+/)[1])
  return Number.isNaN(hard) ? Number.POSITIVE_INFINITY : hard
}

async function allowedMemory(bytes: number): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '')
  return Math.min(bytes, readHardLimit(limits))
}

/** Puts the wrappers that a request asks for, and this machine has, before the program. */
export async function prepareLaunch(request: ProcessRequest, program: string, wrappers: Wrappers): Promise<Launch> {
  const words: string[] = []
  if (request.memoryBytes !== undefined && wrappers.prlimit !== undefined) {
    words.push(wrappers.prlimit, `--as=${await allowedMemory(request.memoryBytes)}`, '--')
  }
  const unshare = request.isolated ? wrappers.unshare : undefined
  const python = request.isolated ? wrappers.python : undefined
  if (unshare !== undefined) words.push(unshare, '-rn', '--')
  if (python !== undefined) words.push(python, ...caged(await hideable(request, program)))
  const [file = program, ...args] = [...words, program, ...request.args]
  const env = request.isolated ? { ...request.env, ...deadProxies } : request.env
  return { file, args, env, wrapped: words.length > 0, isolated: (unshare ?? python) !== undefined }
}

const complaint = /^(?:unshare|prlimit|cage): [^\n]{1,4096}\n?$/

/**
 * A wrapper that could not start the program says so in one line and exits itself: 127 for a missing interpreter, 126
 * for a refusal of the kernel, 1 for its own trouble (util-linux 2.38). That is not an exit of the program.
 */
export function unwrapEnd(end: ProcessEnd, stderr: string, launch: Launch): ProcessEnd {
  if (!launch.wrapped || end.type !== 'exited' || end.code === 0 || !complaint.test(stderr)) return end
  return notStarted(end.code === 126 || end.code === 127 ? 'not-executable' : 'other', stderr.trim())
}
