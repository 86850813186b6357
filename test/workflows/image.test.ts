import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
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

/** From an image in a registry to a signature that is proven, on a runner: the recipe in one job, the reusable workflow in three. */
const oneJob = 'test/workflows/callers/one-job.yml'
const threeJobs = 'test/workflows/callers/three-jobs.yml'

/** The jobs of image.yml sign as that workflow. */
const workflowOf = {
  [oneJob]: 'acme/shop/.github/workflows/release.yml@refs/heads/main',
  [threeJobs]: 'gatehouse/gatehouse/.github/workflows/image.yml@v1',
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
  afterAll(async () => {
    await Promise.all([scene?.close(), stack?.stop(), registry?.stop()])
  })

  const demands = () => ({
    signature: {
      issuer: stack.issuer.url,
      identity: Object.values(workflowOf).map((workflow) => `https://github.com/${workflow}`),
      repository: 'acme/shop',
    },
    attestations: [{ type: 'cyclonedx' }, { type: 'spdxjson' }, { type: 'gatehouse-verdict', 'max-age': '7d' }],
  })
  const policy = () => ({
    version: 1,
    mode: 'enforce',
    block: ['critical'],
    'supply-chain': demands(),
  })

  let count = 0
  const put = (image: Image): Promise<string> =>
    push({ registry: registry.address, repository: `acme/shop-${++count}` }, image)
  const good = makeImage({ layers: [alpine()], settings: { User: 'app' } })
  /** Two of its packages have a critical vulnerability. */
  const bad = makeImage({ layers: [debian], settings: { User: 'app' } })

  const release = (
    workflow: keyof typeof workflowOf,
    image: string,
    { payload = {}, ...more }: Partial<Run> = {},
  ): Promise<Ran> =>
    run(scene, {
      workflow,
      event: 'push',
      commit,
      branch: 'main',
      ...more,
      payload: {
        image,
        ref: 'refs/heads/main',
        signing_config: stack.signingConfig,
        trusted_root: stack.trustedRoot,
        ...payload,
      },
      env: stack.issuer.environment({
        repository: 'acme/shop',
        workflow_ref: workflowOf[oneJob],
        job_workflow_ref: workflowOf[workflow],
      }),
    })

  const proven = async (image: string): Promise<readonly string[]> =>
    told(await verify([image], { demands: demands(), trustedRoot: stack.trustedRoot }))

  it('in one job is scanned, listed, judged, signed and verified', async () => {
    const image = await put(good)
    const ran = await release(oneJob, image)
    expect(ran.exit, ran.transcript).toBe(0)
    expect(ran.outputs('told')).toEqual({ signed: image, verified: 'pass', verdict: 'pass' })
    expect(await bundlesOf(image)).toHaveLength(4)
    expect(await proven(image)).toEqual(['pass'])
    expect(ran.summaries.join('\n')).toMatch(/Syft 1\.54\.1/)
    expect(scene.prism.violations).toEqual([])
  })

  it('in three jobs is signed where no scanner runs and no code is, by a workflow that a policy can name', async () => {
    const image = await put(good)
    const ran = await release(threeJobs, image)
    expect(ran.exit, ran.transcript).toBe(0)
    expect(ran.jobs).toEqual({ scan: 'success', judge: 'success', sign: 'success' })
    expect(ran.recorded.map(({ action, job }) => [action, job])).toEqual([
      ['checkout', 'scan'],
      ['upload-sarif', 'judge'],
    ])
    expect(ran.outputs('gate')).toMatchObject({ verdict: 'pass', upload: 'true' })
    expect(ran.log('sign')).toContain(`Signed ${image}`)
    expect(ran.outputs('verify')).toMatchObject({ verdict: 'pass' })
    expect(await bundlesOf(image)).toHaveLength(4)
    expect(await proven(image)).toEqual(['pass'])
  })

  it.each([oneJob, threeJobs] as const)(
    'is not signed when it blocks, whatever the mode says of the job (%s)',
    async (workflow) => {
      const image = await put(bad)
      const enforced = await release(workflow, image)
      expect(enforced.exit, enforced.transcript).toBe(1)
      const told = await release(workflow, image, { payload: { mode: 'audit' } })
      expect(told.exit, told.transcript).toBe(0)
      expect(told.outputs('gate')).toMatchObject({ verdict: 'block', blocking: '2' })
      expect(told.steps['sign'] ?? 'skipped').toBe('skipped')
      expect(await bundlesOf(image)).toEqual([])
    },
  )

  it.each([oneJob, threeJobs] as const)('is judged and not signed on a pull request (%s)', async (workflow) => {
    const image = await put(good)
    const { repository, github } = scene
    const number = workflow === oneJob ? 31 : 32
    const head = repository.commit(`topic-${number}`, { files: { 'README.md': '# Shop\n' } })
    const merge = repository.merge(`topic-${number}`, number)
    github.setRef(`refs/pull/${number}/merge`, merge)
    github.openPull(number, { head, headRef: 'topic', merge })
    const payload = pullRequestPayload(number, { head, base: commit })
    const ran = await release(workflow, image, { event: 'pull_request', payload, commit: merge, branch: 'topic' })
    expect(ran.exit, ran.transcript).toBe(0)
    expect(ran.outputs('gate')).toMatchObject({ verdict: 'pass' })
    expect(await bundlesOf(image)).toEqual([])
  })

  it('is not signed when its SBOM was exchanged between the jobs', async () => {
    const [first, second] = [await put(good), await put(good)]
    let honest: Buffer | undefined
    await release(threeJobs, first, {
      meddle: (job, artifacts) => {
        if (job === 'sign') honest = artifacts.get(nameOf(artifacts, 'sbom-'))?.archive
      },
    })
    expect(honest?.length).toBeGreaterThan(0)
    const ran = await release(threeJobs, second, {
      meddle: (job, artifacts) => {
        const stored = artifacts.get(nameOf(artifacts, 'sbom-'))
        if (job === 'sign' && stored !== undefined && honest !== undefined) stored.archive = honest
      },
    })
    expect(ran.exit).toBe(1)
    expect(ran.jobs, ran.transcript).toEqual({ scan: 'success', judge: 'success', sign: 'failure' })
    expect(ran.log('sign')).toMatch(/not the file that the step before wrote|was changed|digest/)
    expect(await bundlesOf(second)).toEqual([])
  })

  it('is told when what was signed is not what the policy asks', async () => {
    const image = await put(good)
    const organisation = stringify({
      version: 1,
      'supply-chain': { signature: { ...demands().signature, ref: 'refs/heads/release' } },
    })
    const ran = await release(oneJob, image, { payload: { organisation_policy: organisation } })
    expect(ran.exit, ran.transcript).toBe(1)
    expect(ran.steps['verify']).toBe('failure')
    expect(ran.outputs('verify')).toMatchObject({ verdict: 'block' })
  })
})

const nameOf = (artifacts: ReadonlyMap<string, unknown>, start: string): string =>
  [...artifacts.keys()].find((name) => name.startsWith(start)) ?? ''
