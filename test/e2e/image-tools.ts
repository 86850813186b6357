import { createPorts } from '../../src/host/node/ports.js'
import { installTool } from '../../src/install/install-tool.js'
import { cache } from './gatehouse.js'

/**
 * Puts the tools of images into the cache of these tests, with the Go caches of whoever runs them: a program that a test starts has an empty
 * home, would fetch and build everything again, and be ended by its deadline.
 */
export async function readyImageTools(): Promise<void> {
  const ports = createPorts({
    progress: { step: () => undefined },
    environment: { ...process.env, GATEHOUSE_CACHE: cache },
  })
  for (const tool of ['syft', 'cosign']) await installTool(tool, ports)
}
