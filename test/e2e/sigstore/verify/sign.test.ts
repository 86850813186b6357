import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeVerdict } from '../../../../src/core/codec/verdict-codec.js'
import { GatehouseError } from '../../../../src/core/errors.js'
import type { VerdictName } from '../../../../src/core/verdict.js'
import { imagesOf } from '../../../../src/flow/registries/images.js'
import { signingIdentity } from '../../../../src/flow/sign/identity.js'
import { type SignRequest, signImage } from '../../../../src/flow/sign/sign-image.js'
import { createPorts } from '../../../../src/host/node/ports.js'
import { noCredentials } from '../../../../src/registry/access/credentials.js'
import { evidence, judged, run } from '../../../core/builders.js'
import { makeFolder } from '../../../temporary.js'
import { bundlesOf, cosign, type KeyPair, makeKeyPair } from '../cosign.js'
import { alpine } from '../images/contents.js'
import { makeImage } from '../images/image.js'
import { push } from '../images/push.js'
import { type Registry, startRegistry } from '../registry.js'
import { type Stack, startStack } from '../stack.js'
import { installedCosign, told, verify } from './scene.js'

const image = makeImage({ layers: [alpine()] })
const { digest } = image.manifest

let stack: Stack
let registry: Registry
let old: Registry
let keys: KeyPair
let folder: string
beforeAll(async () => {
  folder = makeFolder()
  ;[stack, registry, old, keys] = await Promise.all([
    startStack(),
    startRegistry(),
    startRegistry({ referrers: false }),
    makeKeyPair(makeFolder()),
  ])
})
afterAll(() => Promise.all([stack, registry, old].map((server) => server?.stop())))

let count = 0
const put = (at: Registry = registry): Promise<string> =>
  push({ registry: at.address, repository: `acme/app-${++count}` }, image)

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, `${++count}-${name}`)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const sbom = (version: string) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { timestamp: '2026-11-24T00:00:00Z', component: { type: 'container', name: 'app', version } },
  components: [],
})
const verdict = (of: string, name: VerdictName = 'pass', format = 'image') => {
  const scan = evidence([run({ scanner: 'trivy/image', examined: [{ format, files: 1 }] })])
  return encodeVerdict({ ...judged(scan), verdict: name, subject: { image: { name: 'app', digest: of } } })
}

const sign = async (request: Omit<SignRequest, 'sboms'> & { readonly sboms?: readonly string[] }) => {
  const ports = createPorts({ progress: { step: () => undefined } })
  const credentials = noCredentials
  return signImage(
    { sboms: [], ...request },
    { ...ports, credentials, images: imagesOf({ ports, credentials }), install: () => installedCosign() },
  )
}
const job = () => signingIdentity(undefined, stack.issuer.environment())
const services = () => ({ signingConfig: stack.signingConfig, trustedRoot: stack.trustedRoot })
const demands = () => ({
  signature: {
    issuer: stack.issuer.url,
    identity: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
  },
  attestations: [{ type: 'cyclonedx' }, { type: 'gatehouse-verdict' }],
})
const codeOf = (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => ['no error'],
    (error: unknown) => (error instanceof GatehouseError ? [error.code, error.message] : [String(error)]),
  )

describe('signing', () => {
  it.each(['with', 'without'])(
    'by a job makes what verifying asks for, in a registry %s the API for referrers',
    async (api) => {
      const reference = await put(api === 'with' ? registry : old)
      const signed = await sign({
        reference,
        identity: job(),
        sboms: [await file('sbom.json', sbom(digest))],
        verdict: await file('verdict.json', verdict(digest)),
        services: services(),
      })
      expect(signed.made).toEqual(['signature', 'SBOM (CycloneDX)', 'verdict of Gatehouse'])
      expect(told(await verify([reference], { demands: demands(), trustedRoot: stack.trustedRoot }))).toEqual(['pass'])
      expect(await bundlesOf(reference)).toHaveLength(3)
    },
  )

  it('with a key in a variable uses no service, and leaves the key nowhere', async () => {
    const reference = await put()
    const pem = await readFile(join(keys.publicKey, '..', 'cosign.key'), 'utf8')
    const identity = signingIdentity('env://KEY', { KEY: pem, COSIGN_PASSWORD: keys.env['COSIGN_PASSWORD'] })
    await sign({ reference, identity, services: 'none' })
    const key = await readFile(keys.publicKey, 'utf8')
    expect(told(await verify([reference], { demands: { signature: { key, log: 'none' } } }))).toEqual(['pass'])
    const { exit } = await cosign(['verify', '--key', keys.publicKey, '--insecure-ignore-tlog=true', reference])
    expect(exit).toBe(0)
  })

  it.each([
    ['a tag', async () => ({ reference: `${registry.address}/acme/app:1` }), 'names no digest'],
    [
      'an SBOM of another image',
      async () => ({ sboms: [await file('sbom.json', sbom(`sha256:${'0'.repeat(64)}`))] }),
      'is about another image',
    ],
    [
      'what is no SBOM',
      async () => ({ sboms: [await file('vex.json', { '@context': 'https://openvex.dev/ns', statements: [] })] }),
      'is not an SBOM',
    ],
    [
      'a verdict that blocks',
      async () => ({ verdict: await file('verdict.json', verdict(digest, 'block')) }),
      'is `block`',
    ],
    [
      'a verdict for which nobody looked into the image',
      async () => ({ verdict: await file('verdict.json', verdict(digest, 'pass', 'sbom')) }),
      'no scanner looked into the image',
    ],
    [
      'a verdict of another image',
      async () => ({ verdict: await file('verdict.json', verdict(`sha256:${'0'.repeat(64)}`)) }),
      'is about another image',
    ],
  ] as const)('refuses %s, and nothing hangs on the image', async (_, changes, words) => {
    const reference = await put()
    const [code, sentence] = await codeOf(
      sign({ reference, identity: job(), services: services(), ...(await changes()) }),
    )
    expect(code).toBe('SIGNING_REFUSED')
    expect(sentence).toContain(words)
    expect(await bundlesOf(reference)).toEqual([])
  })

  it('tells why a job was not believed, and that nothing was signed', async () => {
    const reference = await put()
    const environment = { ...stack.issuer.environment(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'wrong' }
    const identity = signingIdentity(undefined, environment)
    const [code, sentence] = await codeOf(sign({ reference, identity, services: services() }))
    expect(code).toBe('SIGNING_FAILED')
    expect(sentence).toMatch(/Nothing was signed\.$/)
  })
})
