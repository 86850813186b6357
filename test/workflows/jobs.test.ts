import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { example } from '../e2e/gatehouse.js'
import { act } from './act.js'
import type { FakeGitHub } from './github/github.js'
import { openScene, pullRequestPayload, type Ran, run, type Scene, step } from './scene.js'

/** Scan and judge apart, in the workflows to copy: least permissions, and evidence that nobody can exchange. */
const policy = { '.gatehouse/policy.yml': 'version: 1\nmode: audit\n' }
const bad = {
  'main.tf': readFileSync(join(example('insecure-shop'), 'main.tf'), 'utf8').replaceAll(/module "[\s\S]*?\n}\n/g, ''),
}

const log = z.object({
  runs: z.tuple([z.object({ automationDetails: z.object({ id: z.string() }), results: z.array(z.unknown()) })]),
})

describe.skipIf(act === undefined)('two jobs', () => {
  let scene: Scene
  let carried: Ran
  let asked: readonly FakeGitHub['received'][number][]
  let honest: Buffer | undefined
  beforeAll(async () => {
    scene = await openScene()
    scene.repository.commit('main', { files: policy })
    carried = await propose(21, 'examples/workflows/two-jobs.yml', {
      meddle: (job, artifacts) => {
        if (job === 'judge') honest = artifacts.get('gatehouse-evidence-repository')?.archive
      },
    })
    asked = [...scene.github.received]
  })
  afterAll(() => scene?.close())

  async function propose(
    number: number,
    workflow: string,
    more: Partial<Parameters<typeof run>[1]> = {},
  ): Promise<Ran> {
    const { repository, github } = scene
    const base = repository.git('rev-parse', 'main')
    const head = repository.commit(`topic-${number}`, {
      files: { ...bad, 'platform/main.tf': bad['main.tf'], 'shop/main.tf': bad['main.tf'] },
    })
    const merge = repository.merge(`topic-${number}`, number)
    github.setRef(`refs/pull/${number}/merge`, merge)
    github.openPull(number, { head, headRef: 'topic', merge })
    const payload = pullRequestPayload(number, { head, base })
    return run(scene, { workflow, event: 'pull_request', payload, commit: merge, ...more })
  }

  it('carry the evidence from one to the other, and only the second may write', () => {
    const { github } = scene
    const ran = carried
    expect(ran.exit, ran.transcript).toBe(0)
    expect(ran.jobs).toEqual({ scan: 'success', judge: 'success' })
    expect(ran.outputs('scan')).toMatchObject({
      complete: 'true',
      'evidence-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    })
    expect(ran.outputs('gate')).toMatchObject({ verdict: 'block', enforced: 'false', upload: 'true' })
    expect(ran.outputs(step.publish)).toMatchObject({ published: 'true', verdict: 'block' })
    expect(ran.log('scan')).toContain('Nothing is judged yet.')
    expect(ran.log('judge')).toMatch(/Audit: nothing fails\. With `mode: enforce` this step fails\./)
    const writers = asked.filter(({ method }) => method !== 'GET')
    expect(new Set(writers.map(({ token }) => token))).toEqual(new Set(['judge']))
    expect(github.alerts('refs/pull/21/merge', 'open').length).toBeGreaterThan(0)
    expect(scene.prism.violations).toEqual([])
  })

  it('are one required workflow for an organisation, whose policy no repository can loosen', async () => {
    const ran = await propose(22, 'examples/workflows/required-workflow.yml')
    expect(ran.exit, ran.transcript).toBe(1)
    expect(ran.outputs('gate')).toMatchObject({ verdict: 'block', enforced: 'true' })
    const [checkout, upload] = ran.recorded
    expect(checkout).toEqual({ action: 'checkout', job: 'scan', persist: 'false' })
    expect(upload).toMatchObject({ action: 'upload-sarif', job: 'judge', category: '' })
    const [sent] = log.parse(JSON.parse(upload?.sarif ?? '')).runs
    expect(sent.automationDetails.id).toBe('gatehouse/repository/')
    expect(sent.results.length).toBeGreaterThan(0)
    expect(ran.outputs('publish')).toMatchObject({ published: 'true', verdict: 'block' })
    expect(ran.log('judge')).not.toMatch(/^::error .*main\.tf/m)
    expect(scene.github.comments.filter(({ issue }) => issue === 22)).toHaveLength(1)
  })

  it('annotate when the upload step failed, and the verdict stays', async () => {
    const ran = await propose(23, 'examples/workflows/required-workflow.yml', {
      env: { GATEHOUSE_TEST_UPLOAD: 'failure' },
    })
    expect(ran.exit, ran.transcript).toBe(1)
    expect(ran.outputs('publish')).toMatchObject({
      published: 'false',
      'publish-reason': 'upload-step-failed',
      verdict: 'block',
    })
    expect(ran.log('judge')).toMatch(/^::error .*file=main\.tf/m)
  })

  it('upload nothing for a merge queue', async () => {
    const { repository } = scene
    const base = repository.git('rev-parse', 'main')
    const commit = repository.commit('queued', { files: bad })
    const ran = await run(scene, {
      workflow: 'examples/workflows/required-workflow.yml',
      event: 'merge_group',
      payload: {
        action: 'checks_requested',
        merge_group: { head_sha: commit, base_sha: base, base_ref: 'refs/heads/main' },
      },
      commit,
      branch: `gh-readonly-queue/main/pr-24-${base}`,
    })
    expect(ran.exit, ran.transcript).toBe(1)
    expect(ran.recorded.map(({ action }) => action)).toEqual(['checkout'])
    expect(ran.outputs('publish')).toMatchObject({ published: 'false', 'publish-reason': 'queue-ref' })
  })

  it('give a monorepo one scope for each leg, so that no leg replaces another', async () => {
    const ran = await propose(25, 'examples/workflows/monorepo.yml')
    expect(ran.exit, ran.transcript).toBe(0)
    const categories = scene.github.analyses
      .filter(({ ref }) => ref === 'refs/pull/25/merge')
      .map(({ category }) => category)
    expect([...categories].sort()).toEqual(['gatehouse/platform', 'gatehouse/shop'])
    const paths = new Set(scene.github.alerts('refs/pull/25/merge', 'open').map(({ path }) => path))
    expect(paths).toEqual(new Set(['platform/main.tf', 'shop/main.tf']))
    expect(scene.github.comments.filter(({ issue }) => issue === 25)).toHaveLength(2)
  })

  it('let a fork have alerts through GitHub’s own action', async () => {
    const ran = await propose(26, 'examples/workflows/fork-alerts.yml', { kind: 'fork' })
    expect(ran.exit, ran.transcript).toBe(0)
    expect(ran.outputs('gate')).toMatchObject({ verdict: 'block', upload: 'true' })
    expect(ran.outputs('publish')).toMatchObject({ published: 'true', 'publish-reason': 'uploaded' })
    expect(ran.recorded.map(({ action }) => action)).toEqual(['checkout', 'upload-sarif'])
    expect(ran.log('gatehouse')).not.toMatch(/^::(?:error|warning|notice) .*file=/m)
  })

  it('believe no evidence that was exchanged on the way', async () => {
    expect(honest?.length).toBeGreaterThan(0)
    const ran = await propose(28, 'examples/workflows/two-jobs.yml', {
      meddle: (job, artifacts) => {
        const stored = artifacts.get('gatehouse-evidence-repository')
        if (job === 'judge' && stored !== undefined && honest !== undefined) stored.archive = honest
      },
    })
    expect(ran.outputs('gate'), ran.transcript).toMatchObject({ verdict: 'error', upload: 'false' })
    expect(ran.log('judge')).toMatch(/not the one that the scan job wrote|was changed|digest/)
    expect(scene.github.alerts('refs/pull/28/merge', 'open')).toEqual([])
  })
})
