import { describe, expect, it } from 'vitest'
import type { Answer, ProvenStatement } from '../../../src/core/supply-chain/attestation.js'
import { judgeRequirements } from '../../../src/core/supply-chain/judge-requirements.js'
import { predicateTypes, verdictType } from '../../../src/core/supply-chain/predicates/predicate-types.js'
import type { Requirement } from '../../../src/core/supply-chain/requirements.js'
import { digest } from '../builders.js'
import { byKey, byWorkflow, image, signer, statement, verdictOf } from './samples.js'

const signature: Requirement = { type: 'signature', name: 'signature', signer: byWorkflow }
const attestation = (of: Partial<Extract<Requirement, { type: 'attestation' }>> = {}): Requirement => ({
  type: 'attestation',
  name: 'attestation:gatehouse-verdict',
  signer: byWorkflow,
  predicate: 'gatehouse-verdict',
  ...of,
})

const now = '2026-11-25T10:00:00Z'
const judged = (requirement: Requirement, answer: Answer, at = now) =>
  judgeRequirements(image, [{ requirement, answer }], { now: at, tool: 'cosign' })
const proven = (...statements: readonly ProvenStatement[]): Answer => ({ type: 'proven', statements })
const said = (requirement: Requirement, answer: Answer, at?: string): readonly string[] =>
  judged(requirement, answer, at).findings.map(({ message }) => message)
const verdict = (of: object = {}, by: Partial<ProvenStatement> = {}) =>
  statement({ predicateType: verdictType, predicate: verdictOf(of), ...by })

describe('a signature that is required', () => {
  it('is there when it is proven for this image', () => {
    expect(judged(signature, proven(statement()))).toEqual({ findings: [], problems: [], decided: 1 })
  })

  it('is missing on an image without one', () => {
    expect(said(signature, { type: 'absent', others: [] })).toEqual(['ghcr.io/acme/app is not signed.'])
  })

  it('is not what an attestation is, although the verifier ends well for an image that has nothing else', () => {
    const only = proven(statement({ predicateType: predicateTypes.cyclonedx }))
    expect(said(signature, only)).toEqual([
      'ghcr.io/acme/app is not signed: it only has attestations (https://cyclonedx.org/bom).',
    ])
  })

  it('counts for the digest that it names alone', () => {
    expect(said(signature, proven(statement({ subjects: [digest('another')] })))).toEqual([
      'ghcr.io/acme/app: the signature does not count: it is about another image.',
    ])
    expect(said(signature, proven(statement({ subjects: [] })))).toHaveLength(1)
  })

  it('is by whom the policy names, also when the verifier was asked for less', () => {
    const other = { ...signer, identity: 'https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main' }
    expect(said(signature, proven(statement({ signer: other })))).toEqual([
      'ghcr.io/acme/app: the signature does not count: its signer is not the one that the policy names.',
    ])
    expect(said(signature, proven(statement({ signer: { ...signer, issuer: 'https://evil.example' } })))).toHaveLength(
      1,
    )
  })

  it('needs one good statement, whatever hangs beside it', () => {
    const other = statement({ subjects: [digest('another')] })
    expect(said(signature, proven(other, statement(), other))).toEqual([])
  })

  it.each([
    [
      { type: 'refused', reason: 'other-identity', found: 'https://github.com/evil/app' },
      'it must be by https://github.com/acme/*/.github/workflows/release.yml@refs/heads/main, not by https://github.com/evil/app',
    ],
    [
      { type: 'refused', reason: 'other-issuer', found: 'https://evil.example' },
      'its signer must be vouched for by https://token.actions.githubusercontent.com, not by https://evil.example',
    ],
    [
      { type: 'refused', reason: 'other-claim', expected: 'GithubWorkflowRef refs/heads/main', found: 'refs/heads/x' },
      'the workflow that made it must have GithubWorkflowRef refs/heads/main, and has refs/heads/x',
    ],
    [{ type: 'refused', reason: 'altered' }, 'it was altered after it was signed'],
    [{ type: 'refused', reason: 'other-key' }, 'it was made with another key'],
  ] as const)('says why one does not count: %j', (answer, words) => {
    expect(said(signature, answer)).toEqual([`ghcr.io/acme/app: the signature does not count: ${words}.`])
  })

  it('keeps what a certificate says on one short line', () => {
    const [message = ''] = said(signature, {
      type: 'refused',
      reason: 'other-identity',
      found: `a\n::error::${'x'.repeat(900)}`,
    })
    expect(message).not.toContain('\n')
    expect(message.length).toBeLessThan(500)
  })
})

