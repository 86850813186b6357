import { describe, expect, it } from 'vitest'
import { requirementsFor } from '../../../src/core/supply-chain/requirements.js'
import { byKey, byWorkflow } from './samples.js'

describe('what an image must carry', () => {
  it('is named by what it is', () => {
    const names = requirementsFor('ghcr.io/acme/app', [
      { signature: byWorkflow, attestations: [{ type: 'cyclonedx' }, { type: 'https://example.org/own/v1' }] },
    ]).map(({ name }) => name)
    expect(names).toEqual(['signature', 'attestation:cyclonedx', 'attestation:https://example.org/own/v1'])
  })

  it('is signed by whoever signs the image, unless somebody else is named', () => {
    const [, sbom, verdict] = requirementsFor('ghcr.io/acme/app', [
      { signature: byWorkflow, attestations: [{ type: 'cyclonedx' }, { type: 'gatehouse-verdict', signer: byKey }] },
    ])
    expect(sbom?.signer).toBe(byWorkflow)
    expect(verdict?.signer).toBe(byKey)
  })

  it('is what every section asks for that names the image, each thing once', () => {
    const own = { images: ['ghcr.io/acme/*'], signature: byWorkflow, attestations: [] }
    const all = { signature: byWorkflow, attestations: [{ type: 'cyclonedx' }] }
    const other = { images: ['docker.io/**'], signature: byKey, attestations: [] }
    expect(requirementsFor('ghcr.io/acme/app', [own, all, other]).map(({ name }) => name)).toEqual([
      'signature',
      'attestation:cyclonedx',
    ])
    expect(requirementsFor('ghcr.io/other/app', [own, other])).toEqual([])
  })

  it('is asked of both signers where two sections name different ones', () => {
    const sections = [byWorkflow, byKey].map((signature) => ({ signature, attestations: [] }))
    expect(requirementsFor('ghcr.io/acme/app', sections).map(({ signer }) => signer)).toEqual([byWorkflow, byKey])
  })
})
