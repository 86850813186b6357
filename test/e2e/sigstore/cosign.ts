import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { program } from './binaries.js'
import type { Claims } from './claims.js'
import type { Stack } from './stack.js'

export interface Said {
  /** Null if it had to be killed at the deadline. */
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Setting {
  /** All that cosign finds beside PATH, an empty home and an empty configuration of Docker. */
  readonly env?: Readonly<Record<string, string>>
  /** Kept for what cosign writes; an empty folder unless given. */
  readonly folder?: string
  readonly deadlineMs?: number
}

/** `cosign WORDS` as a person would call it, but without anything of this machine's environment. */
export async function cosign(words: readonly string[], setting: Setting = {}): Promise<Said> {
  const home = await mkdtemp(join(tmpdir(), 'gatehouse-cosign-'))
  await writeFile(join(home, 'config.json'), '{}')
  const child = spawn(await program('cosign'), words, {
    cwd: setting.folder ?? home,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: home, DOCKER_CONFIG: home, ...setting.env },
    timeout: setting.deadlineMs ?? 60_000,
    killSignal: 'SIGKILL',
  })
  const end = new Promise<number | null>((resolve, reject) => child.once('exit', resolve).once('error', reject))
  const [stdout, stderr, exit] = await Promise.all([text(child.stdout), text(child.stderr), end])
  await rm(home, { recursive: true, force: true })
  return { exit, stdout, stderr }
}

/** For what a test needs to succeed before it begins. */
export async function mustSucceed(said: Promise<Said>): Promise<Said> {
  const { exit, stdout, stderr } = await said
  if (exit !== 0) throw new Error(`cosign ended with ${exit}: ${stderr}`)
  return { exit, stdout, stderr }
}

/** Who signs: the words and the environment that cosign needs for it. */
export interface Signer {
  readonly words: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** A job of GitHub Actions whose token has these claims. */
export const keyless = ({ issuer, signingConfig, trustedRoot }: Stack, changes: Claims = {}): Signer => ({
  words: ['--signing-config', signingConfig, '--trusted-root', trustedRoot, '--yes'],
  env: issuer.environment(changes),
})

export interface KeyPair extends Signer {
  /** Path of the public key. */
  readonly publicKey: string
}

/** A new pair of keys in a folder, and how to sign with it without any service. */
export async function makeKeyPair(folder: string): Promise<KeyPair> {
  const file = (name: string): string => join(folder, name)
  const env = { COSIGN_PASSWORD: 'a-password-of-this-test' }
  await mustSucceed(cosign(['generate-key-pair'], { folder, env }))
  await mustSucceed(cosign(['signing-config', 'create', '--out', file('no-services.json')]))
  await mustSucceed(cosign(['trusted-root', 'create', '--out', file('no-trust.json')]))
  const services = ['--signing-config', file('no-services.json'), '--trusted-root', file('no-trust.json')]
  return { words: ['--key', file('cosign.key'), ...services, '--yes'], env, publicKey: file('cosign.pub') }
}

/** Signs what the reference, which holds a digest, names. */
export const sign = ({ words, env }: Signer, reference: string): Promise<Said> =>
  mustSucceed(cosign(['sign', ...words, reference], { env }))

/** Attests a predicate, given as text or as a value for JSON, of one of cosign's types or any URI. */
export async function attest(
  { words, env }: Signer,
  reference: string,
  type: string,
  predicate: unknown,
): Promise<Said> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-predicate-'))
  const file = join(folder, 'predicate.json')
  try {
    await writeFile(file, typeof predicate === 'string' ? predicate : JSON.stringify(predicate))
    return await mustSucceed(cosign(['attest', ...words, '--type', type, '--predicate', file, reference], { env }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The bundle of a file's signature, as text. */
export async function signBlob({ words, env }: Signer, content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-blob-'))
  const file = join(folder, 'blob')
  try {
    await writeFile(file, content)
    await mustSucceed(cosign(['sign-blob', ...words, '--bundle', `${file}.sigstore.json`, file], { env }))
    return await readFile(`${file}.sigstore.json`, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Every bundle that hangs on an image, unverified, as text in JSON; the order is the registry's. */
export async function bundlesOf(reference: string): Promise<readonly string[]> {
  const { stdout } = await mustSucceed(cosign(['download', 'attestation', reference]))
  return stdout.split('\n').filter((line) => line.trim() !== '')
}
