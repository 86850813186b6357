import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { documentationRoot, notFound, type Reply, refuse } from './answer.js'
import type { Faults } from './faults.js'
import { refuseAccess } from './gate.js'
import { type Incoming, type Received, readRequest } from './request.js'
import { routes } from './routes.js'
import { fail, send } from './send.js'
import type { State } from './state.js'

export type { Received } from './request.js'

function answer(state: State, { asked, match, token, isReadable }: Incoming): Reply {
  const documentation =
    match === undefined ? documentationRoot : `${documentationRoot}/${routes[match.name].documentation}`
  if (asked.headers['user-agent'] === undefined) {
    const sentence = 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header'
    return refuse(403, sentence, documentationRoot)
  }
  if (asked.token === 'unknown') return refuse(401, 'Bad credentials', documentationRoot)
  if (match === undefined) return notFound(documentation)
  const route = routes[match.name]
  const refused = refuseAccess(state, match, route, token, documentation)
  if (refused !== undefined) return refused
  if (!isReadable) return refuse(400, 'Problems parsing JSON', documentation)
  return route.answer({
    state,
    token,
    documentation,
    parameter: (name) => match.parameters.get(name) ?? '',
    query: new URLSearchParams(asked.query),
    body: asked.body,
  })
}

/** What an address of a redirect leads to. GitHub keeps it on another host, which asks for no token. */
function downloadOf(state: State, url: string): Buffer | undefined {
  const [, kind, name = ''] = /^\/download\/(tarball|artifact)\/(\w+)\?secret=\w+$/.exec(url) ?? []
  if (kind === 'tarball') return state.store.archive(name, `${state.repository.replace('/', '-')}-${name.slice(0, 7)}`)
  return kind === 'artifact' ? state.artifacts.find(({ id }) => String(id) === name)?.archive : undefined
}

async function handle(
  state: State,
  faults: Faults,
  received: Received[],
  request: IncomingMessage,
  response: ServerResponse,
) {
  const file = downloadOf(state, request.url ?? '')
  if (file !== undefined) {
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.length }).end(file)
    return
  }
  const incoming = await readRequest(state, request)
  const fault = faults.take(incoming.match?.name)
  if (fault === undefined) {
    const whole = answer(state, incoming)
    received.push({ ...incoming.asked, status: whole.status })
    send(state, response, whole)
  } else {
    const status = await fail(state, response, fault, () => answer(state, incoming))
    received.push({ ...incoming.asked, ...(status === undefined ? {} : { status }) })
  }
}

export interface Running {
  readonly url: string
  readonly received: readonly Received[]
  close(): Promise<void>
}

/** Listens on a free port of this machine. */
export async function serve(state: State, faults: Faults): Promise<Running> {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    handle(state, faults, received, request, response).catch((error: unknown) => {
      send(state, response, refuse(500, `The fake failed: ${String(error)}`, documentationRoot))
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
