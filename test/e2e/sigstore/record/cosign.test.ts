import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { Requirement, SignerDemand } from '../../../../src/core/supply-chain/requirements.js'
import { cosign as verifier } from '../../../../src/tools/cosign/index.js'
import { makeFolder } from '../../../temporary.js'
import { attest, bundlesOf, cosign, keyless, makeKeyPair, type Said, sign, signBlob } from '../cosign.js'
import { type Front, startFront } from '../front.js'
import { alpine } from '../images/contents.js'
import { makeImage } from '../images/image.js'
import { push } from '../images/push.js'
import { bundleType, hang } from '../images/referrers.js'
import { type Registry, startRegistry } from '../registry.js'
import { type Stack, startStack } from '../stack.js'

/** `RECORD=1` writes anew what the real cosign says: test/fixtures/cosign and the canary. */
const folder = 'test/fixtures/cosign'
const canary = 'src/tools/cosign/data/canary.json'

const [image, other] = ['app', 'other'].map((name) => makeImage({ layers: [alpine(), { [name]: name }] }))
const sbom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { timestamp: '2026-11-24T00:00:00Z' },
  components: [],
}

let stack: Stack
let rogue: Stack
let registry: Registry
let front: Front
beforeAll(async () => {
  if (process.env['RECORD'] === undefined) return
  ;[stack, rogue, registry] = await Promise.all([startStack(), startStack(), startRegistry()])
  front = await startFront(registry.address)
  await mkdir(folder, { recursive: true })
})
afterAll(() => Promise.all([stack?.stop(), rogue?.stop(), registry?.stop(), front?.stop()]))

const put = async (repository: string, what = image): Promise<string> => {
  if (what === undefined) throw new Error('There is no image.')
  return push({ registry: registry.address, repository }, what)
}

const hangOn = (repository: string, content: string, what = image): Promise<string> => {
  if (what === undefined) throw new Error('There is no image.')
  return hang({ registry: registry.address, repository }, what.manifest, { artifactType: bundleType, content })
}

const signature = (signer: SignerDemand): Requirement => ({ type: 'signature', name: 'signature', signer })
const attestation = (signer: SignerDemand, predicate: string): Requirement => ({
  type: 'attestation',
  name: `attestation:${predicate}`,
  signer,
  predicate,
})

async function ask(
  requirement: Requirement,
  reference: string,
  trustedRoot = stack.trustedRoot,
): Promise<Said & { args: readonly string[] }> {
  const { args, env } = verifier.verify({ image: reference, requirement, trustedRoot, deadlineMs: 10_000 })
  const said = await cosign(args, { env })
  return { args: args.map((arg) => arg.replace(trustedRoot, '/roots/trusted-root.json')), ...said }
}

