import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../../../temporary.js'
import { attest, bundlesOf, type KeyPair, keyless, makeKeyPair, sign } from '../cosign.js'
import { type Front, startFront } from '../front.js'
import { alpine } from '../images/contents.js'
import { type Image, makeImage } from '../images/image.js'
import { push } from '../images/push.js'
import { bundleType, hang } from '../images/referrers.js'
import { type Registry, startRegistry } from '../registry.js'
import { type Stack, startStack } from '../stack.js'
import { type Asked, told, verify } from './scene.js'

/** Everything that somebody could try: each ends in `block` or `error` with the right sentence, none in `pass`. */

const own = makeImage({ layers: [alpine(), { app: 'ours' }] })
const other = makeImage({ layers: [alpine(), { app: 'another' }] })

let stack: Stack
let rogue: Stack
let registry: Registry
let old: Registry
let front: Front
let keys: KeyPair
let asked: Asked
let demands: Demands
beforeAll(async () => {
  ;[stack, rogue, registry, old, keys] = await Promise.all([
    startStack(),
    startStack(),
    startRegistry(),
    startRegistry({ referrers: false }),
    makeKeyPair(makeFolder()),
  ])
  front = await startFront(registry.address)
  demands = {
    signature: {
      issuer: stack.issuer.url,
      identity: 'https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main',
      repository: 'acme/app',
    },
    attestations: [],
  }
  asked = { demands, trustedRoot: stack.trustedRoot }
})
afterAll(() => Promise.all([stack, rogue, registry, old, front].map((server) => server?.stop())))

interface Demands {
  readonly signature: Readonly<Record<string, unknown>>
  readonly attestations: readonly object[]
}

let count = 0
const put = async (
  image: Image = own,
  at: Registry = registry,
): Promise<{ reference: string; repository: string; name: string }> => {
  const repository = `acme/app-${++count}`
  const reference = await push({ registry: at.address, repository }, image, '1')
  return { reference, repository, name: `${at.address}/${repository}` }
}
const hangOn = (repository: string, content: string): Promise<string> =>
  hang({ registry: registry.address, repository }, own.manifest, { artifactType: bundleType, content })
const job = (claims: Readonly<Record<string, string>> = {}) => keyless(stack, claims)
const wanting = (attestation: object): Asked => ({ ...asked, demands: { ...demands, attestations: [attestation] } })
const sbomOf = (digest: string) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { timestamp: '2026-11-24T00:00:00Z', component: { type: 'container', name: 'app', version: digest } },
  components: [],
})
const verdictOf = (digest: string, changes: object = {}) => ({
  schema: 1,
  gatehouse: '0.1.0',
  image: { name: 'app', digest },
  verdict: 'pass',
  mode: 'enforce',
  reason: 'Nothing blocks.',
  judgedAt: new Date().toISOString(),
  policy: { source: 'the policy' },
  tools: [],
  data: [],
  counts: { blocking: 0, warnings: 0, noted: 0, waived: 0 },
  waivers: [],
  coverage: { planned: 1, examined: 1, gaps: 0 },
  ...changes,
})
const verdictType = 'https://github.com/gatehouse/gatehouse/verdict/v1'

describe('an image that carries what the policy asks', () => {
  it('passes: signed by the job, with an SBOM and a verdict about it', async () => {
    const { reference } = await put()
    await sign(job(), reference)
    await attest(job(), reference, 'cyclonedx', sbomOf(own.manifest.digest))
    await attest(job(), reference, verdictType, verdictOf(own.manifest.digest))
    const attestations = [{ type: 'cyclonedx' }, { type: 'gatehouse-verdict', 'max-age': '7d' }]
    const result = await verify([reference], { ...asked, demands: { ...demands, attestations } })
    expect(told(result)).toEqual(['pass'])
    const [evidence] = result.evidence.head
    expect(evidence?.examined).toEqual([{ format: 'requirements', files: 3 }])
    expect(evidence?.canaries).toEqual([{ format: 'requirements', seen: true }])
  })

  it('passes by its tag, and both are recorded', async () => {
    const { reference, name } = await put()
    await sign(job(), reference)
    const result = await verify([`${name}:1`], asked)
    expect(told(result)).toEqual(['pass'])
    expect(result.evidence.head[0]?.target).toEqual({ type: 'image', name, digest: own.manifest.digest, tag: '1' })
  })

  it('passes with a key that no log has seen, if the policy says that', async () => {
    const { reference } = await put()
    await sign(keys, reference)
    const key = await readFile(keys.publicKey, 'utf8')
    expect(told(await verify([reference], { demands: { signature: { key, log: 'none' } } }))).toEqual(['pass'])
    expect(told(await verify([reference], { ...asked, demands: { signature: { key } } }))[0]).toBe('block')
  })

  it('passes in a registry from before the API for referrers', async () => {
    const { reference } = await put(own, old)
    await sign(job(), reference)
    expect(told(await verify([reference], asked))).toEqual(['pass'])
  })
})

