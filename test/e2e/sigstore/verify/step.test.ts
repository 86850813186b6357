import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { makeFolder, writeTree } from '../../../temporary.js'
import { type FakeGitHub, startGitHub } from '../../../workflows/github/github.js'
import { makeRepository, type TestRepository } from '../../../workflows/repository.js'
import { pullRequestPayload } from '../../../workflows/scene.js'
import { readyImageTools } from '../../programs/locked-tools.js'
import { type StartedStep, startStep } from '../../started-step.js'
import { type KeyPair, makeKeyPair, sign } from '../cosign.js'
import { alpine } from '../images/contents.js'
import { makeImage } from '../images/image.js'
import { push } from '../images/push.js'
import { type Registry, startRegistry } from '../registry.js'
import { startStack } from '../stack.js'
import { verify as verifyHere } from './scene.js'

beforeAll(readyImageTools)

/** `actions/verify` as a runner starts it, with a policy that a repository has: the images are signed with a key, or not. */
const image = makeImage({ layers: [alpine()] })
let registry: Registry
let github: FakeGitHub
let repository: TestRepository
let keys: KeyPair
let workspace = ''

const put = (name: string): Promise<string> => push({ registry: registry.address, repository: name }, image, '1')
const verify = (images: readonly string[], inputs: Readonly<Record<string, string>> = {}): Promise<StartedStep> =>
  startStep({ workspace, commit: repository.git('rev-parse', 'main'), api: github.url }, 'verify', {
    token: github.token({ permissions: { contents: 'read' } }),
    images: images.join('\n'),
    transport: 'none',
    ...inputs,
  })

beforeAll(async () => {
  ;[registry, keys] = await Promise.all([startRegistry(), makeKeyPair(makeFolder())])
  const policy = stringify({
    version: 1,
    mode: 'enforce',
    rules: [{ id: 'proven', match: { kind: 'integrity' }, action: 'block' }],
    'supply-chain': { signature: { key: readFileSync(keys.publicKey, 'utf8'), log: 'none' } },
  })
  repository = makeRepository()
  const commit = repository.commit('main', { files: { '.gatehouse/policy.yml': policy, 'root.json': '{}\n' } })
  github = await startGitHub({ repository: 'acme/shop', folder: repository.origin })
  workspace = repository.checkout(commit, 'main')
})
afterAll(async () => {
  await registry?.stop()
  await github?.close()
})

describe('a step that verifies images', () => {
  it('passes when each is signed as the policy of the repository asks', async () => {
    const reference = await put('acme/signed')
    await sign(keys, reference)
    const { exit, outputs, log, summary } = await verify([reference])
    expect(log).toContain('Gatehouse: open.')
    expect(exit).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'pass', blocking: '0' })
    expect(JSON.parse(readFileSync(outputs['verdict-file'] ?? '', 'utf8'))).toMatchObject({ verdict: 'pass' })
    expect(summary).toContain('Gatehouse')
  })

  it('fails for one that is not, and says which', async () => {
    const [signed, unsigned] = [await put('acme/also-signed'), await put('acme/unsigned')]
    await sign(keys, signed)
    const { exit, outputs, log } = await verify([signed, unsigned])
    expect(exit).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'block', blocking: '1' })
    expect(log).toContain('acme/unsigned')
  })

  it('says that an image is not there: that proves nothing', async () => {
    const { exit, outputs } = await verify([`${registry.address}/acme/nowhere:1`])
    expect(exit).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'error' })
  })

  it('believes no roots of trust that the repository itself holds', async () => {
    const { exit, log } = await verify([await put('acme/app')], { 'trusted-root': 'root.json' })
    expect(exit).toBe(1)
    expect(log).toContain('The file')
    expect(log).toContain('of `trusted-root` is one of the repository itself')
  })
})

