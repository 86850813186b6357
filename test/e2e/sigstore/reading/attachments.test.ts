import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signatureType } from '../../../../src/core/supply-chain/predicates/predicate-types.js'
import { createPorts } from '../../../../src/host/node/ports.js'
import { listAttachments } from '../../../../src/registry/attachments.js'
import { parseReference } from '../../../../src/registry/reference.js'
import { attachments as kinds, readBundles } from '../../../../src/tools/cosign/bundles.js'
import { attest, bundlesOf, keyless, type Signer, sign } from '../cosign.js'
import { makeImage } from '../images/image.js'
import { push } from '../images/push.js'
import { type Registry, startRegistry } from '../registry.js'
import { type Stack, startStack } from '../stack.js'

/** Who signed, as we read it from the registry, against what cosign itself brings from there. */

const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
const sbomType = 'https://cyclonedx.org/bom'
const access = { ports: createPorts({ progress: { step: () => undefined } }) }

let stack: Stack
let registry: Registry
let old: Registry
beforeAll(async () => {
  ;[stack, registry, old] = await Promise.all([startStack(), startRegistry(), startRegistry({ referrers: false })])
})
afterAll(() => Promise.all([stack, registry, old].map((server) => server?.stop())))

let count = 0
async function put(at: Registry) {
  const reference = await push(
    { registry: at.address, repository: `acme/app-${++count}` },
    makeImage({ layers: [{ 'app/number': `${count}` }] }),
  )
  const { digest = '', ...rest } = parseReference(reference)
  const read = async () => (await listAttachments({ ...rest, digest }, access)).read(kinds)
  return { reference, digest, read }
}

/** Signs as cosign did before bundles: it can no longer log such signatures anywhere here, and nobody verifies them in these tests. */
async function asFormerly(): Promise<Signer> {
  const { caUrls } = JSON.parse(await readFile(stack.signingConfig, 'utf8'))
  const services = [`--fulcio-url=${caUrls[0].url}`, `--oidc-issuer=${stack.issuer.url}`]
  const words = ['--new-bundle-format=false', '--use-signing-config=false', '--tlog-upload=false', ...services, '--yes']
  return { words: [...words, '--trusted-root', stack.trustedRoot], env: stack.issuer.environment({}) }
}

describe('what names the signers of an image', () => {
  it.each([
    ['with', () => registry],
    ['without', () => old],
  ])('is what cosign downloads, in a registry %s the API for referrers', async (_, at) => {
    const { reference, digest, read } = await put(at())
    await sign(keyless(stack), reference)
    await attest(keyless(stack), reference, 'cyclonedx', { bomFormat: 'CycloneDX' })
    const attached = await read()
    const downloaded = (await bundlesOf(reference)).map((line) => JSON.parse(line))
    expect(downloaded).toHaveLength(2)
    expect(attached.map(({ text }) => JSON.parse(text))).toEqual(downloaded)
    const found = readBundles(attached).map(({ signer, statement }) => [
      signer.identity,
      statement.predicateType,
      ...statement.subjects,
    ])
    expect(found.sort()).toEqual([
      [identity, sbomType, digest],
      [identity, signatureType, digest],
    ])
  })

  it('is under tags of its own where nothing hangs on the image in the form of today', async () => {
    const { reference, digest, read } = await put(registry)
    expect(await read()).toEqual([])
    await sign(await asFormerly(), reference)
    await attest(await asFormerly(), reference, 'cyclonedx', { bomFormat: 'CycloneDX' })
    const attached = await read()
    expect(attached.map(({ mediaType }) => mediaType)).toEqual([
      'application/vnd.dev.cosign.simplesigning.v1+json',
      'application/vnd.dsse.envelope.v1+json',
    ])
    const [signature, attestation] = readBundles(attached)
    for (const found of [signature, attestation]) {
      expect(found?.signer).toMatchObject({ identity, issuer: stack.issuer.url, repository: 'acme/app' })
      expect(found?.statement.subjects).toEqual([digest])
    }
    expect([signature, attestation].map((found) => found?.statement.predicateType)).toEqual([signatureType, sbomType])
  })
})