describe('an image that does not', () => {
  const blocks = async (reference: string, words: string, how = asked): Promise<void> => {
    const [verdict, ...sentences] = told(await verify([reference], how))
    expect(verdict).toBe('block')
    expect(sentences.join('\n')).toContain(words)
  }

  it('is unsigned', async () => {
    const { reference } = await put()
    await blocks(reference, 'is not signed.')
  })

  it('has only an attestation', async () => {
    const { reference } = await put()
    await attest(job(), reference, 'cyclonedx', sbomOf(own.manifest.digest))
    await blocks(reference, 'is not signed: it only has attestations (https://cyclonedx.org/bom)')
  })

  it.each([
    [
      'another repository of the owner',
      { repository: 'acme/web' },
      'must have GithubWorkflowRepository acme/app, and has acme/web',
    ],
    [
      'another owner',
      { repository: 'evil/app' },
      'not by https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main',
    ],
    [
      'another branch',
      { ref: 'refs/heads/dev' },
      'not by https://github.com/acme/app/.github/workflows/release.yml@refs/heads/dev',
    ],
    [
      'a pull request',
      { ref: 'refs/pull/7/merge', event_name: 'pull_request' },
      'not by https://github.com/acme/app/.github/workflows/release.yml@refs/pull/7/merge',
    ],
    [
      'a branch that ends like ours',
      { ref: 'refs/heads/x@refs/heads/main' },
      'not by https://github.com/acme/app/.github/workflows/release.yml@refs/heads/x@refs/heads/main',
    ],
    [
      'another workflow',
      { workflow_ref: 'acme/app/.github/workflows/evil.yml@refs/heads/main' },
      'not by https://github.com/acme/app/.github/workflows/evil.yml@refs/heads/main',
    ],
  ])('is signed by %s', async (_, claims, words) => {
    const { reference } = await put()
    await sign(job(claims), reference)
    await blocks(reference, words)
  })

  it('is signed under another issuer', async () => {
    const { reference } = await put()
    await sign(job(), reference)
    const signature = { ...demands.signature, issuer: 'https://token.actions.githubusercontent.com' }
    await blocks(
      reference,
      'must be vouched for by https://token.actions.githubusercontent.com, not by http://127.0.0.1',
      {
        ...asked,
        demands: { signature },
      },
    )
  })

  it('is signed in another Sigstore', async () => {
    const { reference } = await put()
    await sign(keyless(rogue), reference)
    await blocks(reference, 'no transparency log that is trusted has it')
  })

  it('is signed with another key', async () => {
    const { reference } = await put()
    await sign(await makeKeyPair(makeFolder()), reference)
    const key = await readFile(keys.publicKey, 'utf8')
    await blocks(reference, 'it was made with another key', { demands: { signature: { key, log: 'none' } } })
  })

  it('has the signature of another image hung on it', async () => {
    const { reference } = await put(other)
    await sign(job(), reference)
    const [bundle = ''] = await bundlesOf(reference)
    const victim = await put()
    await hangOn(victim.repository, bundle)
    await blocks(victim.reference, 'it is about another image')
  })

  it('has a payload that was altered in the registry', async () => {
    const { reference } = await put()
    await attest(job(), reference, 'cyclonedx', sbomOf(own.manifest.digest))
    const bundle = JSON.parse((await bundlesOf(reference))[0] ?? '')
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString().replace('2026-11-24', '2026-11-25')
    bundle.dsseEnvelope.payload = Buffer.from(payload).toString('base64')
    const victim = await put()
    await hangOn(victim.repository, JSON.stringify(bundle))
    await blocks(victim.reference, 'it was altered after it was signed')
  })

  it('carries garbage where a signature should be', async () => {
    const { reference, repository } = await put()
    await hangOn(repository, '{"garbage": true}')
    await blocks(reference, 'is not signed.')
  })

  it('was copied without what hangs on it', async () => {
    const { reference } = await put()
    await sign(job(), reference)
    const copy = await put()
    await blocks(copy.reference, 'is not signed.')
  })

  it('moved under its tag', async () => {
    const { reference, repository, name } = await put()
    await sign(job(), reference)
    await push({ registry: registry.address, repository }, other, '1')
    await blocks(`${name}:1`, 'is not signed.')
  })

  it('has the SBOM of another image', async () => {
    const { reference } = await put()
    await sign(job(), reference)
    await attest(job(), reference, 'cyclonedx', sbomOf(other.manifest.digest))
    await blocks(
      reference,
      'the SBOM (CycloneDX) does not count: its content describes another image',
      wanting({ type: 'cyclonedx' }),
    )
  })

  it('has an OpenVEX statement filed as an SBOM', async () => {
    const { reference } = await put()
    await sign(job(), reference)
    await attest(job(), reference, 'cyclonedx', { '@context': 'https://openvex.dev/ns/v0.2.0', statements: [] })
    await blocks(reference, 'its content is not what it is filed as', wanting({ type: 'cyclonedx' }))
  })

  it('has the wanted attestation by somebody else only', async () => {
    const { reference } = await put()
    await sign(job(), reference)
    await attest(job({ repository: 'evil/app' }), reference, 'cyclonedx', sbomOf(own.manifest.digest))
    await blocks(reference, 'has no SBOM (CycloneDX)', wanting({ type: 'cyclonedx' }))
  })

  it('has a verdict that is too old, or that blocked', async () => {
    const week = wanting({ type: 'gatehouse-verdict', 'max-age': '7d' })
    const aged = await put()
    await sign(job(), aged.reference)
    await attest(
      job(),
      aged.reference,
      verdictType,
      verdictOf(own.manifest.digest, { judgedAt: '2026-01-01T00:00:00.000Z' }),
    )
    await blocks(aged.reference, 'it is too old (2026-01-01T00:00:00.000Z)', week)
    const failed = await put()
    await sign(job(), failed.reference)
    await attest(job(), failed.reference, verdictType, verdictOf(own.manifest.digest, { verdict: 'block' }))
    await blocks(failed.reference, 'the verdict that it holds is not', week)
  })

  it('is looked at by a job whose environment was poisoned', async () => {
    const { reference } = await put()
    await sign(keys, reference)
    const key = await readFile(keys.publicKey, 'utf8')
    const environment = {
      COSIGN_INSECURE_IGNORE_TLOG: 'true',
      COSIGN_INSECURE_IGNORE_SCT: 'true',
      COSIGN_CHECK_CLAIMS: 'false',
      COSIGN_KEY: keys.publicKey,
      COSIGN_OUTPUT: 'text',
      COSIGN_REPOSITORY: `${registry.address}/evil/signatures`,
      COSIGN_CERTIFICATE_IDENTITY_REGEXP: '.*',
    }
    await blocks(reference, 'no transparency log that is trusted has it', {
      ...asked,
      environment,
      demands: { signature: { key } },
    })
    const unsigned = await put()
    await blocks(unsigned.reference, 'is not signed.', { ...asked, environment })
  })

  it('hides among good ones', async () => {
    const [good, bad] = [await put(), await put()]
    await sign(job(), good.reference)
    const result = await verify([good.reference, bad.reference], asked)
    expect(told(result)).toEqual(['block', `${bad.name} is not signed.`])
  })
})

