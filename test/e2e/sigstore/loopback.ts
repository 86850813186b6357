import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listening {
  /** `127.0.0.1:port`. */
  readonly address: string
  /** Ends the connections that are open, too. */
  stop(): Promise<void>
}

/** On a free port of this machine, for nobody else. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
