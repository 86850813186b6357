import { attest, bundlesOf, keyless, sign } from '../cosign.js'
import { bundleType, hang } from '../images/referrers.js'
import type { Attack } from './attack.js'
import { identity, job, keySigner, release, sbomOf, usualSigner, verdictOn, verdictType } from './scene.js'

const ended = (claims: Readonly<Record<string, string>>) => async (scene: Parameters<Attack['prepare']>[0]) => {
  const placed = await scene.put()
  await release(scene, placed, job(scene, claims))
  return { image: placed.reference }
}

const named = 'https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main'

/** The identity that was found instead of one that the policy names. */
const notBy = (workflow: string): string =>
  `does not count: it must be by ${named}, not by https://github.com/${workflow}.`

/** Who signs, and whether anybody did. */
export const signatureAttacks: readonly Attack[] = [
  {
    name: 'an image that nobody signed',
    ends: 'block',
    says: /is not signed\./,
    prepare: async (scene) => ({ image: (await scene.put()).reference }),
  },
  {
    name: 'an image with all attestations and no signature',
    ends: 'block',
    says: /is not signed: it only has attestations \(https:\/\/cyclonedx\.org\/bom,/,
    prepare: async (scene) => {
      const placed = await scene.put()
      await attest(job(scene), placed.reference, 'cyclonedx', sbomOf(placed))
      await attest(job(scene), placed.reference, verdictType, verdictOn(placed))
      return { image: placed.reference }
    },
  },
  {
    name: 'a signature by another key',
    ends: 'block',
    says: /made with another key/,
    prepare: async (scene) => {
      const placed = await scene.put()
      await release(scene, placed, scene.otherKey)
      return { image: placed.reference, signature: await keySigner(scene, 'none') }
    },
  },
  {
    name: 'a signature by a key where a job has to sign',
    ends: 'block',
    says: /does not count: no transparency log that is trusted has it/,
    prepare: async (scene) => {
      const placed = await scene.put()
      await release(scene, placed, scene.key)
      return { image: placed.reference }
    },
  },
  {
    name: 'a key that no log has seen, where the log is asked for',
    ends: 'block',
    says: /does not count: no transparency log that is trusted has it/,
    wellSigned: true,
    prepare: async (scene) => {
      const placed = await scene.put()
      await release(scene, placed, scene.key)
      return { image: placed.reference, signature: await keySigner(scene, 'required') }
    },
  },
  {
    name: 'another workflow of the same repository',
    ends: 'block',
    says: notBy('acme/app/.github/workflows/test.yml@refs/heads/main'),
    prepare: ended({ workflow_ref: 'acme/app/.github/workflows/test.yml@refs/heads/main' }),
  },
  {
    name: 'the workflow of a repository whose owner only begins like ours',
    ends: 'block',
    says: notBy('acme-of-somebody/app/.github/workflows/release.yml@refs/heads/main'),
    prepare: ended({ repository: 'acme-of-somebody/app' }),
  },
  {
    name: 'a branch whose name only begins like ours',
    ends: 'block',
    says: notBy('acme/app/.github/workflows/release.yml@refs/heads/main-2'),
    prepare: ended({ ref: 'refs/heads/main-2' }),
  },
  {
    name: 'another repository that calls our reusable workflow',
    ends: 'block',
    says: /does not count: the workflow that made it must have GithubWorkflowRepository acme\/app, and has evil\/app/,
    wellSigned: true,
    prepare: ended({ repository: 'evil/app', job_workflow_ref: identity.slice('https://github.com/'.length) }),
  },
  {
    name: 'our workflow for a pull request',
    ends: 'block',
    says: notBy('acme/app/.github/workflows/release.yml@refs/pull/7/merge'),
    prepare: ended({ event_name: 'pull_request', ref: 'refs/pull/7/merge' }),
  },
  {
    name: 'an issuer that is not the one of the policy',
    ends: 'block',
    says: /must be vouched for by https:\/\/token\.actions\.githubusercontent\.com, not by http:\/\/127\.0\.0\.1/,
    prepare: async (scene) => {
      const placed = await scene.put()
      await release(scene, placed)
      const signature = { ...(await usualSigner(scene)), issuer: 'https://token.actions.githubusercontent.com' }
      return { image: placed.reference, signature }
    },
  },
  {
    name: 'our identity, vouched for by a Sigstore of the attacker',
    ends: 'block',
    says: /does not count: no transparency log that is trusted has it/,
    prepare: async (scene) => {
      const placed = await scene.put()
      await release(scene, placed, keyless(scene.rogue))
      return { image: placed.reference }
    },
  },
  {
    name: 'the signature of another image',
    ends: 'block',
    says: /does not count: it is about another image/,
    prepare: async (scene) => {
      const ours = await scene.put()
      await sign(job(scene), ours.reference)
      const other = await scene.putBeside(ours)
      const [content = ''] = await bundlesOf(ours.reference)
      await hang(other.place, other.image.manifest, { artifactType: bundleType, content })
      return { image: other.reference }
    },
  },
  {
    name: 'a tag that was moved to an image of the attacker',
    ends: 'block',
    says: /is not signed\./,
    prepare: async (scene) => {
      const ours = await scene.put()
      await release(scene, ours)
      const other = await scene.putBeside(ours)
      const url = `http://${other.place.registry}/v2/${other.place.repository}/manifests/1`
      const { mediaType, bytes } = other.image.manifest
      await fetch(url, { method: 'PUT', body: new Uint8Array(bytes), headers: { 'content-type': mediaType } })
      return { image: `${other.place.registry}/${other.place.repository}:1` }
    },
  },
  {
    name: 'a copy without what hung on the image',
    ends: 'block',
    says: /is not signed\./,
    prepare: async (scene) => {
      await release(scene, await scene.put())
      return { image: (await scene.put()).reference }
    },
  },
]
