import type { ProvenStatement, SignerIdentity } from '../../../src/core/supply-chain/attestation.js'
import type { JudgedImage } from '../../../src/core/supply-chain/judge-requirements.js'
import { signatureType } from '../../../src/core/supply-chain/predicates/predicate-types.js'
import type { KeylessSigner, KeySigner } from '../../../src/core/supply-chain/requirements.js'
import { digest } from '../builders.js'

export const byWorkflow: KeylessSigner = {
  type: 'keyless',
  issuer: 'https://token.actions.githubusercontent.com',
  identity: ['https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main'],
}

export const byKey: KeySigner = { type: 'key', key: 'awskms:///alias/gate', log: 'required' }

export const image: JudgedImage = {
  name: 'ghcr.io/acme/app',
  digest: digest('image'),
  platforms: [digest('linux/amd64'), digest('linux/arm64')],
  path: 'ghcr.io/acme/app',
}

export const signer: SignerIdentity = {
  identity: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
  issuer: byWorkflow.issuer,
  since: '2026-11-24T10:00:00Z',
}

export const statement = (of: Partial<ProvenStatement> = {}): ProvenStatement => ({
  predicateType: signatureType,
  subjects: [image.digest],
  predicate: {},
  signer,
  ...of,
})

/** What this gate attests about the image. */
export const verdictOf = (of: object = {}): object => ({
  schema: 1,
  gatehouse: '0.1.0',
  image: { name: image.name, digest: image.digest },
  verdict: 'pass',
  mode: 'enforce',
  reason: 'Nothing blocks.',
  judgedAt: '2026-11-24T10:00:00Z',
  policy: { source: '.gatehouse/policy.yml of main at 1111111' },
  tools: [{ name: 'trivy', version: '0.74.0', digest: digest('trivy') }],
  data: [],
  counts: { blocking: 0, warnings: 0, noted: 0, waived: 0 },
  waivers: [],
  coverage: { planned: 1, examined: 1, gaps: 0 },
  ...of,
})
