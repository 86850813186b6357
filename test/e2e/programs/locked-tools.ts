import { createPorts } from '../../../src/host/node/ports.js'
import { type Installed, installTool } from '../../../src/install/install-tool.js'
import type { Ports } from '../../../src/ports.js'
import { oneAtATime } from './once.js'
import { cache, lockFor } from './place.js'

const own = createPorts({
  progress: { step: () => undefined },
  environment: { ...process.env, GATEHOUSE_CACHE: cache },
})

/** A locked tool in the cache of these tests; built with the Go caches of whoever runs them where no release can be reached. */
export const lockedTool = async (name: string, change: (ports: Ports) => Ports = (same) => same): Promise<Installed> =>
  oneAtATime(await lockFor(name), () => installTool(name, change(own)))

/** One of the locked tools of images. */
export const imageTool = (name: 'cosign' | 'syft'): Promise<Installed> => lockedTool(name)

/** A program that a test starts has an empty home: it would fetch and build everything again, and be ended by its deadline. */
export async function readyImageTools(): Promise<void> {
  for (const name of ['syft', 'cosign'] as const) await imageTool(name)
}
