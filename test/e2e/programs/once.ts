import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf } from '../../../src/host/node/system-error.js'

/** No program takes longer to build; a process may have the number of one that is gone. */
const longestMs = 30 * 60_000

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Whether the process that holds the lock is gone; one that was taken just now may not have its number yet. */
async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const [{ mtimeMs }, text] = await Promise.all([stat(lock), readFile(lock, 'utf8')])
    return Date.now() - mtimeMs > longestMs || (text !== '' && !isAlive(Number(text)))
  } catch {
    return false
  }
}

/** Only one of those who see that a lock is abandoned can rename it. */
async function clear(lock: string): Promise<void> {
  const gone = `${lock}.${process.pid}`
  await rename(lock, gone).catch(() => undefined)
  await rm(gone, { force: true })
}

async function tryToTake(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Takes a lock that all test files share, in a folder that is there, as soon as nobody has it; returns what gives it back. */
export async function take(lock: string): Promise<() => Promise<void>> {
  while (!(await tryToTake(lock))) {
    if (await isAbandoned(lock)) await clear(lock)
    else await pause(100)
  }
  return () => rm(lock, { force: true })
}

/** Lets one do the work at a time; whoever waited finds what the work has made. */
export async function oneAtATime<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const giveBack = await take(lock)
  try {
    return await work()
  } finally {
    await giveBack()
  }
}
