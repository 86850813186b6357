import { attest, bundlesOf, type Signer, sign } from '../cosign.js'
import { bundleType, hang } from '../images/referrers.js'
import type { Attack } from './attack.js'
import { daysAgo, job, type Placed, type Scene, sbomOf, verdictOn, verdictType } from './scene.js'

const vex = { '@context': 'https://openvex.dev/ns/v0.2.0', '@id': 'https://example.org/1', statements: [] }

interface Parts {
  readonly sbom?: (placed: Placed) => unknown
  readonly verdict?: (placed: Placed) => unknown
  /** Of the SBOM. */
  readonly by?: (scene: Scene) => Signer
}

/** A signed image with an SBOM and a verdict, one of which is not what it should be. */
const withParts =
  ({ sbom = sbomOf, verdict = verdictOn, by = job }: Parts): Attack['prepare'] =>
  async (scene) => {
    const placed = await scene.put()
    await Promise.all([
      sign(job(scene), placed.reference),
      attest(by(scene), placed.reference, 'cyclonedx', sbom(placed)),
      attest(job(scene), placed.reference, verdictType, verdict(placed)),
    ])
    return { image: placed.reference }
  }

/** What is said about an image. */
export const attestationAttacks: readonly Attack[] = [
  {
    name: 'a signed image without an SBOM',
    ends: 'block',
    says: /has no SBOM \(CycloneDX\)/,
    prepare: async (scene) => {
      const placed = await scene.put()
      await sign(job(scene), placed.reference)
      await attest(job(scene), placed.reference, verdictType, verdictOn(placed))
      return { image: placed.reference }
    },
  },
  {
    name: 'an SBOM that was attested for another image',
    ends: 'block',
    says: /has no SBOM \(CycloneDX\)/,
    prepare: async (scene) => {
      const other = await scene.put({ labels: { of: 'another' } })
      await attest(job(scene), other.reference, 'cyclonedx', sbomOf(other))
      const placed = await scene.put()
      await sign(job(scene), placed.reference)
      await attest(job(scene), placed.reference, verdictType, verdictOn(placed))
      const [content = ''] = await bundlesOf(other.reference)
      await hang(placed.place, placed.image.manifest, { artifactType: bundleType, content })
      return { image: placed.reference }
    },
  },
  {
    name: 'an SBOM that describes another image, attested for ours',
    ends: 'block',
    says: /SBOM \(CycloneDX\) does not count: its content describes another image/,
    wellSigned: true,
    prepare: async (scene) => {
      const other = await scene.put({ labels: { of: 'another' } })
      return withParts({ sbom: () => sbomOf(other) })(scene)
    },
  },
  {
    name: 'a VEX statement that is filed as an SBOM',
    ends: 'block',
    says: /SBOM \(CycloneDX\) does not count: its content is not what it is filed as/,
    wellSigned: true,
    prepare: withParts({ sbom: () => vex }),
  },
  {
    name: 'an SBOM by another repository',
    ends: 'block',
    says: /has no SBOM \(CycloneDX\)/,
    prepare: withParts({ by: (scene) => job(scene, { repository: 'evil/app' }) }),
  },
  {
    name: 'an SBOM that was changed after it was signed',
    ends: 'block',
    says: /has no SBOM \(CycloneDX\)/,
    prepare: async (scene) => {
      const source = await scene.put()
      await attest(job(scene), source.reference, 'cyclonedx', sbomOf(source))
      const [bundle = '{}'] = await bundlesOf(source.reference)
      const { dsseEnvelope, ...rest } = JSON.parse(bundle)
      const text = Buffer.from(dsseEnvelope.payload, 'base64').toString().replace('libssl3', 'libssl4')
      const payload = Buffer.from(text).toString('base64')
      const content = JSON.stringify({ ...rest, dsseEnvelope: { ...dsseEnvelope, payload } })
      const placed = await scene.put()
      await sign(job(scene), placed.reference)
      await attest(job(scene), placed.reference, verdictType, verdictOn(placed))
      await hang(placed.place, placed.image.manifest, { artifactType: bundleType, content })
      return { image: placed.reference }
    },
  },
  {
    name: 'a verdict that is too old',
    ends: 'block',
    says: /verdict of Gatehouse does not count: it is too old \(20/,
    wellSigned: true,
    prepare: withParts({ verdict: (placed) => verdictOn(placed, { judgedAt: daysAgo(8) }) }),
  },
  {
    name: 'a verdict from the future',
    ends: 'block',
    says: /verdict of Gatehouse does not count: it is dated in the future/,
    wellSigned: true,
    prepare: withParts({ verdict: (placed) => verdictOn(placed, { judgedAt: daysAgo(-30) }) }),
  },
  {
    name: 'a verdict that says block',
    ends: 'block',
    says: /verdict of Gatehouse does not count: the verdict that it holds is not/,
    wellSigned: true,
    prepare: withParts({ verdict: (placed) => verdictOn(placed, { verdict: 'block' }) }),
  },
  {
    name: 'a verdict of another form',
    ends: 'block',
    says: /verdict of Gatehouse does not count: its content is not what it is filed as/,
    wellSigned: true,
    prepare: withParts({ verdict: () => ({ verdict: 'pass' }) }),
  },
  {
    name: 'an SBOM that fills the memory',
    ends: 'error',
    says: /An attestation of the image is far too large/,
    prepare: withParts({ sbom: (placed) => ({ ...sbomOf(placed), filler: 'x'.repeat(100 * 1024 ** 2) }) }),
  },
]
