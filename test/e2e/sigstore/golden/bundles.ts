import type { Claims } from '../claims.js'
import { attest, bundlesOf, type Signer, sign, signBlob } from '../cosign.js'
import { provenance, type Sboms, vex } from './subject.js'

/** What a golden bundle holds and who made it; without `by` it is signed with the key. */
interface Case {
  readonly by?: Claims
  /** Absent: a signature. */
  readonly attests?: { readonly type: string; readonly predicate: unknown }
}

const ours: Claims = {}
const pullRequest: Claims = { event_name: 'pull_request', ref: 'refs/pull/7/merge' }
const elsewhere: Claims = { repository: 'evil/app' }
const reusable: Claims = { job_workflow_ref: 'acme/workflows/.github/workflows/image.yml@refs/tags/v1' }

/** By name: the names of the files, too. */
export const casesOf = ({ cyclonedx, spdx }: Sboms): Readonly<Record<string, Case>> => ({
  signature: { by: ours },
  'signature-of-a-pull-request': { by: pullRequest },
  'signature-of-another-repository': { by: elsewhere },
  'signature-of-a-reusable-workflow': { by: reusable },
  'signature-by-key': {},
  cyclonedx: { by: ours, attests: { type: 'cyclonedx', predicate: cyclonedx } },
  'cyclonedx-of-another-repository': { by: elsewhere, attests: { type: 'cyclonedx', predicate: cyclonedx } },
  'cyclonedx-by-key': { attests: { type: 'cyclonedx', predicate: cyclonedx } },
  'cyclonedx-that-is-openvex': { by: ours, attests: { type: 'cyclonedx', predicate: vex } },
  spdx: { by: ours, attests: { type: 'spdxjson', predicate: spdx } },
  provenance: { by: ours, attests: { type: 'slsaprovenance1', predicate: provenance } },
  openvex: { by: ours, attests: { type: 'openvex', predicate: vex } },
})

/** Makes one case on an image in a registry; gives the bundle that hangs on it now and did not before. */
export async function makeBundle({ attests }: Case, signer: Signer, reference: string): Promise<string> {
  const before = new Set(await bundlesOf(reference).catch(() => []))
  if (attests === undefined) await sign(signer, reference)
  else await attest(signer, reference, attests.type, attests.predicate)
  const [made, ...more] = (await bundlesOf(reference)).filter((bundle) => !before.has(bundle))
  if (made === undefined || more.length > 0) throw new Error(`Not one bundle more at ${reference}, but ${more.length}`)
  return made
}

/** A file and its bundle, by the key and by a job. */
export const blob = 'a file that is signed\n'
export const makeBlobBundles = async (job: Signer, key: Signer): Promise<Readonly<Record<string, string>>> => ({
  blob: await signBlob(job, blob),
  'blob-by-key': await signBlob(key, blob),
})
