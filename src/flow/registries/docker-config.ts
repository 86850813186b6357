import { compareText } from '../../core/order.js'
import type { Credentials, Login } from '../../registry/access/credentials.js'
import { credentialNames, parseReference } from '../../registry/reference.js'

/**
 * The `config.json` that a program beside a registry gets: the logins for the registries of these images, and no other; nothing that
 * would start a program. A reference that cannot be read has none.
 */
export function dockerConfigFor(references: readonly string[], credentials: Credentials): string {
  const registries = new Set(references.flatMap(registryOf))
  const auths = [...registries].sort(compareText).flatMap((registry) => {
    const entry = toEntry(credentials.loginFor(registry))
    return entry === undefined ? [] : credentialNames(registry).map((name) => [name, entry] as const)
  })
  return `${JSON.stringify({ auths: Object.fromEntries(auths) })}\n`
}

function registryOf(reference: string): readonly string[] {
  try {
    return [parseReference(reference).registry]
  } catch {
    return []
  }
}

function toEntry(login: Login): Readonly<Record<string, string>> | undefined {
  switch (login.type) {
    case 'password':
      return { auth: Buffer.from(`${login.user}:${login.password}`).toString('base64') }
    case 'identity-token':
      return { identitytoken: login.token }
    case 'token':
      return { registrytoken: login.token }
    case 'none':
    case 'helper':
      return undefined
  }
}
