import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judge, statementOf } from '../../sigstore/judge.js'
import { bundlesOf, cosign, keyless, sign } from './cosign.js'
import { alpine } from './images/contents.js'
import { makeImage } from './images/image.js'
import { push } from './images/push.js'
import { type Registry, startRegistry } from './registry.js'
import { type Stack, startStack } from './stack.js'

const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

let stack: Stack
let other: Stack
let registry: Registry
let image: string
beforeAll(async () => {
  ;[stack, other, registry] = await Promise.all([startStack(), startStack(), startRegistry()])
  image = await push({ registry: registry.address, repository: 'acme/app' }, makeImage({ layers: [alpine()] }), '1')
  await sign(keyless(stack), image)
})
afterAll(() => Promise.all([stack?.stop(), other?.stop(), registry?.stop()]))

const by = ['--certificate-identity', identity, '--certificate-oidc-issuer']
const verify = (trustedRoot: string) =>
  cosign(['verify', '--trusted-root', trustedRoot, ...by, stack.issuer.url, image])

describe('a keyless signature of the stack', () => {
  it('is believed by cosign without any weakening', async () => {
    const { exit, stdout } = await verify(stack.trustedRoot)
    expect([exit, JSON.parse(stdout)[0].critical.image]).toEqual([0, { 'docker-manifest-digest': image.split('@')[1] }])
  })

  it('is not believed by who trusts another stack', async () => {
    const { exit, stderr } = await verify(other.trustedRoot)
    expect([exit, stderr]).toEqual([1, expect.stringContaining('not enough verified log entries')])
  })

  it('carries what the token said', async () => {
    const claims = [
      ...['--certificate-github-workflow-repository', 'acme/app', '--certificate-github-workflow-trigger', 'push'],
      ...['--certificate-github-workflow-ref', 'refs/heads/main', '--certificate-github-workflow-name', 'release'],
    ]
    const words = ['verify', '--trusted-root', stack.trustedRoot, ...by, stack.issuer.url]
    expect((await cosign([...words, ...claims, image])).exit).toBe(0)
    expect((await cosign([...words, '--certificate-github-workflow-sha', '2'.repeat(40), image])).stderr).toContain(
      `expected GithubWorkflowSHA to be "${'2'.repeat(40)}", got "${'1'.repeat(40)}"`,
    )
  })
})

describe('the issuer', () => {
  it('gives no token to who has no right to ask', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url } = stack.issuer.environment()
    expect((await fetch(`${url}&audience=sigstore`)).status).toBe(401)
  })

  it.each([
    ['forged', () => stack.issuer.mint({}, { forged: true })],
    ['expired', () => stack.issuer.mint({}, { issuedAt: Math.floor(Date.now() / 1000) - 3600 })],
    ['meant for somebody else', () => stack.issuer.mint({}, { audience: 'https://github.com/acme' })],
  ])('makes a token that Fulcio refuses when it is %s', async (_, token) => {
    const { words } = keyless(stack)
    const { exit, stderr } = await cosign(['sign', ...words, '--identity-token', token(), image])
    expect([exit, stderr]).toEqual([1, expect.stringContaining('There was an error processing the identity token')])
  })
})

describe('the second judge', () => {
  it('says of the same bundles what cosign says', async () => {
    const [bundle = ''] = await bundlesOf(image)
    const by = (identity: string) => ({ kind: 'keyless', identity, issuer: stack.issuer.url }) as const
    const root = await readFile(stack.trustedRoot, 'utf8')
    expect(judge(bundle, root, by(identity))).toEqual({ accepted: true, identity, issuer: stack.issuer.url })
    expect(judge(bundle, root, by(identity.replace('acme', 'evil')))).toEqual({
      accepted: false,
      code: 'UNTRUSTED_SIGNER_ERROR',
    })
    expect(judge(bundle, await readFile(other.trustedRoot, 'utf8'), by(identity))).toEqual({
      accepted: false,
      code: 'TIMESTAMP_ERROR',
    })
    expect(statementOf(bundle)).toMatchObject({ subject: [{ digest: { sha256: image.split('@sha256:')[1] } }] })
  })
})
