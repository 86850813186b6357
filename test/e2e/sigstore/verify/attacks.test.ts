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

/** What `../attacks` does not try through the command line, and what a policy can ask: the table in `../README.md` says which door tests which. */

const own = makeImage({ layers: [alpine(), { app: 'ours' }] })

let stack: Stack
let registry: Registry
let old: Registry
let front: Front
let keys: KeyPair
let asked: Asked
let demands: Demands
beforeAll(async () => {
  ;[stack, registry, old, keys] = await Promise.all([
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
afterAll(() => Promise.all([stack, registry, old, front].map((server) => server?.stop())))

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
const sbomOf = (digest: string) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { timestamp: '2026-11-24T00:00:00Z', component: { type: 'container', name: 'app', version: digest } },
  components: [],
})
const verdictOf = (digest: string) => ({
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

  it.each([
    [
      'another repository of the owner',
      { repository: 'acme/web' },
      'must have GithubWorkflowRepository acme/app, and has acme/web',
    ],
    [
      'a branch that ends like ours',
      { ref: 'refs/heads/x@refs/heads/main' },
      'not by https://github.com/acme/app/.github/workflows/release.yml@refs/heads/x@refs/heads/main',
    ],
  ])('is signed by %s', async (_, claims, words) => {
    const { reference } = await put()
    await sign(job(claims), reference)
    await blocks(reference, words)
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

  it('is a tag that is not there', async () => {
    const { name } = await put()
    await errs(`${name}:nope`, 'nope')
  })

  it.each([403, 503] as const)('is what hangs on it when the registry answers %s for that alone', async (fault) => {
    const reference = await signedBehindFront()
    front.misbehave({ fault, on: /referrers/ })
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
