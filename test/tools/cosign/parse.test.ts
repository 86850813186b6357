import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/supply-chain/attestation.js'
import { cosign } from '../../../src/tools/cosign/index.js'
import { recorded } from './recorded.js'

const answer = (name: string): Answer => {
  const { run, options, attached } = recorded(name)
  return cosign.parse(run, options, attached)
}

const signatureType = 'https://sigstore.dev/cosign/sign/v1'
const sbomType = 'https://cyclonedx.org/bom'
const release = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
const digestOf = (name: string): string => recorded(name).options.image.split('@')[1] ?? ''

describe('what cosign proved', () => {
  it('is what it printed, with who signed it', () => {
    const proven = answer('signed')
    if (proven.type !== 'proven') throw new Error(proven.type)
    expect(proven.statements.map(({ predicateType }) => predicateType).sort()).toEqual([sbomType, signatureType])
    for (const { subjects, signer } of proven.statements) {
      expect(subjects).toEqual([digestOf('signed')])
      expect(signer).toMatchObject({ identity: release, repository: 'acme/app', ref: 'refs/heads/main' })
      expect(signer?.issuer).toMatch(/^http:\/\/127\.0\.0\.1:/)
    }
  })

  it('is an attestation and no signature where there is nothing else, although it ends with 0', () => {
    const proven = answer('attested-only')
    if (proven.type !== 'proven') throw new Error(proven.type)
    expect(proven.statements.map(({ predicateType }) => predicateType)).toEqual([sbomType])
  })

  it('is the whole statement for an attestation', () => {
    const proven = answer('attestation')
    if (proven.type !== 'proven') throw new Error(proven.type)
    expect(proven.statements).toHaveLength(1)
    const [statement] = proven.statements
    expect(statement?.predicateType).toBe(sbomType)
    expect(statement?.subjects).toEqual([digestOf('attestation')])
    expect(statement?.predicate).toMatchObject({ bomFormat: 'CycloneDX' })
    expect(statement?.signer?.identity).toBe(release)
  })

  it.each(['foreign-beside-own', 'garbage-beside-own', 'key'])(
    'is the good one whatever hangs beside it: %s',
    (name) => {
      const proven = answer(name)
      if (proven.type !== 'proven') throw new Error(proven.type)
      expect(proven.statements.map(({ predicateType }) => predicateType)).toEqual([signatureType])
      expect(proven.statements[0]?.signer?.identity).toBe(name === 'key' ? undefined : release)
    },
  )

  it('is nothing when it ends well and prints nothing, or something else', () => {
    const { options } = recorded('signed')
    const said = (stdout: string) => cosign.parse({ stdout, stderr: '', exit: 0 }, options)
    expect(said('[]')).toMatchObject({ type: 'unknown', problem: { code: 'OUTPUT_EMPTY' } })
    expect(said('')).toMatchObject({ type: 'unknown', problem: { code: 'OUTPUT_INVALID' } })
    expect(said('[{"critical":{}}]')).toMatchObject({ type: 'unknown', problem: { code: 'OUTPUT_INVALID' } })
  })

  it('is the old kind of signature, too', () => {
    const { options } = recorded('signed')
    const digest = `sha256:${'1'.repeat(64)}`
    const entry = {
      critical: { identity: {}, image: { 'docker-manifest-digest': digest }, type: 'cosign container image signature' },
    }
    const stdout = `\n${JSON.stringify([{ ...entry, optional: null }])}\n`
    expect(cosign.parse({ stdout, stderr: '', exit: 0 }, options)).toEqual({
      type: 'proven',
      statements: [{ predicateType: signatureType, subjects: [digest], predicate: {} }],
    })
  })
})

