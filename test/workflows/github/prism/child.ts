import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..')
const program = join(root, 'node_modules', '@stoplight', 'prism-cli', 'dist', 'index.js')
const redirects = fileURLToPath(new URL('keep-redirects.cjs', import.meta.url))
/** Two seconds on an idle machine. */
const startMs = 60_000

export interface PrismChild {
  readonly port: number
  stop(): Promise<void>
}

type Child = ChildProcessByStdio<null, Readable, Readable>

/** The port, once it listens. Its output is read to the end, so that it never waits for us. */
function listening(child: Child): Promise<number> {
  let said = ''
  return new Promise((resolve, reject) => {
    const note = (text: Buffer) => {
      said = `${said}${text.toString()}`.slice(-20_000)
      const port = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
    }
    child.stdout.on('data', note)
    child.stderr.on('data', note)
    child.on('exit', () => reject(new Error(`prism ended before it listened:\n${said}`)))
    child.on('error', reject)
    void sleep(startMs, undefined, { ref: false }).then(() => reject(new Error(`prism did not listen:\n${said}`)))
  })
}

async function stop(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = await Promise.race([gone.then(() => false), sleep(3_000, true, { ref: false })])
  if (late) child.kill('SIGKILL')
  await gone
}

/** Prism in front of `upstream`: it lets through what the description of the edition allows. */
export async function startChild(edition: string, upstream: string): Promise<PrismChild> {
  const description = join(root, 'test', 'fixtures', 'openapi', `${edition}.json`)
  const options = ['--errors', '--validate-request', '-h', '127.0.0.1', '-p', '0']
  const child = spawn(process.execPath, ['--require', redirects, program, 'proxy', ...options, description, upstream], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  try {
    return { port: await listening(child), stop: () => stop(child) }
  } catch (error) {
    await stop(child)
    throw error
  }
}
