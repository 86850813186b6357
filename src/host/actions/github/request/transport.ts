import { isCertificateCode } from '../../../node/network/network-error.js'
import { codeOf } from '../../../node/system-error.js'

/** No answer of GitHub's has more: a recursive tree has at most 7 MB. */
const mostBytes = 64 * 1024 * 1024

/** Codes of connections that never stood, so that the request was not sent; the last one is a proxy's refusal. */
const unsent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_ABORTED',
])

/** An attempt without a whole answer. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly kind: 'timed-out' | 'unreachable' | 'unexpected'
  /** False: the request was never sent. */
  readonly mayHaveArrived: boolean

  constructor(kind: NoAnswer['kind'], message: string, mayHaveArrived: boolean, cause?: unknown) {
    super(message, { cause })
    this.kind = kind
    this.mayHaveArrived = mayHaveArrived
  }
}

const tooLate = (deadlineMs: number): NoAnswer =>
  new NoAnswer('timed-out', `There was no whole answer within ${Math.ceil(deadlineMs / 1000)} s.`, true)

function explain(code: string): string {
  if (isCertificateCode(code)) return 'The certificate is not trusted'
  return unsent.has(code) ? 'There was no connection' : 'The connection was closed before the whole answer'
}

/** The nearest code of an error and its causes: `fetch` wraps what happened once or twice. */
function innerCode(error: unknown): string {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    const code = codeOf(inner)
    if (code !== undefined) return code
  }
  return ''
}

function toNoAnswer(error: unknown): NoAnswer {
  if (error instanceof NoAnswer) return error
  const code = innerCode(error)
  const mayHaveArrived = !unsent.has(code) && !isCertificateCode(code)
  return new NoAnswer('unreachable', `${explain(code)}${code === '' ? '' : ` (${code})`}.`, mayHaveArrived, error)
}

async function readWhole(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of answer.body ?? []) {
    total += chunk.length
    if (total > mostBytes) throw new NoAnswer('unexpected', 'The answer has more than 64 MiB.', true)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const bodiless: ReadonlySet<number> = new Set([204, 205, 304])

async function fetchWhole(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, init)
  const { status, headers } = answer
  const body = await readWhole(answer)
  return new Response(bodiless.has(status) ? null : body, { status, headers: [...headers] })
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * Asks once and gives the answer when all of it is here; else rejects with `NoAnswer`. Octokit reads a body of JSON that is cut, or too late,
 * as an empty text, so that it must not read from the connection itself.
 */
export const fetchWithin =
  (fetch: Fetch, deadlineMs: number): Fetch =>
  async (url, init) => {
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(tooLate(deadlineMs)), deadlineMs)
    try {
      return await fetchWhole(fetch, url, { ...init, signal: controller.signal })
    } catch (error) {
      throw toNoAnswer(error)
    } finally {
      clearTimeout(timer)
      controller.abort() // What is left of an answer that nobody reads.
    }
  }
