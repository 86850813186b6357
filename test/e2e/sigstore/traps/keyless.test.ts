import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../../../temporary.js'
import type { Claims } from '../claims.js'
import { attest, cosign, keyless, sign } from '../cosign.js'
import { startFront } from '../front.js'
import { alpine } from '../images/contents.js'
import { makeImage } from '../images/image.js'
import { push } from '../images/push.js'
import { type Registry, startRegistry } from '../registry.js'
import { type Stack, startStack } from '../stack.js'

const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
const sbom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] }

let stack: Stack
let registry: Registry
let signed: string
beforeAll(async () => {
  ;[stack, registry] = await Promise.all([startStack(), startRegistry()])
  signed = await signedBy({})
})
afterAll(() => Promise.all([stack?.stop(), registry?.stop()]))

let count = 0
const put = (): Promise<string> =>
  push({ registry: registry.address, repository: `acme/app-${++count}` }, makeImage({ layers: [alpine()] }))
async function signedBy(claims: Claims): Promise<string> {
  const reference = await put()
  await sign(keyless(stack, claims), reference)
  return reference
}

const by = (who: string) => ['--certificate-identity', who, '--certificate-oidc-issuer', stack.issuer.url]
const verify = (reference: string, words: readonly string[] = by(identity), root = stack.trustedRoot) =>
  cosign(['verify', '--trusted-root', root, ...words, reference])

describe('verify of a keyless signature', () => {
  it('does not print who signed', async () => {
    const { stdout } = await verify(signed)
    expect(stdout).toContain(signed.split('@')[1])
    expect(stdout).not.toMatch(/release\.yml|octocat|acme\/app\//)
  })

  it('refuses the same workflow of a pull request, whose identity ends in its merge', async () => {
    const reference = await signedBy({ event_name: 'pull_request', ref: 'refs/pull/7/merge' })
    const { exit, stderr } = await verify(reference)
    expect([exit, stderr]).toEqual([
      1,
      expect.stringContaining(`got "${identity.replace('heads/main', 'pull/7/merge')}"`),
    ])
  })

  it('sees a reusable workflow as the signer, and the caller as the repository', async () => {
    const called = 'acme/workflows/.github/workflows/image.yml@refs/tags/v1'
    const reference = await signedBy({ job_workflow_ref: called })
    const words = [...by(`https://github.com/${called}`), '--certificate-github-workflow-repository']
    expect((await verify(reference, [...words, 'acme/app'])).exit).toBe(0)
    expect((await verify(reference, [...words, 'acme/workflows'])).exit).toBe(1)
    expect((await verify(reference)).exit).toBe(1)
  })

  it('takes an expression for an identity as a search: without anchors a neighbour passes', async () => {
    const reference = await signedBy({ repository: 'acme/app-of-somebody' })
    const like = (expression: string) => [
      ...['--certificate-identity-regexp', expression],
      ...['--certificate-oidc-issuer', stack.issuer.url],
    ]
    expect((await verify(reference, like('https://github.com/acme/app'))).exit).toBe(0)
    expect((await verify(reference, like('^https://github\\.com/acme/app/.*$'))).exit).toBe(1)
  })

  it('of an attestation does not say that another identity made one of that type', async () => {
    const reference = await put()
    await attest(keyless(stack, { repository: 'evil/app' }), reference, 'cyclonedx', sbom)
    await attest(keyless(stack), reference, 'openvex', {})
    const words = ['--trusted-root', stack.trustedRoot, ...by(identity), '--type', 'cyclonedx']
    const { exit, stderr } = await cosign(['verify-attestation', ...words, reference])
    expect([exit, stderr]).toEqual([
      1,
      expect.stringContaining(
        'none of the attestations matched the predicate type: cyclonedx, found: https://openvex.dev/ns',
      ),
    ])
  })
})

describe('a trusted root', () => {
  /** A copy in which the time of one part is over since 2025. */
  function expired(part: 'certificateAuthorities' | 'timestampAuthorities' | 'ctlogs' | 'tlogs'): string {
    const root = JSON.parse(readFileSync(stack.trustedRoot, 'utf8'))
    const [{ publicKey, ...one }] = root[part]
    const range = { start: '2024-01-01T00:00:00Z', end: '2025-01-01T00:00:00Z' }
    root[part] =
      publicKey === undefined
        ? [{ ...one, validFor: range }]
        : [{ ...one, publicKey: { ...publicKey, validFor: range } }]
    const file = join(makeFolder(), 'root.json')
    writeFileSync(file, JSON.stringify(root))
    return file
  }

  it.each([
    ['certificateAuthorities', 'leaf certificate verification failed'],
    ['timestampAuthorities', 'threshold not met for verified signed timestamps: 0 < 1'],
    ['ctlogs', 'only able to verify 0 SCT entries'],
  ] as const)('whose %s are expired is not believed', async (part, words) => {
    const { exit, stderr } = await verify(signed, by(identity), expired(part))
    expect([exit, stderr]).toEqual([1, expect.stringContaining(words)])
  })

  it('whose key of Rekor is expired is believed all the same', async () => {
    expect((await verify(signed, by(identity), expired('tlogs'))).exit).toBe(0)
  })
})

describe('signing', () => {
  it('without the variables of Actions goes to a person instead, and so it does when the token is refused', async () => {
    const { words, env } = keyless(stack)
    const reference = await put()
    const said = await Promise.all([
      cosign(['sign', ...words, reference]),
      cosign(['sign', ...words, reference], { env: { ...env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'wrong' } }),
    ])
    for (const { exit, stderr } of said) {
      expect([exit, stderr]).toEqual([1, expect.stringContaining('using device flow')])
    }
  })

  it('waits for Fulcio longer than it was told to', async () => {
    const hanging = await startFront(registry.address, { rules: [{ fault: 'hang' }] })
    const config = join(makeFolder(), 'config.json')
    const services = readFileSync(stack.signingConfig, 'utf8')
    writeFileSync(config, services.replaceAll(stack.addresses.fulcio, `http://${hanging.address}`))
    const { env } = keyless(stack)
    const words = ['--signing-config', config, '--trusted-root', stack.trustedRoot, '--yes', '--timeout', '1s']
    const { exit } = await cosign(['sign', ...words, await put()], { env, deadlineMs: 5000 })
    await hanging.stop()
    expect([exit, hanging.asked.length]).toEqual([null, 1])
  })
})
