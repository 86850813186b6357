import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRunContext } from '../../../src/host/actions/run-context.js'
import { isEnterpriseServer, isFork, runUrl } from '../../../src/ports/run-context.js'
import { environmentOf, mergeCommit, readText } from './run-environment.js'

const read = (fixture: string, more: Readonly<Record<string, string | undefined>> = {}) =>
  readRunContext(environmentOf(fixture, more), readText)

const head = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const base = { sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e', ref: 'master' }

describe('readRunContext', () => {
  it('decodes everything of a pull request from a branch', async () => {
    expect(await read('pull_request.branch')).toEqual({
      event: 'pull_request',
      repository: 'Codertocat/Hello-World',
      defaultBranch: 'master',
      sha: mergeCommit,
      ref: 'refs/pull/2/merge',
      pullRequest: { number: 2, head: { sha: head, ref: 'changes', repository: 'Codertocat/Hello-World' }, base },
      actor: 'Codertocat',
      server: 'https://github.com',
      api: 'https://api.github.com',
      run: { id: '1658821493', attempt: '2', job: 'gate' },
      workspace: '/home/runner/work/Hello-World/Hello-World',
      temporary: '/home/runner/work/_temp',
    })
  })

  it.each([
    ['pull_request.branch', false],
    ['pull_request.dependabot', false],
    ['pull_request.fork', true],
    ['pull_request.deleted-fork', true],
    ['pull_request_target.fork', true],
    ['push.branch', false],
  ])('tells whether %s comes from a fork: %s', async (fixture, fork) => {
    expect(isFork(await read(fixture))).toBe(fork)
  })

  it('has no repository for the head when the fork was deleted', async () => {
    const { pullRequest } = await read('pull_request.deleted-fork')
    expect(pullRequest).toEqual({ number: 2, head: { sha: head, ref: 'changes' }, base })
  })

  it('takes the actor of a Dependabot run', async () => {
    const context = await read('pull_request.dependabot', { GITHUB_ACTOR: 'dependabot[bot]' })
    expect(context.actor).toBe('dependabot[bot]')
    expect(context.pullRequest?.head.ref).toBe('dependabot/npm_and_yarn/minimist-1.2.8')
  })

  it('knows the base of a merge group', async () => {
    const ref = 'refs/heads/gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64'
    const context = await read('merge_group', { GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_REF: ref })
    expect(context).toMatchObject({
      ref,
      defaultBranch: 'main',
      mergeGroup: { baseRef: 'refs/heads/main', baseSha: '380387fbc80638b734a49e1be1c4dfec1c01b33c' },
    })
    expect(context.pullRequest).toBeUndefined()
  })

  it.each([
    ['push.branch', 'refs/heads/master', 'master'],
    ['push.tag', 'refs/tags/simple-tag', 'master'],
    ['release', 'refs/tags/0.0.1', 'master'],
    ['workflow_dispatch', 'refs/heads/main', 'main'],
    ['schedule', 'refs/heads/main', 'main'],
  ])('reads %s on %s, with the default branch %s and no pull request', async (fixture, ref, defaultBranch) => {
    const context = await read(fixture, { GITHUB_REF: ref })
    expect(context).toMatchObject({ event: fixture.split('.')[0], ref, defaultBranch })
    expect(Object.keys(context)).not.toContain('pullRequest')
    expect(Object.keys(context)).not.toContain('mergeGroup')
  })

  it('takes the branch of a schedule for the default one when its event tells none', async () => {
    const context = await readRunContext(environmentOf('schedule', { GITHUB_REF: 'refs/heads/main' }), async () => '{}')
    expect(context.defaultBranch).toBe('main')
  })

  it('knows the addresses of GitHub Enterprise Server, and the page of the run', async () => {
    const context = await read('push.branch', {
      GITHUB_REF: 'refs/heads/master',
      GITHUB_SERVER_URL: 'https://git.example.com/',
      GITHUB_API_URL: 'https://git.example.com/api/v3',
      GITHUB_RUN_ATTEMPT: undefined,
    })
    expect(isEnterpriseServer(context)).toBe(true)
    expect(context.api).toBe('https://git.example.com/api/v3')
    expect(runUrl(context)).toBe('https://git.example.com/Codertocat/Hello-World/actions/runs/1658821493/attempts/1')
  })
})

describe('the custom properties of a repository', () => {
  const readWith = async (custom_properties: unknown) => {
    const event = JSON.stringify({ repository: { default_branch: 'main', custom_properties } })
    const found = await readRunContext(environmentOf('release', { GITHUB_REF: 'refs/tags/v1' }), async () => event)
    return found.properties === undefined ? undefined : Object.fromEntries(found.properties)
  }

  it('are texts, or the one entry of a list', async () => {
    expect(await readWith({ 'gate-stage': 'enforce', team: ['payments'] })).toEqual({
      'gate-stage': 'enforce',
      team: 'payments',
    })
  })

  it('leave out what has no value, or several', async () => {
    expect(
      await readWith({ empty: null, none: [], two: ['audit', 'enforce'], odd: 5, deep: [['x']], good: 'yes' }),
    ).toEqual({
      good: 'yes',
    })
  })

  it('may be called as a built-in of JavaScript is', async () => {
    expect(await readWith(JSON.parse('{ "__proto__": "x", "constructor": "y" }'))).toHaveProperty('constructor', 'y')
  })

  it.each([undefined, null, 5, 'enforce', ['enforce'], {}])('are none where the event says %j', async (said) => {
    expect(await readWith(said)).toBeUndefined()
  })

  it('are bounded in number and length', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`p${n}`, 'x']))
    expect(Object.keys((await readWith(many)) ?? {})).toHaveLength(200)
    expect(await readWith({ long: 'x'.repeat(257), ['n'.repeat(257)]: 'x', short: 'x'.repeat(256) })).toEqual({
      short: 'x'.repeat(256),
    })
  })
})

