import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commentMarker } from '../../src/report/markdown/comment.js'
import { example } from '../e2e/gatehouse.js'
import { act } from './act.js'
import { openScene, pullRequestPayload, type Ran, run, type Scene, step } from './scene.js'

/** The workflow that most people copy, with the real tools on the examples, against GitHub's own description of its API. */
const workflow = 'examples/workflows/one-step.yml'
const enforce = { '.gatehouse/policy.yml': 'version: 1\nmode: enforce\nblock: [critical, high, secret]\n' }

describe.skipIf(act === undefined)('one step', () => {
  let scene: Scene
  let heads: { readonly head: string; readonly base: string; readonly merge: string }

  const changeOf = (number: number, from?: string): Parameters<typeof run>[1] => ({
    workflow,
    event: 'pull_request',
    payload: pullRequestPayload(number, heads, from),
    commit: heads.merge,
  })

  beforeAll(async () => {
    scene = await openScene()
    const { repository, github } = scene
    const base = repository.commit('main', { folders: { '.': example('secure-shop') }, files: enforce })
    const head = repository.commit('topic', { folders: { '.': example('insecure-shop') } })
    const merge = repository.merge('topic', 7)
    heads = { head, base, merge }
    for (const number of [7, 8]) {
      github.setRef(`refs/pull/${number}/merge`, merge)
      github.openPull(number, { head, headRef: 'topic', merge })
    }
  })
  afterAll(() => scene?.close())

  describe('on a pull request that opens the shop', () => {
    let ran: Ran
    beforeAll(async () => {
      ran = await run(scene, changeOf(7))
    })

    it('turns red, with the verdict in its outputs and at the end of its log', () => {
      expect(ran.exit, ran.transcript).toBe(1)
      expect(ran.jobs).toEqual({ gatehouse: 'failure' })
      expect(ran.outputs(step.root)).toMatchObject({
        verdict: 'block',
        enforced: 'true',
        reason: '55 findings block.',
        blocking: '55',
        warnings: '0',
        noted: '114',
        waived: '0',
        introduced: '169',
        published: 'true',
        'publish-reason': 'uploaded',
        upload: 'true',
      })
      const log = ran.log('gatehouse')
      expect(log).toMatch(/^Gatehouse: 166 findings are in code scanning\.$/m)
      expect(log).toMatch(/^Gatehouse: closed\. 55 findings in this change block it\.$/m)
      expect(log.trimEnd().split('\n').slice(-3)).toEqual([
        'Enforce: this step fails.',
        'Same on your machine: gatehouse scan',
        'Details: the Summary page of this run',
      ])
    })

    it('shows each finding once: as an alert, so not as an annotation', () => {
      const { github } = scene
      const alerts = github.alerts('refs/pull/7/merge', 'open')
      expect(alerts.length).toBe(166)
      expect(new Set(alerts.map(({ path }) => path))).toContain('main.tf')
      expect(ran.log('gatehouse')).not.toMatch(/^::(?:error|warning|notice)/m)
    })

    it('writes one summary and one comment', () => {
      expect(ran.summaries).toHaveLength(1)
      expect(ran.summaries[0]).toContain('## Gatehouse: closed\n\n55 findings in this change block it.')
      const { comments } = scene.github
      expect(comments.map(({ author }) => author.login)).toEqual(['github-actions[bot]'])
      expect(comments[0]?.body.startsWith(commentMarker('repository'))).toBe(true)
    })

    it('asks GitHub few things, all of them as its description says', () => {
      expect(scene.prism.violations).toEqual([])
      const asked = scene.github.received.map(
        ({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36,40}/g, '*')}`,
      )
      const contents = asked.filter((line) => line.includes('/git/'))
      expect(contents.filter((line) => line.includes('/git/blobs/')).length).toBeLessThanOrEqual(50)
      // Four for the policy, and one that lists the base: an archive may lack files that its attributes leave out.
      expect(contents.filter((line) => !line.includes('/git/blobs/')).length).toBeLessThanOrEqual(5)
    })

    it('keeps no credentials in the checkout', () => {
      expect(ran.recorded).toEqual([{ action: 'checkout', job: 'gatehouse', persist: 'false' }])
    })
  })
})
