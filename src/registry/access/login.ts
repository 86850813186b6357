import { z } from 'zod'
import { GatehouseError } from '../../core/errors.js'
import { apiOrigin } from '../reference.js'
import { readText } from './body.js'
import { type Challenge, readChallenge } from './challenge.js'
import { type Asking, ask } from './connection.js'
import type { Login } from './credentials.js'
import { broken, refusal } from './failure.js'

type Headers = Readonly<Record<string, string>>

const tokenSchema = z.object({ token: z.string().optional(), access_token: z.string().optional() })
const mostTokenBytes = 256 * 1024

const basic = (user: string, password: string): Headers => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
})

/**
 * The header that a challenge asks for (distribution 1.1, "Token Authentication"). Without a login a token for everybody is asked for.
 * @throws GatehouseError `REGISTRY_REFUSED`, `REGISTRY_UNREACHABLE`, `REGISTRY_BROKEN`.
 */
export async function logIn(asking: Asking, header: string | undefined): Promise<Headers> {
  const { reference, credentials } = asking
  const login = credentials.loginFor(reference.registry)
  const challenge = readChallenge(header)
  if (challenge?.type === 'basic' && login.type === 'password') return basic(login.user, login.password)
  if (challenge?.type !== 'bearer') throw refusal(reference, 401, login)
  if (login.type === 'token') return { authorization: `Bearer ${login.token}` }
  const realm = safeRealm(challenge.realm, apiOrigin(reference))
  if (realm === undefined) {
    throw broken(reference, 'it wants a login at an address that is not its own and has no TLS')
  }
  const answer = await ask(asking, tokenQuestion(realm, scopeOf(asking, challenge), challenge.service, login))
  if (answer.status === 404) throw broken(reference, 'its token service is not where it says')
  if (answer.status !== 200) throw refusal(reference, answer.status === 400 ? 401 : answer.status, login)
  return { authorization: `Bearer ${await readToken(asking, answer.body)}` }
}

/** Passwords go over TLS or not beyond the registry itself. */
function safeRealm(text: string, origin: string): URL | undefined {
  const realm = URL.canParse(text) ? new URL(text) : undefined
  if (realm === undefined || realm.username !== '' || realm.password !== '') return undefined
  return realm.protocol === 'https:' || realm.origin === new URL(origin).origin ? realm : undefined
}

/** Never more than reading one repository, whatever the registry proposes. */
const scopeOf = ({ reference }: Asking, { scope }: Extract<Challenge, { type: 'bearer' }>): string =>
  scope !== undefined && /^repository:[a-z0-9._/-]{1,255}:pull$/.test(scope)
    ? scope
    : `repository:${reference.repository}:pull`

function tokenQuestion(realm: URL, scope: string, service: string | undefined, login: Login) {
  if (login.type === 'identity-token') {
    const form = { grant_type: 'refresh_token', client_id: 'gatehouse', refresh_token: login.token, scope }
    return { url: realm.href, headers: {}, form: service === undefined ? form : { ...form, service } }
  }
  const url = new URL(realm)
  if (service !== undefined) url.searchParams.set('service', service)
  url.searchParams.set('scope', scope)
  return { url: url.href, headers: login.type === 'password' ? basic(login.user, login.password) : {} }
}

/** What could end a header is no token. */
async function readToken({ reference }: Asking, body: AsyncIterable<Uint8Array>): Promise<string> {
  const text = await readText(reference, body, mostTokenBytes)
  try {
    const { token, access_token } = tokenSchema.parse(JSON.parse(text))
    const given = token ?? access_token ?? ''
    if (/^[\x21-\x7e]{1,65536}$/.test(given)) return given
  } catch (error) {
    if (error instanceof GatehouseError) throw error
  }
  throw broken(reference, 'what it gave as a token is none')
}
