import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { program } from './binaries.js'

const run = promisify(execFile)
/** Long before any test. */
const since = '2024-01-01T00:00:00Z'

export interface Addresses {
  readonly issuer: string
  readonly fulcio: string
  readonly rekor: string
  readonly tsa: string
  readonly ctLog: string
}

/** Keys and certificates of the services, as files of these names in `folder`. */
export const trustFiles = {
  fulcio: 'fulcio.pem',
  rekor: 'rekor.pub',
  tsa: 'tsa.pem',
  ctLog: 'ct.pub',
} as const

export interface Trust {
  /** Paths of the two files that cosign is given instead of what it would ask from the public Sigstore. */
  readonly trustedRoot: string
  readonly signingConfig: string
}

/** Writes both with cosign itself, so that their form is the one it reads. */
export async function writeTrust({ issuer, fulcio, rekor, tsa, ctLog }: Addresses, folder: string): Promise<Trust> {
  const file = (name: string): string => join(folder, name)
  const cosign = await program('cosign')
  const env = { PATH: process.env['PATH'], HOME: folder }
  const create = (what: string, words: readonly string[], name: string) =>
    run(cosign, [what, 'create', ...words, '--out', file(name)], { env })
  const service = (url: string, version = 1): string =>
    `url=${url},api-version=${version},start-time=${since},operator=loopback.test`
  const timestamps = `${tsa}/api/v1/timestamp`
  await create(
    'trusted-root',
    [
      `--fulcio=url=${fulcio},certificate-chain=${file(trustFiles.fulcio)},start-time=${since}`,
      `--rekor=url=https://rekor.test,public-key=${file(trustFiles.rekor)},start-time=${since},origin=rekor.test`,
      `--ctfe=url=${ctLog},public-key=${file(trustFiles.ctLog)},start-time=${since}`,
      `--tsa=url=${timestamps},certificate-chain=${file(trustFiles.tsa)},start-time=${since}`,
    ],
    'trusted-root.json',
  )
  const services = [`--fulcio=${service(fulcio)}`, `--rekor=${service(rekor, 2)}`, '--rekor-config=ANY']
  const others = [`--oidc-provider=${service(issuer)}`, `--tsa=${service(timestamps)}`, '--tsa-config=ANY']
  await create('signing-config', [...services, ...others], 'signing-config.json')
  return { trustedRoot: file('trusted-root.json'), signingConfig: file('signing-config.json') }
}
