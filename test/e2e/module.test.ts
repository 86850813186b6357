import { beforeAll, describe, expect, it } from 'vitest'
import { createPorts } from '../../src/host/node/ports.js'
import { type Installed, installTool } from '../../src/install/install-tool.js'
import { lock } from '../../src/install/lock.js'
import { makeFolder } from '../temporary.js'
import { cache } from './gatehouse.js'

/** The tools of images as the user's own Go builds them, once for each cache of tools. */
const ports = createPorts({
  progress: { step: () => undefined },
  environment: { ...process.env, GATEHOUSE_CACHE: cache },
})
const fromModule = {
  ...lock,
  builds: lock.builds.map((build) => ({ ...build, origins: build.origins.filter(({ type }) => type === 'module') })),
}

async function start({ file }: Installed, args: readonly string[]): Promise<string> {
  const cwd = makeFolder()
  const env = { HOME: cwd }
  const request = { file, args, cwd, env, deadlineMs: 60_000, outputBytes: 1e7, isolated: true }
  const { end, stdout } = await ports.exec.run(request)
  expect(end).toEqual({ type: 'exited', code: 0 })
  return stdout
}

describe('tools of images, built from their modules', () => {
  const tools = new Map<string, Installed>()
  beforeAll(async () => {
    for (const name of ['syft', 'cosign']) tools.set(name, await installTool(name, ports, { lock: fromModule }))
  }, 1_200_000)
  const tool = (name: string): Installed => {
    const found = tools.get(name)
    if (found === undefined) throw new Error(`${name} was not installed`)
    return found
  }

  it('are of the locked versions, and say so themselves', async () => {
    expect(JSON.parse(await start(tool('syft'), ['version', '--output', 'json']))).toMatchObject({ version: '1.54.1' })
    expect(JSON.parse(await start(tool('cosign'), ['version', '--json']))).toMatchObject({ gitVersion: 'v3.1.3' })
  })

  it('come from the cache the next time, with the digest of what was built', async () => {
    const again = await installTool('syft', ports, { offline: true, lock: fromModule })
    expect(again).toMatchObject({ cached: true, origin: 'module', digest: tool('syft').digest })
  })
})
