import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDocument, stringify } from 'yaml'
import { root } from '../e2e/gatehouse.js'
import { readyImageTools } from '../e2e/programs/locked-tools.js'
import { bundlesOf } from '../e2e/sigstore/cosign.js'
import { alpine, debian } from '../e2e/sigstore/images/contents.js'
import { type Image, makeImage } from '../e2e/sigstore/images/image.js'
import { push } from '../e2e/sigstore/images/push.js'
import { type Registry, startRegistry } from '../e2e/sigstore/registry.js'
import { type Stack, startStack } from '../e2e/sigstore/stack.js'
import { told, verify } from '../e2e/sigstore/verify/scene.js'
import { act } from './act.js'
import { openScene, pullRequestPayload, type Ran, type Run, run, type Scene } from './scene.js'

/** From an image in a registry to a signature that is proven, on a runner: the recipe in one job, and the workflow to copy around `image.yml`. */
const oneJob = 'test/workflows/callers/one-job.yml'
const threeJobs = 'examples/workflows/release-image.yml'

/** Which workflow the certificate names: the one that a job is written in. */
const signers = {
  [oneJob]: 'acme/shop/.github/workflows/release.yml@refs/heads/main',
  [threeJobs]: 'gatehouse/gatehouse/.github/workflows/image.yml@0123456789012345678901234567890123456789',
}

type Stored = ReadonlyMap<string, { archive: Buffer }>
const sbomOf = (artifacts: Stored): { archive: Buffer } => {
  const [, stored] = [...artifacts].find(([name]) => name.startsWith('sbom-')) ?? []
  if (stored === undefined) throw new Error('No SBOM was stored.')
  return stored
}