describe('steps that leave the judging to the gate', () => {
  const step = (action: string, inputs: Readonly<Record<string, string>>): Promise<StartedStep> =>
    startStep({ workspace, commit: repository.git('rev-parse', 'main'), api: github.url }, action, {
      token: github.token({ permissions: { contents: 'read' } }),
      ...inputs,
    })

  it('bring evidence of one image, of which one verdict is made', async () => {
    const reference = await put('acme/judged-together')
    const [verified, listed] = await Promise.all([
      step('verify', { images: reference, judge: 'false' }),
      step('sbom', { image: reference, judge: 'false' }),
    ])
    for (const { exit, outputs, log, summary } of [verified, listed]) {
      expect(exit, log).toBe(0)
      expect(outputs).toMatchObject({ verdict: '', 'evidence-digest': expect.stringMatching(/^sha256:/) })
      expect(log).toContain('Nothing is judged yet.')
      expect(summary).toBe('')
    }
    const both = (name: string): string => [verified, listed].map(({ outputs }) => outputs[name] ?? '').join('\n')
    const asked = { evidence: both('evidence'), 'evidence-digest': both('evidence-digest'), image: reference }
    const { outputs } = await step('gate', asked)
    expect(outputs).toMatchObject({ reason: '2 findings block.', verdict: 'block' })
    const verdict = JSON.parse(readFileSync(outputs['verdict-file'] ?? '', 'utf8'))
    expect(verdict.scanners.map(({ scanner }: { scanner: string }) => scanner)).toEqual([
      'cosign',
      'syft',
      'trivy/listing',
    ])
    expect(verdict.subject.image.digest).toBe(reference.split('@')[1])
  })

  it('are not believed about another image than the one that the gate is asked about', async () => {
    const [one, other] = [await put('acme/one'), await put('acme/other')]
    const { outputs } = await step('verify', { images: one, judge: 'false' })
    const asked = { evidence: outputs['evidence'] ?? '', image: other }
    expect((await step('gate', asked)).outputs).toMatchObject({
      verdict: 'error',
      reason: 'The evidence is of another scope.',
    })
  })
})

describe('a step that signs images', () => {
  const signing = (image: string, env: Readonly<Record<string, string>> = {}): Promise<StartedStep> =>
    startStep(
      { workspace, commit: repository.git('rev-parse', 'main'), api: github.url },
      'sign',
      { image, key: 'env://RELEASE_KEY', log: 'false' },
      { RELEASE_KEY: readFileSync(keys.publicKey.replace(/pub$/, 'key'), 'utf8'), ...keys.env, ...env },
    )

  it('makes what the step that verifies asks for', async () => {
    const reference = await put('acme/to-be-signed')
    expect((await verify([reference])).outputs).toMatchObject({ verdict: 'block' })
    const signed = await signing(reference)
    expect(signed.log).toContain(`Signed ${reference}`)
    expect(signed).toMatchObject({
      exit: 0,
      outputs: { image: reference, digest: reference.split('@')[1], made: 'signature' },
    })
    expect(signed.log).not.toContain('PRIVATE KEY')
    expect((await verify([reference])).outputs).toMatchObject({ verdict: 'pass' })
  })

  it('signs as the job, of whom the certificate is', async () => {
    const stack = await startStack()
    try {
      const reference = await put('acme/signed-by-a-job')
      const { signingConfig, trustedRoot } = stack
      const services = { 'signing-config': signingConfig, 'trusted-root': trustedRoot }
      const { exit, log, outputs } = await startStep(
        { workspace, commit: repository.git('rev-parse', 'main'), api: github.url },
        'sign',
        { image: reference, ...services },
        stack.issuer.environment(),
      )
      expect([exit, outputs['made']], log).toEqual([0, 'signature'])
      expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(
        stack.issuer.environment().ACTIONS_ID_TOKEN_REQUEST_TOKEN.slice(0, 20),
      )
      const signature = {
        issuer: stack.issuer.url,
        identity: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
      }
      const { verdict } = await verifyHere([reference], { demands: { signature }, trustedRoot })
      expect(verdict.verdict).toBe('pass')
    } finally {
      await stack.stop()
    }
  })

  it('signs nothing for a change', async () => {
    const reference = await put('acme/of-a-change')
    const payload = pullRequestPayload(7, { head: '1'.repeat(40), base: '2'.repeat(40) })
    const file = join(writeTree({ 'event.json': JSON.stringify(payload) }), 'event.json')
    const event = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_EVENT_PATH: file }
    const { exit, log } = await signing(reference, event)
    expect([exit, log]).toEqual([1, expect.stringContaining('Nothing is signed on pull_request')])
    expect((await verify([reference])).outputs).toMatchObject({ verdict: 'block' })
  })
})
