import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { type Claims, claimsOf } from './claims.js'
import { listen } from './loopback.js'

/** A stand-in for the part of GitHub that gives jobs their OIDC tokens. */
export interface Issuer {
  readonly url: string
  /** What a runner puts into the environment of a job with `id-token: write`; `changes` are claims that differ from a usual push. */
  environment(
    changes?: Claims,
  ): Readonly<Record<'ACTIONS_ID_TOKEN_REQUEST_URL' | 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', string>>
  /** A token for `sigstore`; a forged one is signed with a key that the issuer does not know. */
  mint(changes?: Claims, options?: MintOptions): string
  readonly asked: readonly string[]
  stop(): Promise<void>
}

export interface MintOptions {
  readonly audience?: string
  readonly forged?: boolean
  /** Seconds since 1970; now unless given. A token lives five minutes. */
  readonly issuedAt?: number
}

const lifetime = 300
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const makeKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

function makeToken(head: unknown, body: unknown, key: KeyObject): string {
  const text = `${encode(head)}.${encode(body)}`
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`
}

const discovery = (url: string) => ({
  issuer: url,
  jwks_uri: `${url}/.well-known/jwks`,
  subject_types_supported: ['public', 'pairwise'],
  response_types_supported: ['id_token'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid'],
  claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', ...Object.keys(claimsOf())],
})

/** Claims travel in the address of the request, which the client completes with `&audience=sigstore`. */
function readRequest(address: URL): { readonly audience: string; readonly changes: Claims } {
  const { audience = 'https://github.com/acme', v: _, ...changes } = Object.fromEntries(address.searchParams)
  return { audience, changes }
}

type Answer = readonly [status: number, body: unknown]

/** What the issuer says to a request. */
interface Desk {
  readonly url: string
  readonly bearer: string
  readonly keys: unknown
  readonly mint: Issuer['mint']
}

function answerTo(request: IncomingMessage, { url, bearer, keys, mint }: Desk): Answer {
  const address = new URL(request.url ?? '', url)
  if (address.pathname === '/.well-known/openid-configuration') return [200, discovery(url)]
  if (address.pathname === '/.well-known/jwks') return [200, { keys }]
  if (address.pathname !== '/token') return [404, { message: 'Not Found' }]
  if (request.headers.authorization?.toLowerCase() !== `bearer ${bearer}`) return [401, { message: 'Bad credentials' }]
  const { audience, changes } = readRequest(address)
  return [200, { value: mint(changes, { audience }) }]
}

const now = (): number => Math.floor(Date.now() / 1000)

function makeMint(url: string) {
  const { publicKey, privateKey } = makeKeys()
  const stranger = makeKeys().privateKey
  const jwk = publicKey.export({ format: 'jwk' })
  const kid = createHash('sha256')
    .update(jwk.n ?? '')
    .digest('hex')
    .slice(0, 20)
  const mint: Issuer['mint'] = (changes, { audience = 'sigstore', forged = false, issuedAt = now() } = {}) => {
    const times = { iat: issuedAt, nbf: issuedAt - 5, exp: issuedAt + lifetime }
    const body = { jti: randomUUID(), aud: audience, ...claimsOf(changes), iss: url, ...times }
    return makeToken({ alg: 'RS256', typ: 'JWT', kid }, body, forged ? stranger : privateKey)
  }
  return { mint, keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] }
}

export async function startIssuer(): Promise<Issuer> {
  const asked: string[] = []
  const bearer = randomUUID()
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const [status, body] = answerTo(request, desk)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  const { address, stop } = await listen(server)
  const url = `http://${address}`
  const desk: Desk = { url, bearer, ...makeMint(url) }
  return {
    url,
    asked,
    stop,
    mint: desk.mint,
    environment: (changes = {}) => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?${new URLSearchParams({ v: '2', ...changes })}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    }),
  }
}
