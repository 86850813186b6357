import { GatehouseError } from '../core/errors.js'
import type { Digest } from '../core/evidence.js'
import { pauseBefore, startOf } from '../core/http-answer.js'
import type { HttpResponse, Ports } from '../ports.js'
import { broken, otherContent, unreachable } from './access/failure.js'
import type { Repository } from './access/repository.js'
import { boundBody } from './bounded-body.js'

export interface Part {
  readonly digest: Digest
  /** Bytes; more is refused. */
  readonly maxBytes: number
}

/**
 * Downloads a part into a new file, if it is what its digest says; goes on where an attempt broke off. Nothing is left when it fails.
 * @throws GatehouseError as `resolveImage` does; `REGISTRY_BROKEN` for more than `maxBytes`; `DISK_FULL`, `FILE_UNWRITABLE`.
 */
export async function downloadPart(
  repository: Repository,
  part: Part,
  file: string,
  ports: Pick<Ports, 'files' | 'downloads'>,
): Promise<void> {
  const { reference } = repository.asking
  try {
    await fetchWhole(repository, part, file, ports)
    if (`sha256:${await ports.files.sha256(file)}` !== part.digest) throw otherContent(reference, 'part')
  } catch (error) {
    await ports.files.remove(file)
    throw error
  }
}

async function fetchWhole(
  repository: Repository,
  part: Part,
  file: string,
  ports: Pick<Ports, 'files' | 'downloads'>,
): Promise<void> {
  const { patience, ports: outside } = repository.asking
  for (let attempt = 1; ; attempt += 1) {
    const from = (await ports.files.stat(file))?.size ?? 0
    const range: Readonly<Record<string, string>> = from === 0 ? {} : { range: `bytes=${from}-` }
    const answer = await repository.get(`blobs/${part.digest}`, range, patience.downloadMs)
    try {
      await receive(repository, answer, from, part, file, ports)
      return
    } catch (error) {
      if (attempt >= patience.attempts || isFinal(error)) throw error
    }
    await outside.clock.wait(pauseBefore(attempt, undefined, patience, outside.clock.now()))
  }
}

/** Only what broke off is worth another attempt. */
const isFinal = (error: unknown): boolean => !(error instanceof GatehouseError) || error.code !== 'REGISTRY_UNREACHABLE'

async function receive(
  repository: Repository,
  { status, headers, body }: HttpResponse,
  from: number,
  { maxBytes }: Part,
  file: string,
  { downloads }: Pick<Ports, 'downloads'>,
): Promise<void> {
  const { reference } = repository.asking
  if (status !== 200 && status !== 206) throw repository.refusal(status)
  const start = startOf(status, headers['content-range'])
  if (start !== 0 && start !== from) throw broken(reference, 'it sent another part of a file than was asked for')
  const whole = start + Number(headers['content-length'] ?? Number.NaN)
  const tooMuch = () => broken(reference, `a part has more than ${maxBytes} bytes`)
  const total = await downloads
    .append(file, start, boundBody(body, { start, maxBytes }, tooMuch), () => undefined)
    .catch((error: unknown) => {
      throw error instanceof GatehouseError && error.code === 'DOWNLOAD_FAILED' ? unreachable(reference, error) : error
    })
  if (total < whole)
    throw unreachable(
      reference,
      new GatehouseError('DOWNLOAD_FAILED', `The download ended after ${total} of ${whole} bytes.`),
    )
}