describe.skipIf(act === undefined)('an image that is released', () => {
  let scene: Scene
  let stack: Stack
  let registry: Registry
  let commit = ''
  beforeAll(async () => {
    await readyImageTools()
    ;[scene, stack, registry] = await Promise.all([openScene(), startStack(), startRegistry()])
    commit = scene.repository.commit('main', { files: { '.gatehouse/policy.yml': stringify(policy()) } })
  })
  afterAll(() => Promise.all([scene?.close(), stack?.stop(), registry?.stop()]))

  const demands = () => ({
    signature: {
      issuer: stack.issuer.url,
      identity: Object.values(signers).map((workflow) => `https://github.com/${workflow.replace(/@\d+$/, '@*')}`),
      repository: 'acme/shop',
    },
    attestations: [{ type: 'cyclonedx' }, { type: 'spdxjson' }, { type: 'gatehouse-verdict', 'max-age': '7d' }],
  })
  const policy = () => ({ version: 1, mode: 'enforce', block: ['critical'], 'supply-chain': demands() })
  const proven = async (image: string): Promise<readonly string[]> =>
    told(await verify([image], { demands: demands(), trustedRoot: stack.trustedRoot }))

  let count = 0
  const put = (image: Image): Promise<string> =>
    push({ registry: registry.address, repository: `acme/shop-${++count}` }, image)
  const good = makeImage({ layers: [alpine('3.21.0')], settings: { User: 'app' } })
  /** Two of its packages have a critical vulnerability. */
  const bad = makeImage({ layers: [debian], settings: { User: 'app' } })

  /** `asked`: inputs beside the image and the services of this test. */
  const release = (
    workflow: keyof typeof signers,
    image: string,
    { asked = {}, ...more }: Partial<Run> & { readonly asked?: Readonly<Record<string, string>> } = {},
  ): Promise<Ran> => {
    const inputs = { 'signing-config': stack.signingConfig, 'trusted-root': stack.trustedRoot, ...asked }
    const place = workflow === oneJob ? ['jobs', 'release', 'steps', 1, 'with'] : ['jobs', 'release', 'with']
    const edit = (text: string): string => {
      const document = parseDocument(text)
      for (const [name, value] of Object.entries(inputs)) document.setIn([...place, name], value)
      return document.toString({ lineWidth: 0 })
    }
    const claims = {
      repository: 'acme/shop',
      workflow_ref: signers[oneJob],
      job_workflow_ref: signers[workflow],
    }
    return run(scene, {
      workflow,
      event: 'push',
      commit,
      branch: 'main',
      edit,
      programs: join(root, 'test/workflows/stand-ins/bin'),
      ...more,
      env: { ...stack.issuer.environment(claims), GATEHOUSE_TEST_IMAGE: image },
    })
  }

  it('in one job is scanned, listed, judged, signed and verified', async () => {
    const image = await put(good)
    const ran = await release(oneJob, image)
    expect(ran.exit, ran.transcript).toBe(0)
    expect(ran.outputs('told')).toEqual({ signed: image, verified: 'pass', verdict: 'pass' })
    expect(await bundlesOf(image)).toHaveLength(4)
    expect(await proven(image)).toEqual(['pass'])
    const [judged = '', verified = '', ...others] = new Set(ran.summaries)
    expect([judged, verified, others]).toEqual([
      expect.stringMatching(/1 image, 2 findings noted[\s\S]*Trivy image[\s\S]*Syft 1\.54\.1/),
      expect.stringMatching(/1 image, no findings[\s\S]*Cosign 3\.1\.3/),
      [],
    ])
    expect(scene.prism.violations).toEqual([])
  })

  let honest: Buffer | undefined
  it('in three jobs is signed where no scanner runs and no code is, by a workflow that a policy can name', async () => {
    const image = await put(good)
    const ran = await release(threeJobs, image, {
      meddle: (job, artifacts) => {
        if (job === 'sign') honest = sbomOf(artifacts).archive
      },
    })
    expect(ran.exit, ran.transcript).toBe(0)
    expect(ran.jobs).toEqual({ build: 'success', scan: 'success', judge: 'success', sign: 'success' })
    expect(ran.recorded.map(({ action, job }) => [action, job])).toEqual([
      ['checkout', 'build'],
      ['checkout', 'scan'],
      ['upload-sarif', 'judge'],
    ])
    expect(ran.outputs('gate')).toMatchObject({ verdict: 'pass', upload: 'true' })
    expect(ran.log('sign')).toContain(`Signed ${image}`)
    expect(ran.outputs('verify')).toMatchObject({ verdict: 'pass' })
    expect(await bundlesOf(image)).toHaveLength(4)
    expect(await proven(image)).toEqual(['pass'])
  })

  it('is not signed when its SBOM was exchanged between the jobs', async () => {
    const image = await put(good)
    const ran = await release(threeJobs, image, {
      meddle: (job, artifacts) => {
        if (job === 'sign' && honest !== undefined) sbomOf(artifacts).archive = honest
      },
    })
    expect(ran.jobs, ran.transcript).toMatchObject({ judge: 'success', sign: 'failure' })
    expect(ran.log('sign')).toMatch(/not the one that was stored|not the file that the step before wrote/)
    expect(await bundlesOf(image)).toEqual([])
  })

  it.each([
    ['one job', oneJob, 'enforce', 1],
    ['three jobs', threeJobs, 'audit', 0],
  ] as const)('is not signed when it blocks, in %s', async (_, workflow, mode, exit) => {
    const image = await put(bad)
    const ran = await release(workflow, image, { asked: { mode } })
    expect(ran.exit, ran.transcript).toBe(exit)
    expect(ran.outputs('gate')).toMatchObject({ verdict: 'block', blocking: '2' })
    expect(await bundlesOf(image)).toEqual([])
  })

  it.each([
    ['one job', oneJob, 31],
    ['three jobs', threeJobs, 32],
  ] as const)('is judged and not signed on a pull request, in %s', async (_, workflow, number) => {
    const image = await put(good)
    const { repository, github } = scene
    const head = repository.commit(`topic-${number}`, { files: { 'README.md': '# Shop\n' } })
    const merge = repository.merge(`topic-${number}`, number)
    github.setRef(`refs/pull/${number}/merge`, merge)
    github.openPull(number, { head, headRef: 'topic', merge })
    const payload = pullRequestPayload(number, { head, base: commit })
    const event = { event: 'pull_request', payload, commit: merge, branch: 'topic' }
    const ran = await release(workflow, image, event)
    expect(ran.exit, ran.transcript).toBe(0)
    expect(ran.outputs('gate')).toMatchObject({ verdict: 'pass' })
    expect(ran.outputs('sign')).toEqual({})
    expect(await bundlesOf(image)).toEqual([])
  })

  it.each([
    ['one job', oneJob],
    ['three jobs', threeJobs],
  ] as const)(
    'is missing when nobody named one, and nothing is told as if it were the repository, in %s',
    async (_, workflow) => {
      const before = scene.github.analyses.length
      const ran = await release(workflow, '')
      expect(ran.exit, ran.transcript).toBe(1)
      expect(ran.transcript).toContain('names no image by its digest')
      expect(ran.outputs('scan')).toEqual({})
      expect(scene.github.analyses).toHaveLength(before)
    },
  )

  it('ends red when what was signed is not what the policy asks', async () => {
    const image = await put(good)
    const signature = { ...demands().signature, ref: 'refs/heads/release' }
    const organisation = stringify({ version: 1, 'supply-chain': { signature } })
    const ran = await release(oneJob, image, { asked: { 'organisation-policy': organisation } })
    expect(ran.exit, ran.transcript).toBe(1)
    expect(ran.outputs('sign')).toMatchObject({ image })
    expect(ran.outputs('verify')).toMatchObject({ verdict: 'block', blocking: '1' })
  })
})
