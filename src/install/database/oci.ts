import { z } from 'zod'
import { GatehouseError } from '../../core/errors.js'
import { sha256Hex } from '../../core/hash.js'
import type { HttpResponse, Ports } from '../../ports.js'
import { isBusy, meaningOf } from '../origins/http-status.js'
import { type Patience, pause, pauseBefore } from '../origins/patience.js'
import type { OciReference } from './oci-reference.js'

/** The one layer of an artefact, and what is needed to fetch it. */
export interface Layer {
  readonly url: string
  /** Hex. */
  readonly sha256: string
  readonly size: number
  /** The token of the registry, if it gave one. */
  readonly headers: Readonly<Record<string, string>>
}

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const manifestSchema = z.object({
  layers: z.array(z.object({ mediaType: z.string(), digest, size: z.number().int().nonnegative() })),
})
const tokenSchema = z.object({ token: z.string().optional(), access_token: z.string().optional() })

/** Of an image manifest, as OCI and Docker name it. */
const accept = 'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json'
/** Manifests of artefacts are about 1 KB. */
const mostBytes = 1024 * 1024

/** How much time there is left for registries to say which layer is the newest. */
export interface Budget {
  /** Milliseconds for the next answer; never more than what is left. */
  answerMs(): number
}

/**
 * Asks a registry for the one layer of an artefact (OCI distribution 1.1): the manifest, with a token where the registry
 * wants one, checked against its digest. No credential of the user's is used.
 *
 * @throws GatehouseError `ORIGIN_UNREACHABLE`, `DOWNLOAD_FAILED`, `DIGEST_MISMATCH`, `DATABASE_INVALID`.
 */
export async function findLayer(
  reference: OciReference,
  mediaType: string,
  budget: Budget,
  ports: Ports,
  patience: Patience,
): Promise<Layer> {
  const asking: Asking = { reference, budget, ports, patience }
  const url = `${reference.base}/v2/${reference.name}/manifests/${reference.reference}`
  const first = await ask(asking, url, { accept })
  const headers = first.status === 401 ? await login(asking, first.headers['www-authenticate'] ?? '') : {}
  const answer = first.status === 401 ? await ask(asking, url, { accept, ...headers }) : first
  if (answer.status !== 200) throw refused(reference, answer.status)
  const body = await readBody(answer)
  requireDigest(reference, body, answer.headers['docker-content-digest'])
  const layer = readLayer(reference, body, mediaType)
  const sha256 = layer.digest.slice('sha256:'.length)
  return { url: `${reference.base}/v2/${reference.name}/blobs/${layer.digest}`, sha256, size: layer.size, headers }
}

interface Asking {
  readonly reference: OciReference
  readonly budget: Budget
  readonly ports: Ports
  readonly patience: Patience
}

/** One request; once more where the registry is only busy and there is time. */
async function ask(asking: Asking, url: string, headers: Readonly<Record<string, string>>): Promise<HttpResponse> {
  const { budget, ports, patience } = asking
  for (let attempt = 1; ; attempt += 1) {
    const answerMs = budget.answerMs()
    const response = await ports.http.get({ url, headers, idleMs: answerMs, deadlineMs: answerMs })
    const waitMs = pauseBefore(attempt, response.headers['retry-after'], patience, ports.clock)
    if (!isBusy(response.status) || attempt >= 2 || waitMs >= budget.answerMs()) return response
    await pause(waitMs)
  }
}

/** RFC 6750 challenge as registries send it: `Bearer realm="...",service="...",scope="..."`. */
async function login(asking: Asking, challenge: string): Promise<Readonly<Record<string, string>>> {
  const { reference } = asking
  const fields = Object.fromEntries(
    [...challenge.slice(0, 2048).matchAll(/([a-z]{1,16})="([^"]{0,512})"/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ]),
  )
  const realm = fields['realm'] ?? ''
  const isSafe = URL.canParse(realm) && (realm.startsWith('https://') || realm.startsWith(`${reference.base}/`))
  if (!/^bearer /i.test(challenge) || !isSafe) throw refused(reference, 401)
  const url = new URL(realm)
  for (const name of ['service', 'scope']) {
    const value = fields[name]
    if (value !== undefined) url.searchParams.set(name, value)
  }
  const answer = await ask(asking, url.href, {})
  if (answer.status !== 200) throw refused(reference, answer.status)
  const { token, access_token } = decode(tokenSchema, await readBody(answer), reference)
  const given = token ?? access_token ?? ''
  if (!/^[\x21-\x7e]{1,16384}$/.test(given)) throw refused(reference, 401)
  return { authorization: `Bearer ${given}` }
}

async function readBody({ body }: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of body) {
    total += chunk.length
    if (total > mostBytes)
      throw new GatehouseError('DATABASE_INVALID', 'The registry sent a manifest of more than 1 MB.')
    chunks.push(chunk)
  }
  const whole = new Uint8Array(total)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return new TextDecoder().decode(whole)
}

/** What the registry says it sent, and what was asked for when that is a digest, must be what arrived. */
function requireDigest({ text, reference }: OciReference, body: string, stated: string | undefined): void {
  const actual = `sha256:${sha256Hex(body)}`
  const isOther = [stated, reference].some((expected) => expected?.startsWith('sha256:') && expected !== actual)
  if (!isOther) return
  throw new GatehouseError('DIGEST_MISMATCH', `The registry sent another manifest of ${text} than it said.`, {
    hint: 'If you use a mirror, look at it; else try again.',
  })
}

function readLayer(reference: OciReference, body: string, mediaType: string): { digest: string; size: number } {
  const { layers } = decode(manifestSchema, body, reference)
  const [layer] = layers
  if (layer !== undefined && layers.length === 1 && layer.mediaType === mediaType) return layer
  const found = layers.map((candidate) => candidate.mediaType.slice(0, 100)).join(', ') || 'no layer'
  throw new GatehouseError('DATABASE_INVALID', `${reference.text} is no database of this kind: it holds ${found}.`, {
    hint: `It must hold one layer of type ${mediaType}.`,
  })
}

function decode<T>(schema: z.ZodType<T>, text: string, { text: name }: OciReference): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new GatehouseError('DATABASE_INVALID', `The registry's answer about ${name} cannot be read.`, {
      hint: 'Something between here and the registry may have answered in its place.',
      cause,
    })
  }
}

function refused({ text }: OciReference, status: number): GatehouseError {
  return new GatehouseError('DOWNLOAD_FAILED', `${text}: the registry answered ${status}: ${meaningOf(status)}.`, {
    hint: 'Name a mirror with GATEHOUSE_DB_REPOSITORY, or a folder with --vulnerability-db DIR.',
  })
}
