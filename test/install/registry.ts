import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { startOrigin } from '../host/node/servers.js'
import { makeArchive } from './archives.js'
import { sha256 } from './outside.js'

export const layerType = 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip'

export const metadataOf = (updated: string, version = 2): string =>
  JSON.stringify({ Version: version, UpdatedAt: updated, NextUpdate: updated, DownloadedAt: '0001-01-01T00:00:00Z' })

/** The layer of a database: content and metadata are the test's. */
export const makeLayer = (database: string, updated = '2026-11-20T06:00:00Z'): Buffer =>
  makeArchive({ 'trivy.db': database, 'metadata.json': metadataOf(updated) })

export interface RegistryOptions {
  readonly layer?: Uint8Array
  readonly mediaType?: string
  /** How many layers the manifest names. */
  readonly layers?: number
  /** Sent instead of the manifest. */
  readonly manifest?: string
  /** What `docker-content-digest` says; absent: the truth. */
  readonly stated?: string
  /** A token that has to be fetched first. */
  readonly token?: string
  /** Sent instead of the usual challenge. */
  readonly challenge?: string
  /** Answers before everything else; true when it did. */
  readonly fault?: (request: IncomingMessage, response: ServerResponse) => boolean
}

const statusFor = (options: RegistryOptions, request: IncomingMessage): 200 | 401 =>
  options.token === undefined || request.headers.authorization === `Bearer ${options.token}` ? 200 : 401

/** An OCI registry (distribution 1.1) with one artefact, as far as pulling goes, on a free port of this machine. */
export async function startRegistry(options: RegistryOptions = {}) {
  const layer = Buffer.from(options.layer ?? makeLayer('data'))
  const descriptor = {
    mediaType: options.mediaType ?? layerType,
    digest: `sha256:${sha256(layer)}`,
    size: layer.length,
  }
  const manifest =
    options.manifest ??
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.aquasec.trivy.config.v1+json', digest: `sha256:${sha256('{}')}`, size: 2 },
      layers: Array.from({ length: options.layers ?? 1 }, () => descriptor),
    })
  const answer: RequestListener = (request, response) => {
    const { url = '' } = request
    if (options.fault?.(request, response) === true) return
    if (url.startsWith('/token?')) return void response.end(JSON.stringify({ token: options.token, expires_in: 300 }))
    if (statusFor(options, request) === 401) {
      const realm = `http://${request.headers.host}/token`
      const challenge =
        options.challenge ?? `Bearer realm="${realm}",service="registry",scope="repository:trivy-db:pull"`
      return void response.writeHead(401, { 'www-authenticate': challenge }).end('{}')
    }
    if (url === '/v2/test/trivy-db/manifests/2') {
      return void response
        .writeHead(200, { 'docker-content-digest': options.stated ?? `sha256:${sha256(manifest)}` })
        .end(manifest)
    }
    if (url === `/v2/test/trivy-db/blobs/${descriptor.digest}`) {
      const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
      const range = from === 0 ? {} : { 'content-range': `bytes ${from}-${layer.length - 1}/${layer.length}` }
      return void response
        .writeHead(from === 0 ? 200 : 206, { 'content-length': layer.length - from, ...range })
        .end(layer.subarray(from))
    }
    return void response.writeHead(404).end('{}')
  }
  const origin = await startOrigin(answer)
  return {
    repository: `127.0.0.1:${origin.port}/test/trivy-db:2`,
    /** Of `trivy.db`'s layer, hex. */
    layer: sha256(layer),
    /** Paths asked for. */
    asked: (): readonly string[] => origin.seen.map(({ url = '' }) => url.replace('/v2/test/trivy-db', '')),
    requests: origin.seen,
  }
}
