import type { Ports } from '../../ports.js'
import { credentialNames } from '../reference.js'
import type { Credentials, Login } from './credentials.js'

/** A folder for a tool's DOCKER_CONFIG, and what it could not be given. */
export interface PreparedConfig {
  readonly folder: string
  /** Registries whose login only a program knows: the tool asks them as everybody may. */
  readonly withoutLogin: readonly string[]
}

/**
 * Writes a `config.json` with the logins for these registries and nothing else: a tool starts no credential helper, finds no proxy and no
 * plugin in it, and learns no other password. The folder is to be new and private, and is removed by whoever made it.
 */
export async function writeDockerConfig(
  credentials: Credentials,
  registries: readonly string[],
  folder: string,
  { files }: Pick<Ports, 'files'>,
): Promise<PreparedConfig> {
  const logins = [...new Set(registries)]
    .sort()
    .map((registry) => ({ registry, login: credentials.loginFor(registry) }))
  const auths = logins.flatMap(({ registry, login }) => {
    const entry = entryOf(login)
    return entry === undefined ? [] : [[credentialNames(registry)[0] ?? registry, entry] as const]
  })
  await files.write(`${folder}/config.json`, `${JSON.stringify({ auths: Object.fromEntries(auths) })}\n`)
  return { folder, withoutLogin: logins.flatMap(({ registry, login }) => (login.type === 'helper' ? [registry] : [])) }
}

function entryOf(login: Login): Readonly<Record<string, string>> | undefined {
  switch (login.type) {
    case 'none':
    case 'helper':
      return undefined
    case 'password':
      return { auth: Buffer.from(`${login.user}:${login.password}`).toString('base64') }
    case 'identity-token':
      return { auth: Buffer.from('<token>:').toString('base64'), identitytoken: login.token }
    case 'token':
      return { registrytoken: login.token }
  }
}

/** What must never be printed. */
export function secretsOf(login: Login): readonly string[] {
  switch (login.type) {
    case 'none':
    case 'helper':
      return []
    case 'password':
      return [login.password, Buffer.from(`${login.user}:${login.password}`).toString('base64')]
    case 'identity-token':
    case 'token':
      return [login.token]
  }
}
