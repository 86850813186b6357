import { readFile } from 'node:fs/promises'
import type { Claims } from '../claims.js'
import { attest, type KeyPair, keyless, makeKeyPair, type Signer, sign } from '../cosign.js'
import { alpine } from '../images/contents.js'
import { type Image, type ImageOptions, makeImage } from '../images/image.js'
import { type Place, push } from '../images/push.js'
import { type Registry, startRegistry } from '../registry.js'
import { type Stack, startStack } from '../stack.js'

/** An image in a repository of its own. */
export interface Placed {
  readonly place: Place
  readonly image: Image
  /** `registry/repository@sha256:...`. */
  readonly reference: string
}

/** What all attacks share. */
export interface Scene {
  readonly stack: Stack
  /** A Sigstore that nobody but its owner trusts. */
  readonly rogue: Stack
  readonly registry: Registry
  readonly key: KeyPair
  readonly otherKey: KeyPair
  put(options?: Partial<ImageOptions>): Promise<Placed>
  /** Another image than that of `put`, in the repository of one that is placed. */
  putBeside(placed: Placed): Promise<Placed>
  stop(): Promise<void>
}

const usual = makeImage({ layers: [alpine('3.20.0')] })
const stranger = makeImage({ layers: [alpine('3.20.0'), { 'app/evil.js': '' }] })

export async function openScene(folder: string, otherFolder: string): Promise<Scene> {
  const [stack, rogue, registry] = await Promise.all([startStack(), startStack(), startRegistry()])
  const [key, otherKey] = await Promise.all([makeKeyPair(folder), makeKeyPair(otherFolder)])
  let count = 0
  return {
    stack,
    rogue,
    registry,
    key,
    otherKey,
    put: async (options) => {
      const image = options === undefined ? usual : makeImage({ layers: [alpine('3.20.0')], ...options })
      const place = { registry: registry.address, repository: `acme/app-${++count}` }
      return { place, image, reference: await push(place, image) }
    },
    putBeside: async ({ place }) => ({ place, image: stranger, reference: await push(place, stranger) }),
    stop: async () => {
      await Promise.all([stack.stop(), rogue.stop(), registry.stop()])
    },
  }
}

export const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
export const verdictType = 'https://github.com/gatehouse/gatehouse/verdict/v1'

const now = (): string => new Date().toISOString()
export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()

/** An SBOM of an image that says so. */
export const sbomOf = ({ image }: Pick<Placed, 'image'>, timestamp = now()) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { timestamp, component: { type: 'container', name: 'app', version: image.manifest.digest } },
  components: [{ type: 'library', name: 'libssl3', version: '3.1.0-r0' }],
})

/** What Gatehouse attests when it lets an image pass. */
export const verdictOn = ({ place, image }: Placed, changes: Readonly<Record<string, unknown>> = {}) => ({
  schema: 1,
  gatehouse: '0.1.0',
  image: { name: `${place.registry}/${place.repository}`, digest: image.manifest.digest },
  verdict: 'pass',
  mode: 'enforce',
  reason: 'Nothing blocks.',
  judgedAt: now(),
  policy: { source: '.gatehouse/policy.yml' },
  tools: [],
  data: [],
  counts: { blocking: 0, warnings: 0, noted: 0, waived: 0 },
  waivers: [],
  coverage: { planned: 1, examined: 1, gaps: 0 },
  ...changes,
})

/** Signs and attests everything that is asked for, at once: this registry loses nothing. */
export async function release(scene: Scene, placed: Placed, by: Signer = keyless(scene.stack)): Promise<void> {
  await Promise.all([
    sign(by, placed.reference),
    attest(by, placed.reference, 'cyclonedx', sbomOf(placed)),
    attest(by, placed.reference, verdictType, verdictOn(placed)),
  ])
}

export const job = ({ stack }: Scene, claims: Claims = {}): Signer => keyless(stack, claims)

/** What the usual policy asks of who signs. */
export const usualSigner = async ({ stack }: Scene) => ({
  issuer: stack.issuer.url,
  identity: 'https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main',
  repository: 'acme/app',
  ref: 'refs/heads/main',
})

export const keySigner = async ({ key }: Scene, log: 'none' | 'required') => ({
  key: await readFile(key.publicKey, 'utf8'),
  log,
})

export const usualAttestations = [{ type: 'cyclonedx' }, { type: 'gatehouse-verdict', 'max-age': '7d' }] as const