describe('an attestation that is required', () => {
  it('counts when its content is what it is filed as, about this image, and young enough', () => {
    expect(said(attestation({ maxAgeMs: 2 * 86_400_000 }), proven(verdict()))).toEqual([])
  })

  it('is missing, and what is there instead is named', () => {
    expect(
      said(attestation(), { type: 'absent', others: ['https://openvex.dev/ns', 'https://cyclonedx.org/bom'] }),
    ).toEqual([
      'ghcr.io/acme/app has no verdict of Gatehouse; it has https://cyclonedx.org/bom, https://openvex.dev/ns.',
    ])
  })

  it('is too old by what it says itself, or by when it was signed: signing it again makes it no younger', () => {
    const day = attestation({ maxAgeMs: 86_400_000 })
    expect(said(day, proven(verdict()), '2026-11-25T10:00:01Z')).toEqual([
      'ghcr.io/acme/app: the verdict of Gatehouse does not count: it is too old (2026-11-24T10:00:00Z).',
    ])
    expect(said(day, proven(verdict({ judgedAt: '2026-11-20T00:00:00Z' })))).toHaveLength(1)
    expect(said(day, proven(verdict({}, { signer: { ...signer, since: '2026-11-20T00:00:00Z' } })))).toHaveLength(1)
  })

  it('must say when it was made where its age is limited, and not be from the future', () => {
    const own = attestation({ predicate: 'https://example.org/own/v1', maxAgeMs: 86_400_000, signer: byKey })
    const { signer: _, ...unsigned } = statement({ predicateType: 'https://example.org/own/v1' })
    expect(said(own, proven(unsigned))[0]).toContain('it does not say when it was made')
    for (const since of [signer.since, '2026-12-24T10:00:00Z']) {
      const later = verdict({ judgedAt: '2026-12-24T10:00:00Z' }, { signer: { ...signer, since } })
      expect(said(attestation({ maxAgeMs: 86_400_000 }), proven(later))[0]).toContain('it is dated in the future')
    }
  })

  it('is refused when another type of predicate answers for it', () => {
    expect(said(attestation({ predicate: 'cyclonedx' }), proven(verdict()))).toEqual([
      `ghcr.io/acme/app has no SBOM (CycloneDX); it has ${verdictType}.`,
    ])
  })
})

describe('what nobody could find out', () => {
  it('is a problem, never a pass and never a finding', () => {
    const problem = { code: 'TOOL_TIMED_OUT', sentence: 'The verifier was stopped after 60s.' } as const
    expect(judged(signature, { type: 'unknown', problem })).toEqual({ findings: [], problems: [problem], decided: 0 })
  })
})

describe('the finding', () => {
  it('is critical, and known by the image and the requirement alone, so that a waiver outlives a rebuild', () => {
    const [finding] = judged(signature, { type: 'absent', others: [] }).findings
    const rebuilt = { ...image, digest: digest('rebuilt') }
    const [again] = judgeRequirements(
      rebuilt,
      [{ requirement: signature, answer: { type: 'refused', reason: 'altered' } }],
      {
        now,
        tool: 'cosign',
      },
    ).findings
    expect(finding?.severity).toBe('critical')
    expect(finding?.kind).toBe('integrity')
    expect(finding?.subject).toEqual({ image: { name: image.name, digest: image.digest }, requirement: 'signature' })
    expect(again?.identity).toEqual(finding?.identity)
    expect(finding?.identity).not.toEqual(judged(attestation(), { type: 'absent', others: [] }).findings[0]?.identity)
  })

  it('tells that actions/attest must push what it makes', () => {
    const [finding] = judged(attestation({ by: 'actions/attest' }), { type: 'absent', others: [] }).findings
    expect(finding?.rule.help).toContain('push-to-registry: true')
  })
})
