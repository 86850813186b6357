import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createPorts } from '../../src/host/node/ports.js'
import type { Access, Patience } from '../../src/registry/access/connection.js'
import type { Credentials, Login } from '../../src/registry/access/credentials.js'
import { type Origin, startOrigin } from '../host/node/servers.js'

export const digestOf = (content: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`

/** Waits for nobody longer than a test may take, and for who answers as long as a busy machine may need. */
export const hasty: Patience = {
  answerMs: 1200,
  wholeMs: 6000,
  downloadMs: 6000,
  attempts: 3,
  pauseMs: 1,
  longestPauseMs: 5,
}

export const ports = createPorts({ progress: { step: () => undefined }, environment: { HOME: '/nonexistent' } })

/** Access with one login for every registry, unless none is given. */
export const accessWith = (login: Login = { type: 'none' }, patience: Patience = hasty): Access => {
  const credentials: Credentials = { loginFor: () => login }
  return { ports, patience, credentials }
}

export const types = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
} as const

export interface Stored {
  readonly mediaType: string
  readonly digest: string
  readonly content: string
}

export const store = (mediaType: string, value: unknown): Stored => {
  const content = typeof value === 'string' ? value : JSON.stringify(value)
  return { mediaType, content, digest: digestOf(content) }
}

export const describe = ({ mediaType, digest, content }: Stored) => ({ mediaType, digest, size: content.length })

export interface SmallImage {
  readonly manifest: Stored
  readonly parts: readonly Stored[]
}

/** An image of one layer that is no archive: nobody here opens it. */
export function smallImage(
  config: Readonly<Record<string, unknown>> = {},
  over: Readonly<Record<string, unknown>> = {},
  family: 'oci' | 'docker' = 'oci',
): SmallImage {
  const layer = store(types.layer, `layer of ${JSON.stringify(config)}`)
  const own = store(family === 'oci' ? types.config : types.dockerConfig, {
    os: 'linux',
    architecture: 'amd64',
    rootfs: { type: 'layers', diff_ids: [layer.digest] },
    ...config,
  })
  const mediaType = family === 'oci' ? types.manifest : types.dockerManifest
  const document = { schemaVersion: 2, mediaType, config: describe(own), layers: [describe(layer)], ...over }
  return { manifest: store(mediaType, document), parts: [own, layer] }
}

/** Answers before everything else; true when it did. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean

export interface RegistryOptions {
  /** By tag; each manifest is there by its digest too. */
  readonly tags?: Readonly<Record<string, Stored>>
  readonly manifests?: readonly Stored[]
  readonly blobs?: readonly Stored[]
  /** Documents at paths below `/v2/acme/app/`, such as `referrers/…`. */
  readonly pages?: Readonly<Record<string, Stored>>
  /** Which `authorization` is let in; else the challenge. */
  readonly admits?: (authorization: string) => boolean
  readonly challenge?: (origin: string) => string
  readonly fault?: Fault
}

export interface LoopbackRegistry extends Origin {
  /** `127.0.0.1:port`. */
  readonly host: string
  /** `127.0.0.1:port/acme/app`. */
  readonly name: string
  /** `METHOD path`, in their order. */
  asked(): readonly string[]
}

/** A registry with one repository `acme/app`, as far as reading goes (OCI distribution 1.1). */
export async function startRegistry(options: RegistryOptions = {}): Promise<LoopbackRegistry> {
  const { tags = {}, manifests = [], blobs = [], pages = {} } = options
  const found = new Map<string, Stored>([
    ...Object.entries(pages),
    ...Object.entries(tags).map(([tag, one]) => [`manifests/${tag}`, one] as const),
    ...[...Object.values(tags), ...manifests].map((one) => [`manifests/${one.digest}`, one] as const),
    ...blobs.map((one) => [`blobs/${one.digest}`, { ...one, mediaType: 'application/octet-stream' }] as const),
  ])
  const origin = await startOrigin((request, response) => {
    const { url = '', headers } = request
    if (options.fault?.(request, response) === true) return
    if (options.admits?.(headers.authorization ?? '') === false) {
      const challenge = options.challenge?.(`http://${headers.host}`) ?? 'Basic realm="test"'
      return void response.writeHead(401, { 'www-authenticate': challenge }).end('{"errors":[]}')
    }
    const one = found.get(url.replace('/v2/acme/app/', ''))
    if (one === undefined) return void response.writeHead(404).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}')
    const stated = url.includes('/manifests/') ? { 'docker-content-digest': one.digest } : {}
    return void response.writeHead(200, { 'content-type': one.mediaType, ...stated }).end(one.content)
  })
  const host = `127.0.0.1:${origin.port}`
  const asked = () => origin.seen.map(({ method, url = '' }) => `${method} ${url.replace('/v2/acme/app', '')}`)
  return { ...origin, host, name: `${host}/acme/app`, asked }
}

export const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = '{}') =>
  (response: ServerResponse): void =>
    void response.writeHead(status, headers).end(body)

/** Misbehaves for requests whose path fits, so many times. */
export function faulty(
  where: RegExp,
  act: (response: ServerResponse, request: IncomingMessage) => void,
  times = Number.POSITIVE_INFINITY,
): Fault {
  let left = times
  return (request, response) => {
    if (!where.test(request.url ?? '') || left <= 0) return false
    left -= 1
    act(response, request)
    return true
  }
}
