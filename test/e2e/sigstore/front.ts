import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from './loopback.js'

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
  /** The next requests of this kind wait for each other until there are that many: the worst that can happen to programs side by side. */
  gather(count: number, on: RegExp): void
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

/** Lets everything go on at once but what has to meet first. */
function makeDoor() {
  let meeting: { readonly count: number; readonly on: RegExp; readonly waiting: (() => void)[] } | undefined
  const gather: Front['gather'] = (count, on) => {
    meeting = { count, on, waiting: [] }
  }
  const enter = (what: string, goOn: () => void): void => {
    if (meeting === undefined || !meeting.on.test(what)) return void goOn()
    const { count, waiting } = meeting
    waiting.push(goOn)
    if (waiting.length < count) return
    meeting = undefined
    for (const one of waiting) one()
  }
  return { gather, enter }
}

/** Puts itself before a registry on a port of its own; both hold the same images. */
export async function startFront(registry: string, { rules = [], login }: FrontOptions = {}): Promise<Front> {
  const asked: string[] = []
  const door = makeDoor()
  let current = rules
  const answer = (what: string, request: IncomingMessage, response: ServerResponse): void => {
    const rule = current.find(({ on }) => on === undefined || on.test(what))
    if (rule?.fault === 'hang') return
    if (rule !== undefined) refuse(response, rule.fault)
    else if (login !== undefined && request.headers.authorization !== basic(login)) refuse(response, 401)
    else pass(request, response, registry)
  }
  const server = createServer((request, response) => {
    const what = `${request.method} ${request.url}`
    asked.push(what)
    door.enter(what, () => answer(what, request, response))
  })
  const misbehave: Front['misbehave'] = (...next) => {
    current = next
  }
  return { asked, misbehave, gather: door.gather, ...(await listen(server)) }
}
