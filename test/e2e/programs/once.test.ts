import { spawnSync } from 'node:child_process'
import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../temporary.js'
import { oneAtATime, take } from './once.js'

const makeLock = (): string => join(makeFolder(), '.lock')

/** The number of a process that has ended. */
const gone = (): string => String(spawnSync(process.execPath, ['--version']).pid)

describe('a lock between test files', () => {
  it('lets one do its work while the others wait', async () => {
    const lock = makeLock()
    const order: string[] = []
    const work = (name: string) => async (): Promise<void> => {
      order.push(`${name} begins`)
      await pause(20)
      order.push(`${name} ends`)
    }
    await Promise.all(['one', 'two', 'three'].map((name) => oneAtATime(lock, work(name))))
    expect(order.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends'])
    expect(existsSync(lock)).toBe(false)
  })

  it('is given back when the work fails', async () => {
    const lock = makeLock()
    await expect(oneAtATime(lock, () => Promise.reject(new Error('no Go')))).rejects.toThrow('no Go')
    expect(await oneAtATime(lock, () => Promise.resolve('done'))).toBe('done')
  })

  it('is taken from a process that is gone', async () => {
    const lock = makeLock()
    writeFileSync(lock, gone())
    expect(await oneAtATime(lock, () => Promise.resolve('done'))).toBe('done')
  })

  it('is taken when it is older than any work takes', async () => {
    const lock = makeLock()
    writeFileSync(lock, String(process.pid))
    const longAgo = new Date(Date.now() - 3_600_000)
    utimesSync(lock, longAgo, longAgo)
    expect(await oneAtATime(lock, () => Promise.resolve('done'))).toBe('done')
  })

  it('is left to one who has not written his number yet', async () => {
    const lock = makeLock()
    writeFileSync(lock, '')
    const taken = take(lock).then(() => 'taken')
    expect(await Promise.race([taken, pause(300, 'waiting')])).toBe('waiting')
    writeFileSync(lock, gone())
    expect(await taken).toBe('taken')
  })

  it('cannot be taken where there is no folder', async () => {
    await expect(take(join(makeFolder(), 'none', '.lock'))).rejects.toThrow('ENOENT')
  })
})
