import { GatehouseError } from '../../core/errors.js'
import { isBusy, meaningOf, pauseBefore, startOf } from '../../core/http-answer.js'
import type { HttpResponse, Ports } from '../../ports.js'
import { boundBody } from '../../registry/bounded-body.js'
import { claimPartial } from './partial.js'
import { type Patience, pause } from './patience.js'

export interface DownloadRequest {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Hex; what arrives is kept only if it is this. */
  readonly sha256: string
  /** More is refused. */
  readonly maxBytes: number
  /** Where unfinished downloads are kept. */
  readonly folder: string
  /** What a person sees: the name of the step. */
  readonly step: string
}

type Outcome =
  | { readonly type: 'arrived' }
  /** Try again after this long; what is there may be gone on with. */
  | { readonly type: 'again'; readonly pauseMs: number; readonly error: unknown }
  /** The server's file is not the one that we have a part of. */
  | { readonly type: 'anew'; readonly error: unknown }

/**
 * Fetches a file by its digest into `folder` and returns its path there; the caller moves or removes it. Goes on where an
 * attempt (of this run or of one that was stopped) broke off, if the server lets us.
 *
 * @throws GatehouseError `ORIGIN_UNREACHABLE`, `DOWNLOAD_FAILED`, or `DIGEST_MISMATCH` when something else arrived.
 */
export async function download(request: DownloadRequest, ports: Ports, patience: Patience): Promise<string> {
  const path = await claimPartial(request.folder, request.sha256, ports)
  let last: unknown
  for (let attempt = 1; attempt <= patience.attempts; attempt += 1) {
    const from = (await ports.files.stat(path))?.size ?? 0
    const outcome = await fetchOnce({ request, path, ports, patience }, from, attempt)
    if (outcome.type === 'again') {
      last = outcome.error
      if (attempt < patience.attempts) await pause(outcome.pauseMs)
      continue
    }
    if (outcome.type === 'arrived' && (await ports.files.sha256(path)) === request.sha256) return path
    await ports.files.remove(path)
    last = outcome.type === 'anew' ? outcome.error : mismatch(request)
    if (outcome.type === 'arrived' && from === 0) throw last
  }
  throw last
}

const mismatch = ({ url, sha256 }: DownloadRequest): GatehouseError =>
  new GatehouseError(
    'DIGEST_MISMATCH',
    `${hostOf(url)} delivered something else than the locked file (sha256 ${sha256}).`,
    {
      hint: 'Nothing of it was kept. If it stays, tell us: somebody may have replaced the file.',
    },
  )

/** The host of a URL: its path and query may be long or signed. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)

/** One download on its way. */
interface Transfer {
  readonly request: DownloadRequest
  readonly path: string
  readonly ports: Ports
  readonly patience: Patience
}

async function fetchOnce(transfer: Transfer, from: number, attempt: number): Promise<Outcome> {
  const { request, ports, patience } = transfer
  const again = (error: unknown, retryAfter?: string): Outcome => ({
    type: 'again',
    pauseMs: pauseBefore(attempt, retryAfter, patience, ports.clock.now()),
    error,
  })
  const response = await ask(transfer, from)
  if (!('status' in response)) {
    if (from === 0 && attempt >= 2) throw response.error
    return again(response.error)
  }
  const { status, headers } = response
  const error = refusal(request.url, status)
  if (status === 416) return { type: 'anew', error }
  if (isBusy(status)) return again(error, headers['retry-after'])
  if (status !== 200 && status !== 206) throw error
  const start = startOf(status, headers['content-range'])
  if (start !== 0 && start !== from) return { type: 'anew', error }
  try {
    await receive(transfer, start, response)
    return { type: 'arrived' }
  } catch (cause) {
    if (isFinal(cause)) throw cause
    return again(cause)
  }
}

/**
 * A host that took all its time to say nothing is not asked again, and one that cannot be reached from the beginning only
 * once more: the next origin may answer.
 */
async function ask(transfer: Transfer, from: number): Promise<HttpResponse | { readonly error: unknown }> {
  const { request, ports, patience } = transfer
  const started = ports.clock.monotonicMs()
  try {
    return await ports.http.get({
      url: request.url,
      headers: { ...request.headers, ...(from === 0 ? {} : { range: `bytes=${from}-` }) },
      idleMs: patience.answerMs,
      deadlineMs: patience.downloadMs,
    })
  } catch (error) {
    if (ports.clock.monotonicMs() - started >= patience.answerMs) throw error
    return { error }
  }
}

/** Trouble that another attempt would meet again. */
const isFinal = (error: unknown): boolean =>
  error instanceof GatehouseError &&
  (error.code === 'DISK_FULL' || error.code === 'FILE_UNWRITABLE' || error.code === 'OUTPUT_TOO_LARGE')

async function receive({ request, path, ports }: Transfer, start: number, response: HttpResponse): Promise<void> {
  const announced = Number(response.headers['content-length'] ?? Number.NaN)
  const whole = Number.isNaN(announced) ? undefined : start + announced
  const show = (total: number): void => ports.progress.step(request.step, 'moving', showProgress(total, whole))
  const total = await ports.downloads.append(
    path,
    start,
    boundBody(response.body, { start, maxBytes: request.maxBytes }, () => tooMuch(request)),
    show,
  )
  if (whole !== undefined && total < whole) {
    const sentence = `${hostOf(request.url)} ended the download after ${total} of ${whole} bytes.`
    throw new GatehouseError('DOWNLOAD_FAILED', sentence, { hint: 'Run again.' })
  }
}

function tooMuch({ url, maxBytes }: DownloadRequest): GatehouseError {
  const most = `${Math.round(maxBytes / 1e6)} MB`
  return new GatehouseError(
    'OUTPUT_TOO_LARGE',
    `${hostOf(url)} sent more than ${most}; that cannot be the locked file.`,
  )
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e6)

/** `12 of 47 MB`, or `12 MB` where nobody says how much there is. */
export const showProgress = (total: number, whole: number | undefined): string =>
  whole === undefined ? `${megabytes(total)} MB` : `${megabytes(total)} of ${megabytes(whole)} MB`

function refusal(url: string, status: number): GatehouseError {
  return new GatehouseError('DOWNLOAD_FAILED', `${hostOf(url)} answered ${status}: ${meaningOf(status)}.`, {
    hint: 'Try again later, or look at the proxy or mirror in use.',
  })
}
