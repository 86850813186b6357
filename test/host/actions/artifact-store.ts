import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface StoredArchive {
  readonly id: string
  archive: Buffer
  /** What the client is told. */
  digest?: string
  size?: number
}

/** GitHub's store of one run, as far as the toolkit's client asks it; an archive can be changed while it lies there. */
export interface ArtifactStoreServer {
  /** What a runner sets for a step. */
  readonly environment: Readonly<Record<'ACTIONS_RESULTS_URL' | 'ACTIONS_RUNTIME_TOKEN', string>>
  readonly artifacts: Map<string, StoredArchive>
  close(): Promise<unknown>
}

const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-1:job-1' })).toString('base64url')

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

interface Reply {
  readonly status?: number
  readonly json: unknown
}
type Question = Readonly<Record<string, string | undefined>>

/** `act`'s own store refuses what this version of the client sends (`mime_type`), so that workflows are run against this one too. */
export async function startArtifactStore(): Promise<ArtifactStoreServer> {
  const artifacts = new Map<string, StoredArchive>()
  const blocks = new Map<string, Buffer[]>()
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const signed = (name: string): string => `${origin()}/account/container/${encodeURIComponent(name)}?sig=secret`

  const calls: Readonly<Record<string, (question: Question) => Reply>> = {
    CreateArtifact: ({ name = '' }) => {
      const taken = { status: 409, json: { code: 'already_exists', msg: 'an artifact with this name already exists' } }
      if (artifacts.has(name)) return taken
      artifacts.set(name, { id: String(artifacts.size + 7), archive: Buffer.alloc(0) })
      return { json: { ok: true, signed_upload_url: signed(name) } }
    },
    FinalizeArtifact: ({ name = '', hash = '' }) => {
      const stored = artifacts.get(name)
      if (stored !== undefined) stored.digest = hash
      return { json: { ok: stored !== undefined, artifact_id: stored?.id } }
    },
    ListArtifacts: ({ name_filter: name, id_filter: id }) => {
      const found = [...artifacts].filter(([key, stored]) => key === name || stored.id === id)
      return { json: { artifacts: found.map(([key, stored]) => told(key, stored)) } }
    },
    GetSignedArtifactURL: ({ name = '' }) => ({ json: { signed_url: signed(name) } }),
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', origin())
    const [last = ''] = url.pathname.split('/').slice(-1)
    const body = await bodyOf(request)
    const call = url.pathname.startsWith('/twirp/') ? calls[last] : undefined
    if (call !== undefined) {
      const { status = 200, json } = call(JSON.parse(body.toString()))
      return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
    }
    const name = decodeURIComponent(last)
    const stored = artifacts.get(name)
    if (stored === undefined) return response.writeHead(404).end()
    if (request.method === 'GET') {
      return response.writeHead(200, { 'content-type': 'application/zip' }).end(stored.archive)
    }
    if (url.searchParams.get('comp') === 'block') blocks.set(name, [...(blocks.get(name) ?? []), body])
    if (url.searchParams.get('comp') === 'blocklist') stored.archive = Buffer.concat(blocks.get(name) ?? [])
    return response.writeHead(201, { etag: '"1"' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    environment: { ACTIONS_RESULTS_URL: `${origin()}/`, ACTIONS_RUNTIME_TOKEN: `e30.${claims}.` },
    artifacts,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

const told = (name: string, { id, archive, digest, size }: StoredArchive): unknown => ({
  workflow_run_backend_id: 'run-1',
  workflow_job_run_backend_id: 'job-1',
  database_id: id,
  name,
  size: String(size ?? archive.length),
  digest,
})
