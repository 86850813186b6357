import type { HttpResponse } from '../../ports.js'
import { apiOrigin, type ImageReference } from '../reference.js'
import { type Access, type Asking, ask, startAsking } from './connection.js'
import { broken, refusal } from './failure.js'
import { logIn } from './login.js'

type Headers = Readonly<Record<string, string>>

/** One repository of a registry, logged in where that is asked for. */
export interface Repository {
  readonly asking: Asking
  /**
   * Asks for a path below `/v2/NAME/`; the answer may have any status but 401.
   * @throws GatehouseError `REGISTRY_REFUSED`, `REGISTRY_UNREACHABLE`, `REGISTRY_BROKEN`.
   */
  get(path: string, headers?: Headers, deadlineMs?: number): Promise<HttpResponse>
  /** The headers of the login so far, for whoever downloads by himself. */
  authorization(): Promise<Headers>
  /** The error for an answer that is no success. */
  refusal(status: number): Error
}

/** Nothing is asked yet. A login serves all later questions, and those that wait for it. */
export function openRepository(reference: ImageReference, access: Access): Repository {
  const asking = startAsking(reference, access)
  let login: Promise<Headers> | undefined
  const fail = (status: number) => refusal(reference, status, asking.credentials.loginFor(reference.registry))
  const get: Repository['get'] = async (path, headers = {}, deadlineMs) => {
    const url = `${apiOrigin(reference)}/v2/${reference.repository}/${path}`
    const limit = deadlineMs === undefined ? {} : { deadlineMs }
    const before = login
    const first = await ask(asking, { url, headers: { ...headers, ...(await before) }, ...limit })
    if (first.status !== 401) return first
    requireOwn(asking, first)
    if (login === before) login = logIn(asking, first.headers['www-authenticate'])
    const again = await ask(asking, { url, headers: { ...headers, ...(await login) }, ...limit })
    if (again.status === 401) throw fail(401)
    return again
  }
  return { asking, get, authorization: async () => (await login) ?? {}, refusal: fail }
}

/** A login is never given to somebody whom the registry only led to (CVE-2020-15157). */
function requireOwn({ reference }: Asking, { redirectedTo }: HttpResponse): void {
  if (redirectedTo !== undefined) throw broken(reference, `it led to ${redirectedTo}, which wants a login of its own`)
}