describe('readRunContext refuses', () => {
  it.each([
    ['GITHUB_EVENT_NAME', undefined, 'GITHUB_EVENT_NAME is not set.'],
    ['GITHUB_EVENT_NAME', 'Pull\nRequest', 'GITHUB_EVENT_NAME is not the name of an event.'],
    ['GITHUB_EVENT_PATH', 'event.json', 'GITHUB_EVENT_PATH is not an absolute path.'],
    ['GITHUB_REPOSITORY', 'a/../b', 'GITHUB_REPOSITORY is not owner/name.'],
    ['GITHUB_REPOSITORY', 'acme/..', 'GITHUB_REPOSITORY is not owner/name.'],
    ['GITHUB_SHA', 'HEAD', 'GITHUB_SHA is not the id of a commit.'],
    ['GITHUB_REF', '', 'GITHUB_REF is not set.'],
    ['GITHUB_REF', 'refs/heads/../main', 'GITHUB_REF is not a ref of a branch, a tag or a pull request.'],
    ['GITHUB_REF', 'main', 'GITHUB_REF is not a ref of a branch, a tag or a pull request.'],
    ['GITHUB_REF', 'refs/heads/a..b', 'GITHUB_REF is not a ref of a branch, a tag or a pull request.'],
    ['GITHUB_REF', 'refs/heads/a b', 'GITHUB_REF is not a ref of a branch, a tag or a pull request.'],
    ['GITHUB_REF', 'refs/heads/a~1', 'GITHUB_REF is not a ref of a branch, a tag or a pull request.'],
    ['GITHUB_REF', 'refs/heads/a.lock', 'GITHUB_REF is not a ref of a branch, a tag or a pull request.'],
    ['GITHUB_REF', 'refs/heads/a.lock/b', 'GITHUB_REF is not a ref of a branch, a tag or a pull request.'],
    ['GITHUB_REF', 'refs/heads/a@{1}', 'GITHUB_REF is not a ref of a branch, a tag or a pull request.'],
    ['GITHUB_REF', 'refs/heads/a//b', 'GITHUB_REF is not a ref of a branch, a tag or a pull request.'],
    ['GITHUB_REF', 'refs/heads/.a', 'GITHUB_REF is not a ref of a branch, a tag or a pull request.'],
    ['GITHUB_REF', 'refs/heads/a.', 'GITHUB_REF is not a ref of a branch, a tag or a pull request.'],
    ['GITHUB_SERVER_URL', 'javascript:alert(1)', 'GITHUB_SERVER_URL is not an address of http or https.'],
    ['GITHUB_API_URL', 'https://me:secret@example.com', 'GITHUB_API_URL is not an address of http or https.'],
    ['GITHUB_ACTOR', 'a b', 'GITHUB_ACTOR is not the name of an account.'],
    ['GITHUB_RUN_ID', '1/../2', 'GITHUB_RUN_ID is not a number.'],
    ['GITHUB_JOB', '../gate', 'GITHUB_JOB is not the id of a job.'],
    ['GITHUB_WORKSPACE', 'work', 'GITHUB_WORKSPACE is not an absolute path.'],
    ['RUNNER_TEMP', undefined, 'RUNNER_TEMP is not set.'],
  ])('%s = %j', async (name, value, sentence) => {
    await expect(read('pull_request.branch', { [name]: value })).rejects.toMatchObject({
      code: 'EVENT_INVALID',
      message: sentence,
      hint: expect.stringContaining('as a step of a workflow'),
    })
  })

  it('an event that cannot be read', async () => {
    await expect(read('pull_request.branch', { GITHUB_EVENT_PATH: '/nowhere/event.json' })).rejects.toMatchObject({
      code: 'EVENT_INVALID',
      message: 'The event of this run cannot be read: the file that GITHUB_EVENT_PATH names.',
    })
  })

  const branch = JSON.parse(
    readFileSync(new URL('../../fixtures/events/pull_request.branch.json', import.meta.url), 'utf8'),
  )
  const withChange = (change: (event: typeof branch) => void): string => {
    const event = structuredClone(branch)
    change(event)
    return JSON.stringify(event)
  }
  const cannot = (what: string): string => `The event of this run (pull_request) cannot be used: ${what}.`

  it.each([
    ['not JSON', '{', 'The event of this run (pull_request) is not JSON.'],
    ['too large', `"${'a'.repeat(26 * 2 ** 20)}"`, 'The event of this run (pull_request) is larger than 25 MB.'],
    ['a list', '[]', cannot('it is missing or not what GitHub sends')],
    ['no pull request', '{}', cannot('pull_request is missing or not what GitHub sends')],
    [
      'a number as text',
      withChange((event) => (event.pull_request.number = '2')),
      cannot('pull_request.number is missing or not what GitHub sends'),
    ],
    [
      'a repository that is a path',
      withChange((event) => (event.pull_request.head.repo.full_name = 'a/../b')),
      cannot('pull_request.head.repo.full_name is not owner/name'),
    ],
    [
      'a branch that is an option',
      withChange((event) => (event.pull_request.base.ref = '--upload-pack=x')),
      cannot('pull_request.base.ref is not a name that git allows'),
    ],
    [
      'a commit that is a range',
      withChange((event) => (event.pull_request.base.sha = 'a..b')),
      cannot('pull_request.base.sha is not the id of a commit'),
    ],
    [
      'a default branch with a line break',
      withChange((event) => (event.repository.default_branch = 'main\n::error::x')),
      cannot('repository.default_branch is not a name that git allows'),
    ],
  ])('an event with %s', async (_, text, sentence) => {
    await expect(readRunContext(environmentOf('pull_request.branch'), async () => text)).rejects.toMatchObject({
      code: 'EVENT_INVALID',
      message: sentence,
    })
  })
})
