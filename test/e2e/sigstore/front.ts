import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What goes wrong: an answer with that status, or none ever. */
export type Fault = 401 | 403 | 404 | 429 | 500 | 503 | 'hang'

export interface Rule {
  readonly fault: Fault
  /** On which requests: `GET /v2/acme/app/referrers/sha256:...`; all of them unless given. */
  readonly on?: RegExp
}

/** A registry as it is seen through something that can misbehave. */
export interface Front {
  /** `127.0.0.1:port`. */
  readonly address: string
  /** Every request so far, `METHOD path`. */
  readonly asked: readonly string[]
  /** From now on; none: the registry as it is. */
  misbehave(...rules: readonly Rule[]): void
  stop(): Promise<void>
}

export interface FrontOptions {
  readonly rules?: readonly Rule[]
  /** Who does not send these (basic authentication) is asked for them. */
  readonly login?: { readonly user: string; readonly password: string }
}

const codes: Readonly<Record<Exclude<Fault, 'hang'>, string>> = {
  401: 'UNAUTHORIZED',
  403: 'DENIED',
  404: 'NAME_UNKNOWN',
  429: 'TOOMANYREQUESTS',
  500: 'UNKNOWN',
  503: 'UNAVAILABLE',
}

function refuse(response: ServerResponse, status: Exclude<Fault, 'hang'>): void {
  const challenge = status === 401 ? { 'www-authenticate': 'Basic realm="test"' } : {}
  response.writeHead(status, { 'content-type': 'application/json', ...challenge })
  response.end(JSON.stringify({ errors: [{ code: codes[status], message: 'a fault of the test' }] }))
}

function pass(request: IncomingMessage, response: ServerResponse, address: string): void {
  const [hostname = '', port = ''] = address.split(':')
  const { method, url: path, headers } = request
  const onward = ask({ hostname, port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  request.pipe(onward)
}

const basic = ({ user, password }: { readonly user: string; readonly password: string }): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** Puts itself before a registry on a port of its own; both hold the same images. */
export async function startFront(registry: string, { rules = [], login }: FrontOptions = {}): Promise<Front> {
  const asked: string[] = []
  let current = rules
  const server = createServer((request, response) => {
    const what = `${request.method} ${request.url}`
    asked.push(what)
    const rule = current.find(({ on }) => on === undefined || on.test(what))
    if (rule?.fault === 'hang') return
    if (rule !== undefined) return refuse(response, rule.fault)
    if (login !== undefined && request.headers.authorization !== basic(login)) return refuse(response, 401)
    pass(request, response, registry)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `127.0.0.1:${port}`,
    asked,
    misbehave: (...next) => {
      current = next
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
