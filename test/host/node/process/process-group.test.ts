import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { killGroup, readStat, signalGroup } from '../../../../src/host/node/process/process-group.js'

describe('a process group', () => {
  it('is read from a line of the kernel whatever the command is called', () => {
    expect(readStat('12 (sh) S 1 11 11 0 -1')).toEqual({ state: 'S', group: 11 })
    expect(readStat('12 (a) R 7 8 (b) Z 1 11 11 0')).toEqual({ state: 'Z', group: 11 })
    expect(readStat('')).toEqual({ state: '', group: 0 })
  })

  it('that is gone is gone at once', async () => {
    const child = spawn('sh', ['-c', 'exit 0'], { detached: true, stdio: 'ignore' })
    await once(child, 'exit')
    const group = child.pid ?? 0
    expect(signalGroup(group, 0)).toBe(false)
    expect(await killGroup(group)).toBe(true)
  })

  it('is killed as a whole, and a dead leader nobody has collected does not count', async () => {
    const child = spawn('sh', ['-c', 'sleep 600 & sleep 600 & wait'], { detached: true, stdio: 'ignore' })
    const ended = once(child, 'exit')
    expect(await killGroup(child.pid ?? 0)).toBe(true)
    expect(await ended).toEqual([null, 'SIGKILL'])
  })
})
