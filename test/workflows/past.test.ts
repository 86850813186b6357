import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { example } from '../e2e/gatehouse.js'
import { act } from './act.js'
import type { Change } from './repository.js'
import { openScene, pullRequestPayload, type Ran, run, type Scene, step } from './scene.js'

/** A repository that was full of findings when the gate came: checkouts one commit deep, the real tools, the workflow that people copy. */
const workflow = 'examples/workflows/one-step.yml'
const policy = 'version: 1\nmode: enforce\nblock: [critical, high, secret]\n'
const shop = example('insecure-shop')
const main = readFileSync(join(shop, 'main.tf'), 'utf8')

/** Opens a database to everybody that was not, in one line. */
const oneBadLine = {
  'main.tf': `${main}\nresource "aws_sns_topic" "orders" { name = "orders" }\n`,
}

describe.skipIf(act === undefined)('a repository with old findings', () => {
  let scene: Scene
  let pushed: Ran

  /** Runs the workflow on a pull request that makes this change. */
  async function propose(number: number, change: Change, from = 'acme/shop'): Promise<Ran> {
    const { repository, github } = scene
    const base = repository.git('rev-parse', 'main')
    const head = repository.commit(`topic-${number}`, change)
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

  beforeAll(async () => {
    scene = await openScene()
    const commit = scene.repository.commit('main', {
      folders: { '.': shop },
      files: { '.gatehouse/policy.yml': policy },
    })
    pushed = await run(scene, {
      workflow,
      event: 'push',
      payload: { ref: 'refs/heads/main', after: commit },
      commit,
      branch: 'main',
    })
  })
  afterAll(() => scene?.close())

  it('is told of all of them on the default branch, where nothing turns red', () => {
    expect(pushed.exit, pushed.transcript).toBe(0)
    expect(pushed.log('gatehouse')).toContain('Gatehouse: closed (audit). 55 findings would block.')
    expect(scene.github.alerts('refs/heads/main', 'open').length).toBe(166)
  })

  it('lets a change pass that touches none of them', async () => {
    const ran = await propose(31, { files: { 'NOTES.md': 'Open on Sundays.\n' } })
    expect(ran.exit, ran.transcript).toBe(0)
    expect(ran.outputs(step.root)).toMatchObject({ verdict: 'pass', blocking: '0', introduced: '0' })
    expect(ran.log('gatehouse')).toContain('Nothing in this change blocks. 55 older findings do not count here.')
    expect(scene.github.comments).toEqual([])
    // No scanner may open a page of documentation, so that none of them ran: the evidence of main is an artifact of its run.
    const log = ran.log('gatehouse')
    for (const scanner of ['Checkov', 'Trivy config', 'Trivy packages'])
      expect(log).toMatch(new RegExp(`${scanner} +0\\.0 s +the same files as on the default branch`))
  })

  it('stops one bad line, and only for that line', async () => {
    const closed = await propose(32, { files: oneBadLine })
    expect(closed.exit, closed.transcript).toBe(1)
    expect(closed.outputs(step.root)).toMatchObject({ verdict: 'block', blocking: '1' })
    expect(closed.log('gatehouse')).toContain(
      'Gatehouse: closed. 1 finding in this change blocks it. 55 older findings do not count here.',
    )
    const opened = await propose(32, { files: { 'NOTES.md': 'Without the topic.\n' } })
    expect(opened.exit, opened.transcript).toBe(0)
    expect(opened.outputs(step.root)).toMatchObject({ blocking: '0', introduced: '0' })
    expect(scene.github.comments.map(({ issue }) => issue)).toEqual([32])
    expect(scene.github.comments[0]?.body).toMatch(/now open/)
  })

  it('stops it from a fork', async () => {
    const ran = await propose(33, { files: oneBadLine }, 'mallory/shop')
    expect(ran.exit, ran.transcript).toBe(1)
    expect(ran.outputs(step.root)).toMatchObject({ verdict: 'block', blocking: '1', 'publish-reason': 'fork' })
    const errors = ran
      .log('gatehouse')
      .split('\n')
      .filter((line) => line.startsWith('::error '))
    expect(errors).toHaveLength(1)
  })

  it('stops it in a merge queue, where the event names no base branch but a commit', async () => {
    const { repository } = scene
    const base = repository.git('rev-parse', 'main')
    const queued = async (name: string, change: Change): Promise<Ran> => {
      const commit = repository.commit(name, change)
      const branch = `gh-readonly-queue/main/${name}-${base}`
      const merge_group = {
        head_sha: commit,
        head_ref: `refs/heads/${branch}`,
        base_sha: base,
        base_ref: 'refs/heads/main',
      }
      const payload = { action: 'checks_requested', merge_group }
      return run(scene, { workflow, event: 'merge_group', payload, commit, branch })
    }
    const bad = await queued('pr-34', { files: oneBadLine })
    expect(bad.exit, bad.transcript).toBe(1)
    expect(bad.outputs(step.root)).toMatchObject({ verdict: 'block', blocking: '1', upload: 'false' })
    const good = await queued('pr-35', { files: { 'NOTES.md': 'Open on Sundays.\n' } })
    expect(good.exit, good.transcript).toBe(0)
    expect(good.outputs(step.root)).toMatchObject({ verdict: 'pass', blocking: '0' })
  })

  describe('whose author wants more than the policy allows', () => {
    const loose = 'version: 1\nmode: audit\nblock: []\n'
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`)
      .join('\n')}\n`
    const waiver = [
      'id: W-1',
      'match: { rule: AWS-0095, path: "main.tf" }',
      'reason: We like it so.',
      'owner: "@mallory"',
      'expires: 2099-01-01',
    ]

    it.each<[string, number, Change, string]>([
      ['loosens the policy', 41, { files: { '.gatehouse/policy.yml': loose } }, '.gatehouse/policy.yml'],
      [
        'brings a waiver',
        42,
        { files: { '.gatehouse/waivers/w-1.yml': `${waiver.join('\n')}\n` } },
        'Waiver W-1 in this change lets it through once it is merged',
      ],
      ['makes the policy a link', 43, { links: { '.gatehouse/policy.yml': '../README.md' } }, 'This cannot be opened.'],
      [
        'makes the policy enormous',
        44,
        { files: { '.gatehouse/policy.yml': `${'#'.repeat(100 * 2 ** 20)}\n` } },
        'This cannot be opened.',
      ],
      ['makes the policy a bomb', 45, { files: { '.gatehouse/policy.yml': bomb } }, 'Aliases are not read here.'],
    ])('%s: the base decides, and the change is named', async (_, number, change, told) => {
      const ran = await propose(number, { ...change, files: { ...oneBadLine, ...change.files } })
      expect(ran.exit, ran.transcript).toBe(1)
      expect(ran.outputs(step.root)).toMatchObject({ verdict: 'block', enforced: 'true', blocking: '1' })
      expect(ran.log('gatehouse').replaceAll(/\s+/g, ' ')).toContain(told)
    })

    it('asks for silence in a comment: it lifts no block, and is counted', async () => {
      const quiet = [
        main,
        '# trivy:ignore:AWS-0095',
        'resource "aws_sns_topic" "orders" {',
        '  # checkov:skip=CKV_AWS_26:We like it so',
        '  name = "orders"',
        '}\n',
      ].join('\n')
      const ran = await propose(46, { files: { 'main.tf': quiet } })
      expect(ran.exit, ran.transcript).toBe(1)
      expect(ran.outputs(step.root)).toMatchObject({ verdict: 'block', blocking: '1' })
    })
  })

  it('asks GitHub nothing that it does not describe', () => {
    expect(scene.prism.violations).toEqual([])
  })
})
