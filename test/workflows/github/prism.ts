import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FakeGitHub } from './github.js'
import { startChild } from './prism/child.js'
import { type Violation, violationsOf } from './prism/violations.js'

export type { Violation } from './prism/violations.js'

export interface Prism {
  /** Where a client reaches the fake GitHub through GitHub's own description. */
  readonly url: string
  /** Everything the description does not allow, of the client and of the fake, oldest first. */
  readonly violations: readonly Violation[]
  close(): Promise<void>
}

const wholeOf = async (message: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(Buffer.isBuffer(part) ? part : Buffer.from(String(part)))
  return Buffer.concat(parts)
}

/** Hands a call on to Prism and its answer back, and notes what Prism says of it. */
async function pass(
  port: number,
  violations: Violation[],
  asked: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '', headers } = asked
  const body = await wholeOf(asked)
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    wholeOf(answer)
      .then((bytes) => {
        const path = new URL(url, 'http://fake').pathname
        violations.push(...violationsOf(method, path, answer.headers, bytes.toString()))
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders).end(bytes)
      })
      .catch(() => response.destroy())
  })
  onward.on('error', () => response.destroy())
  onward.end(body)
}

/**
 * Puts Prism, with GitHub's description of the fake's edition, in front of a fake GitHub, whose links then lead through it.
 * A connection that hangs or is cut does not come through as such: such faults are for the fake alone.
 */
export async function startPrism(github: FakeGitHub): Promise<Prism> {
  const child = await startChild(github.edition === 'cloud' ? 'api.github.com' : 'ghes-3.19', github.url)
  const violations: Violation[] = []
  const sockets = new Set<Socket>()
  const server = createServer((asked, response) => {
    pass(child.port, violations, asked, response).catch(() => response.destroy())
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  github.announce(url)
  return {
    url,
    violations,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await child.stop()
    },
  }
}
