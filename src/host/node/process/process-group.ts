import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf } from '../system-error.js'

const running = new Set<number>()
let guarded = false

/**
 * Kills every process group that is running now. Groups have no terminal of their own, so Ctrl-C does not reach them:
 * whoever catches SIGINT or SIGTERM calls this.
 */
export function killRunning(): void {
  for (const group of running) signalGroup(group, 'SIGKILL')
}

/** Remembers a group until it is gone; if this process ends before, the group ends with it. */
export function rememberGroup(group: number): void {
  running.add(group)
  if (guarded) return
  guarded = true
  process.once('exit', killRunning)
}

export function forgetGroup(group: number): void {
  running.delete(group)
}

/** Sends a signal to every process of a group; false when there is none. Signal 0 only asks. */
export function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, signal)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** State and group of a process from `/proc/<pid>/stat` (proc(5)); the command in brackets may hold anything. */
export function readStat(stat: string): { readonly state: string; readonly group: number } {
  const [state = '', , group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state, group: Number(group) }
}

async function isAlive(pid: string, group: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const found = readStat(stat)
  return found.group === group && found.state !== 'Z' && found.state !== 'X'
}

/** In a container whose first process never collects its children, the dead stay in the group as zombies for ever. */
async function holdsOnlyZombies(group: number): Promise<boolean> {
  if (process.platform !== 'linux') return false
  const names = await readdir('/proc').catch(() => [])
  const alive = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map((pid) => isAlive(pid, group)))
  return names.length > 0 && !alive.includes(true)
}

const tries = 250
const pauseMs = 20

/** Kills a group and waits until no process of it lives; false if one outlives five seconds of that (stuck in the kernel). */
export async function killGroup(group: number): Promise<boolean> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (!signalGroup(group, 'SIGKILL')) return true
    if (await holdsOnlyZombies(group)) return true
    await pause(pauseMs)
  }
  return false
}
