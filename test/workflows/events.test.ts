import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commentMarker } from '../../src/report/markdown/comment.js'
import { example } from '../e2e/gatehouse.js'
import { act } from './act.js'
import { openScene, pullRequestPayload, type Ran, run, type Scene, step } from './scene.js'

/** One step on every event it is for, on a repository of one Terraform file: what is uploaded, and where nothing may be. */
const workflow = 'examples/workflows/one-step.yml'
const policy = { '.gatehouse/policy.yml': 'version: 1\nmode: enforce\nblock: [critical, high, secret]\n' }
const good = {
  'main.tf':
    'resource "aws_sns_topic" "orders" {\n  name              = "orders"\n  kms_master_key_id = "alias/orders"\n}\n',
}
const bad = {
  'main.tf': readFileSync(join(example('insecure-shop'), 'main.tf'), 'utf8').replaceAll(/module "[\s\S]*?\n}\n/g, ''),
}

describe.skipIf(act === undefined)('one step', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await openScene()
    scene.repository.commit('main', { files: { ...good, ...policy } })
  })
  afterAll(() => scene?.close())

  /** Opens a pull request with these files, from a branch or a fork, and runs the workflow on it. */
  async function propose(number: number, files: Readonly<Record<string, string>>, from = 'acme/shop'): Promise<Ran> {
    const { repository, github } = scene
    const base = repository.git('rev-parse', 'main')
    const head = repository.commit(`topic-${number}`, { files })
    const merge = repository.merge(`topic-${number}`, number)
    github.setRef(`refs/pull/${number}/merge`, merge)
    github.openPull(number, { head, headRef: 'topic', headRepository: from, merge })
    return run(scene, {
      workflow,
      event: 'pull_request',
      payload: pullRequestPayload(number, { head, base }, from),
      commit: merge,
      kind: from === 'acme/shop' ? 'job' : 'fork',
    })
  }
  const uploads = (): number => scene.github.uploads.length

  it('tells a fork in annotations, log and summary, since its token may not write', async () => {
    const [before, comments] = [uploads(), scene.github.comments.length]
    const ran = await propose(11, bad, 'mallory/shop')
    expect(ran.exit, ran.transcript).toBe(1)
    expect(ran.outputs(step.root)).toMatchObject({ verdict: 'block', published: 'false', 'publish-reason': 'fork' })
    const log = ran.log('gatehouse')
    const annotations = log.split('\n').filter((line) => line.startsWith('::error '))
    expect(annotations.length).toBeGreaterThan(0)
    expect(annotations.length).toBeLessThanOrEqual(10)
    expect(annotations[0]).toContain('file=main.tf')
    const told = log.slice(log.lastIndexOf('\nGatehouse: closed.'))
    expect(told).toMatch(/^\nGatehouse: closed\. \d+ findings in this change block it\./)
    expect(told).not.toMatch(/^::/m)
    expect(told.trimEnd().split('\n').at(-1)).toBe('Details: the Summary page of this run')
    expect(log).toContain('write `transport: upload-sarif`')
    expect(ran.summaries.join('\n')).toContain('transport: upload-sarif')
    expect([uploads(), scene.github.comments.length]).toEqual([before, comments])
  })

  it('edits its comment when the gate opens again, and closes the alerts', async () => {
    const closed = await propose(12, bad)
    expect(closed.exit, closed.transcript).toBe(1)
    expect(scene.github.alerts('refs/pull/12/merge', 'open').length).toBeGreaterThan(0)
    const opened = await propose(12, good)
    expect(opened.exit, opened.transcript).toBe(0)
    expect(scene.github.alerts('refs/pull/12/merge', 'open')).toEqual([])
    const comments = scene.github.comments.filter(({ issue }) => issue === 12)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body.startsWith(commentMarker('repository'))).toBe(true)
    expect(comments[0]?.body).toMatch(/now open/i)
  })

  it('writes no comment while there is nothing to say', async () => {
    const ran = await propose(13, { 'README.md': 'Shop\n' })
    expect(ran.exit, ran.transcript).toBe(0)
    expect(scene.github.comments.filter(({ issue }) => issue === 13)).toEqual([])
  })

  it('is judged by the policy of the base, whatever the change makes of it', async () => {
    const loose = { ...bad, '.gatehouse/policy.yml': 'version: 1\nmode: audit\nblock: []\n' }
    const ran = await propose(14, loose)
    expect(ran.exit, ran.transcript).toBe(1)
    expect(ran.outputs(step.root)).toMatchObject({ verdict: 'block', enforced: 'true' })
    expect(ran.log('gatehouse')).toMatch(/after the merge/)
    const broken = await propose(15, { ...good, '.gatehouse/policy.yml': 'version: 1\nmodus: audit\n' })
    expect(broken.outputs(step.root)).toMatchObject({ verdict: 'block' })
    expect(broken.log('gatehouse')).toContain('.gatehouse/policy.yml:2:1')
  })

  it('uploads nothing for a merge queue, and gives its verdict', async () => {
    const { repository, github } = scene
    const base = repository.git('rev-parse', 'main')
    const commit = repository.commit('queued', { files: bad })
    const branch = `gh-readonly-queue/main/pr-16-${base}`
    const before = github.received.length
    const ran = await run(scene, {
      workflow,
      event: 'merge_group',
      payload: {
        action: 'checks_requested',
        merge_group: {
          head_sha: commit,
          head_ref: `refs/heads/${branch}`,
          base_sha: base,
          base_ref: 'refs/heads/main',
        },
      },
      commit,
      branch,
    })
    expect(ran.exit, ran.transcript).toBe(1)
    expect(ran.outputs(step.root)).toMatchObject({ verdict: 'block', upload: 'false', 'publish-reason': 'queue-ref' })
    const asked = github.received.slice(before).map(({ method }) => method)
    expect(new Set(asked)).toEqual(new Set(['GET']))
  })

  it('keeps the alerts of the default branch on a push', async () => {
    const { repository, github } = scene
    const commit = repository.commit('main', { files: bad })
    const ran = await run(scene, {
      workflow,
      event: 'push',
      payload: { ref: 'refs/heads/main', after: commit },
      commit,
      branch: 'main',
    })
    expect(ran.exit, ran.transcript).toBe(0) // What is merged is told, and turns nothing red.
    expect(ran.log('gatehouse')).toMatch(/^Gatehouse: closed \(audit\)\. \d+ findings would block\.$/m)
    expect(github.alerts('refs/heads/main', 'open').length).toBeGreaterThan(0)
    expect(scene.prism.violations).toEqual([])
  })

  it('judges the default branch every night', async () => {
    const { repository, github } = scene
    const before = uploads()
    const ran = await run(scene, {
      workflow: 'examples/workflows/scheduled.yml',
      event: 'schedule',
      payload: { schedule: '17 3 * * *' },
      commit: repository.git('rev-parse', 'main'),
      branch: 'main',
    })
    expect(ran.exit, ran.transcript).toBe(1)
    expect(uploads()).toBe(before + 1)
    expect(github.uploads.at(-1)).toMatchObject({ ref: 'refs/heads/main' })
  })
})
