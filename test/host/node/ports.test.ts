import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPorts, nodePorts } from '../../../src/host/node/ports.js'
import { makeScratch, requestOf } from './scratch.js'
import { startOrigin } from './servers.js'

const folder = makeScratch()

describe('the ports on Node', () => {
  it('are those of this machine and this environment', () => {
    const steps: string[] = []
    const ports = createPorts({ progress: { step: (name) => steps.push(name) } })
    ports.progress.step('trivy', 'started')
    expect(steps).toEqual(['trivy'])
    expect(ports).toMatchObject({ platform: process.platform, architecture: process.arch })
    expect(ports.environment).toBe(process.env)
    expect(createPorts({ progress: ports.progress, environment: { A: '1' } }).environment).toEqual({ A: '1' })
    expect(nodePorts.progress.step('x', 'finished')).toBeUndefined()
  })

  it('tell the time, wait, and tell how much of it went by', async () => {
    expect(Math.abs(nodePorts.clock.now().getTime() - Date.now())).toBeLessThan(60_000)
    const before = nodePorts.clock.monotonicMs()
    await nodePorts.clock.wait(20)
    expect(nodePorts.clock.monotonicMs()).toBeGreaterThanOrEqual(before + 15)
    expect((await nodePorts.archives.compress('')).length).toBeGreaterThan(10)
  })

  it('run, ask, store and look', async () => {
    expect((await nodePorts.exec.run(requestOf('sh', { args: ['-c', 'echo hi'] }))).stdout).toBe('hi\n')
    const origin = await startOrigin((_, response) => response.end('body'))
    const { body } = await nodePorts.http.get({ url: origin.url, idleMs: 10_000, deadlineMs: 20_000 })
    const path = join(folder, 'stored')
    expect(await nodePorts.downloads.append(path, 0, body, () => undefined)).toBe(4)
    expect(readFileSync(path, 'utf8')).toBe('body')
    expect(await nodePorts.git.files(existsSync('/proc') ? '/proc' : '/', { untracked: false })).toBeUndefined()
    expect((await nodePorts.files.stat(path))?.size).toBe(4)
  })
})
