import { homedir } from 'node:os'
import { join } from 'node:path'
import { createPorts } from '../../src/host/node/ports.js'
import { type Installed, installTool } from '../../src/install/install-tool.js'

/** The locked tools of images, in the cache of these tests; built with the Go caches of whoever runs them where no release can be reached. */
export async function imageTool(name: 'cosign' | 'syft'): Promise<Installed> {
  const cache = process.env['GATEHOUSE_CACHE'] ?? join(homedir(), '.cache', 'gatehouse')
  const ports = createPorts({
    progress: { step: () => undefined },
    environment: { ...process.env, GATEHOUSE_CACHE: cache },
  })
  return installTool(name, ports)
}

/** A program that a test starts has an empty home: it would fetch and build everything again, and be ended by its deadline. */
export async function readyImageTools(): Promise<void> {
  for (const name of ['syft', 'cosign'] as const) await imageTool(name)
}