async function record(name: string, requirement: Requirement, reference: string, trustedRoot?: string): Promise<void> {
  const { args, exit, stdout, stderr } = await ask(requirement, reference, trustedRoot)
  const attached = await cosign(['download', 'attestation', '--', reference])
  const told = stderr.replaceAll(trustedRoot ?? stack.trustedRoot, '/roots/trusted-root.json')
  const recorded = {
    cosign: '3.1.3',
    image: reference,
    requirement,
    args,
    run: { exit, stdout, stderr: told },
    attached: { exit: attached.exit, stdout: attached.stdout, stderr: attached.stderr },
  }
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(recorded, undefined, 1)}\n`)
}

describe.runIf(process.env['RECORD'] !== undefined)('what the real cosign says', () => {
  it('is recorded', async () => {
    const by: SignerDemand = {
      type: 'keyless',
      issuer: stack.issuer.url,
      identity: ['https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main'],
    }
    const full = { ...by, repository: 'acme/app', ref: 'refs/heads/main', workflow: 'release', trigger: 'push' }
    const job = keyless(stack)
    const [signed, attested, unsigned, foreign, both] = await Promise.all(
      ['acme/signed', 'acme/attested', 'acme/unsigned', 'acme/foreign', 'acme/both'].map((name) => put(name)),
    )
    if (!signed || !attested || !unsigned || !foreign || !both) throw new Error('no images')
    await Promise.all([
      sign(job, signed).then(() => attest(job, signed, 'cyclonedx', sbom)),
      attest(job, attested, 'cyclonedx', sbom),
      sign(keyless(stack, { repository: 'evil/app' }), foreign),
      sign(keyless(stack, { repository: 'evil/app' }), both).then(() => sign(job, both)),
    ])
    await record('signed', signature(full), signed)
    await record('attested-only', signature(by), attested)
    await record('unsigned', signature(by), unsigned)
    await record('foreign', signature(by), foreign)
    await record('foreign-beside-own', signature(by), both)
    await record('other-issuer', signature({ ...by, issuer: 'https://token.actions.githubusercontent.com' }), signed)
    await record('other-repository', signature({ ...full, repository: 'acme/web' }), signed)
    await record('other-ref', signature({ ...full, ref: 'refs/heads/dev' }), signed)
    await record('other-workflow', signature({ ...full, workflow: 'ci' }), signed)
    await record('other-trigger', signature({ ...full, trigger: 'pull_request' }), signed)
    await record('other-roots', signature(by), signed, rogue.trustedRoot)
    await record('attestation', attestation(by, 'cyclonedx'), signed)
    await record('attestation-of-other-type', attestation(by, 'slsaprovenance1'), signed)
    await record('attestation-missing', attestation(by, 'cyclonedx'), unsigned)
    await record('no-such-image', signature(by), `${registry.address}/acme/none@sha256:${'0'.repeat(64)}`)
    await record('refused-connection', signature(by), `127.0.0.1:1/acme/app@sha256:${'0'.repeat(64)}`)
    await record('bad-roots', signature(by), signed, join(process.cwd(), 'package.json'))

    const behind = signed.replace(registry.address, front.address)
    for (const fault of [401, 403, 500, 'hang'] as const) {
      front.misbehave({ fault, on: /referrers|manifests\/sha256-/ })
      await record(`referrers-${fault}`, signature(by), behind)
      front.misbehave({ fault })
      await record(`registry-${fault}`, signature(by), behind)
    }
    front.misbehave()

    const [bundle = ''] = await bundlesOf(attested)
    const moved = await put('acme/moved', other)
    await hangOn('acme/moved', bundle, other)
    await record('bundle-of-other-image', attestation(by, 'cyclonedx'), moved)

    const altered = JSON.parse(bundle)
    const payload = Buffer.from(altered.dsseEnvelope.payload, 'base64').toString().replace('CycloneDX', 'CycloneDY')
    altered.dsseEnvelope.payload = Buffer.from(payload).toString('base64')
    const target = await put('acme/altered')
    await hangOn('acme/altered', JSON.stringify(altered))
    await record('altered', attestation(by, 'cyclonedx'), target)

    const garbage = await put('acme/garbage')
    await hangOn('acme/garbage', '{"garbage":true}')
    await record('garbage', signature(by), garbage)
    await sign(job, garbage)
    await record('garbage-beside-own', signature(by), garbage)

    const [keys, others] = await Promise.all([makeKeyPair(makeFolder()), makeKeyPair(makeFolder())])
    const pem = await readFile(keys.publicKey, 'utf8')
    const withKey = await put('acme/keyed')
    await sign(keys, withKey)
    const keyed: SignerDemand = { type: 'key', key: pem, log: 'none' }
    await record('key', signature(keyed), withKey)
    await record('key-not-logged', signature({ ...keyed, log: 'required' }), withKey)
    await record('other-key', signature({ ...keyed, key: await readFile(others.publicKey, 'utf8') }), withKey)
    await record(
      'bad-key',
      signature({ ...keyed, key: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n' }),
      withKey,
    )
    await record('certificate-for-key', signature({ ...keyed, log: 'required' }), signed)
  }, 300_000)

  it('is the canary', async () => {
    const artifact = 'A canary of Gatehouse: only these words are signed.\n'
    const bundle = JSON.parse(await signBlob(keyless(stack), artifact))
    const trustedRoot = JSON.parse(await readFile(stack.trustedRoot, 'utf8'))
    const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
    await mkdir('src/tools/cosign/data', { recursive: true })
    await writeFile(
      canary,
      `${JSON.stringify({ artifact, issuer: stack.issuer.url, identity, bundle, trustedRoot }, undefined, 1)}\n`,
    )
  })
})
