import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { program } from './binaries.js'
import { startServer } from './processes.js'

export interface Registry {
  /** `127.0.0.1:port`. */
  readonly address: string
  stop(): Promise<void>
}

const untilSaid = async (log: () => string): Promise<string> => {
  for (let tries = 0; tries < 1000; tries++) {
    const [, address] = /^(127\.0\.0\.1:\d+)\n/.exec(log()) ?? []
    if (address !== undefined) return address
    await wait(10)
  }
  throw new Error(`The registry did not say where it listens: ${log()}`)
}

/** An empty registry in memory. Without `referrers` it answers that API with 404, as registries before OCI 1.1 do. */
export async function startRegistry({ referrers = true }: { readonly referrers?: boolean } = {}): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-registry-'))
  const server = startServer('registry', await program('registry'), [`-referrers=${referrers}`], folder)
  const stop = async (): Promise<void> => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const address = await untilSaid(server.log)
    await server.ready(`http://${address}/v2/`)
    return { address, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