describe('what cosign refused or did not find', () => {
  it.each<[string, Answer]>([
    ['unsigned', { type: 'absent', others: [] }],
    ['no-such-image', { type: 'absent', others: [] }],
    ['garbage', { type: 'absent', others: [] }],
    ['attestation-missing', { type: 'absent', others: [] }],
    ['attestation-of-other-type', { type: 'absent', others: [signatureType, sbomType] }],
    ['foreign', { type: 'refused', reason: 'other-identity', found: release.replace('acme/app', 'evil/app') }],
    [
      'other-repository',
      { type: 'refused', reason: 'other-claim', expected: 'GithubWorkflowRepository acme/web', found: 'acme/app' },
    ],
    [
      'other-ref',
      {
        type: 'refused',
        reason: 'other-claim',
        expected: 'GithubWorkflowRef refs/heads/dev',
        found: 'refs/heads/main',
      },
    ],
    ['other-workflow', { type: 'refused', reason: 'other-claim', expected: 'GithubWorkflowName ci', found: 'release' }],
    [
      'other-trigger',
      { type: 'refused', reason: 'other-claim', expected: 'GithubWorkflowTrigger pull_request', found: 'push' },
    ],
    ['other-roots', { type: 'refused', reason: 'not-logged' }],
    ['bundle-of-other-image', { type: 'refused', reason: 'other-image' }],
    ['altered', { type: 'refused', reason: 'altered' }],
    ['key-not-logged', { type: 'refused', reason: 'not-logged' }],
    ['other-key', { type: 'refused', reason: 'other-key' }],
    ['certificate-for-key', { type: 'refused', reason: 'not-a-key' }],
  ])('%s', (name, expected) => {
    const said = answer(name)
    if (said.type === 'absent' && expected.type === 'absent')
      expect([...said.others].sort()).toEqual([...expected.others].sort())
    else expect(said).toEqual(expected)
  })

  it('is another issuer, which is named', () => {
    expect(answer('other-issuer')).toMatchObject({
      type: 'refused',
      reason: 'other-issuer',
      found: expect.stringMatching(/^http:\/\/127/),
    })
  })
})

describe('what nobody knows', () => {
  it.each([
    ['referrers-401', 'REGISTRY_REFUSED', 'the registry wants other credentials'],
    ['referrers-403', 'REGISTRY_REFUSED', 'the registry wants other credentials'],
    ['referrers-500', 'REGISTRY_UNREACHABLE', 'the registry does not answer as it should'],
    ['referrers-hang', 'REGISTRY_UNREACHABLE', 'the registry does not answer as it should'],
    ['registry-401', 'REGISTRY_REFUSED', 'the registry wants other credentials'],
    ['registry-403', 'REGISTRY_REFUSED', 'the registry wants other credentials'],
    ['registry-500', 'REGISTRY_UNREACHABLE', 'the registry does not answer as it should'],
    ['registry-hang', 'REGISTRY_UNREACHABLE', 'the registry does not answer as it should'],
    ['refused-connection', 'REGISTRY_UNREACHABLE', 'the registry does not answer as it should'],
    ['bad-roots', 'ARGUMENT_INVALID', 'the file with the roots of trust cannot be read'],
    ['bad-key', 'POLICY_INVALID', 'the public key cannot be used'],
  ])('%s is a problem, never unsigned', (name, code, words) => {
    const said = answer(name)
    if (said.type !== 'unknown') throw new Error(said.type)
    expect(said.problem.code).toBe(code)
    expect(said.problem.sentence).toContain(words)
  })

  it.each([
    [1, 'Error: no signatures found\nerror during command execution: no signatures found\n'],
    [10, 'Error: something new\nerror during command execution: something new\n'],
    [
      1,
      'Error: no matching attestations: something new\nerror during command execution: no matching attestations: something new\n',
    ],
    [
      1,
      'Error: no matching attestations: accepted signatures do not match threshold\nGET https://r.example/v2/: UNKNOWN: x\nerror during command execution: …\n',
    ],
    [2, ''],
  ])('stays unknown for words that were never seen: %i %j', (exit, stderr) => {
    expect(cosign.parse({ stdout: '', stderr, exit }, recorded('signed').options).type).toBe('unknown')
  })
})
