import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readCertificate } from '../../src/core/supply-chain/certificate.js'
import { type Expected, judge, statementOf } from './judge.js'

const folder = join(import.meta.dirname, '..', 'fixtures', 'sigstore')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const bundle = (name: string): string => read(`bundles/${name}.json`)

const about = z
  .object({
    image: z.object({ repository: z.string(), digest: z.string() }),
    issuer: z.string(),
    blob: z.string(),
    cosign: z.string(),
  })
  .parse(JSON.parse(read('about.json')))

const workflow = (path: string): string => `https://github.com/${path}`
const ours = workflow('acme/app/.github/workflows/release.yml@refs/heads/main')
const byJob = (identity: string): Expected => ({ kind: 'keyless', identity, issuer: about.issuer })
const byKey: Expected = { kind: 'key', publicKey: read('cosign.pub') }
const blob = Buffer.from(about.blob)

const signatureType = 'https://sigstore.dev/cosign/sign/v1'
const types = {
  cyclonedx: 'https://cyclonedx.org/bom',
  spdx: 'https://spdx.dev/Document',
  provenance: 'https://slsa.dev/provenance/v1',
  openvex: 'https://openvex.dev/ns',
} as const

/** Who signed each bundle, and what it says it is; a blob says nothing. */
const golden: readonly (readonly [name: string, by: Expected, type: string | undefined])[] = [
  ['signature', byJob(ours), signatureType],
  [
    'signature-of-a-pull-request',
    byJob(workflow('acme/app/.github/workflows/release.yml@refs/pull/7/merge')),
    signatureType,
  ],
  [
    'signature-of-another-repository',
    byJob(workflow('evil/app/.github/workflows/release.yml@refs/heads/main')),
    signatureType,
  ],
  [
    'signature-of-a-reusable-workflow',
    byJob(workflow('acme/workflows/.github/workflows/image.yml@refs/tags/v1')),
    signatureType,
  ],
  ['signature-by-key', byKey, signatureType],
  ['cyclonedx', byJob(ours), types.cyclonedx],
  [
    'cyclonedx-of-another-repository',
    byJob(workflow('evil/app/.github/workflows/release.yml@refs/heads/main')),
    types.cyclonedx,
  ],
  ['cyclonedx-by-key', byKey, types.cyclonedx],
  ['cyclonedx-that-is-openvex', byJob(ours), types.cyclonedx],
  ['spdx', byJob(ours), types.spdx],
  ['provenance', byJob(ours), types.provenance],
  ['openvex', byJob(ours), types.openvex],
  ['blob', byJob(ours), undefined],
  ['blob-by-key', byKey, undefined],
]
const materialForm = z.object({
  verificationMaterial: z.object({ certificate: z.object({ rawBytes: z.string() }) }),
})
const bytesOf = (type: string | undefined) => (type === undefined ? blob : undefined)
const flipped = (text: string): string => text.replace(/[a-z]/, (letter) => (letter === 'a' ? 'b' : 'a'))

describe('the golden bundles', () => {
  it('are all known here', () => {
    expect(readdirSync(join(folder, 'bundles')).sort()).toEqual(golden.map(([name]) => `${name}.json`).sort())
  })

  it.each(golden)('%s: the second judge believes it, and believes nobody else', (name, by, type) => {
    const root = read('trusted-root.json')
    const believed = by.kind === 'key' ? {} : { identity: by.identity, issuer: by.issuer }
    expect(judge(bundle(name), root, by, bytesOf(type))).toEqual({ accepted: true, ...believed })
    const others = golden.flatMap(([, other]) => (other.kind === 'keyless' ? [other] : []))
    for (const other of others) {
      if (by.kind === 'key' || other.identity === by.identity) continue
      expect(judge(bundle(name), root, other, bytesOf(type))).toEqual({
        accepted: false,
        code: 'UNTRUSTED_SIGNER_ERROR',
      })
    }
  })

  it.each(golden.filter(([, by]) => by.kind === 'keyless'))(
    '%s: neither another issuer nor the root of another stack helps it',
    (name, by, type) => {
      if (by.kind === 'key') return
      const elsewhere = { ...by, issuer: 'https://token.actions.githubusercontent.com' }
      expect(judge(bundle(name), read('trusted-root.json'), elsewhere, bytesOf(type))).toMatchObject({
        code: 'UNTRUSTED_SIGNER_ERROR',
      })
      expect(judge(bundle(name), read('other-root.json'), by, bytesOf(type))).toMatchObject({ code: 'TIMESTAMP_ERROR' })
    },
  )

  it.each(golden.filter(([, , type]) => type !== undefined))(
    '%s: speaks of our image, as what it is',
    (name, _, type) => {
      const { predicateType, subject } = statementOf(bundle(name))
      expect(predicateType).toBe(type)
      expect(subject.map(({ digest }) => `sha256:${digest['sha256']}`)).toEqual([about.image.digest])
    },
  )

  it.each(golden.filter(([, by]) => by.kind === 'keyless'))(
    '%s: our reader of certificates names whom the second judge names',
    (name, by, type) => {
      const { certificate } = materialForm.parse(JSON.parse(bundle(name))).verificationMaterial
      const signer = readCertificate(Buffer.from(certificate.rawBytes, 'base64'))
      const judged = judge(bundle(name), read('trusted-root.json'), by, bytesOf(type))
      expect({ accepted: true, identity: signer?.identity, issuer: signer?.issuer }).toEqual(judged)
    },
  )

  it('of a blob does not hold for another', () => {
    const other = Buffer.from(flipped(about.blob))
    expect(judge(bundle('blob'), read('trusted-root.json'), byJob(ours), other)).toMatchObject({ accepted: false })
    expect(judge(bundle('blob-by-key'), read('trusted-root.json'), byKey, other)).toMatchObject({ accepted: false })
  })

  it('does not survive a change of its payload', () => {
    const { dsseEnvelope, ...rest } = JSON.parse(bundle('cyclonedx'))
    const payload = Buffer.from(flipped(Buffer.from(dsseEnvelope.payload, 'base64').toString())).toString('base64')
    const changed = JSON.stringify({ ...rest, dsseEnvelope: { ...dsseEnvelope, payload } })
    expect(judge(changed, read('trusted-root.json'), byJob(ours))).toMatchObject({ accepted: false })
  })

  it('holds an SBOM where it says so, except for the one that lies', () => {
    const inside = (name: string) => statementOf(bundle(name)).predicate
    expect(inside('cyclonedx')).toMatchObject({ bomFormat: 'CycloneDX' })
    expect(inside('spdx')).toMatchObject({ spdxVersion: 'SPDX-2.3' })
    expect(inside('cyclonedx-that-is-openvex')).toMatchObject({ '@context': 'https://openvex.dev/ns/v0.2.0' })
  })
})
