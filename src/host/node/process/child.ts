import { constants } from 'node:buffer'
import type { ChildProcess, spawn as Spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import type { ProcessEnd, ProcessRequest } from '../../../ports.js'
import { codeOf, wordsOf } from '../system-error.js'
import { type NotStarted, notStarted } from './executable.js'
import type { Launch } from './launch.js'
import { createTail, type Tail } from './tail.js'

const defaultStderrBytes = 256 * 1024

/** A started process, the leader of a group of its own. */
export interface Child {
  /** Absent when the kernel refused to start it. */
  readonly group: number | undefined
  readonly ended: Promise<ProcessEnd>
  /** Resolves if standard output in memory, or standard error, passes the limit; what follows is thrown away. */
  readonly flooded: Promise<void>
  /** Reads what is left in the pipes; to be called when the group is gone. */
  collect(): Promise<Collected>
}

export interface Collected {
  readonly stdout: string
  readonly stderr: string
  readonly stderrCut: boolean
  readonly isFlooded: boolean
}

/** The kernel's refusal. The file itself was looked at before, so a missing one is its interpreter. */
function refusalOf(error: unknown, file: string): NotStarted {
  const code = codeOf(error)
  if (code === 'ENOENT') return notStarted('not-executable', `the interpreter that ${file} names does not exist`)
  if (code === 'EACCES' || code === 'ENOEXEC') return notStarted('not-executable', `${file}: ${wordsOf(error)}`)
  return notStarted('other', wordsOf(error))
}

const endOf = (child: ChildProcess, file: string): Promise<ProcessEnd> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(refusalOf(error, file)))
    child.once('exit', (code, signal) =>
      resolve(signal === null ? { type: 'exited', code: code ?? 0 } : { type: 'signalled', signal }),
    )
  })

interface Memory {
  readonly flooded: Promise<void>
  isFlooded(): boolean
  text(): string
}

function remember(stream: Readable | null, outputBytes: number): Memory {
  const limit = Math.min(outputBytes, constants.MAX_STRING_LENGTH)
  const chunks: Uint8Array[] = []
  let total = 0
  const flooded = new Promise<void>((resolve) => {
    stream?.on('data', (chunk: Uint8Array) => {
      total += chunk.length
      if (total <= limit) chunks.push(chunk)
      else resolve()
    })
  })
  const isFlooded = (): boolean => total > limit
  return { flooded, isFlooded, text: () => (isFlooded() ? '' : Buffer.concat(chunks).toString('utf8')) }
}

interface End {
  readonly tail: Tail
  readonly flooded: Promise<void>
}

function rememberEnd(stream: Readable | null, kept: number, outputBytes: number): End {
  const tail = createTail(kept)
  const flooded = new Promise<void>((resolve) => {
    stream?.on('data', (chunk: Uint8Array) => {
      tail.push(chunk)
      if (tail.total() > outputBytes) resolve()
    })
  })
  return { tail, flooded }
}

const turns = 20
const turnMs = 50

/**
 * Waits for the pipes to end. One that a process outside the group still holds open is left after 20 turns of the event
 * loop: counted in turns, not time, because each reads what there is, also when something kept us busy for long.
 */
async function drain(child: ChildProcess, closed: Promise<true>): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    if (await Promise.race([closed, pause(turnMs, false, { ref: false })])) break
  }
  child.stdout?.destroy()
  child.stderr?.destroy()
}

/** Opens, starts and closes without a pause: until the caller listens, a refusal would be an error nobody catches. */
function spawnChild(spawn: typeof Spawn, launch: Launch, request: ProcessRequest): ChildProcess {
  const stdout = request.stdoutFile === undefined ? undefined : openSync(request.stdoutFile, 'w')
  try {
    return spawn(launch.file, launch.args, {
      cwd: request.cwd,
      env: launch.env,
      detached: true,
      stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
    })
  } finally {
    if (stdout !== undefined) closeSync(stdout)
  }
}

/** Starts a process in a group of its own, with standard input closed. What cannot even be tried is a refusal, not an error. */
export async function startChild(launch: Launch, request: ProcessRequest): Promise<Child | NotStarted> {
  const { spawn } = await import('node:child_process')
  let child: ChildProcess
  try {
    child = spawnChild(spawn, launch, request)
  } catch (error) {
    return notStarted('other', wordsOf(error))
  }
  const closed = new Promise<true>((resolve) => child.once('close', () => resolve(true)))
  const memory = remember(child.stdout, request.outputBytes)
  const kept = request.stderrBytes ?? defaultStderrBytes
  const { tail, flooded } = rememberEnd(child.stderr, kept, request.outputBytes)
  return {
    group: child.pid,
    ended: endOf(child, request.file),
    flooded: Promise.race([memory.flooded, flooded]),
    collect: async () => {
      await drain(child, closed)
      return {
        stdout: memory.text(),
        stderr: tail.text(),
        stderrCut: tail.total() > kept,
        isFlooded: memory.isFlooded() || tail.total() > request.outputBytes,
      }
    },
  }
}
