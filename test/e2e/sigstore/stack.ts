import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { program } from './binaries.js'
import { githubMapping } from './claims.js'
import { type Issuer, startIssuer } from './issuer.js'
import { type Server, startServer } from './processes.js'
import { type Addresses, type Trust, trustFiles, writeTrust } from './trust.js'

/** A private Sigstore on this machine: issuer, Fulcio, timestamp authority, log of certificates, Rekor v2; all real but the issuer. */
export interface Stack extends Trust {
  readonly issuer: Issuer
  readonly addresses: Addresses
  stop(): Promise<void>
}

const host = '127.0.0.1'

/** Ports that were free a moment ago. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, host, resolve))))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

/** Where everything is going to listen. */
async function findPlaces(issuer: string): Promise<Pick<Site, 'addresses' | 'spare'>> {
  const ports = await freePorts(6)
  const at = (index: number): string => `http://${host}:${ports[index]}`
  return { addresses: { issuer, fulcio: at(0), rekor: at(1), tsa: at(2), ctLog: at(3) }, spare: ports.slice(4) }
}

interface Site {
  readonly folder: string
  readonly addresses: Addresses
  /** Ports for what a server insists to open though nobody asks there. */
  readonly spare: readonly number[]
  /** Starts a server that is stopped with the stack. */
  start(name: string, file: string, words: readonly string[]): Server
}

const portOf = (address: string): string => new URL(address).port
const hostOf = (address: string): string => new URL(address).host

async function writeKeys(folder: string, name: string, keys: { publicKey: KeyObject; privateKey: KeyObject }) {
  // tesseract reads SEC1 only.
  const type = keys.privateKey.asymmetricKeyType === 'ec' ? 'sec1' : 'pkcs8'
  await writeFile(join(folder, `${name}.key`), keys.privateKey.export({ format: 'pem', type }), { mode: 0o600 })
  await writeFile(join(folder, `${name}.pub`), keys.publicKey.export({ format: 'pem', type: 'spki' }))
}

const bundleForm = z.object({ chains: z.tuple([z.object({ certificates: z.array(z.string()) })]) })

/** The first line makes Fulcio read what follows as YAML: as plain JSON it looks for other keys and ends up without an issuer. */
const fulcioSettings = (issuer: string): string => {
  const how = { 'issuer-url': issuer, 'client-id': 'sigstore', type: 'ci-provider', 'ci-provider': 'github-workflow' }
  const settings = { 'oidc-issuers': { [issuer]: how }, 'ci-issuer-metadata': { 'github-workflow': githubMapping } }
  return `# YAML\n${JSON.stringify(settings)}`
}

async function startFulcioAndTsa({ folder, addresses, start }: Site): Promise<void> {
  const { issuer, fulcio, tsa, ctLog } = addresses
  await writeFile(join(folder, 'fulcio.yaml'), fulcioSettings(issuer))
  const places = ['-fulcio', hostOf(fulcio), '-tsa', hostOf(tsa), '-ct', ctLog]
  const server = start('fulcio-tsa', await program('fulcio-tsa'), ['-config', join(folder, 'fulcio.yaml'), ...places])
  const bundle = bundleForm.parse(await (await server.ready(`${fulcio}/api/v2/trustBundle`)).json())
  await writeFile(join(folder, trustFiles.fulcio), bundle.chains[0].certificates.join('\n'))
  const chain = await (await server.ready(`${tsa}/api/v1/timestamp/certchain`)).text()
  await writeFile(join(folder, trustFiles.tsa), chain)
}

/** Only after Fulcio, whose root it wants to know. */
async function startCtLog({ folder, addresses, start }: Site): Promise<void> {
  await writeKeys(folder, 'ct', generateKeyPairSync('ec', { namedCurve: 'P-256' }))
  await mkdir(join(folder, 'ct-log'))
  const server = start('ct-log', await program('ct-log'), [
    `--private_key=${join(folder, 'ct.key')}`,
    '--origin=ct.test',
    `--storage_dir=${join(folder, 'ct-log')}`,
    `--roots_pem_file=${join(folder, trustFiles.fulcio)}`,
    '--ext_key_usages=CodeSigning',
    `--http_endpoint=${hostOf(addresses.ctLog)}`,
    '--enable_publication_awaiter=false',
    '--batch_max_age=20ms',
    '--checkpoint_interval=200ms',
  ])
  await server.ready(`${addresses.ctLog}/ct/v1/get-roots`)
}

async function startRekor({ folder, addresses, spare, start }: Site): Promise<void> {
  await writeKeys(folder, 'rekor', generateKeyPairSync('ed25519'))
  await mkdir(join(folder, 'rekor-log'))
  const [grpc, metrics] = spare
  const server = start('rekor', await program('rekor'), [
    'serve',
    '--hostname=rekor.test',
    `--storage-dir=${join(folder, 'rekor-log')}`,
    `--signer-filepath=${join(folder, 'rekor.key')}`,
    `--http-port=${portOf(addresses.rekor)}`,
    `--grpc-port=${grpc}`,
    `--http-metrics-port=${metrics}`,
    '--checkpoint-interval=200ms',
    '--batch-max-age=20ms',
    '--log-level=warn',
  ])
  await server.ready(`${addresses.rekor}/healthz`)
}

/** All of them to their end, so that nothing is started after what follows; then the first failure, if any. */
async function settle(starts: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(starts)).find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** Starts everything on free ports with keys of its own; a second stack beside it trusts nothing of the first. */
export const startStack = (): Promise<Stack> =>
  // A port that was free a moment ago may be taken by now; what fails twice has another reason.
  tryToStart().catch(() => tryToStart())

async function tryToStart(): Promise<Stack> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-sigstore-'))
  const issuer = await startIssuer()
  const servers: Server[] = []
  const stop = async (): Promise<void> => {
    await Promise.all([issuer.stop(), ...servers.map((server) => server.stop())])
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  const start: Site['start'] = (name, file, words) => {
    const server = startServer(name, file, words, folder)
    servers.push(server)
    return server
  }
  try {
    const { addresses, spare } = await findPlaces(issuer.url)
    const site: Site = { folder, addresses, spare, start }
    await settle([startRekor(site), startFulcioAndTsa(site).then(() => startCtLog(site))])
    return { issuer, addresses, stop, ...(await writeTrust(addresses, folder)) }
  } catch (error) {
    await stop()
    throw error
  }
}
