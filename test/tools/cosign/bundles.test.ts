import { describe, expect, it } from 'vitest'
import { signatureType } from '../../../src/core/supply-chain/predicates/predicate-types.js'
import { readBundles } from '../../../src/tools/cosign/bundles.js'
import { cosign } from '../../../src/tools/cosign/index.js'
import { bundle, recorded } from './recorded.js'

const { run, options, attached } = recorded('signed')
const release = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
const [first = bundle('')] = attached
const { verificationMaterial, dsseEnvelope } = JSON.parse(first.text)
const raw: string = verificationMaterial.certificate.rawBytes
const pem = `-----BEGIN CERTIFICATE-----\n${raw.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
const besides = (certificate: string) => new Map([['dev.sigstore.cosign/certificate', certificate]])
const digest = `sha256:${'1'.repeat(64)}`
const payload = JSON.stringify({
  critical: { identity: {}, image: { 'docker-manifest-digest': digest }, type: 'cosign container image signature' },
  optional: null,
})
const [payloadType, envelopeType] = [
  'application/vnd.dev.cosign.simplesigning.v1+json',
  'application/vnd.dsse.envelope.v1+json',
]

describe('who is named by what hangs on an image', () => {
  it('is in the certificate of a bundle', () => {
    const found = readBundles(attached)
    expect(found).toHaveLength(2)
    for (const { signer, signatures } of found) {
      expect(signer.identity).toBe(release)
      expect(signatures).toHaveLength(1)
    }
  })

  it('stands beside a signature and an attestation of the formats before', () => {
    const found = readBundles([
      { mediaType: payloadType, text: payload, annotations: besides(pem) },
      { mediaType: envelopeType, text: JSON.stringify(dsseEnvelope), annotations: besides(pem) },
    ])
    expect(found.map(({ signer }) => signer.identity)).toEqual([release, release])
    expect(found[0]).toMatchObject({ signatures: [], statement: { predicateType: signatureType, subjects: [digest] } })
    expect(found[1]?.signatures).toEqual([dsseEnvelope.signatures[0].sig])
  })

  it.each([
    ['no JSON', bundle('{')],
    ['another document', bundle('{"garbage":true}')],
    ['a bundle without a certificate', bundle(JSON.stringify({ verificationMaterial: {}, dsseEnvelope }))],
    ['a bundle without an envelope', bundle(JSON.stringify({ verificationMaterial }))],
    ['a signature with nothing beside it', { mediaType: payloadType, text: payload, annotations: new Map() }],
    ['a signature beside garbage', { mediaType: payloadType, text: payload, annotations: besides('x'.repeat(1e6)) }],
    ['an attestation that is none', { mediaType: envelopeType, text: payload, annotations: besides(pem) }],
  ])('is nobody for %s', (_, attachment) => {
    expect(readBundles([attachment])).toEqual([])
  })

  it('does not become another one by what somebody hangs before it', () => {
    const { signer: demand } = options.requirement
    if (demand.type !== 'keyless') throw new Error(demand.type)
    const elsewhere = { ...demand, issuer: 'https://issuer.example' }
    const asked = { ...options, requirement: { ...options.requirement, signer: elsewhere } }
    const issuerOf = (answer: ReturnType<typeof cosign.parse>) =>
      answer.type === 'proven' ? answer.statements.map(({ signer }) => signer?.issuer) : []
    // Nobody under the issuer of the policy is there, so that the one who is must not go unnoticed.
    expect(issuerOf(cosign.parse(run, asked, attached))).toEqual([demand.issuer, demand.issuer])
    const foreign = attached.map(({ text }) => bundle(underOtherIssuer(text)))
    expect(issuerOf(cosign.parse(run, options, [...foreign, ...attached]))).toEqual([demand.issuer, demand.issuer])
    const other = demand.issuer.replace('127.0.0.1', '127.0.0.2')
    expect(issuerOf(cosign.parse(run, options, foreign))).toEqual([other, other])
  })
})

/** With another letter in the name of the issuer; nobody here checks who signed the certificate. */
function underOtherIssuer(text: string): string {
  const value = JSON.parse(text)
  const { certificate } = value.verificationMaterial
  const der = Buffer.from(certificate.rawBytes, 'base64').toString('latin1')
  certificate.rawBytes = Buffer.from(der.replaceAll('http://127.0.0.1', 'http://127.0.0.2'), 'latin1').toString(
    'base64',
  )
  return JSON.stringify(value)
}