describe('what nobody can know', () => {
  const errs = async (reference: string, words: string, how = asked): Promise<void> => {
    const [verdict, ...sentences] = told(await verify([reference], how))
    expect(verdict).toBe('error')
    expect(sentences.join('\n')).toContain(words)
  }
  const signedBehindFront = async (): Promise<string> => {
    const { reference } = await put()
    await sign(job(), reference)
    return reference.replace(registry.address, front.address)
  }

  it('is an image that is not there', async () => {
    const { name } = await put()
    await errs(`${name}@sha256:${'0'.repeat(64)}`, 'sha256:0000')
    await errs(`${name}:nope`, 'nope')
  })

  it.each([401, 403, 500, 503, 'hang'] as const)(
    'is what hangs on it when the registry answers %s for that alone',
    async (fault) => {
      const reference = await signedBehindFront()
      front.misbehave({ fault, on: /referrers/ })
      await errs(reference, front.address)
      front.misbehave()
    },
  )

  it.each([401, 500, 'hang'] as const)('is everything when the registry answers %s', async (fault) => {
    const reference = await signedBehindFront()
    front.misbehave({ fault })
    await errs(reference, front.address)
    front.misbehave()
  })

  it('is a registry that is not there', () => errs(`127.0.0.1:1/acme/app@sha256:${'1'.repeat(64)}`, '127.0.0.1:1'))

  it('is anything without roots of trust that can be read', async () => {
    const { reference } = await put()
    await sign(job(), reference)
    await errs(reference, 'the file with the roots of trust cannot be read', {
      ...asked,
      trustedRoot: join(makeFolder(), 'none.json'),
    })
  })

  it('is what a verifier says that takes everything, or nothing', async () => {
    const { reference } = await put()
    const folder = makeFolder()
    const [yes, no] = [join(folder, 'yes'), join(folder, 'no')]
    const digest = own.manifest.digest
    const entry = [
      { critical: { image: { 'docker-manifest-digest': digest }, type: 'https://sigstore.dev/cosign/sign/v1' } },
    ]
    await writeFile(yes, `#!/bin/sh\necho '${JSON.stringify(entry)}'\n`)
    await writeFile(no, '#!/bin/sh\nexit 1\n')
    for (const file of [yes, no]) await chmod(file, 0o755)
    await errs(reference, 'did not find the planted test case', { ...asked, cosign: yes })
    await errs(reference, 'is not known', { ...asked, cosign: no })
  })

  it('is an image of which the policy asks nothing', async () => {
    const { reference } = await put()
    await errs(reference, 'asks nothing of', { ...asked, demands: { ...demands, images: ['ghcr.io/**'] } })
  })
})
