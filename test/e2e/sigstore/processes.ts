import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A server of the stack, alive until it is stopped. */
export interface Server {
  readonly pid: number | undefined
  /** Resolves with the answer once the address answers 2xx; rejects with the end of the log when the server ends or 30 s pass. */
  ready(url: string): Promise<Response>
  log(): string
  stop(): Promise<void>
}

const patience = 30_000
const pause = 20

/** Of this process, so that none of them outlives it, whatever it ends of. */
const alive = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL')
})

/** Started in `folder` with an environment of its own; what it says goes to `NAME.log` there. */
export function startServer(name: string, file: string, words: readonly string[], folder: string): Server {
  const path = join(folder, `${name}.log`)
  const output = openSync(path, 'a')
  const env = { PATH: process.env['PATH'], HOME: folder }
  const child = spawn(file, words, { cwd: folder, stdio: ['ignore', output, output], env })
  closeSync(output)
  alive.add(child)
  let ended: string | undefined
  const end = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      ended = error.message
      resolve()
    })
    child.once('exit', (code, signal) => {
      alive.delete(child)
      ended ??= `exit ${code ?? signal}`
      resolve()
    })
  })
  const log = (): string => readFileSync(path, 'utf8')
  const fail = (what: string): never => {
    throw new Error(`${name}: ${what}\n${log().slice(-1500)}`)
  }
  return {
    pid: child.pid,
    log,
    ready: async (url) => {
      for (const last = Date.now() + patience; Date.now() < last; await wait(pause)) {
        if (ended !== undefined) return fail(ended)
        const answer = await fetch(url).catch(() => undefined)
        if (answer?.ok === true) return answer
      }
      return fail(`no answer from ${url}`)
    },
    stop: async () => {
      child.kill('SIGKILL')
      await end
    },
  }
}
