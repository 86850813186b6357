import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPorts } from '../../src/host/node/ports.js'
import { type Installed, installTool } from '../../src/install/install-tool.js'
import { installAll } from '../../src/install/setup.js'
import { makeFolder } from '../temporary.js'

/** The real tools in an empty cache, by the package manager and the network of whoever runs the tests. */
const cache = join(makeFolder(), 'cache')
const ports = createPorts({
  progress: { step: () => undefined },
  environment: { ...process.env, GATEHOUSE_CACHE: cache, GATEHOUSE_TRIVY: '' },
})
const installed = new Map<string, Installed>()

/** As a scan starts it: nothing of the machine's environment, an empty folder. */
async function start(name: string, args: readonly string[]) {
  const tool = installed.get(name)
  if (tool === undefined) throw new Error(`${name} was not installed`)
  const cwd = makeFolder()
  const env = { PATH: cwd, HOME: cwd, ...tool.env }
  const request = {
    file: tool.file,
    args: [...tool.args, ...args],
    cwd,
    env,
    deadlineMs: 120_000,
    outputBytes: 1e7,
    isolated: true,
  }
  return ports.exec.run(request)
}

beforeAll(async () => {
  for (const result of await installAll(['checkov', 'trivy'], ports)) {
    if (result.type === 'failed') throw new Error(`${result.name}: ${result.problem.sentence}`)
    installed.set(result.name, result.installed)
  }
})

describe('the real tools, installed into an empty cache', () => {
  it('are the locked ones', () => {
    expect([...installed.values()].map(({ name, version, cached }) => ({ name, version, cached }))).toEqual([
      { name: 'checkov', version: '3.3.30', cached: false },
      { name: 'trivy', version: '0.74.0', cached: false },
    ])
    expect(installed.get('trivy')?.digest).toBe(
      'sha256:d89bcc6510a267f11b773398cbf1be5520ce39f9e8b6633178c4487f05b7d791',
    )
  })

  it('start in an empty environment', async () => {
    const trivy = await start('trivy', ['version', '--format', 'json'])
    expect(JSON.parse(trivy.stdout)).toMatchObject({ Version: '0.74.0' })
    const checkov = await start('checkov', ['--version'])
    expect(checkov).toMatchObject({ end: { type: 'exited', code: 0 }, stdout: '3.3.30\n' })
  })

  it('come from the cache the next time, unchanged by having run', async () => {
    for (const [name, before] of installed) {
      expect(await installTool(name, ports, { offline: true })).toEqual({ ...before, cached: true })
    }
  })

  it('leave Checkov without bytecode among its packages', () => {
    const site = installed.get('checkov')?.env['PYTHONPATH'] ?? ''
    expect(existsSync(join(site, 'checkov/__pycache__'))).toBe(false)
    expect(existsSync(join(cache, 'bytecode'))).toBe(true)
  })
})
