import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { vi } from 'vitest'

/** GitHub's store for artifacts as far as the toolkit's client needs it; the archive can be changed while it lies there. */
export interface ArtifactStoreServer {
  archive: Buffer
  /** Told to the client as what was stored. */
  digest: string | undefined
  size: number | undefined
  close(): Promise<unknown>
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-1:job-1' })).toString('base64url')

/** Starts it and names it in the environment, as a runner does. */
export async function startArtifactStore(): Promise<ArtifactStoreServer> {
  const blocks: Buffer[] = []
  const store: ArtifactStoreServer = {
    archive: Buffer.alloc(0),
    digest: undefined,
    size: undefined,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
  const names = new Set<string>()
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const body = await bodyOf(request)
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/account/container/blob.zip?sig=secret`
    const call = url.pathname.split('/').at(-1)
    if (call === 'CreateArtifact') {
      const { name } = JSON.parse(body.toString())
      if (names.has(name))
        return json({ code: 'already_exists', msg: 'an artifact with this name already exists' }, 409)
      names.add(name)
      return json({ ok: true, signed_upload_url: address })
    }
    if (call === 'FinalizeArtifact') {
      store.digest = JSON.parse(body.toString()).hash
      return json({ ok: true, artifact_id: '7' })
    }
    if (call === 'ListArtifacts') {
      const { name_filter: name = [...names][0] } = JSON.parse(body.toString())
      const size = String(store.size ?? store.archive.length)
      return json({
        artifacts: names.has(name)
          ? [
              {
                workflow_run_backend_id: 'run-1',
                workflow_job_run_backend_id: 'job-1',
                database_id: '7',
                name,
                size,
                digest: store.digest,
              },
            ]
          : [],
      })
    }
    if (call === 'GetSignedArtifactURL') return json({ signed_url: address })
    if (request.method === 'GET') {
      return response.writeHead(200, { 'content-type': 'application/zip' }).end(store.archive)
    }
    if (url.searchParams.get('comp') === 'block') blocks.push(body)
    if (url.searchParams.get('comp') === 'blocklist') store.archive = Buffer.concat(blocks.splice(0))
    return response.writeHead(201, { etag: '"1"' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('ACTIONS_RESULTS_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', `e30.${claims}.`)
  vi.stubEnv('NO_PROXY', '127.0.0.1')
  return store
}
