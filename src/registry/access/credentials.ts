import { z } from 'zod'
import { GatehouseError } from '../../core/errors.js'
import type { Ports } from '../../ports.js'
import { credentialNames } from '../reference.js'

/** How to log in at one registry. */
export type Login =
  | { readonly type: 'none' }
  | { readonly type: 'password'; readonly user: string; readonly password: string }
  /** Given to the token service instead of a password (OAuth 2.0 refresh token). */
  | { readonly type: 'identity-token'; readonly token: string }
  /** Given to the registry as it is. */
  | { readonly type: 'token'; readonly token: string }
  /** A program `docker-credential-NAME` knows it. It is never started. */
  | { readonly type: 'helper'; readonly name: string }

/** The logins of one folder. */
export interface Credentials {
  /** `registry`: `ghcr.io`, `127.0.0.1:5000`. */
  loginFor(registry: string): Login
}

export const noCredentials: Credentials = { loginFor: () => ({ type: 'none' }) }

const text = z.string().max(64 * 1024)
const entrySchema = z.object({
  auth: text.optional(),
  username: text.optional(),
  password: text.optional(),
  identitytoken: text.optional(),
  registrytoken: text.optional(),
})
const configSchema = z.object({
  auths: z.record(z.string(), entrySchema.nullable()).optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
  credsStore: z.string().optional(),
})
type Config = z.infer<typeof configSchema>

const mostBytes = 1024 * 1024

/** Where Docker keeps its logins (docs.docker.com, "docker CLI configuration"): the folder that DOCKER_CONFIG names, else `~/.docker`. */
export function dockerFolder(environment: Ports['environment']): string | undefined {
  const { DOCKER_CONFIG: chosen = '', HOME: home = '' } = environment
  if (chosen !== '') return chosen
  return home === '' ? undefined : `${home}/.docker`
}

/**
 * The logins of a folder that somebody names; else those that Docker keeps.
 * @throws GatehouseError as `readCredentials`.
 */
export const openCredentials = (
  folder: string | undefined,
  ports: Pick<Ports, 'files' | 'environment'>,
): Promise<Credentials> => readCredentials(folder ?? dockerFolder(ports.environment), ports)

/**
 * Reads `config.json` of a folder; without one there are no logins. Of programs that keep logins only the name is taken.
 * @throws GatehouseError `CREDENTIALS_INVALID`; what it says holds nothing of the file.
 */
export async function readCredentials(
  folder: string | undefined,
  { files }: Pick<Ports, 'files'>,
): Promise<Credentials> {
  if (folder === undefined) return noCredentials
  const path = `${folder}/config.json`
  const size = await files.realPath(path).then(
    async (real) => (await files.stat(real))?.size,
    () => undefined,
  )
  if (size === undefined) return noCredentials
  if (size > mostBytes) throw invalid(path, 'it has more than 1 MB')
  return openConfig(decode(path, await readFile(path, files)))
}

const readFile = (path: string, files: Ports['files']): Promise<string> =>
  files.readText(path).catch(() => {
    throw invalid(path, 'it cannot be read')
  })

function decode(path: string, content: string): Config {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    throw invalid(path, 'it is no JSON')
  }
  const decoded = configSchema.safeParse(value)
  if (decoded.success) return decoded.data
  const [issue] = decoded.error.issues
  throw invalid(path, `${issue?.path[0] === undefined ? 'it' : `its ${String(issue.path[0])}`} has another form`)
}

const invalid = (path: string, what: string): GatehouseError =>
  new GatehouseError('CREDENTIALS_INVALID', `The logins for registries in ${path} cannot be used: ${what}.`, {
    hint: 'Let `docker login` write it anew, or let DOCKER_CONFIG name another folder.',
  })

/** `https://ghcr.io/v2/` and `ghcr.io` are the same registry, as for Docker. */
const hostOf = (name: string): string => (name.replace(/^https?:\/\//, '').split('/')[0] ?? '').toLowerCase()

function openConfig({ auths = {}, credHelpers = {}, credsStore }: Config): Credentials {
  const byName = new Map(Object.entries(auths))
  const byHost = new Map(Object.entries(auths).map(([name, entry]) => [hostOf(name), entry] as const))
  const helpers = new Map(Object.entries(credHelpers).map(([name, helper]) => [hostOf(name), helper] as const))
  return {
    loginFor: (registry) => {
      const names = credentialNames(registry)
      const entry = names.map((name) => byName.get(name) ?? byHost.get(hostOf(name))).find((one) => one != null)
      const login = entry == null ? undefined : toLogin(entry)
      if (login !== undefined) return login
      const helper = names.map((name) => helpers.get(hostOf(name))).find((one) => one !== undefined) ?? credsStore
      return helper === undefined || helper === '' ? { type: 'none' } : { type: 'helper', name: plainName(helper) }
    },
  }
}

const plainName = (name: string): string => name.replace(/[^A-Za-z0-9._-]+/g, '_').slice(0, 60)

function toLogin(entry: z.infer<typeof entrySchema>): Login | undefined {
  const { identitytoken = '', registrytoken = '' } = entry
  if (registrytoken !== '') return { type: 'token', token: registrytoken }
  if (identitytoken !== '') return { type: 'identity-token', token: identitytoken }
  const [user, password] = pairOf(entry)
  return user === '' && password === '' ? undefined : { type: 'password', user, password }
}

/** `auth` is the base64 of `user:password`, and counts before the two alone. */
function pairOf({ auth = '', username = '', password = '' }: z.infer<typeof entrySchema>): [string, string] {
  if (auth === '') return [username, password]
  const pair = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '')
  const colon = pair.indexOf(':')
  return colon === -1 ? ['', ''] : [pair.slice(0, colon), pair.slice(colon + 1)]
}
